import { useState } from 'preact/hooks';
import { useQuestionWords, useWords } from '@/components/language';
import { missingInWords, type RightQuestionsProps } from '@/components/right-questions';
import type { ComposedLetter, LetterRequest } from '@/utils/letters/letter';
import type { Question } from '@/utils/letters/questions';
import { goToField, isOnTheCard } from './go-to-field';
import { nationalNumberWarning, withAnswer } from './typed-in';

interface LetterInTheMaking {
  questions: readonly Question[];
  request: LetterRequest;
  composed: ComposedLetter;
  change: (answer: ReturnType<typeof withAnswer>) => void;
}

/**
 * What the writer is asked about a letter, and what it still lacks by name. `onCard`: shows the card of whom it goes to,
 * where that stands on another screen.
 */
export function useQuestions(
  { questions, request, composed, change }: LetterInTheMaking,
  onCard?: () => void,
) {
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
    /** Marks what is missing and brings the reader to it: what was pressed by its name, else the first. */
    showMissing: (name?: string) => {
      setShowsMissing(true);
      const named = composed.missing.find(({ field }) => missingInWords(field, asked) === name);
      const field = named?.field ?? null;
      if (isOnTheCard(field)) onCard?.();
      void goToField(field);
    },
  };
}
