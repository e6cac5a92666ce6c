import { hasTermOfArticle12 } from '@/utils/law/deadline';
import type { Right } from '@/utils/law/rights';
import type { Matter } from './matter';
import { askedInShort, SHORT_WORDS } from './matter-words';
import { listed } from './words';

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

/** What of such a letter art. 12 does speak of: only what went along; undefined where all of it. */
export function onlyAlong(
  matter: Pick<Matter, 'right' | 'companions'> | null,
  word: 'en' | 'of' = 'en',
): string | undefined {
  if (matter === null || bareRightOf(matter) !== null) return undefined;
  if (matter.right === 'information') return SHORT_WORDS.access;
  return matter.right === 'withdrawConsent' ? companionRequests(matter.companions, word) : undefined;
}

/** What a fee, a doubt or a refusal on art. 12(5) can be about: all that was asked, but the withdrawal. */
export function besideWithdrawal(
  matter: Pick<Matter, 'right' | 'companions'> | null,
  word: 'en' | 'of' = 'en',
): string {
  if (matter === null) return 'mijn verzoek';
  return matter.right === 'withdrawConsent' && matter.companions.length > 0
    ? companionRequests(matter.companions, word)
    : askedInShort([matter.right, ...matter.companions], word);
}

/** Only what falls under articles 15–22 has the term of art. 12(3); the withdrawal itself has none. */
export function companionRequests(companions: readonly Right[], word: 'en' | 'of'): string {
  const erased = companions.includes('erasure') ? ['mijn verzoek om wissing'] : [];
  const objections = companions.filter((right) => right === 'directMarketing' || right === 'objection');
  const objected = objections.length > 1 ? ['mijn bezwaren'] : objections.map(() => 'mijn bezwaar');
  return listed([...erased, ...objected], word);
}
