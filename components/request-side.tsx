import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { BellIcon, CalendarIcon, CheckIcon, PrintIcon, TrashIcon, UndoIcon } from '@/assets/icons/icons';
import type { OrdinaryFact, ReminderMoment } from '@/utils/requests/events';
import { currentSending, type Request, type Sending } from '@/utils/requests/request';
import type { Status } from '@/utils/requests/status';
import { Button } from './button';
import { ChangeDay } from './change-day';
import { Confirm } from './confirm';
import { ControllerDetails } from './controller-details';
import { useFormats, usePageWords } from './language';
import { withoutScheme } from './page-address';
import { RequestReminders } from './request-reminders';
import { type SavedFile, SavedFileNote } from './saved-file';
import { StoredText } from './timeline';

export interface FactsProps {
  request: Request;
  today: Temporal.PlainDate;
  onReadText: (hash: string) => Promise<string | null>;
  /** The day on which it really went. */
  onSentOn: (on: Temporal.PlainDate) => void;
  /** Opens the form in which the controller's details are completed. */
  onController: () => void;
  /** That form, once it is open. */
  controllerForm?: ComponentChildren;
}

/** What was sent, to whom, and the texts behind it. */
export function RequestFacts({ request, today, onReadText, onSentOn, ...controller }: FactsProps) {
  const page = usePageWords();
  const formats = useFormats();
  const sending = currentSending(request);
  const { evidence, site, reference } = request.asked;
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{page.request.facts}</h2>
      <dl class="facts facts--stacked">
        <dt>{page.controller.title}</dt>
        <dd>
          <ControllerDetails
            controller={sending.controller}
            country={request.asked.controllerCountry}
            onEdit={controller.onController}
            form={controller.controllerForm}
          />
        </dd>
        {sending.addressee.to !== '' && (
          <>
            <dt>{page.request.sentTo}</dt>
            <dd class="facts__lines">
              <bdi>{sending.addressee.to}</bdi>
            </dd>
          </>
        )}
        <dt>{page.request.way}</dt>
        <dd>{page.channels[sending.addressee.channel]}</dd>
        {sending.state === 'confirmed' && (
          <>
            <dt>{page.request.sentOn}</dt>
            <dd>
              <ChangeDay
                day={Temporal.PlainDate.from(sending.sentOn)}
                today={today}
                label={page.request.sentOn}
                onChange={onSentOn}
              />
            </dd>
          </>
        )}
        {!sending.isOwnWords && (
          <>
            <dt>{page.request.reference}</dt>
            <dd class="numbers">{reference}</dd>
          </>
        )}
        {site && (
          <>
            <dt>{page.request.site}</dt>
            <dd>
              <bdi>{site.host}</bdi>
            </dd>
          </>
        )}
      </dl>
      <LetterText sending={sending} onReadText={onReadText} />
      {evidence && (
        <div class="stack stack--tight">
          <StoredText hash={evidence.textHash} label={page.request.policyText} onReadText={onReadText} />
          <p class="small soft">
            {page.request.readOn(
              formats.day(Temporal.PlainDate.from(evidence.readOn)),
              withoutScheme(evidence.url),
            )}
          </p>
          <p class="small soft">
            {page.request.fingerprint} <code class="fingerprint">{evidence.textHash.slice(0, 16)}…</code>{' '}
            {page.request.fingerprintHint}
          </p>
        </div>
      )}
    </section>
  );
}

/** The letter as it went; of one in the user's own words only what was pasted. */
function LetterText({
  sending: { textHash, isOwnWords },
  onReadText,
}: { sending: Sending } & Pick<FactsProps, 'onReadText'>) {
  const page = usePageWords();
  return (
    <div class="stack stack--tight">
      {isOwnWords && (
        <p class="small soft">{textHash === null ? page.request.ownLetterNotKept : page.request.ownLetter}</p>
      )}
      {textHash !== null && (
        <StoredText hash={textHash} label={page.request.letterText} onReadText={onReadText} />
      )}
    </div>
  );
}

export interface ToolsProps {
  request: Request;
  status: Status;
  today: Temporal.PlainDate;
  /** What the profile reminds of where a request has no choice of its own. */
  reminders: readonly ReminderMoment[];
  onCalendarFile: () => void;
  /** The calendar file that was just made; null: none. */
  savedCalendar: SavedFile | null;
  onPrintDossier: () => void;
  onFact: (fact: OrdinaryFact) => void;
  onDelete: () => void;
}

/** What can be done with the whole request. */
export function RequestTools({
  request,
  status,
  reminders,
  today,
  onCalendarFile,
  savedCalendar,
  onPrintDossier,
  onFact,
  onDelete,
}: ToolsProps) {
  const page = usePageWords();
  const [asks, setAsks] = useState<'nothing' | 'remind' | 'close' | 'delete'>('nothing');
  const on = today.toString();
  return (
    <section class="panel panel--tools" aria-label={page.request.tools}>
      <Button kind="quiet" icon={CalendarIcon} onClick={onCalendarFile}>
        {page.request.calendar}
      </Button>
      <SavedFileNote saved={savedCalendar} />
      <Button kind="quiet" icon={PrintIcon} onClick={onPrintDossier}>
        {page.request.print}
      </Button>
      {!request.closed && (
        <Button
          kind="quiet"
          icon={BellIcon}
          expanded={asks === 'remind'}
          onClick={() => setAsks(asks === 'remind' ? 'nothing' : 'remind')}
        >
          {page.request.reminders}
        </Button>
      )}
      {asks === 'remind' && !request.closed && (
        <RequestReminders
          request={request}
          status={status}
          usual={reminders}
          onCancel={() => setAsks('nothing')}
          onSave={(moments) => {
            setAsks('nothing');
            onFact({ kind: 'reminderChosen', moments });
          }}
        />
      )}
      {request.closed ? (
        <Button kind="quiet" icon={UndoIcon} onClick={() => onFact({ kind: 'reopened', on })}>
          {page.request.reopen}
        </Button>
      ) : (
        <Button
          kind="quiet"
          icon={CheckIcon}
          expanded={asks === 'close'}
          onClick={() => setAsks(asks === 'close' ? 'nothing' : 'close')}
        >
          {page.request.close}
        </Button>
      )}
      {asks === 'close' && !request.closed && (
        <ul class="panel__choices">
          {(['satisfied', 'givenUp', 'atAuthority', 'other'] as const).map((outcome) => (
            <li key={outcome}>
              <Button
                wide
                small
                onClick={() => {
                  setAsks('nothing');
                  onFact({ kind: 'closed', on, outcome });
                }}
              >
                {page.closings[outcome]}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button kind="danger" icon={TrashIcon} onClick={() => setAsks('delete')}>
        {page.request.delete}
      </Button>
      {asks === 'delete' && (
        <Confirm
          title={page.request.deleteTitle}
          confirm={page.request.delete}
          kind="danger"
          onCancel={() => setAsks('nothing')}
          onConfirm={() => {
            setAsks('nothing');
            onDelete();
          }}
        >
          <p>{page.request.deleteText}</p>
        </Confirm>
      )}
    </section>
  );
}
