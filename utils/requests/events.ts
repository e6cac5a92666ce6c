import * as z from 'zod/mini';
import { FOLLOW_UP_KINDS } from '@/utils/law/letter-kinds';
import { controllerSchema } from '@/utils/law/parties';
import { CHANNELS } from '@/utils/law/receipt';
import { IDENTITY_DEMANDS, REFUSAL_GROUNDS } from '@/utils/law/request-state';
import { RIGHTS } from '@/utils/law/rights';
import { daySchema, idSchema, instantSchema, textHashSchema } from './stored-values';

/**
 * The event log: what a person recorded about a request, one small event at a time, never changed once
 * written. A request is the fold of its events (`request.ts`); what is late or due follows from the events
 * and today (`status.ts`) and is never stored as truth. Everything here is plain data with ISO strings.
 */

/** The version of the stored state: events, backup files and the keys of the store move together. */
export const STATE_VERSION = 2;

const words = (max: number) => z.string().check(z.maxLength(max));
const wordsOrNull = (max: number) => z.nullable(words(max));
const textHashOrNull = z.nullable(textHashSchema);
const country = z.nullable(z.string().check(z.maxLength(2), z.regex(/^[A-Z]{2}$/)));
/** One thing that was asked for, by its key, e.g. "15(1)(c)" or "copy". */
const itemKey = z.string().check(z.maxLength(60), z.minLength(1));

const addresseeSchema = z.strictObject({
  channel: z.enum(CHANNELS),
  /** The e-mail address, the address of the form, or the postal address with line breaks. */
  to: words(2000),
});
export type Addressee = z.infer<typeof addresseeSchema>;

/** Absent: our letter, as it stood here. `own`: one in the writer's own words; its text only where it was pasted. */
const wording = z.optional(z.literal('own'));

/** The policy as it stood on the day of reading: a fingerprint ("vingerafdruk"), never called proof. */
export const evidenceSchema = z.strictObject({
  url: words(2000),
  readOn: daySchema,
  /** SHA-256 of the visible text's UTF-8: the fingerprint, and the key under which that text is kept. */
  textHash: textHashSchema,
  /** The e-mail addresses of the card that stood in that text, in lower case; absent: nobody looked. */
  emails: z.optional(z.array(words(254)).check(z.maxLength(4))),
});

/** `unsure`: handed to the mail program, and the user has not yet said that it was sent. */
const sending = z.enum(['unsure', 'confirmed']);

const requestSentSchema = z.strictObject({
  kind: z.literal('requestSent'),
  right: z.enum(RIGHTS),
  /** Rights exercised in the same letter, the main one not among them. */
  companions: z.array(z.enum(RIGHTS)).check(z.maxLength(RIGHTS.length)),
  controller: controllerSchema,
  addressee: addresseeSchema,
  sentOn: daySchema,
  sending,
  /** The short reference in the subject, by which replies are matched. */
  reference: words(40),
  /** Empty for a letter in the writer's own words, whose subject nobody told. */
  subject: words(300),
  /** null only for a letter in the writer's own words. */
  textHash: textHashOrNull,
  wording,
  /** What the letter was made of (`letter-input.ts`), kept as a text; null where an older version did not keep it. */
  inputHash: textHashOrNull,
  /** The site it was written from; null where the card was filled in by hand. */
  site: z.nullable(z.strictObject({ host: words(253), pageUrl: words(2000) })),
  /** Country of habitual residence of the sender: decides the authority (art. 77(1) AVG). */
  residence: country,
  /** Country of the controller: decides the public holidays (Regulation 1182/71 art. 2(1)). */
  controllerCountry: country,
  /** null where nobody said; asked only as legal.md §9.11 has it. */
  isPublicBody: z.nullable(z.boolean()),
  evidence: z.nullable(evidenceSchema),
  /** For whom: oneself, or one's child, whose name later letters need. */
  onBehalfOf: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('self') }),
    z.strictObject({ kind: z.literal('child'), name: wordsOrNull(200) }),
  ]),
  /** What the writer is to the controller, by its key, e.g. "formerCustomer". */
  role: wordsOrNull(40),
  /** What was asked item by item, for a partial answer to be laid beside; empty where the right has none. */
  items: z.array(itemKey).check(z.maxLength(60)),
});
export type RequestSent = z.infer<typeof requestSentSchema>;

/** Something that came in on a day; its pasted text lies under `textHash`. */
const cameIn = { on: daySchema, textHash: textHashOrNull };

/** What can be recorded as sent after a request: what is written here, and what a file may hold besides. */
const SENT_LETTER_KINDS = [...FOLLOW_UP_KINDS, 'extensionReply', 'damages', 'other'] as const;
export type SentLetterKind = (typeof SENT_LETTER_KINDS)[number];

/** What a person can be reminded of; see `reminders.ts`. */
export const REMINDER_MOMENTS = [
  /** Three days after the letter was opened in a mail program, and nobody said that it went. */
  'notSentYet',
  'twoWeeksBefore',
  'lastDay',
  'overdue',
  /** The product's own look-back where no legal term runs. */
  'checkIn',
  /** The last term that a reminder letter gave has passed. */
  'lastTerm',
  /** A week before the end of the six weeks to go to court (art. 35 UAVG, Netherlands). */
  'courtTerm',
] as const;
export type ReminderMoment = (typeof REMINDER_MOMENTS)[number];

const CLOSINGS = ['satisfied', 'givenUp', 'atAuthority', 'other'] as const;

