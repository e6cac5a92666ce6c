import * as z from 'zod/mini';

/**
 * How does a request stand? Plain data, folded from the events of a request without knowing today; what today
 * adds (overdue, the look-back is due) comes from `situationOf` in `situation.ts`. Days are ISO strings (`2026-11-22`).
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

/** What the controller may want first: each is a state of its own, and may also come with an answer. */
export const ASKING = ['identityAsked', 'clarificationAsked', 'feeAsked'] as const;
export type Asking = (typeof ASKING)[number];

export function isAsking(kind: RequestState['kind']): kind is Asking {
  return ASKING.some((one) => one === kind);
}

/** The last term that a reminder gives unless the user changes it: a choice of the product's own. */
export const LAST_TERM_DAYS = 14;

/** A reminder that went out, with the last term it set: a courtesy of the writer, no new legal clock. */
export const reminderSentSchema = z.strictObject({ sentOn: day, lastTermOn: day });
export type ReminderSent = z.infer<typeof reminderSentSchema>;

/** A paper that went to the authority. */
export const AUTHORITY_PAPERS = ['mediation', 'complaint'] as const;
export type AuthorityPaper = (typeof AUTHORITY_PAPERS)[number];
