import { fr } from './fr';
import { frPage } from './fr-page';
import { frQuestions } from './fr-questions';
import type { Dictionary } from './nl-whole';

/** All that is said in French. */
export const whole: Dictionary = { words: fr, page: frPage, questions: frQuestions };
