import type { Answers, AnswerValue, LetterRequest, MissingAnswer, Row } from './letter';
import { presetOf } from './presets';
import {
  type ChoiceOf,
  type OfferedId,
  ONE_OF,
  type RowsId,
  SEVERAL_OF,
  type TypedId,
} from './question-table';

/**
 * A letter in the making: reads answers with their presets, and puts a visible blank where one is missing.
 * Blanks are noted once each; nothing here ever throws for an answer that is absent or of the wrong shape.
 */
export type Draft = {
  readonly request: LetterRequest;
  readonly missing: MissingAnswer[];
};

export function openDraft(request: LetterRequest): Draft {
  return { request, missing: [] };
}

/** The typed text exactly as typed, or the blank. */
export function typed(draft: Draft, id: TypedId, blank: string): string {
  return optional(draft, id) ?? leaveBlank(draft, id, blank);
}

/** The typed text exactly as typed, or null when there is none but white space. */
export function optional(draft: Draft, id: TypedId): string | null {
  const value = answerOf(draft.request, id);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The chosen value of a question with one answer, or null. A value that the table does not know is no answer. */
export function choice<Id extends keyof typeof ONE_OF>(draft: Draft, id: Id): ChoiceOf<Id> | null {
  const value = answerOf(draft.request, id);
  const values: readonly ChoiceOf<Id>[] = ONE_OF[id];
  return values.find((one) => one === value) ?? null;
}

/** The chosen values of a question with several, in the order of the table. */
export function many<Id extends keyof typeof SEVERAL_OF>(draft: Draft, id: Id): readonly ChoiceOf<Id>[] {
  const value = answerOf(draft.request, id);
  if (!Array.isArray(value)) return [];
  const values: readonly ChoiceOf<Id>[] = SEVERAL_OF[id];
  return values.filter((one) => value.includes(one));
}

/** The chosen values among those that the site's own words offered. */
export function chosen(draft: Draft, id: OfferedId): readonly string[] {
  const value = answerOf(draft.request, id);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function rows(draft: Draft, id: RowsId): readonly Row[] {
  const value = answerOf(draft.request, id);
  if (!Array.isArray(value)) return [];
  return value.filter((row): row is Row => typeof row === 'object' && row !== null && hasWords(row));
}

/** One cell, or null. Own properties only: a row comes from storage. */
export function cell(row: Row, column: string): string | null {
  const value = Object.hasOwn(row, column) ? row[column] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Notes what is missing and gives the blank to show in its place; a question may leave several. */
export function leaveBlank(draft: Draft, field: string, blank: string): string {
  const shown = `[${blank}]`;
  const isNoted = draft.missing.some((one) => one.field === field && one.blank === shown);
  if (!isNoted) draft.missing.push({ field, blank: shown });
  return shown;
}

/** The answer that the user gave, else the preset of the question. */
export function answerOf(request: LetterRequest, id: string): AnswerValue | null {
  return givenAnswer(request.answers, id) ?? presetOf(request, id);
}

function givenAnswer(answers: Answers, id: string): AnswerValue | null {
  return Object.hasOwn(answers, id) ? (answers[id] ?? null) : null;
}

function hasWords(row: object): boolean {
  return Object.values(row).some((value) => typeof value === 'string' && value.trim() !== '');
}
