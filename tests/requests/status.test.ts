import { describe, expect, it } from 'vitest';
import type { Fact, RequestSent } from '@/utils/requests/events';
import { fold } from '@/utils/requests/request';
import { stateOf, statusOf } from '@/utils/requests/status';
import { asked, event, HASH, requestOf } from './sample-events';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const texts = { textHash: null };

describe('what the facts say', () => {
  const post = { channel: 'post', to: 'Molenweg 7\n3900 Pelt' } as const;
  const registered = { channel: 'registeredPost', to: 'Molenweg 7\n3900 Pelt' } as const;
  const reply: Fact = {
    kind: 'letterSent',
    letterKind: 'identityReply',
    on: '2026-10-16',
    textHash: HASH,
    subject: 'Identiteit',
    addressee: null,
    lastTermOn: null,
  };
  const question: Fact = {
    kind: 'questionAsked',
    on: '2026-10-15',
    about: 'identity',
    demands: ['idCopy'],
    askedPromptly: true,
    ...texts,
  };
  const cases: [string, Partial<RequestSent>, Fact[], object][] = [
    ['nothing yet', {}, [], { kind: 'waiting' }],
    [
      'opened, not confirmed',
      { sending: 'unsure' },
      [],
      { kind: 'awaitingDispatch', openedOn: '2026-10-11' },
    ],
    ['said not to be sent', {}, [{ kind: 'notSent' }], { kind: 'awaitingDispatch' }],
    [
      'answered without ever being confirmed',
      { sending: 'unsure' },
      [{ kind: 'answered', on: '2026-10-20', ...texts }],
      { kind: 'answered' },
    ],
    ['registered post', { addressee: registered }, [], { kind: 'awaitingDelivery', sentOn: '2026-10-11' }],
    [
      'registered post, delivered',
      { addressee: registered },
      [{ kind: 'delivered', on: '2026-10-13' }],
      { kind: 'waiting' },
    ],
    ['ordinary post', { addressee: post }, [], { kind: 'waiting' }],
    [
      'receipt confirmed',
      {},
      [{ kind: 'acknowledged', on: '2026-10-12', receivedOn: null, ...texts }],
      { kind: 'waiting' },
    ],
    ['question for identity', {}, [question], { kind: 'identityAsked', demands: ['idCopy'] }],
    ['question declined', {}, [question, reply], { kind: 'waiting' }],
    [
      'fee asked',
      {},
      [{ kind: 'feeAsked', on: '2026-10-20', amount: '€ 25', ...texts }],
      { kind: 'feeAsked', askedOn: '2026-10-20' },
    ],
    [
      'fee declined',
      {},
      [
        { kind: 'feeAsked', on: '2026-10-20', amount: '€ 25', ...texts },
        { ...reply, letterKind: 'feeReply', on: '2026-10-21' },
      ],
      { kind: 'waiting' },
    ],
    [
      'bounced at the address of the policy',
      { addressee: { channel: 'email', to: 'Privacy@Korst.example' } },
      [{ kind: 'bounced', on: '2026-10-11', cause: 'fullMailbox' }],
      { kind: 'bounced', cause: 'fullMailbox', isAddressOfPolicy: true },
    ],
    [
      'bounced at another address',
      { addressee: { channel: 'email', to: 'gok@korst.example' } },
      [{ kind: 'bounced', on: '2026-10-11', cause: 'fullMailbox' }],
      { kind: 'bounced', isAddressOfPolicy: false },
    ],
    [
      'bounced, and sent again by post',
      {},
      [
        { kind: 'bounced', on: '2026-10-11', cause: 'unknownAddress' },
        {
          kind: 'resent',
          addressee: post,
          sentOn: '2026-10-12',
          sending: 'confirmed',
          subject: 'x',
          textHash: HASH,
          inputHash: null,
          controller: null,
        },
      ],
      { kind: 'waiting' },
    ],
    [
      'partly, then fully answered',
      {},
      [
        { kind: 'answered', on: '2026-11-10', ...texts },
        { kind: 'partlyAnswered', on: '2026-11-02', missing: ['copy'], ...texts },
      ],
      { kind: 'answered', answeredOn: '2026-11-10' },
    ],
    [
      'closed',
      {},
      [
        { kind: 'refused', on: '2026-11-02', ground: '15(4)', ...texts },
        { kind: 'closed', on: '2026-11-03', outcome: 'givenUp' },
      ],
      { kind: 'closed', closedOn: '2026-11-03' },
    ],
    [
      'reopened',
      {},
      [
        { kind: 'refused', on: '2026-11-02', ground: '15(4)', ...texts },
        { kind: 'closed', on: '2026-11-03', outcome: 'givenUp' },
        { kind: 'reopened', on: '2026-11-04' },
      ],
      { kind: 'refused', ground: '15(4)' },
    ],
  ];
  it.each(cases)('%s', (_, changes, facts, expected) => {
    expect(stateOf(requestOf(changes, ...facts))).toMatchObject(expected);
  });
});

