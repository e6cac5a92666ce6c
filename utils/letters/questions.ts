import { type Asked, asked } from './asked';
import type { AnswerValue, LetterRequest } from './letter';
import { type Offer, offersFor } from './offers';
import { presetOf } from './presets';
import {
  CHOICES,
  type ChoiceId,
  OFFERED,
  type OfferedId,
  type QuestionId,
  type QuestionLabelKey,
  ROW_COLUMNS,
  TYPED,
  type TypedId,
} from './question-table';

/**
 * Which questions does this letter ask, given what the policy says and what was answered already? Plain data:
 * the interface draws any form from it. A label is a key into the dictionary; page words are plain text.
 */
export type Question = {
  readonly id: QuestionId;
  readonly type: 'choice' | 'multi' | 'text' | 'longText' | 'date' | 'rows';
  readonly label: QuestionLabelKey;
  readonly required: boolean;
  readonly options: readonly QuestionOption[];
  readonly columns: readonly { readonly id: string; readonly label: QuestionLabelKey }[];
  /** What the letter says when nobody answers. */
  readonly preset: AnswerValue | null;
  readonly maxLength: number;
};

export type QuestionOption = {
  readonly value: string;
  /** A key of the dictionary, or words of the page or letter as plain text. */
  readonly label:
    | { readonly kind: 'key'; readonly key: QuestionLabelKey | PolicyItemKey }
    | { readonly kind: 'text'; readonly text: string };
  /** The sentence of the policy that the option rests on. */
  readonly quote: string | null;
};

export type PolicyItemKey = `letter.policyItem.${string}`;

/** The questions that apply, in the order of the form. */
export function questionsFor(request: LetterRequest): readonly Question[] {
  const seen = new Set<QuestionId>();
  return asked(request)
    .filter((one) => one.when === undefined || one.when(request))
    .filter((one) => !seen.has(one.id) && seen.add(one.id))
    .map((one) => describe(one, request))
    .filter((question) => !isOffered(question.id) || question.options.length > 0);
}

function describe(one: Asked, request: LetterRequest): Question {
  return {
    id: one.id,
    type: typeOf(one.id),
    label: `letter.question.${one.id}`,
    required: one.required ?? false,
    options: optionsOf(one.id, request),
    columns: columnsOf(one.id),
    preset: presetOf(request, one.id),
    maxLength: one.id in TYPED && TYPED[one.id as TypedId] === 'text' ? 200 : 10_000,
  };
}

const SINGLE: readonly ChoiceId[] = [
  'access.scope',
  'rectification.kind',
  'erasure.scope',
  'erasure.madePublic',
  'restriction.ground',
  'portability.basis',
  'portability.direct',
  'objection.basis',
  'automatedDecisions.score',
  'recipients.about',
  'identityReply.reasonsGiven',
  'clarificationReply.scope',
  'feeReply.ground',
  'feeReply.copyBefore',
  'authority.proceedings',
  'mediation.conversion',
];

function typeOf(id: QuestionId): Question['type'] {
  if (isTyped(id)) return TYPED[id];
  return SINGLE.some((one) => one === id) ? 'choice' : 'multi';
}

function optionsOf(id: QuestionId, request: LetterRequest): readonly QuestionOption[] {
  if (isOffered(id)) return offersFor(request, id).map(offered);
  if (isTyped(id)) return [];
  return CHOICES[id].map((value) => ({
    value,
    label: { kind: 'key', key: `letter.option.${id}.${value}` as QuestionLabelKey },
    quote: null,
  }));
}

function offered(offer: Offer): QuestionOption {
  return {
    value: offer.value,
    label:
      offer.text === null
        ? { kind: 'key', key: `letter.policyItem.${offer.value}` }
        : { kind: 'text', text: offer.text },
    quote: offer.quote,
  };
}

function columnsOf(id: QuestionId): Question['columns'] {
  if (!(id in ROW_COLUMNS)) return [];
  const rows = id as keyof typeof ROW_COLUMNS;
  return ROW_COLUMNS[rows].map((column) => ({ id: column, label: `letter.column.${rows}.${column}` }));
}

function isOffered(id: QuestionId): id is OfferedId {
  return OFFERED.some((one) => one === id);
}

function isTyped(id: QuestionId): id is TypedId {
  return Object.hasOwn(TYPED, id);
}
