import { describe, expect, it } from 'vitest';
import { matterOf } from '@/utils/app/matter-of';
import { contradictionsIn } from '@/utils/requests/check-entry';
import type { Fact, RequestEvent, RequestSent } from '@/utils/requests/events';

import { statusOf } from '@/utils/requests/status';
import { startOfWork, workSince } from '../thread-work';
import { event, HASH, requestOf, resent } from './sample-events';

/**
 * A request that went out more than once, worked by hand. A full mailbox at the address that the policy names is
 * receipt (GBA 06/2023) and the same request once more is a reminder of the first (EDPB Guidelines 01/2022 §§ 28-29);
 * an unknown address is none, and the month then runs from the next time. The first letter went on Sunday 11 October
 * 2026 by e-mail: the month ends on 11 November, Armistice in Belgium, so on Thursday 12 November. That address counts
 * only where it was read in the policy (Belgian Civil Code art. 1.5, by analogy); in doubt the later day is taken.
 */
const day = (iso: string) => Temporal.PlainDate.from(iso);

const bounced = (on: string, cause: 'fullMailbox' | 'unknownAddress'): RequestEvent =>
  event({ kind: 'bounced', on, cause });
const again = (...times: Parameters<typeof resent>): RequestEvent => event(resent(...times));
const full = bounced('2026-10-11', 'fullMailbox');
const asking = event({
  kind: 'questionAsked',
  on: '2026-10-13',
  about: 'clarification',
  demands: [],
  askedPromptly: true,
  textHash: null,
});
const POLICY = 'privacy@korst.example';