describe('advertising', () => {
  const ad = (on: string): Fact => ({ kind: 'marketingContinued', on, ...texts });
  const byPost = {
    right: 'directMarketing',
    addressee: { channel: 'post', to: 'Molenweg 7\n3900 Pelt' },
    sentOn: '2026-11-19',
  } as const;

  it('is no answer: it settles no day of receipt', () => {
    // Posted on Thursday 19 November: the third working day is Tuesday the 24th.
    const receipt = statusOf(requestOf(byPost, ad('2026-11-20')), day('2026-11-22')).deadline.because[0];
    expect(receipt).toMatchObject({ kind: 'received', basis: 'thirdWorkingDay' });
    expect(receipt?.kind === 'received' && receipt.on.toString()).toBe('2026-11-24');
  });

  it('goes on only from the day on which the objection arrived', () => {
    expect(stateOf(requestOf(byPost, ad('2026-11-23')))).toEqual({ kind: 'waiting' });
    expect(stateOf(requestOf(byPost, ad('2026-11-24')))).toMatchObject({ kind: 'marketingContinues' });
    expect(stateOf(requestOf({ right: 'directMarketing' }, ad('2026-10-11')))).toMatchObject({
      kind: 'marketingContinues',
    });
  });

  it('does not show that a letter was sent', () => {
    const unsent = requestOf({ right: 'directMarketing', sending: 'unsure' }, ad('2026-10-20'));
    expect(stateOf(unsent)).toMatchObject({ kind: 'awaitingDispatch' });
  });
});

describe('an extension where no term runs', () => {
  it.each([true, false])('extends nothing and is no fault, with reasons: %s', (withReasons) => {
    const announced: Fact = {
      kind: 'extensionAnnounced',
      on: '2026-10-15',
      withReasons,
      until: null,
      ...texts,
    };
    const sent = requestOf({ right: 'withdrawConsent' }, announced);
    expect(statusOf(sent, day('2026-10-18')).situation).toBe('waiting');
    expect(statusOf(sent, day('2026-10-25')).situation).toBe('checkIn');
  });
});

