import { dayInDutch } from '@/utils/law/day-in-dutch';
import { ANSWER_ITEMS, type AnswerItem } from '@/utils/letters/answer-items';
import type { Answered, Matter, MatterEvent } from '@/utils/letters/matter';
import type { OrdinaryFact } from '@/utils/requests/events';
import { currentSending, dayOf, type Request } from '@/utils/requests/request';
import { receiptOfRequest, type Status } from '@/utils/requests/status';

/** The file of a request as the letters after it, and the papers for an authority, speak of it. In Dutch. */
export function matterOf(request: Request, status: Status): Matter {
  const { asked, letters } = request;
  const sending = currentSending(request);
  const receipt = receiptOfRequest(request);
  const { deadline } = status;
  return {
    right: asked.right,
    companions: asked.companions,
    reference: asked.reference,
    sentOn: Temporal.PlainDate.from(sending.sentOn),
    channel: sending.addressee.channel,
    sentTo: sending.addressee.to || null,
    receivedOn: receipt.on,
    isEstimated: deadline.isEstimated,
    dueOn: deadline.kind === 'term' ? deadline.dueOn : null,
    remindedOn: toDay(letters.findLast(({ letterKind }) => letterKind === 'reminder')?.on),
    answered: answeredOf(status),
    events: eventsOf(request),
  };
}

function answeredOf({ state, deadline }: Status): Answered {
  switch (state.kind) {
    case 'partlyAnswered':
      return { kind: 'partly', on: day(state.answeredOn), missing: state.missing.filter(isAnswerItem) };
    case 'refused':
      return { kind: 'refused', on: day(state.answeredOn), ground: state.ground };
    case 'extended': {
      const isIneffective = deadline.kind === 'term' && deadline.extension === 'ineffective';
      const fault = !isIneffective ? 'none' : state.withReasons ? 'late' : 'withoutReasons';
      return { kind: 'extended', on: day(state.announcedOn), fault };
    }
    case 'identityAsked':
      return { kind: 'identityAsked', on: day(state.askedOn), demands: state.demands };
    case 'feeAsked':
      return { kind: 'feeAsked', on: day(state.askedOn) };
    case 'marketingContinues':
      return { kind: 'marketingContinues', on: day(state.seenOn) };
    case 'noData':
      return { kind: 'noData', on: day(state.answeredOn) };
    case 'notController':
      return { kind: 'notController', on: day(state.answeredOn), named: state.named };
    case 'answered':
      return { kind: 'answered', on: day(state.answeredOn) };
    default:
      return { kind: 'nothing' };
  }
}

function isAnswerItem(key: string): key is AnswerItem {
  return ANSWER_ITEMS.some((item) => item === key);
}

function eventsOf(request: Request): MatterEvent[] {
  return request.timeline.flatMap(({ fact, withdrawnBy }) => {
    const on = toDay(dayOf(fact));
    const words = wordsOf(fact);
    return withdrawnBy === null && on && words ? [{ on, words }] : [];
  });
}

/** What an authority wants to read of the story; the first sending has a line of its own in every letter. */
function wordsOf(fact: OrdinaryFact): string | null {
  switch (fact.kind) {
    case 'delivered':
      return 'brief bezorgd of aangeboden door de post';
    case 'resent':
      return `verzoek opnieuw verstuurd naar ${fact.addressee.to}`;
    case 'acknowledged':
      return 'ontvangstbevestiging van de organisatie';
    case 'questionAsked':
      return fact.about === 'identity'
        ? 'de organisatie vroeg naar mijn identiteit'
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
        : `de organisatie antwoordde dat ${fact.namedController} verantwoordelijk is`;
    case 'forwarded':
      return fact.to === null ? 'verzoek doorgestuurd' : `verzoek doorgestuurd naar ${fact.to}`;
    case 'partlyAnswered':
      return 'gedeeltelijk antwoord van de organisatie';
    case 'refused':
      return 'de organisatie weigerde mijn verzoek';
    case 'answered':
      return 'antwoord van de organisatie';
    case 'marketingContinued':
      return 'ik kreeg opnieuw reclame van de organisatie';
    case 'letterSent':
      return `${LETTER_WORDS[fact.letterKind] ?? 'brief'} verstuurd${
        fact.lastTermOn ? `, met een laatste termijn tot en met ${dayInDutch(day(fact.lastTermOn))}` : ''
      }`;
    default:
      return null;
  }
}

const LETTER_WORDS: Readonly<Record<string, string>> = {
  reminder: 'herinnering',
  identityReply: 'antwoord op de vraag naar mijn identiteit',
  feeReply: 'antwoord op de vraag om een vergoeding',
  refusalReply: 'antwoord op de weigering',
  clarificationReply: 'verduidelijking',
  extensionReply: 'antwoord op de verlenging',
  recipients: 'vraag wie op de hoogte is gebracht',
  mediation: 'verzoek om bemiddeling',
  complaint: 'klacht',
};

function day(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}

function toDay(text: string | null | undefined): Temporal.PlainDate | null {
  return text ? day(text) : null;
}
