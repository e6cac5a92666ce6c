import type { Calendar } from './calendar-country';

/**
 * Which days are public holidays. Checked 2026-11-22.
 *
 * Belgium: the ten days of the royal decree of 18 April 1974, art. 1 (law of 4 January 1974) [S2]. Not among
 * them, and therefore ordinary days: Good Friday, 11 July, 27 September, 2 November, 15 November, 26 December,
 * 8 May. A holiday on a Sunday gives workers a day instead; it does not move the holiday itself.
 *
 * Netherlands: Algemene termijnenwet, art. 3(1) and, for Good Friday, 3(2) [S2]; King's Day by the rule
 * below, on which the independent library agrees. 5 May counts every year. Days equated by royal decree under
 * art. 3(3) (in practice the Friday after Ascension) are not covered: they are not fixed in advance.
 *
 * Not covered: years before 2014 (Queen's Day on 30 April). The lists that art. 2(1) of Regulation 1182/71
 * has published in the Official Journal were not found; these national lists stand in for them.
 */
export const HOLIDAYS = [
  'newYear',
  'goodFriday',
  'easterMonday',
  'kingsDay',
  'labourDay',
  'liberationDay',
  'ascension',
  'whitMonday',
  'belgianNationalDay',
  'assumption',
  'allSaints',
  'armistice',
  'christmas',
  'secondChristmasDay',
] as const;

export type Holiday = (typeof HOLIDAYS)[number];

/** A day that stands still in the year, or one that moves with Easter. */
type Rule = { month: number; day: number } | { afterEaster: number } | 'kingsDay';

const BELGIUM: readonly (readonly [Holiday, Rule])[] = [
  ['newYear', { month: 1, day: 1 }],
  ['easterMonday', { afterEaster: 1 }],
  ['labourDay', { month: 5, day: 1 }],
  ['ascension', { afterEaster: 39 }],
  ['whitMonday', { afterEaster: 50 }],
  ['belgianNationalDay', { month: 7, day: 21 }],
  ['assumption', { month: 8, day: 15 }],
  ['allSaints', { month: 11, day: 1 }],
  ['armistice', { month: 11, day: 11 }],
  ['christmas', { month: 12, day: 25 }],
];

const NETHERLANDS: readonly (readonly [Holiday, Rule])[] = [
  ['newYear', { month: 1, day: 1 }],
  ['goodFriday', { afterEaster: -2 }],
  ['easterMonday', { afterEaster: 1 }],
  ['kingsDay', 'kingsDay'],
  ['liberationDay', { month: 5, day: 5 }],
  ['ascension', { afterEaster: 39 }],
  ['whitMonday', { afterEaster: 50 }],
  ['christmas', { month: 12, day: 25 }],
  ['secondChristmasDay', { month: 12, day: 26 }],
];

/** The public holidays of a year, in the order of the year; empty for `none` and `elsewhere`. */
export function holidaysIn(
  year: number,
  calendar: Calendar,
): readonly { day: Temporal.PlainDate; holiday: Holiday }[] {
  return rulesOf(calendar).map(([holiday, rule]) => ({ day: dayOf(rule, year), holiday }));
}

/** Which holiday a day is, or null. */
export function holidayOn(day: Temporal.PlainDate, calendar: Calendar): Holiday | null {
  return holidaysByDay(day.year, calendar).get(day.month * 100 + day.day) ?? null;
}

/** Kept per year and calendar: a list of two thousand requests asks for the same few years over and over. */
const known = new Map<string, ReadonlyMap<number, Holiday>>();

function holidaysByDay(year: number, calendar: Calendar): ReadonlyMap<number, Holiday> {
  const key = `${calendar} ${year}`;
  const found = known.get(key);
  if (found) return found;
  const computed = new Map(
    holidaysIn(year, calendar).map(({ day, holiday }) => [day.month * 100 + day.day, holiday] as const),
  );
  known.set(key, computed);
  return computed;
}

function rulesOf(calendar: Calendar): readonly (readonly [Holiday, Rule])[] {
  switch (calendar) {
    case 'BE':
      return BELGIUM;
    case 'NL':
      return NETHERLANDS;
    case 'none':
    case 'elsewhere':
      return [];
  }
}

function dayOf(rule: Rule, year: number): Temporal.PlainDate {
  if (rule === 'kingsDay') return kingsDay(year);
  if ('afterEaster' in rule) return easterSunday(year).add({ days: rule.afterEaster });
  return Temporal.PlainDate.from({ year, month: rule.month, day: rule.day });
}

/** 27 April, or Saturday 26 April when the 27th is a Sunday (2025, 2031). */
function kingsDay(year: number): Temporal.PlainDate {
  const birthday = Temporal.PlainDate.from({ year, month: 4, day: 27 });
  return birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday;
}

/**
 * Easter Sunday of the Gregorian calendar: the Sunday after the first ecclesiastical full moon on or after
 * 21 March. The steps are those of the "anonymous" computus (Nature, 20 April 1876; Meeus, Astronomical
 * Algorithms, ch. 8), with names for its letters.
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19; // place in the 19-year cycle of the moon
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30; // days after 21 March
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - fullMoon - (yearOfCentury % 4)) % 7;
  // The two cases in which the table of the Church brings the full moon a week forward.
  const lateMoon = Math.floor((golden + 11 * fullMoon + 22 * toSunday) / 451);
  const days = fullMoon + toSunday - 7 * lateMoon + 114; // counted so that 31 days make a month
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
