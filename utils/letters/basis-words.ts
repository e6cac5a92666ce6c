import { citeArticle } from '@/utils/law/citation';
import { ARTICLE_OF_BASIS, BASES } from '@/utils/law/grounds';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import type { Purpose } from '@/utils/law/policy';
import type { LegalBasis } from '@/utils/law/rights';
import { listed } from './words';

/** "toestemming of gerechtvaardigd belang": one purpose with several bases, of which one can hold. */
export function basesNamed(bases: readonly LegalBasis[]): string {
  return listed(
    bases.map((basis) => BASES[ARTICLE_OF_BASIS[basis]].says),
    'of',
  );
}

/** "gerechtvaardigd belang (artikel 6, lid 1, punt f), AVG)" */
export function basesCited(bases: readonly LegalBasis[]): string {
  return listed(
    bases.map((basis) => `${BASES[ARTICLE_OF_BASIS[basis]].says} (${citeArticle(ARTICLE_OF_BASIS[basis])})`),
  );
}

export function basisSources(bases: readonly LegalBasis[]): readonly LegalSourceId[] {
  return bases.map((basis) => ARTICLE_OF_BASIS[basis]);
}

/** The bases of art. 6(1)(e) and (f) that these purposes name beside consent. */
export function otherBases(purposes: readonly Purpose[]): readonly LegalBasis[] {
  const named = new Set(purposes.flatMap((purpose) => purpose.legalBases));
  return (['publicTask', 'legitimateInterests'] as const).filter((basis) => named.has(basis));
}
