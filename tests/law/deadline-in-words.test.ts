import { describe, expect, it } from 'vitest';
import { deadlineOf } from '@/utils/law/deadline';
import { reasonsInDutch } from '@/utils/law/deadline-in-words';
import { receiptOf, receivedOn } from '@/utils/law/receipt';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const received = (iso: string) => receivedOn(day(iso));
const pause = (asked: string, supplied: string | null) => ({
  askedOn: day(asked),
  suppliedOn: supplied === null ? null : day(supplied),
  askedPromptly: true,
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
