import { bodyAsText } from './as-text';
import type { Letter } from './letter';

/**
 * The letter for a web form that takes so many characters. What does not fit is named: the paragraphs that would
 * have to be left out, last first and never the request itself. Nothing is ever cut silently.
 */
export type FormText =
  | { readonly kind: 'fits'; readonly text: string; readonly length: number }
  | {
      readonly kind: 'tooLong';
      /** The whole text, as if it had fitted. */
      readonly text: string;
      readonly length: number;
      /** Ids of whole paragraphs to leave out so that it fits, as a proposal; null where even that is not enough. */
      readonly leaveOut: readonly string[] | null;
      /** What would then go. */
      readonly shorter: string | null;
    };

/** Supportive paragraphs first; what makes it a request stays as long as possible. */
const LEAVE_OUT_FIRST = ['authority', 'identity', 'refusal', 'legalBasis', 'retention', 'openQuestions'];

export function asFormText(letter: Letter, longest: number): FormText {
  const text = bodyAsText(letter);
  const length = lengthOf(text);
  if (length <= longest) return { kind: 'fits', text, length };
  const left: string[] = [];
  for (const id of LEAVE_OUT_FIRST) {
    if (!letter.paragraphs.some((paragraph) => paragraph.id === id)) continue;
    left.push(id);
    const shorter = bodyAsText(without(letter, left));
    if (lengthOf(shorter) <= longest) return { kind: 'tooLong', text, length, leaveOut: left, shorter };
  }
  return { kind: 'tooLong', text, length, leaveOut: null, shorter: null };
}

function without(letter: Letter, ids: readonly string[]): Letter {
  return { ...letter, paragraphs: letter.paragraphs.filter((paragraph) => !ids.includes(paragraph.id)) };
}

/** As a form counts it: a line break is two characters when it is sent (HTML, form data). */
function lengthOf(text: string): number {
  return text.replaceAll(/\r\n|\r|\n/g, '\r\n').length;
}