/** The facts that a person records about what was sent, what came back and what was done about it. */
const ordinaryFacts = [
  requestSentSchema,
  z.strictObject({ kind: z.literal('sendingConfirmed'), sentOn: daySchema }),
  z.strictObject({ kind: z.literal('notSent') }),
  /** The same request by another channel or once more, e.g. after a bounce: receipt counts from here. */
  z.strictObject({
    kind: z.literal('resent'),
    addressee: addresseeSchema,
    sentOn: daySchema,
    sending,
    subject: words(300),
    textHash: textHashOrNull,
    wording,
    inputHash: textHashOrNull,
    /** The card as it was changed for this time, e.g. another e-mail address; null: as it was before. */
    controller: z.nullable(controllerSchema),
  }),
  /** Delivery or presentation by post, from the carrier's track and trace. */
  z.strictObject({ kind: z.literal('delivered'), on: daySchema }),
  /** `receivedOn`: the day on which the controller says that the request reached it, where it says one. */
  z.strictObject({ kind: z.literal('acknowledged'), ...cameIn, receivedOn: z.nullable(daySchema) }),
  /** `demands`: what was asked to prove identity; empty for a question about what the request means. */
  z.strictObject({
    kind: z.literal('questionAsked'),
    ...cameIn,
    about: z.enum(['identity', 'clarification']),
    demands: z.array(z.enum(IDENTITY_DEMANDS)).check(z.maxLength(IDENTITY_DEMANDS.length)),
    /** Did it come without undue delay? Only then the clock pauses (legal.md §9.3); null: not said. */
    askedPromptly: z.nullable(z.boolean()),
  }),
  /** The user gave what the `questionAsked` event `questionId` asked for. Declining is a `letterSent`. */
  z.strictObject({
    kind: z.literal('questionAnswered'),
    on: daySchema,
    questionId: idSchema,
    askedPromptly: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('extensionAnnounced'),
    ...cameIn,
    withReasons: z.boolean(),
    /** The day the controller names, as it wrote it; the law's own day is computed. */
    until: z.nullable(daySchema),
  }),
  /** `amount` as the controller wrote it, e.g. "€ 25". */
  z.strictObject({ kind: z.literal('feeAsked'), ...cameIn, amount: wordsOrNull(60) }),
  z.strictObject({
    kind: z.literal('bounced'),
    on: daySchema,
    cause: z.enum(['unknownAddress', 'fullMailbox']),
  }),
  z.strictObject({ kind: z.literal('noDataHeld'), ...cameIn }),
  z.strictObject({ kind: z.literal('notTheController'), ...cameIn, namedController: wordsOrNull(300) }),
  z.strictObject({ kind: z.literal('forwarded'), ...cameIn, to: wordsOrNull(300) }),
  z.strictObject({
    kind: z.literal('partlyAnswered'),
    ...cameIn,
    missing: z.array(itemKey).check(z.maxLength(60)),
  }),
  z.strictObject({ kind: z.literal('refused'), ...cameIn, ground: z.enum(REFUSAL_GROUNDS) }),
  z.strictObject({ kind: z.literal('answered'), ...cameIn }),
  z.strictObject({ kind: z.literal('marketingContinued'), ...cameIn }),
  /** A letter of our own after the request; `lastTermOn` is the last day that it gives, where it gives one. */
  z.strictObject({
    kind: z.literal('letterSent'),
    letterKind: z.enum(SENT_LETTER_KINDS),
    on: daySchema,
    textHash: textHashOrNull,
    wording,
    subject: words(300),
    addressee: z.nullable(addresseeSchema),
    lastTermOn: z.nullable(daySchema),
    /** Absent: confirmed, as every letter was before this was kept. */
    sending: z.optional(sending),
  }),
  z.strictObject({ kind: z.literal('noted'), text: words(2000), textHash: textHashOrNull }),
  /** Replaces the choice of the profile for this request; empty: say nothing. */
  z.strictObject({
    kind: z.literal('reminderChosen'),
    moments: z.array(z.enum(REMINDER_MOMENTS)).check(z.maxLength(REMINDER_MOMENTS.length)),
  }),
  z.strictObject({ kind: z.literal('closed'), on: daySchema, outcome: z.enum(CLOSINGS) }),
  z.strictObject({ kind: z.literal('reopened'), on: daySchema }),
] as const;

export const ordinaryFactSchema = z.discriminatedUnion('kind', ordinaryFacts);
/** A fact that can be corrected or withdrawn. */
export type OrdinaryFact = z.infer<typeof ordinaryFactSchema>;

export const factSchema = z.discriminatedUnion('kind', [
  ...ordinaryFacts,
  /** What the event `eventId` should have said. The older wording stays in the log. */
  z.strictObject({ kind: z.literal('corrected'), eventId: idSchema, replacement: ordinaryFactSchema }),
  /** The event `eventId` no longer counts; withdrawing a withdrawal brings it back. */
  z.strictObject({ kind: z.literal('withdrawn'), eventId: idSchema }),
  /** Said to the user: `what` about the day `about`. Written before saying it, so it is never said twice. */
  z.strictObject({
    kind: z.literal('notified'),
    what: z.enum(REMINDER_MOMENTS),
    about: daySchema,
    on: daySchema,
  }),
]);
export type Fact = z.infer<typeof factSchema>;
export type FactKind = Fact['kind'];

export const eventSchema = z.strictObject({
  schema: z.literal(STATE_VERSION),
  id: idSchema,
  requestId: idSchema,
  /** When it was written down, in UTC; not the day on which it happened. Orders the log, with `id` after it. */
  recordedAt: instantSchema,
  fact: factSchema,
});
/** One entry of the log. */
export type RequestEvent = z.infer<typeof eventSchema>;

/** The fact of one kind, e.g. `FactOf<'answered'>`. */
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;
