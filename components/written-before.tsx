import { useState } from 'preact/hooks';
import type { Words } from '@/assets/dictionaries/nl';
import { CopyIcon } from '@/assets/icons/icons';
import type { Face } from '@/assets/icons/state-shape';
import type { Right } from '@/utils/law/rights';
import type { Situation } from '@/utils/law/situation';
import { AskSent } from './ask-sent';
import { alongInWords } from './asked-words';
import { Badge } from './badge';
import { Button } from './button';
import type { Formats } from './formats';
import { useFormats, useWords } from './language';
import { MailParts, type MailPartsProps } from './mail-parts';
import { LiveWords, Notice } from './notice';
import { badgeWords } from './request-face';

/** A request that went to this site before. */
export interface EarlierRequest {
  requestId: string;
  right: Right;
  /** What the same letter asked beside it. */
  companions: readonly Right[];
  sentOn: Temporal.PlainDate;
  situation: Situation;
  /** null where no legal term runs, or it is history. */
  dueOn: Temporal.PlainDate | null;
  /** The last reminder letter, where what was asked is still waited for. */
  reminder: { sentOn: Temporal.PlainDate; lastTermOn: Temporal.PlainDate } | null;
  /** Where its mail goes, while nobody said yet that it went. */
  mail?: (MailPartsProps['mail'] & { text: string | null }) | undefined;
  /** `draft`: handed to a mail program or printed, and nobody said yet that it went. */
  state: Face;
}

export interface WrittenBeforeProps {
  requests: readonly EarlierRequest[];
  today: Temporal.PlainDate;
  onOpen: (requestId: string) => void;
  onSent: (requestId: string, on: Temporal.PlainDate) => void;
  /** Back to that letter. */
  onNotYet: (request: EarlierRequest) => void;
  onCopyText: MailPartsProps['onCopy'];
}

/** Said first on a site that was written to: what waits for a word, what was asked, and not to ask it twice. */
export function WrittenBefore({ requests, today, onOpen, onSent, onNotYet, onCopyText }: WrittenBeforeProps) {
  const unsure = requests.filter(({ state }) => state === 'draft');
  const sent = requests.filter(({ state }) => state !== 'draft');
  return (
    <>
      {unsure.map((request) => (
        <Unsure
          key={request.requestId}
          request={request}
          today={today}
          onSent={(on) => onSent(request.requestId, on)}
          onNotYet={() => onNotYet(request)}
          onCopyText={onCopyText}
        />
      ))}
      {sent.length > 0 && <Sent requests={sent} onOpen={onOpen} />}
    </>
  );
}

interface UnsureProps {
  request: EarlierRequest;
  today: Temporal.PlainDate;
  onSent: (on: Temporal.PlainDate) => void;
  onNotYet: () => void;
  onCopyText: MailPartsProps['onCopy'];
}

/** The popup closed while the mail program opened: the question is asked again where the reader comes back. */
function Unsure({ request, today, onSent, onNotYet, onCopyText }: UnsureProps) {
  const words = useWords();
  const formats = useFormats();
  return (
    <Notice kind="warning" title={words.send.askSent}>
      <p>{words.before.opened(wantsOf(request, words, formats), formats.day(request.sentOn))}</p>
      <AskSent
        today={today}
        sentOn={request.sentOn.toString()}
        earliest={request.sentOn}
        hideQuestion
        first={request.mail && <MailAgain mail={request.mail} onCopyText={onCopyText} />}
        onSent={onSent}
        onNotYet={onNotYet}
      />
    </Notice>
  );
}

/** Whoever lost the letter on the way to a webmail finds it here, with what goes around it. */
function MailAgain({
  mail,
  onCopyText,
}: Pick<UnsureProps, 'onCopyText'> & { mail: NonNullable<EarlierRequest['mail']> }) {
  const { send } = useWords();
  const [isCopied, setCopied] = useState(false);
  const { text } = mail;
  return (
    <>
      <MailParts mail={mail} onCopy={onCopyText} />
      {text !== null && (
        <div>
          <Button small kind="quiet" icon={CopyIcon} onClick={async () => setCopied(await onCopyText(text))}>
            {isCopied ? send.copiedShort : send.copyLetter}
          </Button>
        </div>
      )}
      <LiveWords text={isCopied ? send.copiedShort : ''} />
    </>
  );
}

function Sent({ requests, onOpen }: Pick<WrittenBeforeProps, 'requests' | 'onOpen'>) {
  const words = useWords();
  const formats = useFormats();
  return (
    <Notice kind="info" title={words.before.title}>
      <ul class="stack">
        {requests.map((request) => (
          <li key={request.requestId} class="stack stack--tight">
            <p>
              {words.before.line(wantsOf(request, words, formats), formats.day(request.sentOn))}{' '}
              {latestOf(request, words, formats)}
            </p>
            <p class="row row--apart">
              <Badge state={request.state} text={badgeWords(request.state, request.situation, words)} />
              <Button small onClick={() => onOpen(request.requestId)}>
                {words.before.open}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <p class="small">
        {words.before.doubling}{' '}
        {requests.some(({ reminder }) => reminder === null) && words.before.remindBetter}
      </p>
    </Notice>
  );
}

/** "“Stop reclame” (ook: wissen, alleen voor reclame)": one letter may hold several wishes. */
function wantsOf({ right, companions }: EarlierRequest, words: Words, formats: Formats): string {
  const along = alongInWords(right, companions, words, formats);
  return words.before.quoted(words.rights[right].want) + (along ? ` (${along})` : '');
}

/** The day that counts now: that of the reminder letter once there is one. */
function latestOf({ reminder, dueOn }: EarlierRequest, words: Words, formats: Formats): string | null {
  if (reminder) return words.before.reminded(formats.day(reminder.sentOn), formats.day(reminder.lastTermOn));
  return dueOn && words.before.due(formats.day(dueOn));
}
