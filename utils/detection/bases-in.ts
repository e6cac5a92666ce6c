import type { LegalBasis } from '@/utils/law/rights';
import { BASIS_PHRASES, EXPLICIT_BASIS } from './phrases-bases';

export const BASES_IN_ORDER = Object.keys(BASIS_PHRASES) as LegalBasis[];

/** A parent's consent is a condition on the age, unless the sentence processes on it. */
const PARENTS = /\b(?:ouders?|ouderlijke|voogd|parents?|parental|guardians?|parentale?)\b/;
const AGE = /\b(?:jonger|minderjarig\w{0,2}|leeftijd|1[0-8] jaar|under|minors?|mineurs?|tenzij|unless)\b/;
const ON_CONDITION = /\bverwerk\w{0,3}\b.{0,100}\b(?:indien|als|wanneer|mits|na)\b.{0,60}\btoestemming/;
const WITHOUT =
  /\b(?:zonder|without|sans)\b.{0,40}\b(?:toestemming|consent|consentement|akkoord)|\b(?:geen|no|not|niet|niets|aucun)\b.{0,30}\b(?:toestemming|consent(?:ement)?)\b/;

/** The bases of article 6(1) AVG that one folded sentence names, in the order of the article. */
export function basesIn(fold: string): LegalBasis[] {
  return BASES_IN_ORDER.filter(
    (basis) => BASIS_PHRASES[basis].test(fold) && (basis !== 'consent' || isConsent(fold)),
  );
}

/** Bare names of bases, as a list or a column of bases gives them: "Overeenkomst", "Wet", "Belang". */
const BARE: readonly (readonly [LegalBasis, RegExp])[] = [
  ['contract', /\b(?!ver?werkers|bewerkers)\w{0,20}(?:overeenkomst|contract)\b|\bagreement\b/],
  [
    'legalObligation',
    /^(?:de )?wet(?:geving)?\b|\bwettelijk(?:e)?\b(?! (?:vertegenwoordig|basis|grond|rechten))|\bverplichting\b/,
  ],
  ['legitimateInterests', /\b(?<!algemeen |openbaar |vitaal |vitale )belang(?:en)?\b/],
];

/** The bases that a short line in a list or column of bases names. */
export function listedBasesIn(fold: string): LegalBasis[] {
  const named = basesIn(fold);
  if (named.length > 0) return named;
  return BARE.filter(([, pattern]) => pattern.test(fold)).map(([basis]) => basis);
}

function isConsent(fold: string): boolean {
  if (PARENTS.test(fold) && AGE.test(fold)) return ON_CONDITION.test(fold) && !/\btenzij\b/.test(fold);
  return !WITHOUT.test(fold) || EXPLICIT_BASIS.test(fold);
}
