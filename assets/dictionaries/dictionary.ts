import type { Words } from './nl';
import type { PageWords } from './nl-page';
import type { QuestionWords } from './nl-questions';

/** Loads the words of one language: each language is a file of its own, so nobody carries three. */
export async function wordsIn(language: 'nl' | 'fr' | 'en'): Promise<Words> {
  switch (language) {
    case 'nl':
      return (await import('./nl')).nl;
    case 'fr':
      return (await import('./nl')).nl;
    case 'en':
      return (await import('./nl')).nl;
  }
}

export async function pageWordsIn(language: 'nl' | 'fr' | 'en'): Promise<PageWords> {
  switch (language) {
    case 'nl':
      return (await import('./nl-page')).nlPage;
    case 'fr':
      return (await import('./nl-page')).nlPage;
    case 'en':
      return (await import('./nl-page')).nlPage;
  }
}

export async function questionWordsIn(language: 'nl' | 'fr' | 'en'): Promise<QuestionWords> {
  switch (language) {
    case 'nl':
      return (await import('./nl-questions')).nlQuestions;
    case 'fr':
      return (await import('./nl-questions')).nlQuestions;
    case 'en':
      return (await import('./nl-questions')).nlQuestions;
  }
}

/** The first language of the browser that the interface speaks; Dutch where it speaks none. */
export function languageFor(preferred: readonly string[]): 'nl' | 'fr' | 'en' {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'nl' || primary === 'fr' || primary === 'en') return primary;
  }
  return 'nl';
}
