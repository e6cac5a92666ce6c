import type { Words } from './nl';
import type { PageWords } from './nl-page';
import type { QuestionWords } from './nl-questions';
import type { Dictionary } from './nl-whole';

type Language = 'nl' | 'fr' | 'en';

/** Loads one language: each is a file of its own, so nobody carries three. */
async function load(language: Language): Promise<Dictionary> {
  switch (language) {
    case 'nl':
      return (await import('./nl-whole')).whole;
    case 'fr':
      return (await import('./fr-whole')).whole;
    case 'en':
      return (await import('./en-whole')).whole;
  }
}

/** The words of the popup, which the full page shares. */
export async function wordsIn(language: Language): Promise<Words> {
  return (await load(language)).words;
}

/** The words of the full page alone. */
export async function pageWordsIn(language: Language): Promise<PageWords> {
  return (await load(language)).page;
}

/** The words of the questions that a letter asks, wanted once a right was chosen. */
export async function questionWordsIn(language: Language): Promise<QuestionWords> {
  return (await load(language)).questions;
}
