import { describe, expect, it } from 'vitest';
import { awaitsAnswer, isForAuthority, isRunning, SITUATIONS, type Situation } from '@/utils/law/situation';
import { CELLS } from '@/utils/law/step-table';

/** What each situation means for the last day, for being late, and for the way to the authority. */
const OWED: readonly Situation[] = ['overdue', 'identityAsked', 'clarificationAsked', 'feeAsked'];

/** An answer, a closing or a paper for the authority lies behind; or nothing has reached them yet. */
const WITHOUT_LAST_DAY: readonly Situation[] = [
  'awaitingDispatch',
  'bouncedUnknownAddress',
  'noData',
  'notController',
  'partlyAnswered',
  'refused',
  'answered',
  'answeredLate',
  'authorityAsked',
  'closed',
];

describe.each(SITUATIONS)('%s', (situation) => {
  it(`is late past the last day: ${OWED.includes(situation)}`, () => {
    expect(awaitsAnswer(situation)).toBe(OWED.includes(situation));
  });

  it(`has a last day that says something: ${!WITHOUT_LAST_DAY.includes(situation)}`, () => {
    expect(isRunning(situation)).toBe(!WITHOUT_LAST_DAY.includes(situation));
  });

  it('lets a paper go where the table of steps offers one', () => {
    const row = situation === 'authorityAsked' ? [] : CELLS[situation];
    expect(isForAuthority(situation)).toBe(row.some(({ deed }) => deed === 'authority'));
  });
});
