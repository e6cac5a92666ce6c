import { isUnjustifiedDemand, type RequestState } from '@/utils/law/request-state';
import { ANSWER_ITEMS, type AnswerItem } from '@/utils/letters/answer-items';
import type { Answered, CameBack, Matter } from '@/utils/letters/matter';
import { type CameBack as CameIn, isReaction } from '@/utils/requests/came-back';
import { clockSending, heldUpOn, isSinceClock, sendingAgain } from '@/utils/requests/clock-sending';
import { reachOf } from '@/utils/requests/reach';
import type { Request } from '@/utils/requests/request';
import {
  companionsAsked,
  firstAnsweredOn,
  firstNoOn,
  receiptOfRequest,
  type Status,
  stateOf,
} from '@/utils/requests/status';
import { dayFrom } from '@/utils/requests/stored-values';
import { filePapersOf } from './file-papers';
import { eventsOf } from './matter-events';

/** The file of a request as the letters after it, and the papers for an authority, speak of it. In Dutch. */
export function matterOf(request: Request, { deadline, state }: Status): Matter {
  const { asked, letters } = request;
  const reach = reachOf(request);
  const sending = clockSending(request);
  const receipt = receiptOfRequest(request);
  // While a prompt question is open the clock stands still: there is no last day that could be stated.
  const hasLastDay = deadline.kind === 'term' && !isPaused(deadline) && reach === 'arrived';
  return {
    right: asked.right,
    companions: companionsAsked(request),
    reference: asked.reference,
    sentOn: Temporal.PlainDate.from(sending.sentOn),
    channel: sending.addressee.channel,
    sentTo: sending.addressee.to || null,
    isOwnWords: sending.isOwnWords,
    isUnconfirmed: reach === 'unconfirmed',
    receivedOn: receipt.on,
    isReceiptShown: isReceiptShown(request, receipt.on.toString()),
    isEstimated: deadline.isEstimated,
    dueOn: hasLastDay ? deadline.dueOn : null,
    remindedOn: dayFrom(letters.findLast(({ letterKind }) => letterKind === 'reminder')?.on),
    answered: answeredOf(request, state, deadline),
    firstAnsweredOn: dayFrom(firstAnsweredOn(request)),
    firstNoOn: dayFrom(firstNoOn(request)),
    cameBack: cameBackOf(request),
    sentAgain: sentAgainOf(request),
    papers: filePapersOf(request).map(({ textHashes: _texts, ...paper }) => paper),
    hasReacted: request.cameBack.some((entry) => isSinceClock(request, entry) && isReaction(entry.fact)),
    events: eventsOf(request),
  };
}

/** Did something come on the day of receipt itself, or was that day confirmed? What came later shows no day. */
function isReceiptShown(request: Request, receivedOn: string): boolean {
  return request.cameBack.some(
    (entry) =>
      isSinceClock(request, entry) &&
      isReaction(entry.fact) &&
      (entry.fact.on === receivedOn ||
        (entry.fact.kind === 'acknowledged' && entry.fact.receivedOn === receivedOn)),
  );
}

function answeredOf(request: Request, state: RequestState, deadline: Status['deadline']): Answered {
  switch (state.kind) {
    case 'partlyAnswered':
      return { kind: 'partly', on: day(state.answeredOn), missing: state.missing.filter(isAnswerItem) };
    case 'refused':
      return { kind: 'refused', on: day(state.answeredOn), ground: state.ground };
    case 'extended':
      return extensionOf(state.announcedOn, deadline);
    case 'identityAsked':
      return { kind: 'identityAsked', on: day(state.askedOn), demands: state.demands };
    case 'clarificationAsked':
      return { kind: 'clarificationAsked', on: day(state.askedOn), stoodStill: isPaused(deadline) };
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
    case 'closed':
      // Closing the file does not undo what came back.
      return answeredOf(request, stateOf({ ...request, closed: null }), deadline);
    case 'waiting':
      return declinedDemand(request);
    case 'awaitingDispatch':
    case 'awaitingDelivery':
    case 'bounced':
    case 'forwarded':
      return { kind: 'nothing' };
  }
}

function cameBackOf(request: Request): CameBack | null {
  const heldUp = heldUpOn(request);
  if (heldUp !== null) return { on: day(heldUp), cause: 'fullMailbox', clockRuns: true };
  // Closing the file does not undo that it came back.
  const state = stateOf({ ...request, closed: null });
  if (state.kind !== 'bounced') return null;
  const { bouncedOn, cause, isAddressOfPolicy } = state;
  return { on: day(bouncedOn), cause, clockRuns: cause === 'fullMailbox' && isAddressOfPolicy };
}

function sentAgainOf(request: Request): NonNullable<Matter['sentAgain']> | null {
  const again = sendingAgain(request);
  if (again === null) return null;
  const { sentOn, addressee, isOwnWords } = again;
  return { sentOn: day(sentOn), channel: addressee.channel, sentTo: addressee.to || null, isOwnWords };
}

function isPaused(deadline: Status['deadline']): boolean {
  return deadline.kind === 'term' && deadline.isPaused;
}

/** Where no term runs there is none to prolong; an announcement from before receipt is a mistake in the file. */
function extensionOf(announcedOn: string, deadline: Status['deadline']): Answered {
  if (deadline.kind === 'checkIn') return { kind: 'nothing' };
  const ineffective = deadline.because.find((reason) => reason.kind === 'extensionIneffective');
  if (!ineffective) return { kind: 'extended', on: day(announcedOn), fault: 'none' };
  const on = ineffective.announcedOn;
  switch (ineffective.why) {
    case 'late':
      return { kind: 'extended', on, fault: 'late' };
    case 'noReasons':
      return { kind: 'extended', on, fault: 'withoutReasons' };
    case 'beforeReceipt':
      return { kind: 'nothing' };
  }
}

const SAYS_NOTHING: ReadonlySet<CameIn['fact']['kind']> = new Set(['acknowledged', 'bounced']);

/** A demand that went too far and was declined, with nothing since: it is still the controller's last word. */
function declinedDemand(request: Request): Answered {
  const last = request.cameBack.findLast(
    (entry) => isSinceClock(request, entry) && !SAYS_NOTHING.has(entry.fact.kind),
  );
  if (last?.fact.kind === 'feeAsked') return { kind: 'feeAsked', on: day(last.fact.on) };
  if (last?.fact.kind !== 'questionAsked' || isAnswered(request, last)) return { kind: 'nothing' };
  const { about, demands, on } = last.fact;
  const wentTooFar = about === 'identity' && demands.some(isUnjustifiedDemand);
  return wentTooFar ? { kind: 'identityAsked', on: day(on), demands } : { kind: 'nothing' };
}

function isAnswered(request: Request, { eventId }: CameIn): boolean {
  return request.given.some(({ questionId }) => questionId === eventId);
}

function isAnswerItem(key: string): key is AnswerItem {
  return ANSWER_ITEMS.some((item) => item === key);
}

function day(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}
