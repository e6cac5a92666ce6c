import { useId, useState } from 'preact/hooks';
import { LetterIcon, UndoIcon } from '@/assets/icons/icons';
import { isAfter } from '@/utils/law/compare-days';
import type { OrdinaryFact } from '@/utils/requests/events';
import { dayOfEntry, isHandedOver } from '@/utils/requests/request';
import type { TimelineEntry } from '@/utils/requests/settle-events';
import { Button } from './button';
import { useFormats, usePageWords, useWords } from './language';
import { Progress } from './progress';
import { factInWords, textHashOf } from './story';

export interface TimelineProps {
  entries: readonly TimelineEntry[];
  today: Temporal.PlainDate;
  /** The last day, where it still says something: ahead of today or behind it. */
  lastDay: Temporal.PlainDate | null;
  /** Fetches a stored text; null where it is gone. */
  onReadText: (hash: string) => Promise<string | null>;
  /** Takes a line out of account, or back in. */
  onWithdraw: (eventId: string) => void;
  onRestore: (withdrawnBy: string) => void;
}

/** What happened, oldest first, as a story; today and the last day stand in it. */
export function Timeline({ entries, today, lastDay, ...doors }: TimelineProps) {
  const { story } = usePageWords();
  const formats = useFormats();
  const isPast = lastDay !== null && isAfter(today, lastDay);
  // What happened on the last day itself stands before it: the day is over at its end.
  const firstAfter = isPast ? entries.findIndex((entry) => dayOfEntry(entry) > lastDay.toString()) : -1;
  const split = firstAfter < 0 ? entries.length : firstAfter;
  const line = (entry: TimelineEntry) => <Line key={entry.event.id} entry={entry} {...doors} />;
  const last = lastDay && (
    <li key="last" class="timeline__line timeline__line--ahead">
      <span class="timeline__day">{formats.shortDay(lastDay)}</span>
      <strong>{story.ahead}</strong>
    </li>
  );
  return (
    <ol class="timeline">
      {entries.slice(0, split).map(line)}
      {isPast && last}
      {entries.slice(split).map(line)}
      {lastDay && (
        <li key="today" class="timeline__line timeline__line--today">
          <span class="timeline__day">{formats.shortDay(today)}</span>
          <span>{story.today}</span>
        </li>
      )}
      {!isPast && last}
    </ol>
  );
}

type LineProps = { entry: TimelineEntry } & Pick<TimelineProps, 'onReadText' | 'onWithdraw' | 'onRestore'>;

function Line({ entry, onReadText, onWithdraw, onRestore }: LineProps) {
  const words = useWords();
  const page = usePageWords();
  const formats = useFormats();
  const { fact, event, withdrawnBy } = entry;
  const day = Temporal.PlainDate.from(dayOfEntry(entry));
  const hash = textHashOf(fact);
  const sentence = factInWords(fact, words, page, formats);
  return (
    <li
      class={`timeline__line timeline__line--${sideOf(fact.kind)}${withdrawnBy ? ' timeline__line--gone' : ''}`}
    >
      <time class="timeline__day" dateTime={day.toString()}>
        {formats.shortDay(day)}
      </time>
      <div class="timeline__what">
        <p>
          {withdrawnBy ? <s>{sentence}</s> : sentence}
          {isCorrected(entry) && <span class="small soft"> ({page.story.corrected})</span>}
          {isCompleted(entry) && <span class="small soft"> ({page.controller.changed})</span>}
          {withdrawnBy && <span class="small soft"> ({page.story.withdrawn})</span>}
        </p>
        {fact.kind !== 'requestSent' &&
          (withdrawnBy ? (
            <span class="timeline__restore">
              <Button small kind="quiet" icon={UndoIcon} onClick={() => onRestore(withdrawnBy)}>
                {page.story.redo}
              </Button>
            </span>
          ) : (
            <span class="timeline__withdraw">
              <Button
                small
                kind="quiet"
                onClick={() => onWithdraw(event.id)}
                label={`${page.story.undo}${words.shared.colon}${sentence}`}
              >
                {page.story.undo}
              </Button>
            </span>
          ))}
        {fact.kind === 'noted' && (
          <p class="timeline__note" dir="auto">
            {fact.text}
          </p>
        )}
        {fact.kind === 'letterSent' && fact.lastTermOn && (
          <p class="small soft">
            {page.story.lastTerm(formats.day(Temporal.PlainDate.from(fact.lastTermOn)))}
          </p>
        )}
        {'wording' in fact && fact.wording === 'own' && (
          <p class="small soft">{hash ? page.request.ownLetter : page.request.ownLetterNotKept}</p>
        )}
        {hash && <StoredText hash={hash} onReadText={onReadText} />}
      </div>
    </li>
  );
}

/** That a letter which was made ready did go is no mistake put right, nor is what was asked about it later. */
function isCorrected({ event, fact, correctionIds }: TimelineEntry): boolean {
  const first = event.fact;
  if (correctionIds.length === 0 || first.kind !== fact.kind) return correctionIds.length > 0;
  if (first.kind === 'requestSent' && fact.kind === 'requestSent') return first.sentOn !== fact.sentOn;
  const wasConfirmed = isHandedOver(first as OrdinaryFact) && !isHandedOver(fact);
  return correctionIds.length > (wasConfirmed ? 1 : 0);
}

/** Was it said later who the controller is, or where? */
function isCompleted({ event: { fact: first }, fact }: TimelineEntry): boolean {
  if (first.kind !== 'requestSent' || fact.kind !== 'requestSent') return false;
  return JSON.stringify(first.controller) !== JSON.stringify(fact.controller);
}

/** Ours, theirs, or neither: the side of the line that the dot stands on. */
function sideOf(kind: TimelineEntry['fact']['kind']): 'mine' | 'theirs' | 'aside' {
  switch (kind) {
    case 'requestSent':
    case 'resent':
    case 'letterSent':
    case 'questionAnswered':
      return 'mine';
    case 'sendingConfirmed':
    case 'notSent':
    case 'noted':
    case 'reminderChosen':
    case 'closed':
    case 'reopened':
    case 'delivered':
      return 'aside';
    case 'acknowledged':
    case 'questionAsked':
    case 'extensionAnnounced':
    case 'feeAsked':
    case 'bounced':
    case 'noDataHeld':
    case 'notTheController':
    case 'forwarded':
    case 'partlyAnswered':
    case 'refused':
    case 'answered':
    case 'marketingContinued':
      return 'theirs';
  }
}

export interface StoredTextProps {
  hash: string;
  onReadText: (hash: string) => Promise<string | null>;
  label?: string;
}

/** A stored text, fetched when it is asked for: a policy can be two million letters. */
export function StoredText({ hash, onReadText, label }: StoredTextProps) {
  const page = usePageWords();
  const id = useId();
  const [state, setState] = useState<'closed' | 'loading' | { text: string | null }>('closed');
  const isOpen = state !== 'closed';
  const toggle = async () => {
    if (isOpen) return setState('closed');
    setState('loading');
    setState({ text: await onReadText(hash) });
  };
  return (
    <div class="stored-text">
      <button
        type="button"
        class="button button--quiet button--small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        <LetterIcon />
        {isOpen ? page.request.hide : (label ?? page.story.readText)}
      </button>
      <div id={id}>
        {state === 'loading' && <Progress text={page.request.loading} />}
        {typeof state === 'object' && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard
          <pre class="stored-text__text" dir="auto" tabIndex={0}>
            {state.text ?? page.request.textGone}
          </pre>
        )}
      </div>
    </div>
  );
}