describe('what today adds', () => {
  it('is overdue from the day after the last day: 11 November is a holiday, so the 12th', () => {
    const sent = requestOf({});
    expect(statusOf(sent, day('2026-11-12'))).toMatchObject({ situation: 'waiting', isOverdue: false });
    const late = statusOf(sent, day('2026-11-13'));
    expect(late).toMatchObject({ situation: 'overdue', isOverdue: true });
    expect(late.watchOn.toString()).toBe('2026-11-12');
  });

  it('stands still while a prompt question waits, and moves by the days that it took', () => {
    const asking = event({
      kind: 'questionAsked',
      on: '2026-10-13',
      about: 'clarification',
      demands: [],
      askedPromptly: true,
      ...texts,
    });
    const open = fold([event(asked()), asking]);
    const given = event({
      kind: 'questionAnswered',
      on: '2026-10-23',
      questionId: asking.id,
      askedPromptly: true,
    });
    const closed = fold([event(asked()), asking, given]);
    if (open.kind !== 'request' || closed.kind !== 'request') throw new Error('headless');
    expect(statusOf(open.request, day('2026-12-01'))).toMatchObject({ isOverdue: false });
    // 12 November (after the holiday of the 11th) and ten days is Sunday 22 November, so Monday the 23rd.
    expect(statusOf(closed.request, day('2026-11-01')).watchOn.toString()).toBe('2026-11-23');
  });

  const ownLetter = {
    kind: 'letterSent',
    textHash: HASH,
    subject: 'Antwoord',
    addressee: null,
    lastTermOn: null,
  } as const;

  it('does not stand still for a demand that goes too far, declined or not', () => {
    const demand: Fact = {
      kind: 'questionAsked',
      on: '2026-10-13',
      about: 'identity',
      demands: ['idCopy'],
      askedPromptly: true,
      ...texts,
    };
    const decline: Fact = {
      kind: 'letterSent',
      letterKind: 'identityReply',
      on: '2026-10-14',
      textHash: HASH,
      subject: 'Identiteit',
      addressee: null,
      lastTermOn: null,
    };
    const open = statusOf(requestOf({}, demand), day('2026-11-20'));
    const declined = statusOf(requestOf({}, demand, decline), day('2026-11-20'));
    // Before and after our reply the same last day, on the page as in a complaint.
    expect([open.isOverdue, declined.isOverdue]).toEqual([true, true]);
    expect([open.situation, declined.situation]).toEqual(['identityAsked', 'overdue']);
    expect(declined.deadline).toEqual(open.deadline);
  });

  it.each([
    ['confirmationByEmail', '2026-11-23'],
    ['accountLogin', '2026-11-23'],
    // One demand too many, and the reply declines: the month ran on.
    ['nationalNumber', '2026-11-12'],
  ] as const)('our reply to a prompt question for %s: the last day is %s', (demand, last) => {
    const asking: Fact = {
      kind: 'questionAsked',
      on: '2026-10-13',
      about: 'identity',
      demands: ['confirmationByEmail', demand],
      askedPromptly: true,
      ...texts,
    };
    const reply: Fact = { ...ownLetter, letterKind: 'identityReply', on: '2026-10-23' };
    expect(statusOf(requestOf({}, asking, reply), day('2026-11-01')).watchOn.toString()).toBe(last);
  });

  it.each([
    [true, '2026-11-23'],
    // Nobody said that it came promptly: it stopped nothing.
    [null, '2026-11-12'],
    [false, '2026-11-12'],
  ])('our explanation ends the pause of a question that was prompt (%s): %s', (askedPromptly, last) => {
    const asking: Fact = {
      kind: 'questionAsked',
      on: '2026-10-13',
      about: 'clarification',
      demands: [],
      askedPromptly,
      ...texts,
    };
    const reply: Fact = { ...ownLetter, letterKind: 'clarificationReply', on: '2026-10-23' };
    const status = statusOf(requestOf({}, asking, reply), day('2026-11-01'));
    expect([status.situation, status.watchOn.toString()]).toEqual(['waiting', last]);
    const earlier = statusOf(requestOf({}, { ...reply, on: '2026-10-12' }, asking), day('2026-11-01'));
    expect(earlier.situation).toBe('clarificationAsked');
  });

  it('takes the first extension with reasons, and says when one has no effect', () => {
    const without: Fact = {
      kind: 'extensionAnnounced',
      on: '2026-11-02',
      withReasons: false,
      until: null,
      ...texts,
    };
    const within: Fact = { ...without, on: '2026-11-05', withReasons: true };
    expect(statusOf(requestOf({}, without), day('2026-11-06')).situation).toBe('extendedIneffectively');
    const extended = statusOf(requestOf({}, without, within), day('2026-11-20'));
    expect(extended.situation).toBe('extended');
    expect(extended.watchOn.toString()).toBe('2027-01-11');
  });

  it('knows a late answer', () => {
    const late = requestOf({}, { kind: 'answered', on: '2026-11-20', ...texts });
    expect(statusOf(late, day('2026-11-21')).situation).toBe('answeredLate');
  });

  it('counts from the day the controller says it received a letter by post', () => {
    const post = { channel: 'post', to: 'Molenweg 7' } as const;
    const told: Fact = { kind: 'acknowledged', on: '2026-10-20', receivedOn: '2026-10-13', ...texts };
    expect(statusOf(requestOf({ addressee: post }), day('2026-10-20')).deadline.isEstimated).toBe(true);
    const known = statusOf(requestOf({ addressee: post }, told), day('2026-10-20'));
    expect(known.deadline.isEstimated).toBe(false);
    expect(known.watchOn.toString()).toBe('2026-11-13');
  });

  it('looks back after fourteen days where no legal term runs', () => {
    const withdrawn = requestOf({ right: 'withdrawConsent' });
    expect(statusOf(withdrawn, day('2026-10-24')).situation).toBe('waiting');
    expect(statusOf(withdrawn, day('2026-10-25'))).toMatchObject({ situation: 'checkIn', isOverdue: false });
  });
});
