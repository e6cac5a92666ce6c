import { en } from './en';
import { enPage } from './en-page';
import { enQuestions } from './en-questions';
import type { Dictionary } from './nl-whole';

/** All that is said in English. */
export const whole: Dictionary = { words: en, page: enPage, questions: enQuestions };
