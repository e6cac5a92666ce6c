import { describe, expect, it } from 'vitest';
import { AP, GBA, VTC } from '@/utils/law/authorities';
import { authorityFor } from '@/utils/law/authority-for';
import { isIban, isPaymentCard, isRijksregisternummer } from '@/utils/law/check-digits';
import { type Deadline, deadlineOf } from '@/utils/law/deadline';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import { findNationalNumbers, maskNationalNumbers } from '@/utils/law/national-number';
import { type Dispatch, receiptOf, receivedOn } from '@/utils/law/receipt';
import { type IdentityDemand, isUnjustifiedDemand, type RequestState } from '@/utils/law/request-state';
import { articlesOf } from '@/utils/law/step-articles';
import type { Cell } from '@/utils/law/step-table';

/** Which sources a step cites, what a day of receipt rests on, and which authority comes first. */
const day = (iso: string) => Temporal.PlainDate.from(iso);
const SENT = day('2026-11-20');

describe('what the day of receipt rests on', () => {
  const post = { channel: 'post', sentOn: SENT } as const;
  const registered = { channel: 'registeredPost', sentOn: SENT } as const;

  it.each<[string, Dispatch, string, string, string]>([
    ['an e-mail', { channel: 'email', sentOn: SENT }, '2026-11-20', 'dayOfSending', 'known'],
    [
      'a delivery on the very day of sending',
      { ...registered, deliveredOn: SENT },
      '2026-11-20',
      'delivery',
      'known',
    ],
    ['a delivery that nobody entered', registered, '2026-11-25', 'deliveryNotEntered', 'pending'],
    ['ordinary post', post, '2026-11-25', 'thirdWorkingDay', 'estimated'],
    [
      'a reaction before the estimate',
      { ...post, reactedOn: day('2026-11-24') },
      '2026-11-24',
      'reactionOfController',
      'estimated',
    ],
    [
      'a reaction on the estimated day itself',
      { ...post, reactedOn: day('2026-11-25') },
      '2026-11-25',
      'thirdWorkingDay',
      'estimated',
    ],
  ])('%s', (_name, dispatch, on, basis, certainty) => {
    const receipt = receiptOf(dispatch, 'BE');
    expect({ ...receipt, on: receipt.on.toString() }).toEqual({ on, basis, certainty });
  });

  it('a day that is stated outright', () => {
    const receipt = receivedOn(SENT);
    expect({ ...receipt, on: receipt.on.toString() }).toEqual({
      on: '2026-11-20',
      basis: 'entered',
      certainty: 'known',
    });
  });
});

