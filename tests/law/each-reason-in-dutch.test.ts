import { describe, expect, it } from 'vitest';
import { reasonInDutch, reasoningInDutch } from '@/utils/law/deadline-in-words';
import type { Reason } from '@/utils/law/deadline-reason';

/** Every reason, said as a sentence and as a part of the line, word for word. */
const day = (iso: string) => Temporal.PlainDate.from(iso);
const [from, to] = [day('2026-10-31'), day('2026-11-30')];
const announced = { announcedOn: day('2026-11-12'), announceBy: day('2026-11-09') };
const asked = { askedOn: day('2026-11-02'), suppliedOn: day('2026-11-03') };

const CASES: readonly (readonly [Reason, sentence: string, clause: string])[] = [
  [
    { kind: 'received', on: from, basis: 'fullMailbox' },
    'Ontvangen op 31 oktober 2026 (geschat): de mailbox was vol, maar volgens deze berekening telt de dag van verzending toch.',
    'ontvangen op 31 oktober 2026 (geschat)',
  ],
  [
    { kind: 'sentAgain', on: to },
    'Op 30 november 2026 ging hetzelfde verzoek nog eens weg: daarmee begint volgens deze berekening geen nieuwe termijn.',
    '; op 30 november opnieuw verstuurd, volgens deze berekening zonder nieuwe termijn',
  ],
  [
    { kind: 'wroteAgain', on: to },
    'Op 30 november 2026 ging er opnieuw een brief hierover weg: deze berekening telt vanaf de eerste keer.',
    '; op 30 november opnieuw geschreven',
  ],
  [
    { kind: 'atOnce', right: 'information' },
    'Deze informatie is verschuldigd zonder dat iemand erom vraagt. De wet noemt voor dit antwoord geen termijn.',
    '',
  ],
  [
    { kind: 'atOnce', right: 'withdrawConsent' },
    'Een intrekking geldt meteen. De wet noemt daarvoor geen termijn.',
    '; dat geldt meteen',
  ],
  [
    { kind: 'atOnce', right: 'directMarketing' },
    'Met direct marketing moet het meteen stoppen. De datum geldt voor het bericht over wat er gedaan is.',
    '; dat geldt meteen',
  ],
  [
    { kind: 'oneMonth', from, to, isClamped: true },
    'Een maand na ontvangst is 30 november 2026, want die maand heeft geen 31e (artikel 12, lid 3, AVG).',
    ', dus t/m 30 november (er is geen 31e)',
  ],
  [
    { kind: 'oneMonth', from, to, isClamped: false },
    'Een maand na ontvangst is 30 november 2026 (artikel 12, lid 3, AVG).',
    ', dus t/m 30 november',
  ],
  [
    { kind: 'threeMonths', from, to: day('2027-01-31'), isClamped: false, ...announced },
    'Op 12 november 2026 op tijd en met redenen verlengd: drie maanden na ontvangst is 31 januari 2027.',
    '; verlengd op 12 november, dus t/m 31 januari 2027',
  ],
  [
    { kind: 'threeMonths', from, to, isClamped: true, ...announced },
    'Op 12 november 2026 op tijd en met redenen verlengd: drie maanden na ontvangst is 30 november 2026, want die maand heeft geen 31e.',
    '; verlengd op 12 november, dus t/m 30 november (er is geen 31e)',
  ],
  [
    { kind: 'extensionIneffective', why: 'late', ...announced },
    'De verlenging van 12 november 2026 heeft geen gevolg: ze moest uiterlijk op 9 november 2026 zijn gemeld.',
    '; de verlenging van 12 november telt niet: ze moest uiterlijk op 9 november zijn gemeld',
  ],
  [
    { kind: 'extensionIneffective', why: 'noReasons', ...announced },
    'De verlenging van 12 november 2026 heeft geen gevolg: er stonden geen redenen bij, en die moeten er uiterlijk op 9 november 2026 zijn.',
    '; de verlenging van 12 november telt niet: er stonden geen redenen bij, en die moeten er uiterlijk op 9 november zijn',
  ],
  [
    { kind: 'extensionIneffective', why: 'beforeReceipt', ...announced },
    'De verlenging van 12 november 2026 heeft geen gevolg: ze ligt voor de ontvangst van het verzoek.',
    '; de verlenging van 12 november telt niet: ze ligt voor de ontvangst van het verzoek',
  ],
  [
    { kind: 'weekend', day: day('2026-11-28'), to },
    '28 november 2026 is een zaterdag, dus schuift de laatste dag naar 30 november 2026.',
    '; dat is een zaterdag, dus 30 november',
  ],
  [
    { kind: 'holiday', day: day('2026-11-11'), holiday: 'armistice', to: day('2026-11-12') },
    '11 november 2026 is Wapenstilstand, dus schuift de laatste dag naar 12 november 2026.',
    '; dat is Wapenstilstand, dus 12 november',
  ],
  [
    { kind: 'pause', ...asked, days: 1 },
    'Vraag op 2 november 2026, antwoord op 3 november 2026: de klok stond 1 dag stil.',
    '; van 2 november tot 3 november stond de klok 1 dag stil',
  ],
  [
    { kind: 'pausedUntil', from, to, days: 30 },
    '31 oktober 2026 plus 30 dagen is 30 november 2026.',
    ', dus t/m 30 november',
  ],
  [
    { kind: 'pauseOpen', askedOn: asked.askedOn },
    'De vraag van 2 november 2026 is nog niet beantwoord: tot dan staat de klok stil.',
    '; sinds 2 november staat de klok stil',
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
        `; de vraag van 2 november telt niet: ${fault}`,
      ] as const,
  ),
  [
    { kind: 'margin', from, to, workingDays: 2 },
    'De feestdagen van dat land zijn niet bekend, dus 2 werkdagen marge: 30 november 2026.',
    '; met 2 werkdagen marge voor feestdagen: 30 november',
  ],
  [
    { kind: 'checkIn', right: 'withdrawConsent', from, to, days: 14 },
    'Op 30 november 2026, na 14 dagen, kijken we samen terug. Dat is geen wettelijke termijn.',
    '; op 30 november kijken we samen terug (geen wettelijke termijn)',
  ],
];

describe.each(CASES)('%o', (reason, sentence, clause) => {
  it('as a sentence', () => expect(reasonInDutch(reason)).toBe(sentence));

  it('in the line, with the year that was named', () => {
    const received: Reason = { kind: 'received', on: from, basis: 'entered' };
    expect(reasoningInDutch([received, reason])).toBe(`ontvangen op 31 oktober 2026${clause}`);
  });
});

it('without a day of receipt every day has its year', () => {
  expect(reasoningInDutch([{ kind: 'pauseOpen', askedOn: asked.askedOn }])).toBe(
    '; sinds 2 november 2026 staat de klok stil',
  );
  // The year is that of the receipt, wherever it stands.
  const received: Reason = { kind: 'received', on: from, basis: 'entered' };
  expect(reasoningInDutch([{ kind: 'pauseOpen', askedOn: day('2027-01-04') }, received])).toBe(
    '; sinds 4 januari 2027 staat de klok stilontvangen op 31 oktober 2026',
  );
});
