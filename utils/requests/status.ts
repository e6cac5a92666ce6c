import { calendarOf } from '@/utils/law/calendar-country';
import { type Deadline, type DeadlineInput, deadlineOf, isOverdue, watchDayOf } from '@/utils/law/deadline';
import { isPaperForAuthority } from '@/utils/law/letter-kinds';
import { type Receipt, receiptOf } from '@/utils/law/receipt';
import {
  type Asking,
  type AuthorityPaper,
  isAsking,
  LAST_TERM_DAYS,
  type ReminderSent,
  type RequestState,
} from '@/utils/law/request-state';
import type { Right } from '@/utils/law/rights';
import { awaitsAnswer, type Situation, situationOf } from '@/utils/law/situation';
import { type CameBack, isAnswer, isNo, isReaction } from './came-back';
import { clockSending, heldUpOn, isAddressOfPolicy, sendingAgain, sinceClock } from './clock-sending';
import type { FactOf } from './events';
import { isOpenQuestion, pausesOf, wrote } from './questions-back';
import { afterLastSending, currentSending, type Request } from './request';
import { dayFrom } from './stored-values';

/** How a request stands on a day: everything here is computed anew, nothing of it is stored as truth. */
export type Status = {
  state: RequestState;
  deadline: Deadline;
  situation: Situation;
  /** Late, and something to do about it: not once the authority was asked. */
  isOverdue: boolean;
  /** The last day to answer, or the product's own look-back. */
  watchOn: Temporal.PlainDate;
};

export function statusOf(request: Request, today: Temporal.PlainDate): Status {
  const state = stateOf(request);
  const deadline = deadlineOfRequest(request);
  const paper = paperOf(request);
  return {
    state,
    deadline,
    situation: situationOf(state, deadline, today, reminderOf(request), paper),
    isOverdue: isUnansweredAndLate(state, deadline, today, paper),
    watchOn: watchDayOf(deadline),
  };
}

/**
 * The last day has passed and no answer came: a question or a demand for money that does not stop the clock is none.
 * Also while a reminder of ours runs, which gives no new clock. Not once the authority was asked: a number on the icon
 * calls for a deed, and the next one is not the user's.
 */
export function isUnansweredAndLate(
  state: RequestState,
  deadline: Deadline,
  today: Temporal.PlainDate,
  paper: AuthorityPaper | null,
): boolean {
  return isOverdue(deadline, today) && awaitsAnswer(situationOf(state, deadline, today, null, paper));
}

/** The paper that the authority has. What came back after it, or the request sent anew, asks for another look. */
export function paperOf(request: Request): AuthorityPaper | null {
  const paper = request.letters.findLast(({ letterKind }) => isPaperForAuthority(letterKind));
  if (!paper || paper.on < clockSending(request).sentOn) return null;
  // A bare confirmation of receipt changes nothing about whose turn it is.
  const isAnswered = request.cameBack.some(({ fact }) => fact.kind !== 'acknowledged' && fact.on > paper.on);
  if (isAnswered) return null;
  return paper.letterKind === 'complaint' ? 'complaint' : 'mediation';
}

/** The first answer to the request as it last went out: the careful beginning of a term to go to court. */
export function firstAnsweredOn(request: Request): string | null {
  const answer = sinceClock(request).find(({ fact }) => isAnswer(fact));
  return answer?.fact.on ?? null;
}

/** The first time that the controller said no: what it gave before that was no word on the rest. */
export function firstNoOn(request: Request): string | null {
  const no = sinceClock(request).find(({ fact }) => isNo(fact));
  return no?.fact.on ?? null;
}

/**
 * The last reminder that went out with a term. What term one in the writer's own words gave nobody said: it is left
 * the days that ours gives, before more is proposed.
 */
export function reminderOf(request: Request): ReminderSent | null {
  const reminders = request.letters.flatMap(({ letterKind, on, lastTermOn, wording }) => {
    if (letterKind !== 'reminder') return [];
    const term = lastTermOn ?? (wording === 'own' ? courtesyDay(on) : null);
    return term === null ? [] : [{ sentOn: on, lastTermOn: term }];
  });
  return reminders.at(-1) ?? null;
}

function courtesyDay(on: string): string {
  return Temporal.PlainDate.from(on).add({ days: LAST_TERM_DAYS }).toString();
}

/** What the facts say, without today. The latest thing that came back decides, by its day. */
export function stateOf(request: Request): RequestState {
  if (request.closed) return { kind: 'closed', closedOn: request.closed.on };
  const sending = currentSending(request);
  // Whatever came back says that it was sent, whether or not anybody confirmed that; advertising says nothing of it.
  const showsSending = ({ fact }: CameBack) => fact.kind !== 'marketingContinued';
  if (sending.state !== 'confirmed' && !afterLastSending(request).some(showsSending)) {
    return { kind: 'awaitingDispatch', openedOn: sending.sentOn };
  }
  const deciding = decidingOf(request);
  if (deciding) return stateAfter(request, deciding);
  const isPending = receiptOfRequest(request).certainty === 'pending';
  return isPending ? { kind: 'awaitingDelivery', sentOn: sending.sentOn } : { kind: 'waiting' };
}

/**
 * The latest by its day. Of what came on one day an answer decides before a question, since a refusal that also asks
 * for money is one message, in whatever order its parts are noted. Advertising that goes on is no such part.
 */
