import type { Words } from './nl';
import type { PageWords } from './nl-page';
import type { QuestionWords } from './nl-questions';

type Language = 'nl' | 'fr' | 'en';

/** Loads the words of one language: each language is a file of its own, so nobody carries three. */
export async function wordsIn(language: Language): Promise<Words> {
  switch (language) {
    case 'nl':
      return (await import('./nl')).nl;
    case 'fr':
      return (await import('./fr')).fr;
    case 'en':
      return (await import('./en')).en;
  }
}

/** The words of the full page alone. */
export async function pageWordsIn(language: Language): Promise<PageWords> {
  switch (language) {
    case 'nl':
      return (await import('./nl-page')).nlPage;
    case 'fr':
      return (await import('./fr-page')).frPage;
    case 'en':
      return (await import('./en-page')).enPage;
  }
}

/** The words of the questions that a letter asks, wanted once a right was chosen. */
export async function questionWordsIn(language: Language): Promise<QuestionWords> {
  switch (language) {
    case 'nl':
      return (await import('./nl-questions')).nlQuestions;
    case 'fr':
      return (await import('./fr-questions')).frQuestions;
    case 'en':
      return (await import('./en-questions')).enQuestions;
  }
}

/** The first language of the browser that the interface speaks; Dutch where it speaks none. */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'nl' || primary === 'fr' || primary === 'en') return primary;
  }
  return 'nl';
}
