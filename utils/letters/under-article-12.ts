import { hasTermOfArticle12 } from '@/utils/law/deadline';
import type { Right } from '@/utils/law/rights';
import type { Matter } from './matter';

/**
 * Do paragraphs 2, 3, 4 and 6 of art. 12 AVG speak of this request? They are about articles 15 to 22; a withdrawal
 * (7(3)) and a question for what articles 13 and 14 demand are not among them (legal.md §1.1), unless something else
 * went along. Such a bare request is named, so that a letter about it rests on its own article; null for the others,
 * and where nothing is known of the request.
 */
export type BareRight = 'withdrawConsent' | 'information';

export function bareRightOf(matter: Pick<Matter, 'right' | 'companions'> | null): BareRight | null {
  if (matter === null || matter.companions.some(hasTermOfArticle12)) return null;
  return matter.right === 'withdrawConsent' || matter.right === 'information' ? matter.right : null;
}

/** What of such a letter art. 12 does speak of: beside a withdrawal only what went along; undefined where all of it. */
export function onlyAlong(matter: Pick<Matter, 'right' | 'companions'> | null): string | undefined {
  if (matter?.right !== 'withdrawConsent' || bareRightOf(matter) !== null) return undefined;
  return companionRequests(matter.companions);
}

/** Only what falls under articles 15–22 has the term of art. 12(3); the withdrawal itself has none. */
export function companionRequests(companions: readonly Right[]): string {
  const erased = companions.includes('erasure');
  const objected = companions.includes('directMarketing') || companions.includes('objection');
  if (erased && objected) return 'mijn verzoek om wissing en mijn bezwaar';
  return erased ? 'mijn verzoek om wissing' : 'mijn bezwaar';
}
