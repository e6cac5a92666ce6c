import { describe, expect, it } from 'vitest';
import type { Fact, FactOf } from '@/utils/requests/events';
import { fold } from '@/utils/requests/request';
import { deadlineOfRequest, receiptOfRequest, reminderOf, stateOf, statusOf } from '@/utils/requests/status';
import { asked, came, event, letterSent, requestOf } from './sample-events';

/** What each fact makes of a request, whole. */

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
  ] as [Fact, object][])('%o', (fact, state) => expect(stateOf(requestOf({}, fact))).toEqual(state));

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
    expect(kindWith(letterSent({ letterKind: 'clarificationReply', on: '2026-10-15' }))).toBe('waiting');
    expect(kindWith(letterSent({ letterKind: 'clarificationReply', on: '2026-10-14' }))).toBe(
      'clarificationAsked',
    );
    for (const letterKind of ['identityReply', 'reminder'] as const) {
      expect(kindWith(letterSent({ letterKind, on: '2026-10-16' }))).toBe('clarificationAsked');
    }
  });
});

describe('what the clock is given', () => {
  it('a confirmed receipt, else a first reaction that is no bounce', () => {
    const registered = { channel: 'registeredPost', to: 'Molenweg 7' } as const;
    const receipt = (...facts: Fact[]) => receiptOfRequest(requestOf({ addressee: registered }, ...facts));
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
    const extension = (facts: Fact[]) => deadlineOfRequest(requestOf({}, ...facts));
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
    ['one', [letterSent({})], { sentOn: '2026-11-13', lastTermOn: '2026-11-27' }],
    ['one without term', [letterSent({ lastTermOn: null })], null],
    ['another letter', [letterSent({ letterKind: 'feeReply' })], null],
    [
      'the later of two, past another letter',
      [
        letterSent({}),
        letterSent({ on: '2026-11-20', lastTermOn: '2026-12-04' }),
        letterSent({ letterKind: 'feeReply', on: '2026-11-21' }),
        letterSent({ on: '2026-11-22', lastTermOn: null }),
      ],
      { sentOn: '2026-11-20', lastTermOn: '2026-12-04' },
    ],
  ])('%s', (_name, facts, expected) => expect(reminderOf(requestOf({}, ...facts))).toEqual(expected));

  it('does not make it less late, but an answer does', () => {
    const today = Temporal.PlainDate.from('2026-11-22');
    expect(statusOf(requestOf({}, letterSent({})), today)).toMatchObject({
      situation: 'reminded',
      isOverdue: true,
    });
    const answered: Fact = { kind: 'answered', on: '2026-11-21', ...came };
    expect(statusOf(requestOf({}, answered), today).isOverdue).toBe(false);
    expect(statusOf(requestOf({ sentOn: '2026-11-20' }), today).isOverdue).toBe(false);
  });
});
