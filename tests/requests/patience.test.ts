import { describe, expect, test } from 'vitest';
import type { OrdinaryFact } from '@/utils/requests/events';
import { earlyForPaper, givenUntil } from '@/utils/requests/patience';
import { statusOf } from '@/utils/requests/status';
import { awaitedLastTerm } from '@/utils/requests/summary';
import { ownLetter, requestOf } from '../gallery/sample-requests';

const day = (text: string) => Temporal.PlainDate.from(text);
const early = (sentOn: string, facts: readonly OrdinaryFact[], on: string) => {
  const request = requestOf(sentOn, facts, { right: 'directMarketing' });
  return earlyForPaper(request, statusOf(request, day(on)), day(on));
};
const seen = (on: string): OrdinaryFact => ({ kind: 'marketingContinued', on, textHash: null });

describe('a paper for the authority comes early', () => {
  test('while the term of the reminder runs, its last day included', () => {
    const facts = [ownLetter('reminder', '2026-11-20')];
    expect(early('2026-10-05', facts, '2026-11-21')).toEqual({ kind: 'termRuns', until: day('2026-12-04') });
    expect(early('2026-10-05', facts, '2026-12-04')).toEqual({ kind: 'termRuns', until: day('2026-12-04') });
    expect(early('2026-10-05', facts, '2026-12-05')).toBeNull();
  });

  test('on the day of the letter and the day after it, and no longer', () => {
    expect(early('2026-11-21', [seen('2026-11-21')], '2026-11-21')).toEqual({ kind: 'sentToday' });
    expect(early('2026-11-21', [seen('2026-11-21')], '2026-11-22')).toEqual({ kind: 'sentYesterday' });
    expect(early('2026-11-21', [seen('2026-11-21')], '2026-11-23')).toBeNull();
  });

  test('not once they answered, however quickly', () => {
    const refused: OrdinaryFact = { kind: 'refused', on: '2026-11-21', ground: 'none', textHash: null };
    expect(early('2026-11-21', [refused], '2026-11-21')).toBeNull();
  });
});

test('the day that a reminder gave stands first while it runs, and the last day of the law stays', () => {
  const request = requestOf('2026-10-05', [ownLetter('reminder', '2026-11-20')]);
  const given = (on: string) => {
    const { state, situation, watchOn } = statusOf(request, day(on));
    const until = givenUntil(situation, awaitedLastTerm(request, state));
    return [until?.toString() ?? null, watchOn.toString()];
  };
  expect(given('2026-12-04')).toEqual(['2026-12-04', '2026-11-05']);
  expect(given('2026-12-05')).toEqual([null, '2026-11-05']);
});

test('no day is given by a reminder in the writer’s own words, of which nobody said one', () => {
  const own = { ...ownLetter('reminder', '2026-11-20'), lastTermOn: null, wording: 'own' } as OrdinaryFact;
  const request = requestOf('2026-10-05', [own]);
  const { state, situation } = statusOf(request, day('2026-11-22'));
  expect(situation).toBe('reminded');
  expect(givenUntil(situation, awaitedLastTerm(request, state))).toBeNull();
});
