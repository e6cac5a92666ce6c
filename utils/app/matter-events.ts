import { dayInDutch } from '@/utils/law/day-in-dutch';
import type { Channel } from '@/utils/law/receipt';
import type { IdentityDemand } from '@/utils/law/request-state';
import { refusedOnWords } from '@/utils/letters/ground-of-refusal';
import type { MatterEvent } from '@/utils/letters/matter';
import { ownWords } from '@/utils/letters/matter-words';
import { clockSending } from '@/utils/requests/clock-sending';
import type { OrdinaryFact, SentLetterKind } from '@/utils/requests/events';
import { sendingsThatWent } from '@/utils/requests/reach';
import { dayOf, isHandedOver, type Request, type Sending } from '@/utils/requests/request';
import { companionsAsked } from '@/utils/requests/status';

/**
 * The dated facts of a file, oldest first, beside the sending that the clock runs from: that one has a line of its own
 * in every letter. Where the request went out several times, the other times are facts too.
 */
export function eventsOf(request: Request): MatterEvent[] {
  const events = request.timeline.flatMap(({ fact, withdrawnBy }) => {
    const on = dayOf(fact);
    const words = wordsOf(fact, request);
    const counts = withdrawnBy === null && !isHandedOver(fact);
    return counts && on !== null && words ? [{ on: day(on), words }] : [];
  });
  return [...otherSendings(request), ...events].sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}

/** One of which nobody said that it went, or that did not go out after all, is no fact. */
function otherSendings(request: Request): MatterEvent[] {
  const own = clockSending(request);
  const went = sendingsThatWent(request);
  return went
    .filter((sending) => sending !== own)
    .map((sending) => ({
      on: day(sending.sentOn),
      words: `verzoek ${sending === went[0] ? 'voor het eerst' : 'opnieuw'} verstuurd, ${wayOf(sending)}${ownWords(sending)}`,
    }));
}

function wayOf({ addressee: { channel, to } }: Sending): string {
  return `${WAY[channel]}${to === '' ? '' : ` naar ${to.replaceAll('\n', ', ')}`}`;
}

const WAY: Readonly<Record<Channel, string>> = {
  email: 'per e-mail',
  webForm: 'via het webformulier',
  post: 'per post',
  registeredPost: 'per aangetekende post',
};

/** What an authority wants to read of the story. */
function wordsOf(fact: OrdinaryFact, request: Request): string | null {
  switch (fact.kind) {
    case 'delivered':
      return 'brief bezorgd of aangeboden door de post';
    case 'acknowledged':
      return fact.receivedOn === null
        ? 'ontvangstbevestiging van de organisatie'
        : `ontvangstbevestiging van de organisatie, met als dag van ontvangst ${dayInDutch(day(fact.receivedOn))}`;
    case 'questionAsked':
      return fact.about === 'identity'
        ? `de organisatie vroeg naar mijn identiteit${demandsOf(fact.demands, request.asked.controllerCountry)}`
        : 'de organisatie vroeg om verduidelijking';
    case 'questionAnswered':
      return 'ik beantwoordde de vraag van de organisatie';
    case 'extensionAnnounced':
      return `de organisatie kondigde een verlenging aan ${fact.withReasons ? 'met' : 'zonder'} redenen`;
    case 'feeAsked':
      return fact.amount === null
        ? 'de organisatie vroeg een vergoeding'
        : `de organisatie vroeg een vergoeding (${fact.amount})`;
    case 'bounced':
      return fact.cause === 'unknownAddress'
        ? 'bericht teruggekomen: adres onbekend'
        : 'bericht teruggekomen: mailbox vol';
    case 'noDataHeld':
      return 'de organisatie antwoordde dat ze geen gegevens van mij heeft';
    case 'notTheController':
      return fact.namedController === null
        ? 'de organisatie antwoordde dat ze niet verantwoordelijk is'
        : `de organisatie antwoordde dat niet zij maar ${fact.namedController} verantwoordelijk is`;
    case 'forwarded':
      return `de organisatie stuurde mijn verzoek door${fact.to === null ? '' : ` naar ${fact.to}`}`;
    case 'partlyAnswered':
      return 'gedeeltelijk antwoord van de organisatie';
    case 'refused':
      return `de organisatie weigerde mijn verzoek${refusedOnWords(fact.ground, [request.asked.right, ...companionsAsked(request)])}`;
    case 'answered':
      return 'antwoord van de organisatie';
    case 'marketingContinued':
      return 'ik kreeg opnieuw reclame van de organisatie';
    case 'letterSent':
      return `${LETTER_WORDS[fact.letterKind] ?? 'brief'} verstuurd${fact.wording === 'own' ? ', in mijn eigen woorden' : ''}${
        fact.lastTermOn ? `, met een laatste termijn tot en met ${dayInDutch(day(fact.lastTermOn))}` : ''
      }`;
    case 'requestSent':
    case 'sendingConfirmed':
    case 'notSent':
    case 'resent':
    case 'noted':
    case 'reminderChosen':
    case 'closed':
    case 'reopened':
      return null;
  }
}

/** What each letter after the request is called, in a sentence and in a list of annexes; null: it has no name. */
export const LETTER_WORDS: Readonly<Record<SentLetterKind, string | null>> = {
  reminder: 'herinnering',
  identityReply: 'antwoord op de vraag naar mijn identiteit',
  feeReply: 'antwoord op de vraag om een vergoeding',
  refusalReply: 'antwoord op de weigering',
  clarificationReply: 'verduidelijking',
  extensionReply: 'antwoord op de verlenging',
  recipients: 'vraag wie op de hoogte is gebracht',
  mediation: 'verzoek om bemiddeling',
  complaint: 'klacht',
  damages: null,
  other: null,
};

const DEMAND_WORDS: Readonly<Record<Exclude<IdentityDemand, 'nationalNumber'>, string>> = {
  idCopy: 'een kopie van mijn identiteitsbewijs',
  otherEmailAddresses: 'andere e-mailadressen van mij',
  accountLogin: 'een aanmelding met mijn account',
  confirmationByEmail: 'een bevestiging per e-mail',
  otherDetails: 'andere gegevens',
};

function demandsOf(demands: readonly IdentityDemand[], country: string | null): string {
  const number = country === 'NL' ? 'mijn burgerservicenummer' : 'mijn rijksregisternummer';
  const words = demands.map((demand) => (demand === 'nationalNumber' ? number : DEMAND_WORDS[demand]));
  return words.length === 0 ? '' : `, met de vraag om ${words.join(', ')}`;
}

function day(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}
