import { describe, expect, it } from 'vitest';
import type { Fact, RequestEvent } from '@/utils/requests/events';
import { currentSending, fold } from '@/utils/requests/request';
import { fc } from '../property/seeded';
import { asked, event, folded, HASH } from './sample-events';

describe('fold', () => {
  it('makes a request of the event that asked', () => {
    const sent = event(asked());
    const request = folded([sent]);
    expect(request.asked).toEqual(sent.fact);
    expect(currentSending(request)).toMatchObject({
      sentOn: '2026-10-11',
      state: 'confirmed',
      deliveredOn: null,
    });
    expect(request.timeline).toHaveLength(1);
  });

  it('keeps events without a request instead of guessing one', () => {
    const answer = event({ kind: 'answered', on: '2026-10-20', textHash: null });
    expect(fold([answer])).toEqual({ kind: 'headless', events: [answer] });
    expect(fold([])).toEqual({ kind: 'headless', events: [] });
  });

  it('confirms, moves or denies the sending', () => {
    const sent = event(asked({ sending: 'unsure' }));
    expect(currentSending(folded([sent])).state).toBe('unsure');
    const confirmed = event({ kind: 'sendingConfirmed', sentOn: '2026-10-12' });
    expect(currentSending(folded([sent, confirmed]))).toMatchObject({
      state: 'confirmed',
      sentOn: '2026-10-12',
      eventId: confirmed.id,
    });
    expect(currentSending(folded([sent, event({ kind: 'notSent' })])).state).toBe('notSent');
  });

  it('counts a bounce against the sending it followed, and a second sending anew', () => {
    const sent = event(asked());
    const bounce = event({ kind: 'bounced', on: '2026-10-11', cause: 'unknownAddress' });
    const again = event({
      kind: 'resent',
      addressee: { channel: 'registeredPost', to: 'Molenweg 7\n3900 Pelt' },
      sentOn: '2026-10-13',
      sending: 'confirmed',
      subject: 'Verzoek',
      textHash: HASH,
      inputHash: null,
      controller: null,
    });
    const delivered = event({ kind: 'delivered', on: '2026-10-15' });
    const request = folded([sent, bounce, again, delivered]);
    expect(request.cameBack).toEqual([{ eventId: bounce.id, sending: 0, fact: bounce.fact }]);
    expect(currentSending(request)).toMatchObject({ sentOn: '2026-10-13', deliveredOn: '2026-10-15' });
  });

  it('lays what was given beside the question', () => {
    const question = event({
      kind: 'questionAsked',
      on: '2026-10-13',
      about: 'identity',
      demands: ['idCopy'],
      askedPromptly: null,
      textHash: null,
    });
    const reply = event({
      kind: 'questionAnswered',
      on: '2026-10-14',
      questionId: question.id,
      askedPromptly: true,
    });
    const request = folded([event(asked()), question, reply]);
    expect(request.cameBack).toEqual([{ eventId: question.id, sending: 0, fact: question.fact }]);
    expect(request.given).toEqual([{ questionId: question.id, on: '2026-10-14', askedPromptly: true }]);
  });

  it('orders answers by the day they came, not the day they were written down', () => {
    const late = event({ kind: 'answered', on: '2026-11-20', textHash: null });
    const early = event({ kind: 'partlyAnswered', on: '2026-11-02', textHash: null, missing: ['copy'] });
    const request = folded([event(asked()), late, early]);
    expect(request.cameBack.map(({ fact }) => fact.kind)).toEqual(['partlyAnswered', 'answered']);
    expect(request.timeline.map(({ fact }) => fact.kind)).toEqual([
      'requestSent',
      'partlyAnswered',
      'answered',
    ]);
  });

  it('closes, reopens and closes again', () => {
    const sent = event(asked());
    const closed = event({ kind: 'closed', on: '2026-11-01', outcome: 'satisfied' });
    const reopened = event({ kind: 'reopened', on: '2026-11-03' });
    expect(folded([sent, closed]).closed).toEqual({ on: '2026-11-01', outcome: 'satisfied' });
    expect(folded([sent, closed, reopened]).closed).toBeNull();
  });
});

