import { describe, expect, it } from 'vitest';
import { deadlineOf } from '@/utils/law/deadline';
import { receivedOn } from '@/utils/law/receipt';
import cases from './deadline-cases.json';

/** Worked by hand from Regulation 1182/71; the source of each stands beside it. */
describe('the last day, case by case', () => {
  it.each(cases)('$receivedOn $countryHolidays → $dueOn ($note)', (entry) => {
    const receipt = receivedOn(Temporal.PlainDate.from(entry.receivedOn));
    const deadline = deadlineOf({
      right: 'access',
      receipt,
      calendar: entry.countryHolidays as 'BE' | 'NL' | 'none',
      extension: entry.extended ? { announcedOn: receipt.on, withReasons: true } : null,
    });
    expect(deadline).toMatchObject({ kind: 'term' });
    expect('dueOn' in deadline && deadline.dueOn.toString()).toBe(entry.dueOn);
  });
});
