import { describe, expect, it } from 'vitest';
import { SITUATIONS, type Situation } from '@/utils/law/request-state';
import type { Fact, FactOf, RequestSent } from '@/utils/requests/events';
import { fold, type Request } from '@/utils/requests/request';
import { deadlineOfRequest, receiptOfRequest, reminderOf, stateOf, statusOf } from '@/utils/requests/status';
import { summaryOf } from '@/utils/requests/summary';
import {
  byUrgency,
  matches,
  NO_FILTER,
  type Ranked,
  type Urgency,
  urgencyOf,
} from '@/utils/requests/urgency';
import { asked, controller, event, HASH } from './sample-events';

/** What each fact makes of a request, whole; and where each situation stands in the list. */
const came = { textHash: null };

function request(changes: Partial<RequestSent>, ...facts: Fact[]): Request {
  const result = fold([event(asked(changes)), ...facts.map((fact) => event(fact))]);
  if (result.kind !== 'request') throw new Error('headless');
  return result.request;
}

const letter = (part: Partial<FactOf<'letterSent'>>): FactOf<'letterSent'> => ({
  kind: 'letterSent',
  letterKind: 'reminder',
  on: '2026-11-13',
  textHash: HASH,
  subject: 'Herinnering',
  addressee: null,
  lastTermOn: '2026-11-27',
  ...part,
});
const question = (part: Partial<FactOf<'questionAsked'>> = {}): FactOf<'questionAsked'> => ({
  kind: 'questionAsked',
  on: '2026-10-15',
  about: 'clarification',
  demands: [],
  askedPromptly: true,
  ...came,
  ...part,
});

describe('the state, whole', () => {
  it.each<[Fact, object]>([
    [{ kind: 'acknowledged', on: '2026-10-12', receivedOn: '2026-10-12', ...came }, { kind: 'waiting' }],
    [question(), { kind: 'clarificationAsked', askedOn: '2026-10-15' }],
    [
      question({ about: 'identity', demands: ['idCopy'] }),
      { kind: 'identityAsked', askedOn: '2026-10-15', demands: ['idCopy'] },
    ],
    [
      { kind: 'noDataHeld', on: '2026-10-20', ...came },
      { kind: 'noData', answeredOn: '2026-10-20' },
    ],
    [
      { kind: 'notTheController', on: '2026-10-20', namedController: 'Bakkerij Zuid', ...came },
      { kind: 'notController', answeredOn: '2026-10-20', named: 'Bakkerij Zuid' },
    ],
    [
      { kind: 'forwarded', on: '2026-10-20', to: 'de hoofdzetel', ...came },
      { kind: 'forwarded', forwardedOn: '2026-10-20', to: 'de hoofdzetel' },
    ],
    [
      { kind: 'partlyAnswered', on: '2026-10-20', missing: ['copy'], ...came },
      { kind: 'partlyAnswered', answeredOn: '2026-10-20', missing: ['copy'] },
    ],
    [
      { kind: 'refused', on: '2026-10-20', ground: '12(5)', ...came },
      { kind: 'refused', answeredOn: '2026-10-20', ground: '12(5)' },
    ],
    [
      { kind: 'answered', on: '2026-10-20', ...came },
      { kind: 'answered', answeredOn: '2026-10-20' },
    ],
    [
      { kind: 'marketingContinued', on: '2026-10-20' },
      { kind: 'marketingContinues', seenOn: '2026-10-20' },
    ],
    [
      { kind: 'extensionAnnounced', on: '2026-10-20', withReasons: false, until: null, ...came },
      { kind: 'extended', announcedOn: '2026-10-20', withReasons: false },
    ],
  ] as [Fact, object][])('%o', (fact, state) => expect(stateOf(request({}, fact))).toEqual(state));

  it('a question is closed by its own answer, or by a reply of the day itself or later', () => {
    const [sent, first] = [event(asked()), event(question())];
    const given = (questionId: string): Fact => ({
      kind: 'questionAnswered',
      on: '2026-10-16',
      questionId,
      askedPromptly: true,
    });
    const kindWith = (...facts: Fact[]) => {
      const result = fold([sent, first, ...facts.map((fact) => event(fact))]);
      return result.kind === 'request' ? stateOf(result.request).kind : 'headless';
    };
    expect(kindWith(given(first.id))).toBe('waiting');
    expect(kindWith(given('another'))).toBe('clarificationAsked');
    expect(kindWith(letter({ letterKind: 'clarificationReply', on: '2026-10-15' }))).toBe('waiting');
    expect(kindWith(letter({ letterKind: 'clarificationReply', on: '2026-10-14' }))).toBe(
      'clarificationAsked',
    );
    for (const letterKind of ['identityReply', 'reminder'] as const) {
      expect(kindWith(letter({ letterKind, on: '2026-10-16' }))).toBe('clarificationAsked');
    }
  });
});

