import { type Case, COURT_CASES, GBA_DECISIONS, OTHER_DECISIONS } from './case-law';
import type { LegalSource } from './citation';
import { DUTIES } from './gdpr-duties';
import { RIGHTS_OF_ARTICLES } from './gdpr-rights';
import {
  ACCESS_ITEMS,
  AUTOMATED_DECISION_EXCEPTIONS,
  BASES,
  ERASURE_EXCEPTIONS,
  ERASURE_GROUNDS,
  RESTRICTION_GROUNDS,
} from './grounds';
import { GUIDELINES, STATUTES } from './other-statutes';

/**
 * Every legal statement that a letter, a date or an explanation may rest on, by id: an article of the AVG as
 * `12(3)`, a judgment as `C-154/21`, a decision as `GBA 48/2024`, a guideline as `EDPB 01/2022 §159`.
 */
export const LEGAL_SOURCES = {
  ...DUTIES,
  ...RIGHTS_OF_ARTICLES,
  ...ACCESS_ITEMS,
  ...ERASURE_GROUNDS,
  ...ERASURE_EXCEPTIONS,
  ...RESTRICTION_GROUNDS,
  ...AUTOMATED_DECISION_EXCEPTIONS,
  ...BASES,
  ...STATUTES,
  ...GUIDELINES,
  ...asSources(COURT_CASES),
  ...asSources(GBA_DECISIONS),
  ...asSources(OTHER_DECISIONS),
} as const satisfies Record<string, LegalSource>;

export type LegalSourceId = keyof typeof LEGAL_SOURCES;

function asSources<Id extends string>(cases: Readonly<Record<Id, Case>>): Record<Id, LegalSource> {
  const entries = Object.entries<Case>(cases).map(([id, { citation, point, tag, checkedOn }]) => [
    id,
    { citation, says: point, seenIn: citation, tag, checkedOn },
  ]);
  return Object.fromEntries(entries) as Record<Id, LegalSource>;
}
