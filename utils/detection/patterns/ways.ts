import { fitted } from './fitted-pattern';

/** Patterns written as they stand: `raw` keeps each backslash. */
export const raw = String.raw;

/** One pattern out of several ways to say a thing, each beginning at a word. */
export function ways(...some: readonly string[]): RegExp {
  return fitted(new RegExp(raw`\b(?:${some.join('|')})`));
}
