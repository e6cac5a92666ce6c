import type { Words } from '@/assets/dictionaries/nl';
import { type Deadline, watchDayOf } from '@/utils/law/deadline';
import { Disclosure } from './disclosure';
import { useFormats, useWords } from './language';
import { reasonInWords } from './reason-words';

export interface LastDayProps {
  deadline: Deadline;
  /** How far off it is, e.g. "nog 12 dagen"; left out where it says nothing. */
  distance?: string | null;
  /** The reasoning in sight rather than behind a line. */
  open?: boolean;
  /** The last day lies behind. */
  isPast?: boolean;
  /** The day that the user gave them after it, which then stands large; `legally` says what the law's own day was. */
  given?: { until: Temporal.PlainDate; label: string; legally: string | null } | null;
}

/** The last day to answer, larger than anything else, and why that day. */
export function LastDay({ deadline, distance, open = false, isPast = false, given = null }: LastDayProps) {
  const words = useWords();
  const formats = useFormats();
  const day = given?.until ?? watchDayOf(deadline);
  const isTerm = deadline.kind === 'term';
  const [date, weekday] = [formats.day(day), formats.weekday(day)];
  return (
    <div class="last-day">
      {isTerm && deadline.isAtOnce && <p class="last-day__at-once">{words.sent.atOnce}</p>}
      <p class="last-day__label">{given?.label ?? lastDayLabel(isTerm, isPast, words)}</p>
      <p class="last-day__day">
        <time dateTime={day.toString()}>
          {weekday.replace(date, '')}
          <span>{date}</span>
        </time>
      </p>
      {distance && <p class="last-day__distance">{distance}</p>}
      {given?.legally && <p class="small soft">{given.legally}</p>}
      {deadline.isEstimated && <p class="small soft">{words.sent.estimated}</p>}
      {!isTerm && <p class="small soft">{words.sent.checkInNote}</p>}
      <Disclosure summary={words.sent.why} open={open}>
        <ReasonList deadline={deadline} />
      </Disclosure>
    </div>
  );
}

/** "Zij antwoorden uiterlijk", and once that is over "Hun laatste dag was"; of a look-back of ours "Kijk na op". */
export function lastDayLabel(isTerm: boolean, isPast: boolean, { sent }: Pick<Words, 'sent'>): string {
  if (!isTerm) return sent.checkIn;
  return isPast ? sent.lastDayPast : sent.lastDay;
}

export function ReasonList({ deadline }: { deadline: Deadline }) {
  const words = useWords();
  const formats = useFormats();
  return (
    <ol class="reasons">
      {deadline.because.map((reason) => {
        const text = reasonInWords(reason, words, formats);
        return <li key={text}>{text}</li>;
      })}
    </ol>
  );
}
