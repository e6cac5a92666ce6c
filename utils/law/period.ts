import type { Calendar } from './calendar-country';
import type { Reason } from './deadline-reason';
import { dayOff, workingDayAfter } from './working-day';

/** A choice of the product for countries whose holidays it does not know; see `calendar-country.ts`. */
export const MARGIN_WORKING_DAYS = 3;

/** A period in months as Reg. 1182/71 counts it (art. 3(1), 3(2)(c), 3(4) [S2]). Checked 2026-11-22. */
export interface Period {
  /** Same day number, or the end of a shorter month. */
  end: Temporal.PlainDate;
  isClamped: boolean;
  /** `end`, or the working day after it. */
  day: Temporal.PlainDate;
  rolls: readonly Reason[];
}

export function monthsFrom(from: Temporal.PlainDate, months: number, calendar: Calendar): Period {
  const end = from.add({ months }, { overflow: 'constrain' });
  const rolled = roll(end, calendar);
  return { end, isClamped: end.day !== from.day, day: rolled.day, rolls: rolled.reasons };
}

/** Reg. 1182/71 art. 3(4): on to the next working day, with a reason for each step. */
export function roll(
  start: Temporal.PlainDate,
  calendar: Calendar,
): { day: Temporal.PlainDate; reasons: Reason[] } {
  const reasons: Reason[] = [];
  let day = start;
  for (let off = dayOff(day, calendar); off !== null; off = dayOff(day, calendar)) {
    const to = day.add({ days: off.kind === 'weekend' ? 8 - day.dayOfWeek : 1 });
    reasons.push(
      off.kind === 'weekend'
        ? { kind: 'weekend', day, to }
        : { kind: 'holiday', day, holiday: off.holiday, to },
    );
    day = to;
  }
  return { day, reasons };
}

/** The margin for a country whose holidays are unknown; no change anywhere else. */
export function withMargin(
  day: Temporal.PlainDate,
  calendar: Calendar,
): { dueOn: Temporal.PlainDate; reasons: Reason[] } {
  if (calendar !== 'elsewhere') return { dueOn: day, reasons: [] };
  const dueOn = workingDayAfter(day, MARGIN_WORKING_DAYS, calendar);
  return { dueOn, reasons: [{ kind: 'margin', from: day, to: dueOn, workingDays: MARGIN_WORKING_DAYS }] };
}
