import { hasTermOfArticle12 } from '@/utils/law/deadline';
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
