import { type Deadline, isOverdue } from './deadline';
import type { AuthorityPaper, ReminderSent, RequestState } from './request-state';

/** How does a request stand today? The states as the next step sees them; one cell of its table each. */
export const SITUATIONS = [
  'awaitingDispatch',
  'awaitingDelivery',
  'waiting',
  'checkIn',
  'overdue',
  'reminded',
  'reminderUnanswered',
  'extended',
  'extendedIneffectively',
  'identityAsked',
  'clarificationAsked',
  'feeAsked',
  'bouncedUnknownAddress',
  'bouncedFullMailbox',
  'noData',
  'notController',
  'forwarded',
  'partlyAnswered',
  'refused',
  'answered',
  'answeredLate',
  'marketingContinues',
  'authorityAsked',
  'closed',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/**
 * The situation on a day, once a paper to the authority is taken into account: where there was cause for it, it is now
 * the authority's turn, and neither silence nor a bad answer asks anything more of the user.
 */
export function situationOf(
  state: RequestState,
  deadline: Deadline,
  today: Temporal.PlainDate,
  reminder: ReminderSent | null = null,
  paper: AuthorityPaper | null = null,
): Situation {
  const situation = situationBeforePaper(state, deadline, today, reminder);
  return paper !== null && isForAuthority(situation) ? 'authorityAsked' : situation;
}

/** Past the last day these are late: an answer is still to come, and it is the controller that owes it. */
export function awaitsAnswer(situation: Situation): boolean {
  switch (situation) {
    case 'overdue':
    case 'identityAsked':
    case 'clarificationAsked':
    case 'feeAsked':
      return true;
    case 'awaitingDispatch':
    case 'awaitingDelivery':
    case 'waiting':
    case 'checkIn':
    case 'reminded':
    case 'reminderUnanswered':
    case 'extended':
    case 'extendedIneffectively':
    case 'bouncedUnknownAddress':
    case 'bouncedFullMailbox':
    case 'noData':
    case 'notController':
    case 'forwarded':
    case 'partlyAnswered':
    case 'refused':
    case 'answered':
    case 'answeredLate':
    case 'marketingContinues':
    case 'authorityAsked':
    case 'closed':
      return false;
  }
}

/** Does the last day still say something? After an answer, a closing or a paper for the authority it is history. */
export function isRunning(situation: Situation): boolean {
  switch (situation) {
    case 'awaitingDispatch':
    case 'bouncedUnknownAddress':
    case 'noData':
    case 'notController':
    case 'partlyAnswered':
    case 'refused':
    case 'answered':
    case 'answeredLate':
    case 'authorityAsked':
    case 'closed':
      return false;
    case 'awaitingDelivery':
    case 'waiting':
    case 'checkIn':
    case 'overdue':
    case 'reminded':
    case 'reminderUnanswered':
    case 'extended':
    case 'extendedIneffectively':
    case 'identityAsked':
    case 'clarificationAsked':
    case 'feeAsked':
    case 'bouncedFullMailbox':
    case 'forwarded':
    case 'marketingContinues':
      return true;
  }
}

/** Does the table offer a paper here? The same rows that hold the way to the authority. */
export function isForAuthority(situation: Situation): boolean {
  switch (situation) {
    case 'extendedIneffectively':
    case 'overdue':
    case 'reminded':
    case 'reminderUnanswered':
    case 'identityAsked':
    case 'feeAsked':
    case 'noData':
    case 'notController':
    case 'partlyAnswered':
    case 'refused':
    case 'answeredLate':
    case 'marketingContinues':
      return true;
    case 'awaitingDispatch':
    case 'awaitingDelivery':
    case 'waiting':
    case 'checkIn':
    case 'extended':
    case 'clarificationAsked':
    case 'bouncedUnknownAddress':
    case 'bouncedFullMailbox':
    case 'forwarded':
    case 'answered':
    case 'authorityAsked':
    case 'closed':
      return false;
  }
}

/**
 * The situation on a day, without the authority. `overdue` arises where the clock runs and the last day has passed;
 * `checkIn` where no legal term runs and the product's own look-back has come; `reminded` and `reminderUnanswered`
 * where a reminder went out after the last day, or after a partial answer; where no term runs, at any time.
 */
export function situationBeforePaper(
  state: RequestState,
  deadline: Deadline,
  today: Temporal.PlainDate,
  reminder: ReminderSent | null = null,
): Exclude<Situation, 'authorityAsked'> {
  const situation = withoutReminder(state, deadline, today);
  if (reminder === null || !awaitsReminder(situation, state, deadline, reminder)) return situation;
  const lastTermOn = Temporal.PlainDate.from(reminder.lastTermOn);
  return Temporal.PlainDate.compare(today, lastTermOn) > 0 ? 'reminderUnanswered' : 'reminded';
}

/**
 * A reminder counts for a partial answer only if it was sent on or after the day of that answer, and for silence
 * only if the last day had passed: one that came earlier, or before the request went out anew, named no missed day.
 */
function awaitsReminder(
  situation: Situation,
  state: RequestState,
  deadline: Deadline,
  { sentOn }: ReminderSent,
): boolean {
  if (state.kind === 'partlyAnswered') return sentOn >= state.answeredOn;
  if (deadline.kind === 'checkIn') return situation === 'checkIn';
  return situation === 'overdue' && isOverdue(deadline, Temporal.PlainDate.from(sentOn));
}

function withoutReminder(
  state: RequestState,
  deadline: Deadline,
  today: Temporal.PlainDate,
): Exclude<Situation, 'authorityAsked'> {
  switch (state.kind) {
    case 'waiting':
    case 'awaitingDelivery':
    case 'forwarded':
      return runningOut(deadline, today) ?? state.kind;
    case 'extended':
      return runningOut(deadline, today) ?? extensionSituation(deadline);
    case 'bounced':
      if (state.cause === 'unknownAddress' || !state.isAddressOfPolicy) return 'bouncedUnknownAddress';
      return runningOut(deadline, today) ?? 'bouncedFullMailbox';
    case 'answered':
      return isInTime(state.answeredOn, deadline) ? 'answered' : 'answeredLate';
    case 'awaitingDispatch':
    case 'identityAsked':
    case 'clarificationAsked':
    case 'feeAsked':
    case 'noData':
    case 'notController':
    case 'partlyAnswered':
    case 'refused':
    case 'marketingContinues':
    case 'closed':
      return state.kind;
  }
}

function runningOut(deadline: Deadline, today: Temporal.PlainDate): 'overdue' | 'checkIn' | null {
  if (isOverdue(deadline, today)) return 'overdue';
  const hasCome = deadline.kind === 'checkIn' && Temporal.PlainDate.compare(today, deadline.checkInOn) >= 0;
  return hasCome ? 'checkIn' : null;
}

/** Where no term of art. 12(3) runs there is none to extend, and nothing to find fault with. */
function extensionSituation(deadline: Deadline): 'waiting' | 'extended' | 'extendedIneffectively' {
  if (deadline.kind === 'checkIn') return 'waiting';
  return deadline.extension === 'effective' ? 'extended' : 'extendedIneffectively';
}

/** Did an answer of this day come in time? Also while a prompt question was open: then the clock stood still. */
export function isInTime(answeredOn: string, deadline: Deadline): boolean {
  if (deadline.kind === 'checkIn' || deadline.isPaused) return true;
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(answeredOn), deadline.dueOn) <= 0;
}
