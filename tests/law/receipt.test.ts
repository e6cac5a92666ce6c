import { describe, expect, it } from 'vitest';
import type { Calendar } from '@/utils/law/calendar-country';
import { type Channel, type Dispatch, receiptOf, receivedOn } from '@/utils/law/receipt';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const SENDING = 'EDPB 01/2022 §159; GBA 48/2024';
const THIRD = 'third working day, by analogy with art. 53bis Judicial Code';

const CASES: readonly (readonly [
  channel: Channel,
  calendar: Calendar,
  sent: string,
  delivered: string | null,
  on: string,
  certainty: string,
  source: string,
])[] = [
  ['email', 'BE', '2026-11-22', null, '2026-11-22', 'known', `a Sunday: ${SENDING}`],
  ['webForm', 'NL', '2026-12-25', null, '2026-12-25', 'known', `a holiday: ${SENDING}`],
  [
    'email',
    'BE',
    '2026-11-20',
    '2026-11-24',
    '2026-11-20',
    'known',
    'an e-mail has no delivery day of its own',
  ],
  ['registeredPost', 'BE', '2026-11-20', '2026-11-24', '2026-11-24', 'known', 'track and trace'],
  ['registeredPost', 'BE', '2026-11-20', null, '2026-11-25', 'pending', `no day entered yet: ${THIRD}`],
  [
    'registeredPost',
    'BE',
    '2026-11-20',
    '2026-11-19',
    '2026-11-25',
    'pending',
    'delivered before it was sent',
  ],
  ['post', 'BE', '2026-11-20', null, '2026-11-25', 'estimated', `Friday → Mon, Tue, Wed: ${THIRD}`],
  ['post', 'BE', '2026-11-10', null, '2026-11-16', 'estimated', `Armistice and a weekend between: ${THIRD}`],
  ['post', 'NL', '2026-11-10', null, '2026-11-13', 'estimated', `11 November is no Dutch holiday: ${THIRD}`],
  ['post', 'BE', '2026-12-23', null, '2026-12-29', 'estimated', `Thu 24, Mon 28, Tue 29: ${THIRD}`],
  ['post', 'BE', '2026-04-02', null, '2026-04-08', 'estimated', `Easter Monday between: ${THIRD}`],
  [
    'post',
    'NL',
    '2026-04-02',
    null,
    '2026-04-09',
    'estimated',
    `Good Friday and Easter Monday between: ${THIRD}`,
  ],
  ['post', 'BE', '2026-07-20', null, '2026-07-24', 'estimated', `21 July between: ${THIRD}`],
  ['post', 'elsewhere', '2026-11-10', null, '2026-11-13', 'estimated', 'weekends only'],
];

describe('the day of receipt', () => {
  it.each(CASES)('%s, %s, sent %s, delivered %s → %s, %s (%s)', (...row) => {
    const [channel, calendar, sent, delivered, on, certainty] = row;
    const deliveredOn = delivered === null ? null : day(delivered);
    const receipt = receiptOf({ channel, sentOn: day(sent), deliveredOn }, calendar);
    expect([receipt.on.toString(), receipt.certainty]).toEqual([on, certainty]);
  });

  it('is settled by the controller that confirms it', () => {
    const receipt = receiptOf(
      { channel: 'post', sentOn: day('2026-11-20'), confirmedOn: day('2026-11-23') },
      'BE',
    );
    expect(receipt).toMatchObject({ basis: 'confirmedByController', certainty: 'known' });
    expect(receipt.on.toString()).toBe('2026-11-23');
  });

  it.each([
    ['2026-11-23', '2026-11-23', 'reactionOfController'],
    ['2026-11-30', '2026-11-25', 'thirdWorkingDay'],
  ])('is no later than a reaction of the controller on %s', (reacted, on, basis) => {
    const receipt = receiptOf({ channel: 'post', sentOn: day('2026-11-20'), reactedOn: day(reacted) }, 'BE');
    expect([receipt.on.toString(), receipt.basis]).toEqual([on, basis]);
  });
});

describe('what the day of receipt rests on', () => {
  const SENT = day('2026-11-20');
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

  it('a full mailbox: the day of sending counts in our view alone (GBA 06/2023, by a summary)', () => {
    const receipt = receiptOf({ channel: 'email', sentOn: SENT, mailboxWasFull: true }, 'BE');
    expect({ ...receipt, on: receipt.on.toString() }).toEqual({
      on: '2026-11-20',
      basis: 'fullMailbox',
      certainty: 'estimated',
    });
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
