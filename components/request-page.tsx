import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Calendar } from '@/utils/law/calendar-country';
import type { NextStep, Step } from '@/utils/law/next-step';
import { ARTICLE_OF_RIGHT } from '@/utils/law/rights';
import { isRunning } from '@/utils/law/situation';
import type { OrdinaryFact, ReminderMoment } from '@/utils/requests/events';
import type { HandedOver as HandedOverLetter, Request } from '@/utils/requests/request';
import type { Status } from '@/utils/requests/status';
import { alongInWords } from './asked-words';
import { Button } from './button';
import { HandedOver } from './handed-over';
import { useFormats, usePageWords, useWords } from './language';
import { Notice } from './notice';
import { ScreenTitle } from './popup-frame';
import { daysUntil } from './request-face';
import { Hero } from './request-hero';
import { RequestFacts, RequestTools } from './request-side';
import type { SavedFile } from './saved-file';
import { TextField } from './text-field';
import { Timeline } from './timeline';

export interface RequestPageProps {
  request: Request;
  status: Status;
  step: NextStep;
  calendar: Calendar;
  today: Temporal.PlainDate;
  /** What the profile reminds of where a request has no choice of its own. */
  reminders: readonly ReminderMoment[];
  /** Lines of the log that could not be read. */
  unreadableCount: number;
  onStep: (step: Step) => void;
  /** What a chosen step still asks, or says: it stands beside the steps. */
  asking?: ComponentChildren;
  onRecordAnswer: () => void;
  onFact: (fact: OrdinaryFact) => void;
  /** A letter after the request that was made ready: it went on this day, or it did not go. */
  onLetterSent: (letter: HandedOverLetter, on: Temporal.PlainDate) => void;
  onLetterNotSent: (letter: HandedOverLetter) => void;
  /** The day on which it really went. */
  onSentOn: (on: Temporal.PlainDate) => void;
  onWithdraw: (eventId: string) => void;
  onRestore: (withdrawnBy: string) => void;
  onReadText: (hash: string) => Promise<string | null>;
  onCalendarFile: () => void;
  /** The calendar file that was just made; null: none. */
  savedCalendar: SavedFile | null;
  onPrintDossier: () => void;
  onDelete: () => void;
}

/** One request: the last day above all, why that day, what to do now, and the story so far. */
export function RequestPage(props: RequestPageProps) {
  const { request } = props;
  const words = useWords();
  const page = usePageWords();
  const formats = useFormats();
  const { right, companions, controller } = request.asked;
  const name = controller.tradeName ?? controller.name ?? request.asked.site?.host ?? words.card.unnamed;
  const asked = `${words.rights[right].want} (${words.shared.article(ARTICLE_OF_RIGHT[right])})`;
  const along = alongInWords(right, companions, words, formats);
  const storyId = useId();
  return (
    <div class="request">
      <header class="request__head">
        <ScreenTitle focus>
          <bdi>{name}</bdi>
        </ScreenTitle>
        <p class="soft">{[asked, along].filter(Boolean).join(', ')}</p>
      </header>
      <div class="request__main">
        <HandedOver
          request={request}
          today={props.today}
          onSent={props.onLetterSent}
          onNotSent={props.onLetterNotSent}
        />
        <Hero {...props} />
        <section class="stack" aria-labelledby={storyId}>
          <div class="row row--apart">
            <h2 id={storyId}>{page.story.title}</h2>
            <Button
              // While we wait, what comes back is all there is to do here.
              kind={props.step.proposal.deed === 'wait' ? 'primary' : 'plain'}
              onClick={props.onRecordAnswer}
            >
              {page.request.record}
            </Button>
          </div>
          {props.unreadableCount > 0 && (
            <Notice kind="warning">
              <p>{formats.count(props.unreadableCount, page.request.unreadable)}</p>
            </Notice>
          )}
          <Timeline
            entries={request.timeline}
            today={props.today}
            ahead={
              isRunning(props.status.situation) && daysUntil(props.status.watchOn, props.today) > 0
                ? props.status.watchOn
                : null
            }
            onReadText={props.onReadText}
            onWithdraw={props.onWithdraw}
            onRestore={props.onRestore}
          />
          <NoteForm onFact={props.onFact} />
        </section>
      </div>
      <aside class="request__side">
        <RequestFacts {...props} />
        <RequestTools {...props} />
      </aside>
    </div>
  );
}

function NoteForm({ onFact }: Pick<RequestPageProps, 'onFact'>) {
  const page = usePageWords();
  const [text, setText] = useState('');
  return (
    <form
      class="stack stack--tight note-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onFact({ kind: 'noted', text: text.trim(), textHash: null });
        setText('');
      }}
    >
      <TextField
        label={page.request.note}
        hint={page.request.noteHint}
        value={text}
        onInput={setText}
        long
        rows={2}
        maxLength={2000}
      />
      <div>
        <Button type="submit" small>
          {page.request.addNote}
        </Button>
      </div>
    </form>
  );
}
