import type { Calendar } from './calendar-country';
import { type Holiday, holidayOn } from './holidays';

/**
 * Is this a working day? Reg. 1182/71 art. 3(4) [S2]: a period whose last day is a public holiday, Sunday or
 * Saturday ends with the last hour of the following working day.
 */
export type DayOff = { kind: 'weekend' } | { kind: 'holiday'; holiday: Holiday };

/** Why nothing can fall due on this day, or null on a working day. On a Sunday the weekend is reason enough. */
export function dayOff(day: Temporal.PlainDate, calendar: Calendar): DayOff | null {
  if (day.dayOfWeek >= 6) return { kind: 'weekend' };
  const holiday = holidayOn(day, calendar);
  return holiday === null ? null : { kind: 'holiday', holiday };
}

export function isWorkingDay(day: Temporal.PlainDate, calendar: Calendar): boolean {
  return dayOff(day, calendar) === null;
}

/** The first working day after `day`, never `day` itself. */
export function nextWorkingDay(day: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  const next = day.add({ days: 1 });
  return isWorkingDay(next, calendar) ? next : nextWorkingDay(next, calendar);
}

/** The n-th working day after `day` (n ≥ 1); `day` itself does not count. */
export function workingDayAfter(day: Temporal.PlainDate, n: number, calendar: Calendar): Temporal.PlainDate {
  const next = nextWorkingDay(day, calendar);
  return n <= 1 ? next : workingDayAfter(next, n - 1, calendar);
}
