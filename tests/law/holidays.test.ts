import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '@/utils/law/calendar-country';
import { easterSunday, holidayOn, holidaysIn } from '@/utils/law/holidays';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

/** Published tables of movable days. */
const MOVABLE: readonly (readonly [
  year: number,
  easterMonday: string,
  ascension: string,
  whitMonday: string,
])[] = [
  [2024, '04-01', '05-09', '05-20'],
  [2025, '04-21', '05-29', '06-09'],
  [2026, '04-06', '05-14', '05-25'],
  [2027, '03-29', '05-06', '05-17'],
  [2028, '04-17', '05-25', '06-05'],
  [2029, '04-02', '05-10', '05-21'],
];

describe('public holidays', () => {
  it.each(MOVABLE)('%i: Easter Monday %s, Ascension %s, Whit Monday %s', (year, ...days) => {
    for (const calendar of ['BE', 'NL'] as const) {
      const found = days.map((monthDay) => holidayOn(day(`${year}-${monthDay}`), calendar));
      expect(found).toEqual(['easterMonday', 'ascension', 'whitMonday']);
    }
  });

  it('are ten in Belgium and nine in the Netherlands, and none elsewhere', () => {
    const count = (calendar: Calendar): number => holidaysIn(2027, calendar).length;
    expect([count('BE'), count('NL'), count('none'), count('elsewhere')]).toEqual([10, 9, 0, 0]);
  });

  it.each([
    ['BE', '2026-11-02', 'All Souls'],
    ['BE', '2026-11-15', 'the King’s feast'],
    ['BE', '2026-12-26', 'Boxing Day'],
    ['BE', '2026-04-03', 'Good Friday'],
    ['BE', '2025-07-11', 'the Flemish feast'],
    ['BE', '2026-05-05', '5 May'],
    ['NL', '2026-11-11', 'Armistice Day'],
    ['NL', '2026-05-01', 'Labour Day'],
    ['NL', '2026-05-15', 'the Friday after Ascension, equated by decree'],
    ['NL', '2025-04-27', 'a Sunday in April 2025: King’s Day was the 26th'],
  ] as const)('in %s leave out %s, %s', (calendar, date, _name) => {
    expect(holidayOn(day(date), calendar)).toBeNull();
  });

  it.each([
    [2025, '2025-04-26'],
    [2026, '2026-04-27'],
    [2031, '2031-04-26'],
  ])('King’s Day %i is %s', (_year, date) => {
    expect(holidayOn(day(date), 'NL')).toBe('kingsDay');
  });

  it('know Easter as the library does, 1900 to 2199', () => {
    const library = new Holidays('BE', { timezone: 'UTC', languages: 'en' });
    for (let year = 1900; year < 2200; year++) {
      const found = library.getHolidays(year).find(({ name }) => name === 'Easter Sunday');
      expect(found?.date.slice(0, 10)).toBe(easterSunday(year).toString());
    }
  });
});
