const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** "11 november 2026". Written out here, not by Intl, so that a letter reads the same in every browser. */
export function dayInDutch(day: Temporal.PlainDate): string {
  return `${dayAndMonthInDutch(day)} ${day.year}`;
}

/** "11 november", where the year is clear from what stands around it. */
export function dayAndMonthInDutch(day: Temporal.PlainDate): string {
  return `${day.day} ${MONTHS[day.month - 1]}`;
}

/** "zaterdag" */
export function weekdayInDutch(day: Temporal.PlainDate): string {
  return WEEKDAYS[day.dayOfWeek - 1] ?? '';
}
