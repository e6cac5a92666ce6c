import { describe, expect, it } from 'vitest';
import { contradictionsIn } from '@/utils/requests/check-entry';
import type { Fact } from '@/utils/requests/events';
import { currentSending, dayOf } from '@/utils/requests/request';
import { asked, came, event, folded, HASH } from './sample-events';

/** In which order things happened, which of two sendings counts, and what cannot be. */

const TODAY = Temporal.PlainDate.from('2026-12-01');
const at = (minute: number) => `2026-10-11T08:${String(minute).padStart(2, '0')}:00Z`;
const note = (text: string): Fact => ({ kind: 'noted', text, textHash: null });
const answer = (on: string): Fact => ({ kind: 'answered', on, ...came });
const resent = (sentOn: string): Fact => ({
  kind: 'resent',
  addressee: { channel: 'post', to: 'Molenweg 7' },
  sentOn,
  sending: 'confirmed',
  subject: 'Verzoek om inzage',
  textHash: HASH,
  inputHash: null,
  controller: null,
});

describe('the order of what happened', () => {
  const same = { recordedAt: at(30) };

  it('is by id where two things were written at the same moment, whichever is found first', () => {
    const first = event(asked(), { recordedAt: at(1) });
    const events = ['c', 'a', 'b'].map((id) => event(note(id), { ...same, id }));
    for (const order of [events, events.toReversed(), [...events.slice(1), ...events.slice(0, 1)]]) {
      const notes = folded([...order, first]).timeline.flatMap(({ fact }) =>
        fact.kind === 'noted' ? [fact.text] : [],
      );
      expect(notes).toEqual(['a', 'b', 'c']);
    }
  });

  it('is by day, then by moment of writing; what has no day stands on that of its writing', () => {
    const request = folded([
      event(asked(), { recordedAt: at(1) }),
      event(answer('2026-10-20'), { recordedAt: at(2) }),
      event(answer('2026-10-15'), { recordedAt: at(3) }),
      event(note('op de dag zelf'), { recordedAt: '2026-10-15T10:00:00Z' }),
      event(answer('2026-10-15'), { recordedAt: at(4) }),
    ]);
    expect(request.cameBack.map(({ fact }) => fact.on)).toEqual(['2026-10-15', '2026-10-15', '2026-10-20']);
    expect(request.timeline.map(({ fact }) => dayOf(fact))).toEqual([
      '2026-10-11',
      '2026-10-15',
      '2026-10-15',
      null,
      '2026-10-20',
    ]);
  });

  it('of our letters is by their day as well', () => {
    const sent = (on: string, letterKind: 'reminder' | 'mediation'): Fact => ({
      kind: 'letterSent',
      letterKind,
      on,
      textHash: HASH,
      subject: letterKind,
      addressee: null,
      lastTermOn: null,
      sending: 'confirmed',
    });
    const request = folded([
      event(asked()),
      event(sent('2026-11-20', 'mediation')),
      event(sent('2026-11-12', 'reminder')),
    ]);
    expect(request.letters.map(({ letterKind }) => letterKind)).toEqual(['reminder', 'mediation']);
  });

  it('counts the last writing, and every entry once', () => {
    const first = event(asked(), { recordedAt: at(1) });
    const last = event(note('laatste'), { recordedAt: at(50) });
    const request = folded([last, event(note('eerder'), { recordedAt: at(20) }), first, last]);
    expect([request.recordedAt, request.lastRecordedAt, request.entryCount]).toEqual([at(1), at(50), 3]);
    expect(folded([first]).lastRecordedAt).toBe(at(1));
  });
});

