import { describe, expect, it } from 'vitest';
import { SITUATIONS, type Situation } from '@/utils/law/situation';
import type { Fact } from '@/utils/requests/events';
import { summaryOf } from '@/utils/requests/summary';
import {
  byUrgency,
  matches,
  NO_FILTER,
  type Ranked,
  type Urgency,
  urgencyOf,
} from '@/utils/requests/urgency';
import { came, controller, HASH, letterSent, requestOf } from './sample-events';

/** What the line of a request in the list says, and where it stands there. */

describe('the line in the list', () => {
  const partly = (on: string): Fact => ({ kind: 'partlyAnswered', on, missing: ['copy'], ...came });
  const answered = (on: string): Fact => ({ kind: 'answered', on, ...came });
  const reply = letterSent({ letterKind: 'refusalReply' });

  it.each<[string, Fact[], string | null]>([
    ['no letter', [], null],
    ['a reminder', [letterSent({})], '2026-11-27'],
    [
      'a letter without term after it',
      [letterSent({}), letterSent({ lastTermOn: null, on: '2026-11-14' })],
      '2026-11-27',
    ],
    ['an answer before the reminder', [answered('2026-11-12'), letterSent({})], '2026-11-27'],
    ['an answer on its day', [answered('2026-11-13'), letterSent({})], null],
    ['an answer after it', [letterSent({}), answered('2026-11-14')], null],
    ['half an answer before', [partly('2026-11-12'), letterSent({})], '2026-11-27'],
    ['half an answer on its day', [partly('2026-11-13'), letterSent({})], '2026-11-27'],
    ['half an answer after it', [letterSent({}), partly('2026-11-14')], null],
    ['a letter that contests the answer of that day', [answered('2026-11-13'), reply], '2026-11-27'],
    ['an answer after that letter', [reply, answered('2026-11-14')], null],
  ])('the last term that is awaited: %s', (_name, facts, expected) =>
    expect(summaryOf(requestOf({}, ...facts)).lastTermOn).toBe(expected),
  );

  it('a request that was sent anew waits for no term of before', () => {
    const resent = (sentOn: string): Fact =>
      ({
        kind: 'resent',
        sentOn,
        sending: 'confirmed',
        addressee: { channel: 'email', to: 'info@korst.example' },
        textHash: HASH,
        inputHash: null,
        controller: null,
        subject: 'Verzoek',
      }) as Fact;
    expect(summaryOf(requestOf({}, letterSent({}), resent('2026-11-14'))).lastTermOn).toBeNull();
    expect(summaryOf(requestOf({}, letterSent({}), resent('2026-11-13'))).lastTermOn).toBe('2026-11-27');
  });

  it('the name that people know, without numbers that should not travel; the host where there is one', () => {
    const named = (name: string | null, tradeName: string | null) =>
      summaryOf(requestOf({ controller: { ...controller, name, tradeName } })).controllerName;
    expect(named('Korst BV', 'De Korst')).toBe('De Korst');
    expect(named('Korst BV', null)).toBe('Korst BV');
    expect(named('An 85.07.30-033.28', null)).toBe('An ••.••.••-•••.••');
    expect(named(null, null)).toBeNull();
    expect(summaryOf(requestOf({})).host).toBe('korst.example');
    expect(summaryOf(requestOf({ site: null })).host).toBeNull();
  });

  it('a look-back of ours is kept as one', () => {
    expect(summaryOf(requestOf({ right: 'withdrawConsent' })).term).toMatchObject({ kind: 'checkIn' });
    expect(summaryOf(requestOf({})).term).toMatchObject({ kind: 'term', extension: null });
  });
});

describe('urgency', () => {
  const PLACES: Readonly<Record<Situation, Urgency>> = {
    overdue: 'overdue',
    reminderUnanswered: 'act',
    awaitingDispatch: 'act',
    awaitingDelivery: 'act',
    checkIn: 'act',
    identityAsked: 'act',
    clarificationAsked: 'act',
    feeAsked: 'act',
    bouncedUnknownAddress: 'act',
    notController: 'act',
    partlyAnswered: 'act',
    refused: 'act',
    marketingContinues: 'act',
    reminded: 'wait',
    waiting: 'wait',
    extended: 'wait',
    extendedIneffectively: 'wait',
    bouncedFullMailbox: 'wait',
    forwarded: 'wait',
    authorityAsked: 'wait',
    noData: 'answered',
    answered: 'answered',
    answeredLate: 'answered',
    closed: 'closed',
  };

  it.each([...SITUATIONS])('%s', (situation) =>
    expect(urgencyOf({ situation, isOverdue: false })).toBe(PLACES[situation]),
  );

  it('a reminder without answer is overdue where the last day has passed', () => {
    expect(urgencyOf({ situation: 'reminderUnanswered', isOverdue: true })).toBe('overdue');
  });

  const row = (id: string, situation: Situation, watchOn: string): Ranked => {
    const summary = { ...summaryOf(requestOf({})), id };
    return {
      summary,
      standing: { situation, isOverdue: false, watchOn: Temporal.PlainDate.from(watchOn) },
    };
  };
  const sorted = (...rows: Ranked[]) => rows.toSorted(byUrgency).map(({ summary }) => summary.id);

  it('by day, the answered and the closed newest first, and by id where nothing else tells', () => {
    expect(sorted(row('b', 'waiting', '2026-11-02'), row('a', 'waiting', '2026-11-01'))).toEqual(['a', 'b']);
    for (const situation of ['answered', 'closed'] as const) {
      expect(sorted(row('a', situation, '2026-11-01'), row('b', situation, '2026-11-02'))).toEqual([
        'b',
        'a',
      ]);
    }
    const [a, b] = [row('a', 'waiting', '2026-11-01'), row('b', 'waiting', '2026-11-01')];
    expect([byUrgency(a, b), byUrgency(b, a), byUrgency(a, a)]).toEqual([-1, 1, 0]);
  });

  it('a search takes words in any case and place, however many spaces stand between them', () => {
    const one = row('a', 'waiting', '2026-11-01');
    const finds = (text: string) => matches(one, { ...NO_FILTER, text });
    expect(['', '   ', 'KORST', 'korst  bakkerij', 'bakkerij\tde', 'rb-7k3q', 'Bäkkerij'].map(finds)).toEqual(
      Array(7).fill(true),
    );
    expect(['korstbakkerij', 'korst zuid', 'bvkorst'].map(finds)).toEqual([false, false, false]);
    // Words of two fields do not run together.
    expect(finds('korstkorst')).toBe(false);
    expect(finds(`${'korst '.repeat(33)}  zuid`)).toBe(true);
  });
});
