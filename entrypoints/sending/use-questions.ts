import { useState } from 'preact/hooks';
import { useQuestionWords, useWords } from '@/components/language';
import { missingInWords, type RightQuestionsProps } from '@/components/right-questions';
import type { ComposedLetter, LetterRequest } from '@/utils/letters/letter';
import type { Question } from '@/utils/letters/questions';
import { nationalNumberWarning, withAnswer } from './typed-in';

interface LetterInTheMaking {
  questions: readonly Question[];
  request: LetterRequest;
  composed: ComposedLetter;
  change: (answer: ReturnType<typeof withAnswer>) => void;
}

/** What the writer is asked about a letter, and what it still lacks by name. */
export function useQuestions({ questions, request, composed, change }: LetterInTheMaking) {
  const words = useWords();
  const asked = useQuestionWords();
  const [showsMissing, setShowsMissing] = useState(false);
  const missing = [...new Set(composed.missing.map(({ field }) => missingInWords(field, asked)))];
  const questionForm: RightQuestionsProps = {
    questions,
    answers: request.answers,
    showMissing: showsMissing,
    onAnswer: (id, value) => change(withAnswer(id, value)),
    warningFor: nationalNumberWarning(request, words),
  };
  return {
    questionForm,
    missing,
    lacksAddress: missing.includes(asked.missing['sender.address']),
    /** A press on what cannot be done yet marks what is missing and brings the reader to the first of it. */
    showMissing: () => {
      setShowsMissing(true);
      // After the marks are drawn.
      requestAnimationFrame(() => requestAnimationFrame(goToMissing));
    },
  };
}

const MARKED =
  '.questions fieldset:has(> .field__error) input, .questions .field:has(> .field__error) .field__input';
const FIELDS_OF_SENDER = '.sender input[autocomplete]:not([autocomplete="off"])';

/** A marked question first; else what is empty in the form that asks who writes. */
function goToMissing(): void {
  const empty = [...document.querySelectorAll<HTMLInputElement>(FIELDS_OF_SENDER)].filter(
    ({ value }) => value.trim() === '',
  );
  const field = document.querySelector<HTMLElement>(MARKED) ?? empty.at(0);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}
