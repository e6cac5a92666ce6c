import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '@/assets/dictionaries/nl';
import type { PageWords } from '@/assets/dictionaries/nl-page';
import { type Formats, formatsFor, type Language } from './formats';

interface Spoken {
  language: Language;
  words: Words;
  /** Only where the full page is shown: the popup never loads them. */
  pageWords: PageWords | null;
  formats: Formats;
}

const SpokenContext = createContext<Spoken | null>(null);

export interface LanguageProps {
  language: Language;
  words: Words;
  pageWords?: PageWords;
  children: ComponentChildren;
}

/** Gives every component below it its words and the ways to write days and numbers. */
export function LanguageProvider({ language, words, pageWords, children }: LanguageProps) {
  const value = { language, words, pageWords: pageWords ?? null, formats: formatsFor(language) };
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

export function useFormats(): Formats {
  return useSpoken().formats;
}
