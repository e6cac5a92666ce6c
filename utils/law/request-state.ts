import * as z from 'zod/mini';
import { type Deadline, isOverdue } from './deadline';

/**
 * How does a request stand? Plain data, folded from the events of a request without knowing today; what today
 * adds (overdue, the look-back is due) comes from `situationOf`. Days are ISO strings (`2026-11-22`).
 */
const day = z.iso.date();
const text = z.string().check(z.maxLength(2000));

/** What a controller may ask before it answers. The first three were censured by the GBA; see `case-law.ts`. */
export const IDENTITY_DEMANDS = [
  'idCopy',
  'nationalNumber',
  'otherEmailAddresses',
  'accountLogin',
  'confirmationByEmail',
  'otherDetails',
] as const;
export type IdentityDemand = (typeof IDENTITY_DEMANDS)[number];

/** Demands that the Belgian authority held to go too far when asked without a concrete doubt (art. 12(6)). */
export function isUnjustifiedDemand(demand: IdentityDemand): boolean {
  return demand === 'idCopy' || demand === 'nationalNumber' || demand === 'otherEmailAddresses';
}

/** The exceptions that a refusal may call on, by article; `none` is a refusal without a ground. */
export const REFUSAL_GROUNDS = [
  '12(5)',
  '15(4)',
  '17(3)(a)',
  '17(3)(b)',
  '17(3)(c)',
  '17(3)(d)',
  '17(3)(e)',
  '20(3)',
  '20(4)',
  '21(1)',
  '22(2)',
  'other',
  'none',
] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

export const requestStateSchema = z.discriminatedUnion('kind', [
  /** The letter was opened in a mail program or printed; nobody said yet that it went. */
  z.strictObject({ kind: z.literal('awaitingDispatch'), openedOn: day }),
  /** Registered post whose delivery or presentation day the user has still to enter; the estimate runs meanwhile. */
  z.strictObject({ kind: z.literal('awaitingDelivery'), sentOn: day }),
  /** The clock runs. Also after a confirmation of receipt, an answered question, an effective extension. */
  z.strictObject({ kind: z.literal('waiting') }),
  /** An extension was announced; whether it has effect is the deadline's to say. */
  z.strictObject({ kind: z.literal('extended'), announcedOn: day, withReasons: z.boolean() }),
  /** A question for identity that the user has not answered yet. */
  z.strictObject({
    kind: z.literal('identityAsked'),
    askedOn: day,
    demands: z.array(z.enum(IDENTITY_DEMANDS)),
  }),
  z.strictObject({ kind: z.literal('clarificationAsked'), askedOn: day }),
  z.strictObject({ kind: z.literal('feeAsked'), askedOn: day }),
  /** `unknownAddress`: never received. `fullMailbox`: received, if the policy itself names that address. */
  z.strictObject({
    kind: z.literal('bounced'),
    bouncedOn: day,
    cause: z.enum(['unknownAddress', 'fullMailbox']),
    isAddressOfPolicy: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('noData'), answeredOn: day }),
  z.strictObject({
    kind: z.literal('notController'),
    answeredOn: day,
    /** Whom it names instead, if anyone. */
    named: z.nullable(text),
  }),
  z.strictObject({ kind: z.literal('forwarded'), forwardedOn: day, to: z.nullable(text) }),
  /** `missing`: keys of what was asked and did not come, e.g. `15(1)(c)`, `copy`, `recipientsByName`. */
  z.strictObject({
    kind: z.literal('partlyAnswered'),
    answeredOn: day,
    missing: z.array(z.string().check(z.maxLength(60))),
  }),
  z.strictObject({ kind: z.literal('refused'), answeredOn: day, ground: z.enum(REFUSAL_GROUNDS) }),
  /** Answered in full. Whether it came too late is read off the deadline. */
  z.strictObject({ kind: z.literal('answered'), answeredOn: day }),
  /** After an objection to direct marketing another message came. */
  z.strictObject({ kind: z.literal('marketingContinues'), seenOn: day }),
  z.strictObject({ kind: z.literal('closed'), closedOn: day }),
]);
export type RequestState = z.infer<typeof requestStateSchema>;

/** The states as the next step sees them, once today and the deadline are known. One cell of its table each. */
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

/** The last term that a reminder gives unless the user changes it: a choice of the product's own. */
export const LAST_TERM_DAYS = 14;

/** A reminder that went out, with the last term it set: a courtesy of the writer, no new legal clock. */
export const reminderSentSchema = z.strictObject({ sentOn: day, lastTermOn: day });
export type ReminderSent = z.infer<typeof reminderSentSchema>;

/** A paper that went to the authority. */
export const AUTHORITY_PAPERS = ['mediation', 'complaint'] as const;
export type AuthorityPaper = (typeof AUTHORITY_PAPERS)[number];

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
 * `checkIn` where no legal term runs and the product's own look-back has come; `reminded` and `reminderUnanswered` where
 * a reminder went out after the last day, or after a partial answer; where no term runs, at any time.
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
