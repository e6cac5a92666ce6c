import type { Calendar } from '@/utils/law/calendar-country';
import { earliest, isAfter } from '@/utils/law/compare-days';
import { type Deadline, watchDayOf } from '@/utils/law/deadline';
import { dayOff } from '@/utils/law/working-day';

/** What one day of the term is; several can be true, the first that holds in this order is drawn. */
export type DayKind = 'received' | 'last' | 'paused' | 'late' | 'holiday' | 'weekend' | 'ordinary';

export interface TermDay {
  day: Temporal.PlainDate;
  kind: DayKind;
  isToday: boolean;
  isPast: boolean;
}

export interface TermMonth {
  /** First day of the month. */
  month: Temporal.PlainDate;
  days: readonly TermDay[];
}

/** No picture is longer: after a year of silence the strip would say nothing more. */
const MOST_DAYS_LATE = 21;
const MOST_DAYS = 190;

/**
 * The term as rows of months, each day on its own number, so that "one month" is seen to end on the same
 * number. From receipt to the last day, and on to today where that has passed.
 */
export function termMonths(
  deadline: Deadline,
  calendar: Calendar,
  today: Temporal.PlainDate,
): readonly TermMonth[] {
  const received = deadline.because.find((reason) => reason.kind === 'received');
  if (!received) return [];
  const last = watchDayOf(deadline);
  const latest = earliest(today, last.add({ days: MOST_DAYS_LATE }));
  const end = isAfter(latest, last) ? latest : last;
  const start = received.on;
  if (isAfter(start, end) || start.until(end).days > MOST_DAYS) return [];
  const months: { month: Temporal.PlainDate; days: TermDay[] }[] = [];
  for (let day = start; !isAfter(day, end); day = day.add({ days: 1 })) {
    const month = day.with({ day: 1 });
    if (!months.at(-1)?.month.equals(month)) months.push({ month, days: [] });
    months.at(-1)?.days.push({
      day,
      kind: kindOf(day, start, last, deadline, calendar, today),
      isToday: day.equals(today),
      isPast: isAfter(today, day),
    });
  }
  return months;
}

export interface TermWeek {
  days: readonly TermDay[];
  /** The month that begins in this week, or with which the picture begins. */
  begins: Temporal.PlainDate | null;
}

/** The same days as rows of weeks, from Monday on. */
export function termWeeks(months: readonly TermMonth[]): readonly TermWeek[] {
  const weeks: { days: TermDay[]; begins: Temporal.PlainDate | null }[] = [];
  let named: Temporal.PlainDate | null = null;
  for (const { month, days } of months) {
    for (const day of days) {
      if (weeks.length === 0 || day.day.dayOfWeek === 1) weeks.push({ days: [], begins: null });
      const week = weeks.at(-1);
      week?.days.push(day);
      if (week && named !== month) week.begins = month;
      named = month;
    }
  }
  return weeks;
}

function kindOf(
  day: Temporal.PlainDate,
  start: Temporal.PlainDate,
  last: Temporal.PlainDate,
  deadline: Deadline,
  calendar: Calendar,
  today: Temporal.PlainDate,
): DayKind {
  if (day.equals(start)) return 'received';
  if (day.equals(last)) return 'last';
  // Of our own look-back nobody is late.
  if (isAfter(day, last) && deadline.kind === 'term') return 'late';
  if (isPaused(day, deadline, today)) return 'paused';
  return dayOff(day, calendar)?.kind ?? 'ordinary';
}

function isPaused(day: Temporal.PlainDate, deadline: Deadline, today: Temporal.PlainDate): boolean {
  return deadline.because.some((reason) => {
    if (reason.kind === 'pause') return !isAfter(reason.askedOn, day) && isAfter(reason.suppliedOn, day);
    if (reason.kind === 'pauseOpen') return !isAfter(reason.askedOn, day) && !isAfter(day, today);
    return false;
  });
}
