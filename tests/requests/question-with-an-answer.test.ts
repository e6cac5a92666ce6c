import { describe, expect, it } from 'vitest';
import { stepOf } from '@/utils/app/step-of';
import type { Fact } from '@/utils/requests/events';
import { askedWithAnswer, stateOf, statusOf } from '@/utils/requests/status';
import { requestOf } from './sample-events';

/** A refusal and a demand for money in one message are two things to note, in either order. */
const day = (iso: string) => Temporal.PlainDate.from(iso);
const refused: Fact = { kind: 'refused', on: '2026-11-02', ground: '12(5)', textHash: null };
const feeAsked: Fact = { kind: 'feeAsked', on: '2026-11-02', amount: '€ 50', textHash: null };
const feeLater: Fact = { ...feeAsked, on: '2026-11-09' };
const reply: Fact = {
  kind: 'letterSent',
  letterKind: 'feeReply',
  on: '2026-11-10',
  textHash: 'b'.repeat(64),
  subject: 'Kosten',
  addressee: null,
  lastTermOn: null,
};

const dutch = (...facts: Fact[]) => requestOf({ controllerCountry: 'NL', residence: 'NL' }, ...facts);
const TODAY = day('2026-11-12');

function deeds(...facts: Fact[]): string[] {
  const request = dutch(...facts);
  const { proposal, alternatives } = stepOf(request, statusOf(request, TODAY), TODAY);
  return [proposal, ...alternatives].map(({ deed, until }) => `${deed} ${until ?? ''}`.trim());
}

describe('of one day', () => {
  it.each([
    ['the refusal noted first', [refused, feeAsked]],
    ['the demand noted first', [feeAsked, refused]],
  ])('the refusal decides, and the demand is replied to beside it: %s', (_name, facts) => {
    const request = dutch(...facts);
    const state = stateOf(request);
    expect(state).toMatchObject({ kind: 'refused', answeredOn: '2026-11-02' });
    expect(askedWithAnswer(request, state)).toEqual(['feeAsked']);
    expect(deeds(...facts)).toEqual(
      expect.arrayContaining(['answerRefusal', 'replyFee', 'petitionNl 2026-12-14']),
    );
  });

  it('a demand that was replied to asks no more', () => {
    expect(deeds(refused, feeAsked, reply)).not.toContain('replyFee');
    expect(deeds(refused, feeAsked, reply)).toContain('petitionNl 2026-12-14');
  });
});

describe('what is no question', () => {
  const advertising: Fact = { kind: 'marketingContinued', on: '2026-11-02', textHash: null };
  const answered: Fact = { kind: 'answered', on: '2026-11-02', textHash: null };
  const more: Fact = {
    kind: 'extensionAnnounced',
    on: '2026-11-02',
    withReasons: true,
    until: null,
    textHash: null,
  };
  const partly: Fact = { kind: 'partlyAnswered', on: '2026-11-02', missing: ['copy'], textHash: null };

  it('decides by being noted last: advertising after an answer, more time for the rest of one', () => {
    expect(stateOf(dutch(answered, advertising))).toMatchObject({ kind: 'marketingContinues' });
    expect(stateOf(dutch(partly, more))).toMatchObject({ kind: 'extended' });
  });
});

describe('later', () => {
  it('a demand decides, and the six weeks to go to court run on', () => {
    expect(stateOf(dutch(refused, feeLater))).toMatchObject({ kind: 'feeAsked' });
    expect(deeds(refused, feeLater)[0]).toBe('replyFee');
    expect(deeds(refused, feeLater)).toContain('petitionNl 2026-12-14');
    expect(deeds(feeLater)).not.toContain('petitionNl 2026-12-14');
  });

  it('a refusal settles what was asked before it', () => {
    const request = dutch(feeAsked, { ...refused, on: '2026-11-09' });
    expect(askedWithAnswer(request, stateOf(request))).toEqual([]);
  });
});

it('a question that came without an answer is the state itself', () => {
  const request = dutch(feeAsked);
  expect(askedWithAnswer(request, stateOf(request))).toEqual([]);
});
