import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '@/utils/law/deadline';
import { holidayOn } from '@/utils/law/holidays';
import { receivedOn } from '@/utils/law/receipt';

/**
 * The last day again, by another road: days as numbers since 1970, months by the arithmetic of Date in UTC, and
 * the holidays of the library date-holidays.
 *
 * Known differences of that library: for the Netherlands it marks 5 May a public holiday every five years only,
 * and Good Friday as optional. The Algemene termijnenwet, art. 3(1) and (2), has both every year. For Belgium
 * there are none.
 */
const MS_A_DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 1) / MS_A_DAY;
const LAST = Date.UTC(2040, 11, 31) / MS_A_DAY;

function holidaysOfLibrary(country: 'BE' | 'NL'): Set<number> {
  const library = new Holidays(country, { timezone: 'UTC', languages: 'en' });
  const years = Array.from({ length: 18 }, (_, index) => 2024 + index);
  const found = years.flatMap((year) => library.getHolidays(year)).filter(({ type }) => type === 'public');
  return new Set(found.map(({ date }) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / MS_A_DAY));
}

/** The two Dutch days on which the library differs, from the library's own list of every kind of day. */
function knownDifferences(country: 'BE' | 'NL'): number[] {
  if (country === 'BE') return [];
  const library = new Holidays('NL', { timezone: 'UTC', languages: 'en' });
  const years = Array.from({ length: 18 }, (_, index) => 2024 + index);
  const goodFridays = years
    .flatMap((year) => library.getHolidays(year))
    .filter(({ name }) => name === 'Good Friday')
    .map(({ date }) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / MS_A_DAY);
  return [...goodFridays, ...years.map((year) => Date.UTC(year, 4, 5) / MS_A_DAY)];
}

function lastDay(received: number, months: number, holidays: ReadonlySet<number>): number {
  const from = new Date(received * MS_A_DAY);
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + months;
  const lengthOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  let day = Date.UTC(year, month, Math.min(from.getUTCDate(), lengthOfMonth)) / MS_A_DAY;
  // 1 January 1970 was a Thursday: (day + 4) mod 7 is 0 on a Sunday and 6 on a Saturday.
  while ((day + 4) % 7 === 0 || (day + 4) % 7 === 6 || holidays.has(day)) day++;
  return day;
}

const iso = (day: number): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

function ours(received: number, country: 'BE' | 'NL', months: number): string {
  const receipt = receivedOn(Temporal.PlainDate.from(iso(received)));
  const extension = months === 3 ? { announcedOn: receipt.on, withReasons: true } : null;
  const deadline = deadlineOf({ right: 'erasure', receipt, calendar: country, extension });
  return deadline.kind === 'term' ? deadline.dueOn.toString() : '';
}

function differences(country: 'BE' | 'NL', months: number, holidays: ReadonlySet<number>) {
  const found: { received: string; ours: string; theirs: string }[] = [];
  for (let day = FIRST; day <= LAST; day++) {
    const both = {
      received: iso(day),
      ours: ours(day, country, months),
      theirs: iso(lastDay(day, months, holidays)),
    };
    if (both.ours !== both.theirs) found.push(both);
  }
  return found;
}

describe.each(['BE', 'NL'] as const)('every receipt day of 2024–2040 in %s', (country) => {
  it.each([1, 3])(
    '%i month(s): equal to the library and its known differences',
    { timeout: 60_000 },
    (months) => {
      const holidays = new Set([...holidaysOfLibrary(country), ...knownDifferences(country)]);
      expect(LAST - FIRST + 1).toBe(6210);
      expect(differences(country, months, holidays)).toEqual([]);
    },
  );
});

describe('the known differences', () => {
  it('are all there is between the library alone and the Netherlands', { timeout: 60_000 }, () => {
    const found = differences('NL', 1, holidaysOfLibrary('NL'));
    expect(found.length).toBeGreaterThan(0);
    const kinds = found.map(({ theirs }) => holidayOn(Temporal.PlainDate.from(theirs), 'NL'));
    expect(new Set(kinds)).toEqual(new Set(['goodFriday', 'liberationDay']));
  });
});
