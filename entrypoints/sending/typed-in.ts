import type { Words } from '@/assets/dictionaries/nl';
import { findNationalNumbers, ownNumbersOf } from '@/utils/law/national-number';
import type { AnswerValue, LetterRequest } from '@/utils/letters/letter';
import type { StoredDraft } from '@/utils/requests/stored-draft';

type Answers = StoredDraft['answers'];
type Overrides = StoredDraft['overrides'];

/** A draft gets this answer. The store wants plain arrays; the letters only read them. */
export function withAnswer(id: string, value: AnswerValue) {
  return ({ answers }: { answers: Answers }) => ({ answers: { ...answers, [id]: value as Answers[string] } });
}

/** A draft gets this text of the user's own; null: the paragraph as it is composed. */
export function withOverride(id: string, text: string | null) {
  return ({ overrides }: { overrides: Overrides }) => {
    const { [id]: _, ...others } = overrides;
    return { overrides: text === null ? others : { ...others, [id]: text } };
  };
}

/** Warns of a number that is a person's own: what the controller itself is numbered by is none. */
export function nationalNumberWarning({ controller }: LetterRequest, words: Words) {
  const own = ownNumbersOf(controller);
  return (text: string): string | null =>
    findNationalNumbers(text, own).length > 0 ? words.sender.nationalNumber : null;
}
