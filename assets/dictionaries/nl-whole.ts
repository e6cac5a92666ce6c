import { nl } from './nl';
import { nlPage } from './nl-page';
import { nlQuestions } from './nl-questions';

/** All that is said in Dutch: one language is one file to fetch. */
export const whole = { words: nl, page: nlPage, questions: nlQuestions };

export type Dictionary = typeof whole;
