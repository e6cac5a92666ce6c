import { citeArticle } from '@/utils/law/citation';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import { groundWithin, refusalGroundsFor } from '@/utils/law/refusal-grounds';
import type { RefusalGround } from '@/utils/law/request-state';
import type { Right } from '@/utils/law/rights';
import type { Matter } from './matter';

/**
 * On what did the controller refuse, as far as it concerns this request? A file may hold the exception of another
 * right; no letter then says that the controller called on it.
 */
export function groundOfRefusal({ right, companions, answered }: Matter): RefusalGround | null {
  return answered.kind === 'refused' ? groundWithin(answered.ground, [right, ...companions]) : null;
}

/** To which of the rights that were exercised does the ground belong? Null where to none, or where none was named. */
export function ownerOfGround(matter: Matter): Right | null {
  const ground = articleOfGround(groundOfRefusal(matter));
  if (ground === null) return null;
  return (
    [matter.right, ...matter.companions].find((right) => refusalGroundsFor([right]).includes(ground)) ?? null
  );
}

/** The article that the ground is; null where none was named. */
export function articleOfGround(ground: RefusalGround | null): (LegalSourceId & RefusalGround) | null {
  return ground === null || ground === 'none' || ground === 'other' ? null : ground;
}

/** What follows "de organisatie weigert": the article that it called on. */
export function refusedOnWords(ground: RefusalGround, rights: readonly Right[]): string {
  if (ground === 'none') return ', zonder redenen';
  const article = articleOfGround(groundWithin(ground, rights));
  return article === null ? '' : `, met een beroep op ${citeArticle(article)}`;
}
