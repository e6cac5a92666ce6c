import type { Calendar } from '@/utils/law/calendar-country';
import { isAfter } from '@/utils/law/compare-days';
import { type Deadline, watchDayOf } from '@/utils/law/deadline';
import { useFormats, usePageWords } from './language';
import { type DayKind, type TermDay, type TermMonth, termMonths, termWeeks } from './term-days';

export interface TermStripProps {
  deadline: Deadline;
  calendar: Calendar;
  today: Temporal.PlainDate;
}

const CELL = 20;
const LABEL = 70;
const WIDTH = LABEL + 31 * CELL;
const WEEK_WIDTH = LABEL + 7 * CELL;

/** The term as a picture: every day on its own number, a row for each month. The words stand beside it. */
export function TermStrip({ deadline, calendar, today }: TermStripProps) {
  const { strip } = usePageWords();
  const formats = useFormats();
  const months = termMonths(deadline, calendar, today);
  const received = months[0]?.days[0]?.day;
  if (!received) return null;
  const days = months.flatMap((month) => month.days);
  const drawn = new Set<DayKind | 'today'>(days.map(({ kind }) => kind));
  if (days.some(({ isToday }) => isToday)) drawn.add('today');
  const legend = {
    ...strip.legend,
    ...(deadline.kind !== 'term' && { last: strip.legend.checkIn }),
    // A letter by post is still underway: the day of receipt is guessed, and must come.
    ...(isAfter(received, today) && { received: strip.legend.expected }),
  };
  const summary = strip.summary(formats.day(received), formats.day(watchDayOf(deadline)), formats.day(today));
  return (
    <figure class="term">
      <svg
        class="term__strip"
        viewBox={`0 0 ${WIDTH} ${months.length * CELL}`}
        role="img"
        aria-label={summary}
      >
        {months.map((month, index) => (
          <Row
            key={month.month.toString()}
            days={month.days}
            y={index * CELL}
            label={formats.month(month.month)}
            columnOf={({ day }) => day.day - 1}
          />
        ))}
      </svg>
      <Weeks months={months} summary={summary} />
      <figcaption aria-hidden="true">
        <ul class="term__legend">
          {LEGEND.filter((kind) => drawn.has(kind)).map((kind) => (
            <li key={kind}>
              <svg width="14" height="14" viewBox={`0 0 ${CELL} ${CELL}`} aria-hidden="true">
                <DayCell
                  kind={kind === 'today' ? 'ordinary' : kind}
                  isToday={kind === 'today'}
                  isPast={false}
                  x={0}
                  y={0}
                />
              </svg>
              {legend[kind]}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

const LEGEND: readonly (DayKind | 'today')[] = [
  'received',
  'weekend',
  'holiday',
  'paused',
  'today',
  'last',
  'late',
];

/** On a narrow screen a month is too wide to be read: there a row is a week, and a month is named where it begins. */
function Weeks({ months, summary }: { months: readonly TermMonth[]; summary: string }) {
  const formats = useFormats();
  const weeks = termWeeks(months);
  return (
    <svg
      class="term__strip term__strip--weeks"
      viewBox={`0 0 ${WEEK_WIDTH} ${weeks.length * CELL}`}
      role="img"
      aria-label={summary}
    >
      {weeks.map(({ days, begins }, index) => (
        <Row
          key={days[0]?.day.toString()}
          days={days}
          y={index * CELL}
          label={begins ? formats.month(begins) : ''}
          columnOf={({ day }) => day.dayOfWeek - 1}
        />
      ))}
    </svg>
  );
}

interface RowProps {
  days: readonly TermDay[];
  y: number;
  label: string;
  columnOf: (day: TermDay) => number;
}

function Row({ days, y, label, columnOf }: RowProps) {
  return (
    <g>
      <text class="term__month" x="0" y={y + 14}>
        {label.split(' ')[0]?.slice(0, 9)}
      </text>
      {days.map((day) => (
        <DayCell key={day.day.day} {...day} x={LABEL + columnOf(day) * CELL} y={y} number={day.day.day} />
      ))}
    </g>
  );
}

type CellProps = Omit<TermDay, 'day'> & { x: number; y: number; number?: number };

function DayCell({ kind, isToday, isPast, x, y, number }: CellProps) {
  const showsNumber = number !== undefined && (kind === 'received' || kind === 'last' || isToday);
  return (
    <g class={`term__day term__day--${kind}${isPast ? ' term__day--past' : ''}`}>
      <rect x={x + 1} y={y + 1} width={CELL - 2} height={CELL - 2} rx="3" />
      {kind === 'holiday' && <circle class="term__dot" cx={x + CELL / 2} cy={y + CELL / 2} r="2.5" />}
      {kind === 'paused' && <path class="term__bars" d={`M${x + 7.5} ${y + 6}v8M${x + 12.5} ${y + 6}v8`} />}
      {isToday && <rect class="term__today" x={x + 1} y={y + 1} width={CELL - 2} height={CELL - 2} rx="3" />}
      {showsNumber && (
        <text class="term__number" x={x + CELL / 2} y={y + 14} text-anchor="middle">
          {number}
        </text>
      )}
    </g>
  );
}