describe('the look-back of a request without a term', () => {
  const lookBack = (right: 'information' | 'withdrawConsent', certain: boolean) => {
    const receipt = certain ? receivedOn(SENT) : receiptOf({ channel: 'post', sentOn: SENT }, 'BE');
    const deadline = deadlineOf({ right, receipt, calendar: 'BE' });
    if (deadline.kind !== 'checkIn') throw new Error('A term of law runs.');
    return deadline;
  };

  it.each(['information', 'withdrawConsent'] as const)('%s applies at once, by its own rule', (right) => {
    expect(lookBack(right, true).because.map((each) => ('right' in each ? each.right : each.kind))).toEqual([
      'received',
      right,
      right,
    ]);
  });

  it('is estimated where the receipt is', () => {
    expect([lookBack('information', true).isEstimated, lookBack('information', false).isEstimated]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the sources of a step', () => {
  const term = deadlineOf({ right: 'access', receipt: receivedOn(SENT), calendar: 'BE' });
  const lookBack = deadlineOf({ right: 'information', receipt: receivedOn(SENT), calendar: 'BE' });
  const waiting: RequestState = { kind: 'waiting' };
  const articles = ['77', 'GBA 06/2023', '12(3)', '12(4)'] as const satisfies readonly LegalSourceId[];
  type Asked = {
    residence?: string | null;
    controllerCountry?: string | null;
    right?: 'access' | 'directMarketing';
    companions?: 'directMarketing'[];
    reason?: 'clockRuns' | 'infringement';
    deadline?: Deadline;
  };
  const cited = ({
    residence = 'BE',
    controllerCountry = 'BE',
    right = 'access',
    deadline = term,
    companions,
    reason = 'infringement',
  }: Asked) =>
    articlesOf({ deed: 'authority', when: 'now', articles, reason }, 'authorityPage', {
      right,
      state: waiting,
      deadline,
      place: { residence, controllerCountry, sector: 'private' },
      ...(companions ? { companions } : {}),
    });

  it.each([
    ['BE', 'BE', true],
    ['BE', 'NL', true],
    ['NL', 'BE', true],
    ['NL', 'NL', false],
    [null, null, false],
  ])(
    'of somebody in %s and an organisation in %s: Belgian ones %s',
    (residence, controllerCountry, isThere) => {
      expect(cited({ residence, controllerCountry }).includes('GBA 06/2023')).toBe(isThere);
    },
  );

  it('name article 12 only where a term of law runs', () => {
    expect(cited({})).toEqual(expect.arrayContaining(['12(3)', '12(4)']));
    expect(cited({ deadline: lookBack })).toEqual(['77', 'GBA 06/2023']);
  });

  it('name article 21(3) only while the clock of advertising runs', () => {
    const marketing = { right: 'directMarketing', reason: 'clockRuns' } as const;
    expect(cited(marketing)).toContain('21(3)');
    expect(cited({ companions: ['directMarketing'], reason: 'clockRuns' })).toContain('21(3)');
    expect(cited({ right: 'directMarketing' })).not.toContain('21(3)');
    expect(cited({ reason: 'clockRuns' })).not.toContain('21(3)');
  });

  it('stand there once each, those of the right behind the others', () => {
    expect(cited({})).toEqual(['77', 'GBA 06/2023', '12(3)', '12(4)']);
    const place = { residence: 'BE', controllerCountry: 'BE', sector: 'private' } as const;
    const twice: Cell = { deed: 'authority', when: 'now', articles: ['77', '77'], reason: 'infringement' };
    const concerned = { right: 'access', state: waiting, deadline: term, place } as const;
    expect(articlesOf(twice, 'authorityPage', concerned)).toEqual(['77']);
  });
});

it.each<[IdentityDemand, boolean]>([
  ['idCopy', true],
  ['nationalNumber', true],
  ['otherEmailAddresses', true],
  ['accountLogin', false],
  ['confirmationByEmail', false],
  ['otherDetails', false],
])('a demand for %s is unjustified by itself: %s', (demand, isUnjustified) => {
  expect(isUnjustifiedDemand(demand)).toBe(isUnjustified);
});

describe('the authority', () => {
  it.each([
    ['BE', 'flemishPublic', [VTC.id], [GBA.id], 'sector'],
    // No authority is known where somebody lives outside the Union: the sector's own comes first.
    ['US', 'flemishPublic', [VTC.id], [GBA.id], 'sector'],
    ['NL', 'flemishPublic', [AP.id], [VTC.id, GBA.id], 'residence'],
    ['US', 'private', [GBA.id], [], 'controller'],
    ['US', 'public', [GBA.id], [], 'controller'],
    ['BE', 'public', [GBA.id], [], 'residence'],
  ] as const)(
    'somebody in %s, a Belgian organisation that is %s',
    (residence, sector, first, beside, because) => {
      const choice = authorityFor({ residence, controllerCountry: 'BE', sector });
      expect({
        first: choice.first.map(({ id }) => id),
        beside: choice.beside.map(({ id }) => id),
        because: choice.because,
      }).toEqual({ first, beside, because });
    },
  );
});

describe('numbers that overlap', () => {
  /** A BSN inside the digits of a national number, and one that touches the next. */
  it.each([
    ['the one of eleven digits wins', '85.07.30-033.28', [['rijksregisternummer', 0, 15]]],
    [
      'two that touch are two',
      '85073003328/111222333',
      [
        ['rijksregisternummer', 0, 11],
        ['bsn', 12, 21],
      ],
    ],
    [
      'in the order of the text, whatever their rank',
      '111222333, 85.07.30-033.28 en BE68539007547034',
      [
        ['bsn', 0, 9],
        ['rijksregisternummer', 11, 26],
        ['iban', 30, 46],
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(findNationalNumbers(text).map(({ kind, start, end }) => [kind, start, end])).toEqual(expected);
  });

  it('nothing is found behind 200,000 characters, and all of it before', () => {
    const pad = (length: number) => '. '.repeat(length / 2);
    expect(findNationalNumbers(`${pad(199_984)}85.07.30-033.28`)).toHaveLength(1);
    expect(findNationalNumbers(`${pad(200_000)}85.07.30-033.28`)).toEqual([]);
  });

  it('masks each once, and leaves the rest', () => {
    expect(maskNationalNumbers('BE68 5390 0754 7034, 85.07.30-033.28!')).toBe(
      '•••• •••• •••• ••••, ••.••.••-•••.••!',
    );
  });
});

describe('check digits', () => {
  it.each([
    ['185073003328', false],
    ['850730033281', false],
    ['85073003328', true],
    ['a85073003328', false],
  ])('a national number has eleven digits and no more: %s', (digits, isOne) => {
    expect(isRijksregisternummer(digits)).toBe(isOne);
  });

  it.each([
    ['BE68539007547034', true],
    ['XBE68539007547034', false],
    ['BE68539007547034!', false],
    ['be68539007547034', false],
  ])('an IBAN is nothing but itself: %s', (text, isOne) => {
    expect(isIban(text)).toBe(isOne);
  });

  it.each([
    ['4111111111111111', true],
    ['4111111111111112', false],
    ['378282246310005', true],
    ['5555555555554444', true],
  ])('a payment card passes Luhn: %s', (digits, isOne) => {
    expect(isPaymentCard(digits)).toBe(isOne);
  });
});