type Case = readonly [
  name: string,
  changes: Partial<RequestSent>,
  facts: readonly (Fact | RequestEvent)[],
  receivedOn: string,
  watchOn: string,
  sentAgainOn: string | null,
];
const CASES: readonly Case[] = [
  ['a full mailbox alone', {}, [full], '2026-10-11', '2026-11-12', null],
  ['and then by post', {}, [full, again('2026-10-20')], '2026-10-11', '2026-11-12', '2026-10-20'],
  ['and then by e-mail', {}, [full, again('2026-11-02', POLICY)], '2026-10-11', '2026-11-12', '2026-11-02'],
  [
    'in the Netherlands, where 11 November is a working day',
    { controllerCountry: 'NL' },
    [full, again('2026-10-20')],
    '2026-10-11',
    '2026-11-11',
    '2026-10-20',
  ],
  [
    // 20 October is a Tuesday: Wed, Thu, Friday 23; 23 November is a Monday.
    'an unknown address, and then by post',
    {},
    [bounced('2026-10-11', 'unknownAddress'), again('2026-10-20')],
    '2026-10-23',
    '2026-11-23',
    null,
  ],
  [
    'a full mailbox at an address that the policy does not name',
    { addressee: { channel: 'email', to: 'oud@korst.example' } },
    [full, again('2026-10-20', POLICY)],
    '2026-10-20',
    '2026-11-20',
    null,
  ],
  [
    'full twice, and then by post',
    {},
    [full, again('2026-10-14', POLICY), bounced('2026-10-14', 'fullMailbox'), again('2026-10-20')],
    '2026-10-11',
    '2026-11-12',
    '2026-10-20',
  ],
  [
    // 14 November is a Saturday.
    'unknown, then full, then by post: from the second time',
    {},
    [
      bounced('2026-10-11', 'unknownAddress'),
      again('2026-10-14', POLICY),
      bounced('2026-10-14', 'fullMailbox'),
      again('2026-10-20'),
    ],
    '2026-10-14',
    '2026-11-16',
    '2026-10-20',
  ],
  [
    'full, and the second time unknown: the first still counts',
    {},
    [full, again('2026-10-20', 'nieuw@korst.example'), bounced('2026-10-20', 'unknownAddress')],
    '2026-10-11',
    '2026-11-12',
    '2026-10-20',
  ],
  [
    // From post on Monday 26 October it would be Thursday the 29th, and so Monday 30 November.
    'full, then unknown, then by post: still from the first time',
    {},
    [
      full,
      again('2026-10-20', 'nieuw@korst.example'),
      bounced('2026-10-20', 'unknownAddress'),
      again('2026-10-26'),
    ],
    '2026-10-11',
    '2026-11-12',
    '2026-10-26',
  ],
  [
    'full, then full at an address that the policy does not name, then by post',
    {},
    [
      full,
      again('2026-10-20', 'oud@korst.example'),
      bounced('2026-10-20', 'fullMailbox'),
      again('2026-10-26'),
    ],
    '2026-10-11',
    '2026-11-12',
    '2026-10-26',
  ],
  [
    'full, then by e-mail without a word back, then by post',
    {},
    [full, again('2026-10-14', POLICY), again('2026-10-20')],
    '2026-10-11',
    '2026-11-12',
    '2026-10-20',
  ],
  [
    // 20 October is a Tuesday: Friday 23; 23 November is a Monday.
    'a full mailbox at an address that was typed on the card, without any policy',
    { evidence: null },
    [full, again('2026-10-20')],
    '2026-10-23',
    '2026-11-23',
    null,
  ],
  [
    'a full mailbox at an address on the card that the policy which was read does not name',
    { evidence: { url: 'https://korst.example/privacy', readOn: '2026-10-11', textHash: HASH, emails: [] } },
    [full, again('2026-10-20')],
    '2026-10-23',
    '2026-11-23',
    null,
  ],
  [
    'first full, then told that the address is unknown',
    {},
    [full, bounced('2026-10-12', 'unknownAddress'), again('2026-10-20')],
    '2026-10-23',
    '2026-11-23',
    null,
  ],
  [
    'a bounce that was noted by mistake',
    {},
    [full, event({ kind: 'withdrawn', eventId: full.id }), again('2026-10-20')],
    '2026-10-23',
    '2026-11-23',
    null,
  ],
  [
    'a first time that did not happen',
    {},
    [event({ kind: 'notSent' }), full, again('2026-10-20')],
    '2026-10-23',
    '2026-11-23',
    null,
  ],
  [
    // Announced by 12 November; three months from 11 October is Monday 11 January.
    'an extension in time',
    {},
    [
      full,
      again('2026-10-20'),
      { kind: 'extensionAnnounced', on: '2026-11-10', withReasons: true, until: null, textHash: null },
    ],
    '2026-10-11',
    '2027-01-11',
    '2026-10-20',
  ],
  [
    'an extension that is in time for the second letter alone',
    {},
    [
      full,
      again('2026-10-20'),
      { kind: 'extensionAnnounced', on: '2026-11-20', withReasons: true, until: null, textHash: null },
    ],
    '2026-10-11',
    '2026-11-12',
    '2026-10-20',
  ],
  [
    // 11 November and three days is Saturday the 14th.
    'a question from before the second letter, answered after three days',
    {},
    [
      full,
      asking,
      { kind: 'questionAnswered', on: '2026-10-16', questionId: asking.id, askedPromptly: true },
      again('2026-10-20'),
    ],
    '2026-10-11',
    '2026-11-16',
    '2026-10-20',
  ],
  [
    // 28 February 2027 is a Sunday.
    'at the end of a month',
    { sentOn: '2027-01-31' },
    [bounced('2027-01-31', 'fullMailbox'), again('2027-02-10', POLICY)],
    '2027-01-31',
    '2027-03-01',
    '2027-02-10',
  ],
  [
    'a withdrawal, which knows no term: the look-back counts from the first time',
    { right: 'withdrawConsent' },
    [full, again('2026-10-20')],
    '2026-10-11',
    '2026-10-25',
    '2026-10-20',
  ],
];

