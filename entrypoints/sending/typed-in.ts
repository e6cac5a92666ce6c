import type { Words } from '@/assets/dictionaries/nl';
import { findNationalNumbers, ownNumbersOf } from '@/utils/law/national-number';
import type { AnswerValue, LetterRequest } from '@/utils/letters/letter';
import type { StoredDraft } from '@/utils/requests/stored-draft';

type Answers = StoredDraft['answers'];
type Overrides = StoredDraft['overrides'];

/** The answers of a draft with this one. The store wants plain arrays; the letters only read them. */
export function withAnswer(answers: Answers, id: string, value: AnswerValue): Answers {
  return { ...answers, [id]: value as Answers[string] };
}

/** The user's own texts with this one; null: the paragraph as it is composed. */
export function withOverride(overrides: Overrides, id: string, text: string | null): Overrides {
  const { [id]: _, ...others } = overrides;
  return text === null ? others : { ...others, [id]: text };
}

/** Warns of a number that is a person's own: what the controller itself is numbered by is none. */
export function nationalNumberWarning({ controller }: LetterRequest, words: Words) {
  const own = ownNumbersOf(controller);
  return (text: string): string | null =>
    findNationalNumbers(text, own).length > 0 ? words.sender.nationalNumber : null;
}