describe('what the clock is given', () => {
  it('a confirmed receipt, else a first reaction that is no bounce', () => {
    const registered = { channel: 'registeredPost', to: 'Molenweg 7' } as const;
    const receipt = (...facts: Fact[]) => receiptOfRequest(request({ addressee: registered }, ...facts));
    const bounced: Fact = { kind: 'bounced', on: '2026-10-12', cause: 'fullMailbox' };
    expect(receipt(bounced)).toMatchObject({ certainty: 'pending' });
    expect(receipt(bounced, question({ on: '2026-10-13' }))).toMatchObject({
      basis: 'reactionOfController',
      on: Temporal.PlainDate.from('2026-10-13'),
    });
    const acknowledged = { kind: 'acknowledged', on: '2026-10-13', ...came } as const;
    expect(receipt({ ...acknowledged, receivedOn: '2026-10-12' })).toMatchObject({
      basis: 'confirmedByController',
    });
    expect(receipt({ ...acknowledged, receivedOn: null })).toMatchObject({ basis: 'reactionOfController' });
  });

  it('an extension of the kind that was announced, and no other fact with a day', () => {
    const extension = (facts: Fact[]) => deadlineOfRequest(request({}, ...facts));
    expect(extension([question({ askedPromptly: false })])).not.toHaveProperty('extension', 'effective');
    expect(
      extension([
        { kind: 'extensionAnnounced', on: '2026-10-20', withReasons: false, until: null, ...came },
        { kind: 'extensionAnnounced', on: '2026-10-21', withReasons: true, until: null, ...came },
      ]),
    ).toMatchObject({ extension: 'effective' });
  });

  it('whether a question came promptly, as the answer says, else as the question says', () => {
    const [sent, asking] = [event(asked()), event(question({ askedPromptly: false }))];
    const dueWith = (askedPromptly: boolean | null) => {
      const given: Fact = {
        kind: 'questionAnswered',
        on: '2026-10-25',
        questionId: asking.id,
        askedPromptly,
      } as Fact;
      const result = fold([sent, asking, event(given)]);
      if (result.kind !== 'request') throw new Error('headless');
      return deadlineOfRequest(result.request).because.some(({ kind }) => kind === 'pause');
    };
    expect(dueWith(true)).toBe(true);
    expect(dueWith(false)).toBe(false);
  });
});

describe('the last reminder with a term', () => {
  it.each<[string, Fact[], object | null]>([
    ['none', [], null],
    ['one', [letter({})], { sentOn: '2026-11-13', lastTermOn: '2026-11-27' }],
    ['one without term', [letter({ lastTermOn: null })], null],
    ['another letter', [letter({ letterKind: 'feeReply' })], null],
    [
      'the later of two, past another letter',
      [
        letter({}),
        letter({ on: '2026-11-20', lastTermOn: '2026-12-04' }),
        letter({ letterKind: 'feeReply', on: '2026-11-21' }),
        letter({ on: '2026-11-22', lastTermOn: null }),
      ],
      { sentOn: '2026-11-20', lastTermOn: '2026-12-04' },
    ],
  ])('%s', (_name, facts, expected) => expect(reminderOf(request({}, ...facts))).toEqual(expected));

  it('does not make it less late, but an answer does', () => {
    const today = Temporal.PlainDate.from('2026-11-22');
    expect(statusOf(request({}, letter({})), today)).toMatchObject({
      situation: 'reminded',
      isOverdue: true,
    });
    const answered: Fact = { kind: 'answered', on: '2026-11-21', ...came };
    expect(statusOf(request({}, answered), today).isOverdue).toBe(false);
    expect(statusOf(request({ sentOn: '2026-11-20' }), today).isOverdue).toBe(false);
  });
});

describe('the line in the list', () => {
  const partly = (on: string): Fact => ({ kind: 'partlyAnswered', on, missing: ['copy'], ...came });
  const answered = (on: string): Fact => ({ kind: 'answered', on, ...came });
  const reply = letter({ letterKind: 'refusalReply' });

  it.each<[string, Fact[], string | null]>([
    ['no letter', [], null],
    ['a reminder', [letter({})], '2026-11-27'],
    [
      'a letter without term after it',
      [letter({}), letter({ lastTermOn: null, on: '2026-11-14' })],
      '2026-11-27',
    ],
    ['an answer before the reminder', [answered('2026-11-12'), letter({})], '2026-11-27'],
    ['an answer on its day', [answered('2026-11-13'), letter({})], null],
    ['an answer after it', [letter({}), answered('2026-11-14')], null],
    ['half an answer before', [partly('2026-11-12'), letter({})], '2026-11-27'],
    ['half an answer on its day', [partly('2026-11-13'), letter({})], '2026-11-27'],
    ['half an answer after it', [letter({}), partly('2026-11-14')], null],
    ['a letter that contests the answer of that day', [answered('2026-11-13'), reply], '2026-11-27'],
    ['an answer after that letter', [reply, answered('2026-11-14')], null],
  ])('the last term that is awaited: %s', (_name, facts, expected) =>
    expect(summaryOf(request({}, ...facts)).lastTermOn).toBe(expected),
  );

  it('a request that was sent anew waits for no term of before', () => {
    const resent = (sentOn: string): Fact =>
      ({
        kind: 'resent',
        sentOn,
        sending: 'confirmed',
        addressee: { channel: 'email', to: 'info@korst.example' },
        textHash: HASH,
        subject: 'Verzoek',
      }) as Fact;
    expect(summaryOf(request({}, letter({}), resent('2026-11-14'))).lastTermOn).toBeNull();
    expect(summaryOf(request({}, letter({}), resent('2026-11-13'))).lastTermOn).toBe('2026-11-27');
  });

  it('the name that people know, without numbers that should not travel; the host where there is one', () => {
    const named = (name: string | null, tradeName: string | null) =>
      summaryOf(request({ controller: { ...controller, name, tradeName } })).controllerName;
    expect(named('Korst BV', 'De Korst')).toBe('De Korst');
    expect(named('Korst BV', null)).toBe('Korst BV');
    expect(named('An 85.07.30-033.28', null)).toBe('An ••.••.••-•••.••');
    expect(named(null, null)).toBeNull();
    expect(summaryOf(request({})).host).toBe('korst.example');
    expect(summaryOf(request({ site: null })).host).toBeNull();
  });

  it('a look-back of ours is kept as one', () => {
    expect(summaryOf(request({ right: 'withdrawConsent' })).term).toMatchObject({ kind: 'checkIn' });
    expect(summaryOf(request({})).term).toMatchObject({ kind: 'term', extension: null });
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
    const summary = { ...summaryOf(request({})), id };
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