function decidingOf(request: Request): CameBack | undefined {
  const open = sinceClock(request).filter((entry) => isOpen(request, entry));
  const last = open.at(-1);
  if (!last || !isAsking(stateAfter(request, last).kind)) return last;
  return open.findLast(({ fact }) => fact.on === last.fact.on && isAnswer(fact)) ?? last;
}

/** What was asked with an answer, and nobody has replied to yet. What was asked before it is settled by it. */
export function askedWithAnswer(request: Request, state: RequestState): readonly Asking[] {
  if (!('answeredOn' in state)) return [];
  const open = sinceClock(request).filter((entry) => isOpen(request, entry));
  const since = open.filter(({ fact }) => fact.on >= state.answeredOn);
  return since.map((entry) => stateAfter(request, entry).kind).filter(isAsking);
}

/** The rights that went along. What a letter in the writer's own words asked beside the one right nobody said. */
export function companionsAsked(request: Request): readonly Right[] {
  return clockSending(request).isOwnWords ? [] : request.asked.companions;
}

/** The last day to answer, with its reasons; contradicting days that were stored are left out by the law's own. */
export function deadlineOfRequest(request: Request): Deadline {
  const { right, controllerCountry } = request.asked;
  const announced = sinceClock(request).flatMap(({ fact }) =>
    fact.kind === 'extensionAnnounced' ? [fact] : [],
  );
  // A second announcement does not heal the first, but one with reasons within the month does.
  const extension = announced.find(({ withReasons }) => withReasons) ?? announced[0];
  return deadlineOf({
    right,
    companions: companionsAsked(request),
    receipt: receiptOfRequest(request),
    calendar: calendarOf(controllerCountry),
    extension: extension
      ? { announcedOn: Temporal.PlainDate.from(extension.on), withReasons: extension.withReasons }
      : null,
    pauses: pausesOf(request),
    ...sentAgain(request),
  });
}

/** Once more while the clock ran on: the same request only where neither letter was in the writer's own words. */
function sentAgain(request: Request): Pick<DeadlineInput, 'sentAgainOn' | 'wroteAgainOn'> {
  const again = sendingAgain(request);
  if (again === null) return {};
  const on = Temporal.PlainDate.from(again.sentOn);
  return again.isOwnWords || clockSending(request).isOwnWords ? { wroteAgainOn: on } : { sentAgainOn: on };
}

/** When the sending that the clock runs from reached the controller. */
export function receiptOfRequest(request: Request): Receipt {
  const sending = clockSending(request);
  const cameBack = sinceClock(request);
  const confirmed = cameBack.flatMap(({ fact }) =>
    fact.kind === 'acknowledged' && fact.receivedOn ? [fact.receivedOn] : [],
  );
  const reacted = cameBack.find(({ fact }) => isReaction(fact));
  return receiptOf(
    {
      channel: sending.addressee.channel,
      sentOn: Temporal.PlainDate.from(sending.sentOn),
      deliveredOn: dayFrom(sending.deliveredOn),
      confirmedOn: dayFrom(confirmed[0]),
      reactedOn: dayFrom(reacted?.fact.on),
      mailboxWasFull: heldUpOn(request) !== null,
    },
    calendarOf(request.asked.controllerCountry),
  );
}

/** A fact that still asks for something; what was dealt with leaves the word to what came before it. */
function isOpen(request: Request, entry: CameBack): boolean {
  switch (entry.fact.kind) {
    case 'acknowledged':
      return false;
    case 'questionAsked':
      return isOpenQuestion(request, entry);
    case 'feeAsked':
      return !wrote(request, ['feeReply'], entry.fact.on);
    case 'marketingContinued':
      // An objection cannot be disregarded before it has arrived.
      return entry.fact.on >= receiptOfRequest(request).on.toString();
    default:
      return true;
  }
}

function stateAfter(request: Request, { fact }: CameBack): RequestState {
  switch (fact.kind) {
    case 'acknowledged':
      return { kind: 'waiting' };
    case 'questionAsked':
      return fact.about === 'identity'
        ? { kind: 'identityAsked', askedOn: fact.on, demands: fact.demands }
        : { kind: 'clarificationAsked', askedOn: fact.on };
    case 'extensionAnnounced':
      return { kind: 'extended', announcedOn: fact.on, withReasons: fact.withReasons };
    case 'feeAsked':
      return { kind: 'feeAsked', askedOn: fact.on };
    case 'bounced':
      return bouncedState(request, fact);
    case 'noDataHeld':
      return { kind: 'noData', answeredOn: fact.on };
    case 'notTheController':
      return { kind: 'notController', answeredOn: fact.on, named: fact.namedController };
    case 'forwarded':
      return { kind: 'forwarded', forwardedOn: fact.on, to: fact.to };
    case 'partlyAnswered':
      return { kind: 'partlyAnswered', answeredOn: fact.on, missing: fact.missing };
    case 'refused':
      return { kind: 'refused', answeredOn: fact.on, ground: fact.ground };
    case 'answered':
      return { kind: 'answered', answeredOn: fact.on };
    case 'marketingContinued':
      return { kind: 'marketingContinues', seenOn: fact.on };
  }
}

/** Where the clock runs from an earlier sending, a later one that came back does not stop it. */
function bouncedState(request: Request, { on, cause }: FactOf<'bounced'>): RequestState {
  const heldUp = heldUpOn(request);
  return heldUp === null
    ? {
        kind: 'bounced',
        bouncedOn: on,
        cause,
        isAddressOfPolicy: isAddressOfPolicy(request, currentSending(request)),
      }
    : { kind: 'bounced', bouncedOn: heldUp, cause: 'fullMailbox', isAddressOfPolicy: true };
}
