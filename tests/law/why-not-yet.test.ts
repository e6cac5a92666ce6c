import { describe, expect, it } from 'vitest';
import { deadlineOf } from '@/utils/law/deadline';
import { nextStep } from '@/utils/law/next-step';
import { receivedOn } from '@/utils/law/receipt';
import type { RequestState } from '@/utils/law/request-state';
import type { Right } from '@/utils/law/rights';

/** Why may a step not go yet? Received on Tuesday 13 October 2026, so due on Friday 13 November. */
const day = (iso: string) => Temporal.PlainDate.from(iso);

function stepsOn(today: string, state: RequestState, right: Right = 'access') {
  const { proposal, alternatives } = nextStep({
    right,
    state,
    reminder: null,
    deadline: deadlineOf({ right, receipt: receivedOn(day('2026-10-13')), calendar: 'BE' }),
    calendar: 'BE',
    place: { residence: 'BE', controllerCountry: 'BE', sector: 'private' },
    today: day(today),
  });
  return [proposal, ...alternatives];
}

const partly = (answeredOn: string): RequestState => ({
  kind: 'partlyAnswered',
  answeredOn,
  missing: ['copy'],
});

describe('a step that may not go yet says why', () => {
  it.each<[string, RequestState, string, string, string | null]>([
    // The Saturday after the last day: nobody is at work before Monday.
    ['2026-11-14', { kind: 'waiting' }, 'remind', '2026-11-16', 'dayOff'],
    // A paper is handed in on a site or by post: nobody has to be at work for that.
    ['2026-11-14', { kind: 'waiting' }, 'mediation', '2026-11-14', null],
    [
      '2026-11-13',
      { kind: 'extended', announcedOn: '2026-10-19', withReasons: false },
      'complaint',
      '2026-11-14',
      'lastDayAhead',
    ],
    ['2026-11-14', { kind: 'waiting' }, 'court', '2026-11-14', null],
    ['2026-11-16', { kind: 'waiting' }, 'remind', '2026-11-16', null],
    // Half an answer: the reminder on the next working day, a complaint at once.
    ['2026-10-20', partly('2026-10-20'), 'remind', '2026-10-21', 'answerJustCame'],
    ['2026-10-23', partly('2026-10-23'), 'remind', '2026-10-26', 'answerJustCame'],
    ['2026-10-20', partly('2026-10-20'), 'complaint', '2026-10-20', null],
    ['2026-10-21', partly('2026-10-20'), 'remind', '2026-10-21', null],
    // Whoever answered may still mend it until the last day.
    ['2026-10-20', { kind: 'noData', answeredOn: '2026-10-19' }, 'mediation', '2026-11-14', 'lastDayAhead'],
    [
      '2026-10-20',
      { kind: 'awaitingDelivery', sentOn: '2026-10-20' },
      'enterDelivery',
      '2026-10-23',
      'postUnderway',
    ],
    [
      '2026-10-20',
      { kind: 'awaitingDispatch', openedOn: '2026-10-19' },
      'confirmSent',
      '2026-10-22',
      'justOpened',
    ],
    ['2026-10-22', { kind: 'awaitingDispatch', openedOn: '2026-10-19' }, 'confirmSent', '2026-10-22', null],
  ])('on %s, %o: %s', (today, state, deed, from, why) => {
    const step = stepsOn(today, state).find((one) => one.deed === deed);
    expect(step && [String(step.from), step.laterBecause]).toEqual([from, why]);
  });

  it('never calls the look-back of ours a term', () => {
    const steps = stepsOn('2026-10-14', { kind: 'noData', answeredOn: '2026-10-14' }, 'withdrawConsent');
    const later = steps.flatMap(({ laterBecause }) => (laterBecause === null ? [] : [laterBecause]));
    expect(later).toContain('noTerm');
    expect(later).not.toContain('lastDayAhead');
  });

  it('and only then', () => {
    for (const today of ['2026-10-20', '2026-11-13', '2026-11-14', '2026-11-20']) {
      for (const state of [{ kind: 'waiting' } as const, partly('2026-10-20')]) {
        for (const { from, laterBecause } of stepsOn(today, state)) {
          expect(laterBecause === null).toBe(Temporal.PlainDate.compare(from, day(today)) <= 0);
        }
      }
    }
  });
});
