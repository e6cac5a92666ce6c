import { describe, expect, it } from 'vitest';
import { calendarOf } from '@/utils/law/calendar-country';
import { courtTermNl } from '@/utils/law/court-term';
import { deadlineOf, isOverdue, watchDayOf } from '@/utils/law/deadline';
import { receiptOf, receivedOn } from '@/utils/law/receipt';
import { RIGHTS, type Right } from '@/utils/law/rights';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const receipt = receivedOn(day('2026-10-11'));

describe('each right', () => {
  const withTerm = RIGHTS.filter((right) => right !== 'withdrawConsent' && right !== 'information');

  it.each(withTerm)('%s has the month of art. 12(3)', (right) => {
    const deadline = deadlineOf({ right, receipt, calendar: 'BE' });
    expect(deadline).toMatchObject({ kind: 'term', isAtOnce: right === 'directMarketing' });
    expect(watchDayOf(deadline).toString()).toBe('2026-11-12');
  });

  it.each(['withdrawConsent', 'information'] as const)(
    '%s alone has no legal term, and is never overdue',
    (right) => {
      const deadline = deadlineOf({ right, receipt, calendar: 'BE' });
      expect(deadline).toMatchObject({ kind: 'checkIn' });
      expect(watchDayOf(deadline).toString()).toBe('2026-10-25');
      expect(isOverdue(deadline, day('2027-10-25'))).toBe(false);
      expect(deadline.because.map(({ kind }) => kind)).toEqual(['received', 'atOnce', 'checkIn']);
    },
  );

  it.each([
    ['withdrawConsent', ['erasure'], 'term', false],
    ['withdrawConsent', ['directMarketing'], 'term', true],
    ['information', ['access'], 'term', false],
    ['withdrawConsent', ['information'], 'checkIn', undefined],
    ['erasure', ['directMarketing'], 'term', true],
  ] as const)('%s with %j: %s', (right: Right, companions, kind, isAtOnce) => {
    const deadline = deadlineOf({ right, companions, receipt, calendar: 'BE' });
    expect([deadline.kind, 'isAtOnce' in deadline ? deadline.isAtOnce : undefined]).toEqual([kind, isAtOnce]);
  });
});

/** Fourteen days after receipt, a day of the product's own: no weekend or holiday moves it. */
describe('the look-back', () => {
  it.each([
    ['2026-11-22', '2026-12-06', 'a Sunday'],
    ['2026-12-11', '2026-12-25', 'Christmas'],
    ['2026-12-18', '2027-01-01', 'New Year'],
    ['2026-10-28', '2026-11-11', 'Armistice Day'],
    ['2027-02-15', '2027-03-01', 'over the end of February'],
    ['2028-02-15', '2028-02-29', 'leap day'],
    ['2026-03-23', '2026-04-06', 'Easter Monday'],
    ['2026-06-30', '2026-07-14', 'over the end of June'],
    ['2026-07-07', '2026-07-21', 'the Belgian national day'],
    ['2026-11-09', '2026-11-23', 'an ordinary Monday'],
  ])('received on %s: %s (%s)', (received, expected) => {
    const deadline = deadlineOf({
      right: 'withdrawConsent',
      receipt: receivedOn(day(received)),
      calendar: 'BE',
    });
    expect(watchDayOf(deadline).toString()).toBe(expected);
  });
});

/** Weekends, and a margin of three working days, because the holidays of the country are not known here. */
const ELSEWHERE: readonly (readonly [received: string, due: string, note: string])[] = [
  ['2026-10-11', '2026-11-16', 'Wed 11 Nov + Thu, Fri, Mon'],
  ['2026-11-25', '2026-12-30', 'Fri 25 Dec + Mon, Tue, Wed'],
  ['2026-03-05', '2026-04-09', 'Sun 5 April → Mon 6 + Tue, Wed, Thu'],
  ['2027-01-31', '2027-03-04', 'Sun 28 Feb → Mon 1 March + Tue, Wed, Thu'],
  ['2026-09-10', '2026-10-15', 'Sat 10 Oct → Mon 12 + Tue, Wed, Thu'],
  ['2026-11-02', '2026-12-07', 'Wed 2 Dec + Thu, Fri, Mon'],
  ['2026-11-03', '2026-12-08', 'Thu 3 Dec + Fri, Mon, Tue'],
  ['2026-11-04', '2026-12-09', 'Fri 4 Dec + Mon, Tue, Wed'],
  ['2026-11-07', '2026-12-10', 'Mon 7 Dec + Tue, Wed, Thu'],
  ['2028-01-31', '2028-03-03', 'Tue 29 Feb + Wed, Thu, Fri'],
];

describe('a controller elsewhere', () => {
  it.each(ELSEWHERE)('received %s: %s (%s)', (received, due) => {
    const deadline = deadlineOf({
      right: 'access',
      receipt: receivedOn(day(received)),
      calendar: calendarOf('IE'),
    });
    expect(watchDayOf(deadline).toString()).toBe(due);
    expect(deadline).toMatchObject({ isEstimated: true });
    expect(deadline.because.at(-1)).toMatchObject({ kind: 'margin', workingDays: 3 });
  });

  it('is any country whose holidays are not here, also an unknown one', () => {
    expect(['BE', 'NL', 'FR', null].map(calendarOf)).toEqual(['BE', 'NL', 'elsewhere', 'elsewhere']);
  });
});

it('a date that rests on an estimated receipt says so', () => {
  const byPost = receiptOf({ channel: 'post', sentOn: day('2026-11-20') }, 'BE');
  const deadline = deadlineOf({ right: 'access', receipt: byPost, calendar: 'BE' });
  expect(deadline).toMatchObject({ isEstimated: true });
  expect(watchDayOf(deadline).toString()).toBe('2026-12-28');
});

/** Six weeks after the answer, art. 35 UAVG; the user's own term, so never moved to a later day. */
describe('the way to a Dutch court', () => {
  it.each([
    ['2026-11-22', '2027-01-03'],
    ['2026-12-31', '2027-02-11'],
    ['2027-01-18', '2027-03-01'],
    ['2028-01-18', '2028-02-29'],
    ['2026-11-13', '2026-12-25'],
    ['2026-10-19', '2026-11-30'],
    ['2027-02-28', '2027-04-11'],
    ['2028-02-29', '2028-04-11'],
    ['2027-06-30', '2027-08-11'],
    ['2027-03-16', '2027-04-27'],
  ])('answered on %s: until %s', (answered, until) => {
    expect(courtTermNl(day(answered)).toString()).toBe(until);
  });
});
