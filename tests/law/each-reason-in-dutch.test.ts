import { expect, it } from 'vitest';
import { reasonInDutch } from '@/utils/law/deadline-in-words';
import type { Reason } from '@/utils/law/deadline-reason';

/** Every reason, said as a sentence, word for word. */
const day = (iso: string) => Temporal.PlainDate.from(iso);
const [from, to] = [day('2026-10-31'), day('2026-11-30')];
const announced = { announcedOn: day('2026-11-12'), announceBy: day('2026-11-09') };
const asked = { askedOn: day('2026-11-02'), suppliedOn: day('2026-11-03') };

const CASES: readonly (readonly [Reason, sentence: string])[] = [
  [
    { kind: 'received', on: from, basis: 'fullMailbox' },
    'Ontvangen op 31 oktober 2026 (geschat): de mailbox was vol, maar volgens deze berekening telt de dag van verzending toch.',
  ],
  [
    { kind: 'sentAgain', on: to },
    'Op 30 november 2026 ging hetzelfde verzoek nog eens weg: daarmee begint volgens deze berekening geen nieuwe termijn.',
  ],
  [
    { kind: 'wroteAgain', on: to },
    'Op 30 november 2026 ging er opnieuw een brief hierover weg: deze berekening telt vanaf de eerste keer.',
  ],
  [
    { kind: 'atOnce', right: 'information' },
    'Deze informatie is verschuldigd zonder dat iemand erom vraagt. De wet noemt voor dit antwoord geen termijn.',
  ],
  [
    { kind: 'atOnce', right: 'withdrawConsent' },
    'Een intrekking geldt meteen. De wet noemt daarvoor geen termijn.',
  ],
  [
    { kind: 'atOnce', right: 'directMarketing' },
    'Met direct marketing moet het meteen stoppen. De datum geldt voor het bericht over wat er gedaan is.',
  ],
  [
    { kind: 'oneMonth', from, to, isClamped: true },
    'Een maand na ontvangst is 30 november 2026, want die maand heeft geen 31e (artikel 12, lid 3, AVG).',
  ],
  [
    { kind: 'oneMonth', from, to, isClamped: false },
    'Een maand na ontvangst is 30 november 2026 (artikel 12, lid 3, AVG).',
  ],
  [
    { kind: 'threeMonths', from, to: day('2027-01-31'), isClamped: false, ...announced },
    'Op 12 november 2026 op tijd en met redenen verlengd: drie maanden na ontvangst is 31 januari 2027.',
  ],
  [
    { kind: 'threeMonths', from, to, isClamped: true, ...announced },
    'Op 12 november 2026 op tijd en met redenen verlengd: drie maanden na ontvangst is 30 november 2026, want die maand heeft geen 31e.',
  ],
  [
    { kind: 'extensionIneffective', why: 'late', ...announced },
    'De verlenging van 12 november 2026 heeft geen gevolg: ze moest uiterlijk op 9 november 2026 zijn gemeld.',
  ],
  [
    { kind: 'extensionIneffective', why: 'noReasons', ...announced },
    'De verlenging van 12 november 2026 heeft geen gevolg: er stonden geen redenen bij, en die moeten er uiterlijk op 9 november 2026 zijn.',
  ],
  [
    { kind: 'extensionIneffective', why: 'beforeReceipt', ...announced },
    'De verlenging van 12 november 2026 heeft geen gevolg: ze ligt voor de ontvangst van het verzoek.',
  ],
  [
    { kind: 'weekend', day: day('2026-11-28'), to },
    '28 november 2026 is een zaterdag, dus schuift de laatste dag naar 30 november 2026.',
  ],
  [
    { kind: 'holiday', day: day('2026-11-11'), holiday: 'armistice', to: day('2026-11-12') },
    '11 november 2026 is Wapenstilstand, dus schuift de laatste dag naar 12 november 2026.',
  ],
  [
    { kind: 'pause', ...asked, days: 1 },
    'Vraag op 2 november 2026, antwoord op 3 november 2026: de klok stond 1 dag stil.',
  ],
  [{ kind: 'pausedUntil', from, to, days: 30 }, '31 oktober 2026 plus 30 dagen is 30 november 2026.'],
  [
    { kind: 'pauseOpen', askedOn: asked.askedOn },
    'De vraag van 2 november 2026 is nog niet beantwoord: tot dan staat de klok stil.',
  ],
  ...(
    [
      ['notPrompt', 'dat ze onverwijld kwam, staat niet vast'],
      ['suppliedBeforeAsked', 'het antwoord zou voor de vraag liggen'],
      ['askedBeforeReceipt', 'ze ligt voor de ontvangst van het verzoek'],
      ['askedAfterLastDay', 'de laatste dag was toen al voorbij'],
      ['asksTooMuch', 'ze vraagt, volgens deze berekening, meer dan nodig is (artikel 12, lid 6, AVG)'],
    ] as const
  ).map(
    ([why, fault]) =>
      [
        { kind: 'pauseIgnored', ...asked, why },
        `De vraag van 2 november 2026 schorst de termijn niet: ${fault}.`,
      ] as const,
  ),
  [
    { kind: 'margin', from, to, workingDays: 2 },
    'De feestdagen van dat land zijn niet bekend, dus 2 werkdagen marge: 30 november 2026.',
  ],
  [
    { kind: 'checkIn', right: 'withdrawConsent', from, to, days: 14 },
    'Op 30 november 2026, na 14 dagen, kijken we samen terug. Dat is geen wettelijke termijn.',
  ],
];

it.each(CASES)('%o', (reason, sentence) => {
  expect(reasonInDutch(reason)).toBe(sentence);
});
