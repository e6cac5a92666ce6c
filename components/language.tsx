import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '@/assets/dictionaries/nl';
import type { PageWords } from '@/assets/dictionaries/nl-page';
import type { QuestionWords } from '@/assets/dictionaries/nl-questions';
import type { Language } from '@/utils/requests/appearance';
import { type Formats, formatsFor } from './formats';

interface Spoken {
  language: Language;
  words: Words;
  /** Only where the full page is shown: the popup never loads them. */
  pageWords: PageWords | null;
  /** Loaded when a right is chosen: the first sight of the popup does without. */
  questionWords: QuestionWords | null;
  formats: Formats;
}

const SpokenContext = createContext<Spoken | null>(null);

export interface LanguageProps {
  language: Language;
  words: Words;
  pageWords?: PageWords | null;
  questionWords?: QuestionWords | null;
  children: ComponentChildren;
}

/** Gives every component below it its words and the ways to write days and numbers. */
export function LanguageProvider({ language, words, pageWords, questionWords, children }: LanguageProps) {
  const value = {
    language,
    words,
    pageWords: pageWords ?? null,
    questionWords: questionWords ?? null,
    formats: formatsFor(language),
  };
  return <SpokenContext.Provider value={value}>{children}</SpokenContext.Provider>;
}

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('A component was rendered outside LanguageProvider');
  return spoken;
}

export function useWords(): Words {
  return useSpoken().words;
}

export function usePageWords(): PageWords {
  const { pageWords } = useSpoken();
  if (!pageWords) throw new Error('The words of the full page were not given to LanguageProvider');
  return pageWords;
}

export function useQuestionWords(): QuestionWords {
  const { questionWords } = useSpoken();
  if (!questionWords) throw new Error('The words of the questions were not given to LanguageProvider');
  return questionWords;
}

export function useFormats(): Formats {
  return useSpoken().formats;
}

export function useLanguage(): Language {
  return useSpoken().language;
}