describe('the clock of a request that went out again', () => {
  it.each(CASES)('%s', (_, changes, facts, receivedOn, watchOn, sentAgainOn) => {
    const { deadline, watchOn: watched } = statusOf(requestOf(changes, ...facts), day('2026-10-22'));
    const received = deadline.because.find((reason) => reason.kind === 'received');
    const sentAgain = deadline.because.find((reason) => reason.kind === 'sentAgain');
    expect(String(received?.kind === 'received' && received.on)).toBe(receivedOn);
    expect(String(watched)).toBe(watchOn);
    expect(sentAgain?.kind === 'sentAgain' ? sentAgain.on.toString() : null).toBe(sentAgainOn);
    const countsAsReceived = sentAgainOn !== null || facts.length === 1;
    expect(received).toMatchObject(countsAsReceived ? { basis: 'fullMailbox' } : {});
    if (!countsAsReceived) expect(received).not.toMatchObject({ basis: 'fullMailbox' });
  });
});

describe('a second letter in own words, or after one', () => {
  const because = (changes: Partial<RequestSent>, second: RequestEvent): string[] =>
    statusOf(requestOf(changes, full, second), day('2026-10-22')).deadline.because.map(({ kind }) => kind);
  const own = { wording: 'own', subject: '', textHash: null } as const;
  const ours = again('2026-10-20');

  it('is not said to be the same request', () => {
    if (ours.fact.kind !== 'resent') throw new Error(ours.fact.kind);
    const ownAgain = event({ ...ours.fact, ...own });
    expect(because({}, ours).slice(0, 2)).toEqual(['received', 'sentAgain']);
    expect(because({}, ownAgain).slice(0, 3)).toEqual(['received', 'wroteAgain', 'oneMonth']);
    expect(because(own, ours).slice(0, 3)).toEqual(['received', 'wroteAgain', 'oneMonth']);
  });
});

describe('how it stands', () => {
  const on = (today: string, ...facts: (Fact | RequestEvent)[]) =>
    statusOf(requestOf({}, ...facts), day(today)).situation;

  it('waits after it went again, and is late the day after the first last day', () => {
    expect(on('2026-11-12', full, again('2026-10-20'))).toBe('waiting');
    expect(on('2026-11-13', full, again('2026-10-20'))).toBe('overdue');
  });

  it('keeps running where the second time came back from nowhere', () => {
    const twice = [full, again('2026-10-20', 'nieuw@korst.example'), bounced('2026-10-20', 'unknownAddress')];
    expect(on('2026-11-12', ...twice)).toBe('bouncedFullMailbox');
    expect(on('2026-11-13', ...twice)).toBe('overdue');
  });

  it('still waits for the answer to a question from before it went again', () => {
    expect(on('2026-10-22', full, asking, again('2026-10-20'))).toBe('clarificationAsked');
    const unknown = bounced('2026-10-11', 'unknownAddress');
    expect(on('2026-10-22', unknown, asking, again('2026-10-20'))).toBe('waiting');
  });

  it('leaves the authority its turn when it goes again after the paper', () => {
    const paper: Fact = {
      kind: 'letterSent',
      letterKind: 'mediation',
      on: '2026-11-20',
      textHash: HASH,
      subject: 'Bemiddeling',
      addressee: null,
      lastTermOn: null,
    };
    expect(on('2026-12-20', full, paper, again('2026-12-01'))).toBe('authorityAsked');
  });
});

it('a story made to be long is told in a moment', () => {
  const byPost = { sending: 'confirmed', addressee: { channel: 'post', to: 'x' } } as const;
  const facts = Array.from({ length: 3000 }, () => [
    again('2026-10-12'),
    bounced('2026-10-13', 'fullMailbox'),
    event({ kind: 'marketingContinued', on: '2026-10-12', textHash: null }),
  ]);
  const request = requestOf(byPost, ...facts.flat());
  const start = startOfWork();
  matterOf(request, statusOf(request, day('2026-11-22')));
  contradictionsIn(request, day('2026-11-22'));
  expect(workSince(start)).toBeLessThan(2000);
});