describe('the sending that counts', () => {
  it('is the last; what came back belongs to the one before it', () => {
    const request = folded([
      event(asked()),
      event({ kind: 'bounced', on: '2026-10-12', cause: 'unknownAddress', ...came }),
      event(resent('2026-10-14')),
      event(answer('2026-10-30')),
    ]);
    expect(currentSending(request).sentOn).toBe('2026-10-14');
    expect(request.sendings.map(({ sentOn }) => sentOn)).toEqual(['2026-10-11', '2026-10-14']);
    expect(request.cameBack.map(({ sending }) => sending)).toEqual([0, 1]);
  });

  it('of another request under the same id changes nothing, and stays in sight', () => {
    const request = folded([event(asked()), event(asked({ sentOn: '2026-10-20', right: 'erasure' }))]);
    expect([request.asked.right, currentSending(request).sentOn]).toEqual(['access', '2026-10-11']);
    expect(request.sendings).toHaveLength(1);
    expect(request.cameBack).toEqual([]);
    expect(request.timeline).toHaveLength(2);
  });

  it.each<[Fact, string | null]>([
    [resent('2026-10-14'), '2026-10-14'],
    [{ kind: 'notSent' }, null],
    [note('x'), null],
    [{ kind: 'reminderChosen', moments: [] }, null],
    [{ kind: 'delivered', on: '2026-10-13' }, '2026-10-13'],
  ])('the day of %o is %s', (fact, on) => {
    expect(dayOf(fact as Parameters<typeof dayOf>[0])).toBe(on);
  });
});

describe('what was withdrawn', () => {
  it('a withdrawal that stands before what it names, or names itself, withdraws nothing', () => {
    const answered = event(answer('2026-10-20'), { recordedAt: at(10) });
    const early = event({ kind: 'withdrawn', eventId: answered.id }, { recordedAt: at(5) });
    const own = event({ kind: 'withdrawn', eventId: 'zelf' }, { recordedAt: at(12), id: 'zelf' });
    const request = folded([event(asked(), { recordedAt: at(1) }), answered, early, own]);
    expect(request.cameBack).toHaveLength(1);
  });

  it('is there again when the withdrawal is withdrawn', () => {
    const answered = event(answer('2026-10-20'), { recordedAt: at(10) });
    const gone = event({ kind: 'withdrawn', eventId: answered.id }, { recordedAt: at(11) });
    const back = event({ kind: 'withdrawn', eventId: gone.id }, { recordedAt: at(12) });
    const before = [event(asked(), { recordedAt: at(1) }), answered, gone];
    expect(folded(before).cameBack).toHaveLength(0);
    expect(folded([...before, back]).cameBack).toHaveLength(1);
  });
});

describe('what cannot be', () => {
  const keysOf = (...facts: Fact[]) =>
    contradictionsIn(folded([event(asked()), ...facts.map((fact) => event(fact))]), TODAY).map(
      ({ key, on, against }) => [key, on, against],
    );
  const extension = (on: string, until: string | null): Fact => ({
    kind: 'extensionAnnounced',
    on,
    withReasons: true,
    until,
    ...came,
  });

  it.each<[string, Fact[], unknown[]]>([
    ['nothing', [answer('2026-10-20')], []],
    ['an answer on the day of sending', [answer('2026-10-11')], []],
    ['an answer today', [answer('2026-12-01')], []],
    ['an answer tomorrow', [answer('2026-12-02')], [['inFuture', '2026-12-02', '2026-12-01']]],
    ['an answer before the letter', [answer('2026-10-10')], [['beforeSending', '2026-10-10', '2026-10-11']]],
    [
      'the same letter again, before the first',
      [resent('2026-10-10')],
      [['beforeSending', '2026-10-10', '2026-10-11']],
    ],
    ['the same letter again, on the same day', [resent('2026-10-11')], []],
    ['an extension without an end', [extension('2026-10-20', null)], []],
    ['an extension that ends when it is announced', [extension('2026-10-20', '2026-10-20')], []],
    [
      'an extension that ends before',
      [extension('2026-10-20', '2026-10-19')],
      [['untilBeforeAnnouncement', '2026-10-19', '2026-10-20']],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(keysOf(...facts)).toEqual(expected);
  });
});
