import { describe, expect, it } from 'vitest';
import { type DeadlineInput, deadlineOf } from '@/utils/law/deadline';
import { reasoningInDutch, reasonsInDutch } from '@/utils/law/deadline-in-words';
import { receiptOf, receivedOn } from '@/utils/law/receipt';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const received = (iso: string) => receivedOn(day(iso));
const pause = (asked: string, supplied: string | null) => ({
  askedOn: day(asked),
  suppliedOn: supplied === null ? null : day(supplied),
  askedPromptly: true,
});

const LINES: readonly (readonly [words: string, input: DeadlineInput])[] = [
  [
    'ontvangen op 11 oktober 2026, dus t/m 11 november; dat is Wapenstilstand, dus 12 november',
    { right: 'access', receipt: received('2026-10-11'), calendar: 'BE' },
  ],
  [
    'ontvangen op 5 maart 2026, dus t/m 5 april; dat is een zondag, dus 6 april; dat is paasmaandag, dus 7 april',
    { right: 'access', receipt: received('2026-03-05'), calendar: 'BE' },
  ],
  [
    'ontvangen op 31 januari 2027, dus t/m 28 februari (er is geen 31e); dat is een zondag, dus 1 maart',
    { right: 'access', receipt: received('2027-01-31'), calendar: 'none' },
  ],
  [
    'ontvangen op 25 november 2026 (geschat), dus t/m 25 december; dat is Kerstmis, dus 26 december; dat is een zaterdag, dus 28 december',
    {
      right: 'access',
      receipt: receiptOf({ channel: 'post', sentOn: day('2026-11-20') }, 'BE'),
      calendar: 'BE',
    },
  ],
  [
    'ontvangen op 31 december 2026, dus t/m 31 januari 2027; dat is een zondag, dus 1 februari 2027',
    { right: 'access', receipt: received('2026-12-31'), calendar: 'BE' },
  ],
  [
    'ontvangen op 11 oktober 2026; dat geldt meteen, dus t/m 11 november',
    { right: 'directMarketing', receipt: received('2026-10-11'), calendar: 'NL' },
  ],
  [
    'ontvangen op 11 oktober 2026; dat geldt meteen; op 25 oktober kijken we samen terug (geen wettelijke termijn)',
    { right: 'withdrawConsent', receipt: received('2026-10-11'), calendar: 'NL' },
  ],
];

describe('one line of reasoning', () => {
  it.each(LINES)('%s', (words, input) => {
    expect(reasoningInDutch(deadlineOf(input).because)).toBe(words);
  });

  it('tells of pauses, of an extension without effect, and of a margin', () => {
    const deadline = deadlineOf({
      right: 'access',
      receipt: received('2026-10-12'),
      calendar: 'elsewhere',
      pauses: [pause('2026-10-15', '2026-10-20'), pause('2026-10-25', null)],
      extension: { announcedOn: day('2026-10-25'), withReasons: false },
    });
    expect(reasoningInDutch(deadline.because)).toBe(
      'ontvangen op 12 oktober 2026, dus t/m 12 november; van 15 oktober tot 20 oktober stond de klok 5 dagen stil, dus t/m 17 november; met 3 werkdagen marge voor feestdagen: 20 november; sinds 25 oktober staat de klok stil; de verlenging van 25 oktober telt niet: er stonden geen redenen bij, en die moeten er uiterlijk op 20 november zijn',
    );
  });
});

describe('sentence by sentence', () => {
  it('says each step of an extension in force', () => {
    const deadline = deadlineOf({
      right: 'access',
      receipt: received('2026-09-25'),
      calendar: 'BE',
      extension: { announcedOn: day('2026-10-26'), withReasons: true },
    });
    expect(reasonsInDutch(deadline.because)).toEqual([
      'Ontvangen op 25 september 2026.',
      'Een maand na ontvangst is 25 oktober 2026 (artikel 12, lid 3, AVG).',
      '25 oktober 2026 is een zondag, dus schuift de laatste dag naar 26 oktober 2026.',
      'Op 26 oktober 2026 op tijd en met redenen verlengd: drie maanden na ontvangst is 25 december 2026.',
      '25 december 2026 is Kerstmis, dus schuift de laatste dag naar 26 december 2026.',
      '26 december 2026 is een zaterdag, dus schuift de laatste dag naar 28 december 2026.',
    ]);
  });

  it('says why a question does not count', () => {
    const deadline = deadlineOf({
      right: 'access',
      receipt: received('2026-10-11'),
      calendar: 'BE',
      pauses: [pause('2026-11-13', '2026-11-20')],
    });
    expect(reasonsInDutch(deadline.because).at(-1)).toBe(
      'De vraag van 13 november 2026 schorst de termijn niet: de laatste dag was toen al voorbij.',
    );
  });

  it('never runs above twenty words', () => {
    const deadline = deadlineOf({
      right: 'directMarketing',
      receipt: receiptOf({ channel: 'registeredPost', sentOn: day('2026-10-11') }, 'BE'),
      calendar: 'elsewhere',
      pauses: [
        pause('2026-10-20', '2026-10-25'),
        pause('2026-10-10', '2026-10-25'),
        pause('2026-11-01', null),
      ],
      extension: { announcedOn: day('2027-02-25'), withReasons: true },
    });
    const sentences = reasonsInDutch(deadline.because).flatMap((line) => line.split(/(?<=\.) /));
    expect(sentences.length).toBeGreaterThan(8);
    for (const sentence of sentences) expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
  });
});