describe('corrections and withdrawals', () => {
  const sent = event(asked());
  const answer = event({ kind: 'answered', on: '2026-10-20', textHash: null });
  const corrected = event({
    kind: 'corrected',
    eventId: answer.id,
    replacement: { kind: 'refused', on: '2026-10-21', ground: '12(5)', textHash: null },
  });

  it('reads as corrected, and keeps what was written first', () => {
    const request = folded([sent, answer, corrected]);
    expect(request.cameBack).toEqual([
      {
        eventId: answer.id,
        sending: 0,
        fact: { kind: 'refused', on: '2026-10-21', ground: '12(5)', textHash: null },
      },
    ]);
    expect(request.timeline[1]).toMatchObject({ event: answer, correctionIds: [corrected.id] });
  });

  it('takes the last of two corrections', () => {
    const again = event({
      kind: 'corrected',
      eventId: answer.id,
      replacement: { kind: 'answered', on: '2026-10-22', textHash: null },
    });
    expect(folded([again, sent, corrected, answer]).cameBack[0]?.fact).toMatchObject({ on: '2026-10-22' });
  });

  it('forgets what was withdrawn, a correction too, and brings it back when the withdrawal is withdrawn', () => {
    const withoutCorrection = event({ kind: 'withdrawn', eventId: corrected.id });
    expect(folded([sent, answer, corrected, withoutCorrection]).cameBack[0]?.fact.kind).toBe('answered');
    const withdrawn = event({ kind: 'withdrawn', eventId: answer.id });
    const gone = folded([sent, answer, withdrawn]);
    expect(gone.cameBack).toEqual([]);
    expect(gone.timeline[1]).toMatchObject({ withdrawnBy: withdrawn.id });
    const back = event({ kind: 'withdrawn', eventId: withdrawn.id });
    expect(folded([sent, answer, withdrawn, back]).cameBack).toHaveLength(1);
  });

  it('never turns an answer into a request or a request into an answer', () => {
    const swap = event({ kind: 'corrected', eventId: answer.id, replacement: asked({ reference: 'X' }) });
    const swapBack = event({
      kind: 'corrected',
      eventId: sent.id,
      replacement: { kind: 'answered', on: '2026-10-20', textHash: null },
    });
    const request = folded([sent, answer, swap, swapBack]);
    expect(request.asked.reference).toBe('RB-7K3Q');
    expect(request.cameBack).toHaveLength(1);
  });

  it('does not let a withdrawal count for what was written after it', () => {
    const early = event({ kind: 'withdrawn', eventId: 'later' });
    const later = event({ kind: 'answered', on: '2026-10-20', textHash: null }, { id: 'later' });
    expect(folded([sent, early, later]).cameBack).toHaveLength(1);
  });

  it('ignores circles', () => {
    const a = event({ kind: 'withdrawn', eventId: 'circle-b' }, { id: 'circle-a' });
    const b = event({ kind: 'withdrawn', eventId: 'circle-a' }, { id: 'circle-b' });
    const self = event({ kind: 'withdrawn', eventId: 'self' }, { id: 'self' });
    expect(folded([sent, a, b, self]).timeline).toHaveLength(1);
  });
});

/** Facts of every kind, with references to any event of the same log. */
const facts: ((target: string) => Fact)[] = [
  () => asked(),
  () => asked({ reference: 'RB-OTHER', sentOn: '2026-10-12' }),
  () => ({ kind: 'sendingConfirmed', sentOn: '2026-10-12' }),
  () => ({ kind: 'notSent' }),
  () => ({ kind: 'delivered', on: '2026-10-14' }),
  () => ({
    kind: 'questionAsked',
    on: '2026-10-15',
    about: 'clarification',
    demands: [],
    askedPromptly: true,
    textHash: null,
  }),
  (questionId) => ({ kind: 'questionAnswered', on: '2026-10-17', questionId, askedPromptly: true }),
  () => ({ kind: 'extensionAnnounced', on: '2026-11-02', withReasons: true, until: null, textHash: HASH }),
  () => ({ kind: 'bounced', on: '2026-10-12', cause: 'fullMailbox' }),
  () => ({ kind: 'answered', on: '2026-11-04', textHash: null }),
  () => ({ kind: 'partlyAnswered', on: '2026-11-04', textHash: null, missing: ['copy'] }),
  () => ({ kind: 'closed', on: '2026-11-20', outcome: 'satisfied' }),
  () => ({ kind: 'reopened', on: '2026-11-21' }),
  () => ({ kind: 'notified', what: 'overdue', about: '2026-11-12', on: '2026-11-13' }),
  (eventId) => ({ kind: 'withdrawn', eventId }),
  (eventId) => ({ kind: 'corrected', eventId, replacement: asked({ subject: 'Beter' }) }),
  (eventId) => ({
    kind: 'corrected',
    eventId,
    replacement: { kind: 'answered', on: '2026-11-05', textHash: null },
  }),
];

const logs = fc
  .array(
    fc.record({
      fact: fc.nat(facts.length - 1),
      target: fc.nat(30),
      // Few moments, so that many events share one and the id has to decide.
      second: fc.nat(9),
      fraction: fc.constantFrom('', '.5', '.25', '.000000001'),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((drawn) =>
    drawn.map(({ fact, target, second, fraction }, index): RequestEvent => {
      const make = facts[fact];
      if (!make) throw new Error('no such fact');
      return event(make(`id-${target}`), {
        id: `id-${index}`,
        recordedAt: `2026-10-11T08:00:0${second}${fraction}Z`,
      });
    }),
  );

describe('any interleaving', () => {
  it('folds to the same request', () => {
    fc.assert(
      fc.property(
        logs.chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }), fc.subarray(log)),
        ),
        ([log, shuffled, repeated]) => {
          expect(fold([...shuffled, ...repeated])).toEqual(fold(log));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses no event: each stands on the timeline, or is a correction, withdrawal or notification', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const result = fold(log);
        if (result.kind === 'headless') {
          expect(result.events).toHaveLength(log.length);
          return;
        }
        const meta = log.filter(({ fact }) => ['corrected', 'withdrawn', 'notified'].includes(fact.kind));
        expect(result.request.timeline).toHaveLength(log.length - meta.length);
      }),
    );
  });

  it('does not change what it was given', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const before = structuredClone(log);
        fold(log);
        expect(log).toEqual(before);
      }),
    );
  });
});
