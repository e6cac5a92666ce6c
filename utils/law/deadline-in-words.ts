import { dayInDutch, weekdayInDutch } from './day-in-dutch';
import type { ExtensionFault, PauseFault, Reason } from './deadline-reason';
import type { Holiday } from './holidays';
import type { ReceiptBasis } from './receipt';

/** The reasoning behind a last day, in Dutch. The interface says the same reasons in its own languages. */

export const HOLIDAY_IN_DUTCH: Readonly<Record<Holiday, string>> = {
  newYear: 'nieuwjaarsdag',
  goodFriday: 'Goede Vrijdag',
  easterMonday: 'paasmaandag',
  kingsDay: 'Koningsdag',
  labourDay: 'de Dag van de Arbeid',
  liberationDay: 'Bevrijdingsdag',
  ascension: 'Hemelvaartsdag',
  whitMonday: 'pinkstermaandag',
  belgianNationalDay: 'de nationale feestdag',
  assumption: 'Onze-Lieve-Vrouw-Hemelvaart',
  allSaints: 'Allerheiligen',
  armistice: 'Wapenstilstand',
  christmas: 'Kerstmis',
  secondChristmasDay: 'tweede kerstdag',
};

/** One sentence a reason, in order: for the command and for a letter that sets out the calculation. */
export function reasonsInDutch(because: readonly Reason[]): string[] {
  return because.map(reasonInDutch);
}

export function reasonInDutch(reason: Reason): string {
  switch (reason.kind) {
    case 'received':
      return receivedSentence(reason.on, reason.basis);
    case 'sentAgain':
      return `Op ${dayInDutch(reason.on)} ging hetzelfde verzoek nog eens weg: daarmee begint volgens deze berekening geen nieuwe termijn.`;
    case 'wroteAgain':
      return `Op ${dayInDutch(reason.on)} ging er opnieuw een brief hierover weg: deze berekening telt vanaf de eerste keer.`;
    case 'atOnce':
      return AT_ONCE[reason.right];
    case 'oneMonth':
      return `Een maand na ontvangst is ${monthEnd(reason)} (artikel 12, lid 3, AVG).`;
    case 'threeMonths':
      return `Op ${dayInDutch(reason.announcedOn)} op tijd en met redenen verlengd: drie maanden na ontvangst is ${monthEnd(reason)}.`;
    case 'extensionIneffective':
      return `De verlenging van ${dayInDutch(reason.announcedOn)} heeft geen gevolg: ${extensionFault(reason.why, dayInDutch(reason.announceBy))}.`;
    case 'weekend':
      return `${dayInDutch(reason.day)} is een ${weekdayInDutch(reason.day)}, dus schuift de laatste dag naar ${dayInDutch(reason.to)}.`;
    case 'holiday':
      return `${dayInDutch(reason.day)} is ${HOLIDAY_IN_DUTCH[reason.holiday]}, dus schuift de laatste dag naar ${dayInDutch(reason.to)}.`;
    case 'pause':
      return `Vraag op ${dayInDutch(reason.askedOn)}, antwoord op ${dayInDutch(reason.suppliedOn)}: de klok stond ${inDays(reason.days)} stil.`;
    case 'pausedUntil':
      return `${dayInDutch(reason.from)} plus ${inDays(reason.days)} is ${dayInDutch(reason.to)}.`;
    case 'pauseOpen':
      return `De vraag van ${dayInDutch(reason.askedOn)} is nog niet beantwoord: tot dan staat de klok stil.`;
    case 'pauseIgnored':
      return `De vraag van ${dayInDutch(reason.askedOn)} schorst de termijn niet: ${PAUSE_FAULT[reason.why]}.`;
    case 'margin':
      return `De feestdagen van dat land zijn niet bekend, dus ${reason.workingDays} werkdagen marge: ${dayInDutch(reason.to)}.`;
    case 'checkIn':
      return `Op ${dayInDutch(reason.to)}, na ${inDays(reason.days)}, kijken we samen terug. Dat is geen wettelijke termijn.`;
  }
}

const AT_ONCE = {
  directMarketing:
    'Met direct marketing moet het meteen stoppen. De datum geldt voor het bericht over wat er gedaan is.',
  withdrawConsent: 'Een intrekking geldt meteen. De wet noemt daarvoor geen termijn.',
  information:
    'Deze informatie is verschuldigd zonder dat iemand erom vraagt. De wet noemt voor dit antwoord geen termijn.',
} as const;

const RECEIVED: Readonly<Record<ReceiptBasis, string>> = {
  dayOfSending: ', de dag van verzending',
  fullMailbox: ' (geschat): de mailbox was vol, maar volgens deze berekening telt de dag van verzending toch',
  delivery: ', de dag van bezorging of aanbieding',
  confirmedByController: ', zoals de verwerkingsverantwoordelijke bevestigt',
  reactionOfController: ' (geschat): die dag kwam er al een reactie',
  thirdWorkingDay: ' (geschat): de derde werkdag na verzending per post',
  deliveryNotEntered: ' (geschat): de dag van bezorging is nog niet ingevuld',
  entered: '',
};

function receivedSentence(on: Temporal.PlainDate, basis: ReceiptBasis): string {
  return `Ontvangen op ${dayInDutch(on)}${RECEIVED[basis]}.`;
}

const PAUSE_FAULT: Readonly<Record<PauseFault, string>> = {
  notPrompt: 'dat ze onverwijld kwam, staat niet vast',
  suppliedBeforeAsked: 'het antwoord zou voor de vraag liggen',
  askedBeforeReceipt: 'ze ligt voor de ontvangst van het verzoek',
  askedAfterLastDay: 'de laatste dag was toen al voorbij',
  asksTooMuch: 'ze vraagt, volgens deze berekening, meer dan nodig is (artikel 12, lid 6, AVG)',
};

function extensionFault(why: ExtensionFault, announceBy: string): string {
  switch (why) {
    case 'late':
      return `ze moest uiterlijk op ${announceBy} zijn gemeld`;
    case 'noReasons':
      return `er stonden geen redenen bij, en die moeten er uiterlijk op ${announceBy} zijn`;
    case 'beforeReceipt':
      return 'ze ligt voor de ontvangst van het verzoek';
  }
}

function monthEnd({ from, to, isClamped }: Extract<Reason, { kind: 'oneMonth' | 'threeMonths' }>): string {
  return isClamped ? `${dayInDutch(to)}, want die maand heeft geen ${from.day}e` : dayInDutch(to);
}

function inDays(days: number): string {
  return days === 1 ? '1 dag' : `${days} dagen`;
}
