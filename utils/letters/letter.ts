import type { Authority } from '@/utils/law/authorities';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import { FOLLOW_UP_KINDS } from '@/utils/law/letter-kinds';
import type { Controller, Sender } from '@/utils/law/parties';
import type { Policy } from '@/utils/law/policy';
import type { Channel } from '@/utils/law/receipt';
import { RIGHTS, type Right } from '@/utils/law/rights';
import type { Matter } from './matter';

/** What a letter can be: a request, a question after it, an answer to the controller, or a paper for an authority. */
export const LETTER_KINDS = [...RIGHTS, ...FOLLOW_UP_KINDS] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const WRITER_ROLES = [
  'customer',
  'formerCustomer',
  'prospect',
  'employee',
  'formerEmployee',
  'applicant',
  'employeeOfCustomer',
  'visitor',
  'other',
] as const;
/** What the writer is to the controller. */
export type WriterRole = (typeof WRITER_ROLES)[number];

/**
 * Answers by question id: a typed text, a chosen value or an ISO day; several values; or rows.
 * A question without an answer takes its preset.
 */
export type Answers = Readonly<Record<string, AnswerValue>>;
export type Row = Readonly<Record<string, string>>;
export type AnswerValue = string | readonly string[] | readonly Row[];

/** The policy as it was read: the letter quotes it with its address and the day of reading. */
export type ReadPolicy = {
  readonly url: string;
  readonly readOn: Temporal.PlainDate;
  readonly policy: Policy;
};

/** Everything a letter is made of. Nothing is looked up: today and the reference are arguments. */
export type LetterRequest = {
  readonly kind: LetterKind;
  /** Rights that naturally go along in the same letter; see `companionsFor`. */
  readonly companions: readonly Right[];
  readonly sender: Sender | null;
  readonly controller: Controller;
  readonly policy: ReadPolicy | null;
  readonly answers: Answers;
  /** ISO 3166-1 alpha-2 of the writer's habitual residence: decides the authority (art. 77(1) AVG). */
  readonly residence: string | null;
  readonly today: Temporal.PlainDate;
  /** Short reference in the subject by which an answer can be matched, e.g. "RB-7K3Q". */
  readonly reference: string;
  /** A home address stands only in letters by post and in papers for an authority. */
  readonly channel: Channel;
  readonly role: WriterRole | null;
  /** For whom: oneself, or one's child whose name may still be unknown. */
  readonly onBehalfOf: { readonly kind: 'self' } | { readonly kind: 'child'; readonly name: string | null };
  /** The authority that a paper goes to; absent or null takes the one of the residence. */
  readonly authority?: Authority | null;
  /** The earlier request that a reminder, a reply or a paper for the authority is about. */
  readonly matter: Matter | null;
  /** Text of the user's own by paragraph id (or "subject", "salutation", "closing"); absent = as composed. */
  readonly overrides: Readonly<Record<string, string>>;
};

export type ListItem = {
  /** "a", "1"… as the letter shows it before the text; null for a dash. */
  readonly label: string | null;
  readonly text: string;
};

export type Paragraph = {
  /** Stable within a kind of letter: overrides are kept by it. */
  readonly id: string;
  readonly kind: 'heading' | 'text' | 'list' | 'quote';
  /** The text, or the sentence that leads a list or quote in. May hold line breaks that the user typed. */
  readonly text: string;
  readonly items: readonly ListItem[];
  /** Ids of LEGAL_SOURCES on which the statements rest. */
  readonly sources: readonly LegalSourceId[];
  /** True where the user's own text stands instead of the composed one. */
  readonly changed: boolean;
  /** The same request in fewer words, for a web form with a limit; absent where it cannot be said shorter. */
  readonly short?: string;
};

/** A value that nobody gave yet: the letter shows `blank` in its place. */
export type MissingAnswer = {
  /** A question id, "matter", or one of "sender.name", "sender.address", "controller.name", … , "child.name". */
  readonly field: string;
  readonly blank: string;
};

export type Letter = {
  readonly kind: LetterKind;
  readonly channel: Channel;
  readonly reference: string;
  /** Name, and by post the home address; then e-mail and what the controller knows the writer by. */
  readonly senderLines: readonly string[];
  /** At most seven lines, from specific to general (NBN Z 01-002). */
  readonly addresseeLines: readonly string[];
  /** "AANGETEKEND" or null. */
  readonly handling: string | null;
  /** E.g. "Pelt, 22 november 2026"; without place where the home address does not stand in the letter. */
  readonly dateLine: string;
  readonly subject: string;
  /** True where the user's own subject stands instead of the composed one. */
  readonly isSubjectChanged: boolean;
  readonly salutation: string;
  readonly paragraphs: readonly Paragraph[];
  readonly closing: string;
  readonly signatureName: string;
  /** True where a signature is required by the addressee (the GBA), not only usual. */
  readonly mustBeSigned: boolean;
  readonly enclosures: readonly string[];
};

/** What differs between the kinds of letter; the blocks around it are the same for all. */
export type Body = {
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
  readonly enclosures?: readonly string[];
};

export type ComposedLetter = { readonly letter: Letter; readonly missing: readonly MissingAnswer[] };
