import { type Asked, asked } from './asked';
import type { AnswerValue, LetterRequest } from './letter';
import { type Offer, offersFor } from './offers';
import { presetOf } from './presets';
import {
  ONE_OF,
  type QuestionId,
  type QuestionLabelKey,
  ROW_COLUMNS,
  type RowsId,
  SEVERAL_OF,
  TYPED,
} from './question-table';

/**
 * Which questions does this letter ask, given what the policy says and what was answered already? Plain data:
 * the interface draws any form from it. A label is a key into the dictionary; page words are plain text.
 */
export type Question = {
  readonly id: QuestionId;
  readonly label: QuestionLabelKey;
  readonly required: boolean;
  /** What the letter says when nobody answers. */
  readonly preset: AnswerValue | null;
} & QuestionForm;

type QuestionForm =
  | { readonly type: 'choice' | 'multi'; readonly options: readonly QuestionOption[] }
  | { readonly type: 'text' | 'longText' | 'date'; readonly maxLength: number }
  | { readonly type: 'rows'; readonly columns: readonly QuestionColumn[] };

type QuestionColumn = { readonly id: string; readonly label: QuestionLabelKey };

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
  return (
    asked(request)
      .filter((one) => one.when === undefined || one.when(request))
      .filter((one) => !seen.has(one.id) && seen.add(one.id))
      .map((one) => describe(one, request))
      // Where the page gave nothing to choose from there is nothing to ask.
      .filter((question) => question.type !== 'multi' || question.options.length > 0)
  );
}

function describe({ id, required = false }: Asked, request: LetterRequest): Question {
  const label: QuestionLabelKey = `letter.question.${id}`;
  return { id, label, required, preset: presetOf(request, id), ...formOf(id, request) };
}

function formOf(id: QuestionId, request: LetterRequest): QuestionForm {
  if (isIn(ONE_OF, id)) return { type: 'choice', options: optionsOf(id, ONE_OF[id]) };
  if (isIn(SEVERAL_OF, id)) return { type: 'multi', options: optionsOf(id, SEVERAL_OF[id]) };
  if (isIn(ROW_COLUMNS, id)) return { type: 'rows', columns: columnsOf(id) };
  if (isIn(TYPED, id)) return { type: TYPED[id], maxLength: TYPED[id] === 'text' ? 200 : 10_000 };
  return { type: 'multi', options: offersFor(request, id).map(offered) };
}

function isIn<Table extends object>(table: Table, id: QuestionId): id is QuestionId & keyof Table {
  return Object.hasOwn(table, id);
}

function optionsOf(id: QuestionId, values: readonly string[]): readonly QuestionOption[] {
  return values.map((value) => ({
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

function columnsOf(id: RowsId): readonly QuestionColumn[] {
  return ROW_COLUMNS[id].map((column) => ({ id: column, label: `letter.column.${id}.${column}` }));
}
