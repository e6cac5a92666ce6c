import type { LegalBasis } from '@/utils/law/rights';
import { quoteOf } from './fold-text';
import type { PageReading } from './page-reading';
import type { PageText } from './page-text';
import { BASIS_PHRASES, EXPLICIT_BASIS } from './phrases-bases';
import { type Passage, passagesOf, type Sentence } from './policy-passages';
import type { Topic } from './policy-topics';

const BASES_IN_ORDER = Object.keys(BASIS_PHRASES) as LegalBasis[];

/** Parts of a policy that speak of consent, contract and law without grounding a processing in them. */
const OTHER_MATTER: readonly Topic[] = [
  'rights',
  'retention',
  'security',
  'complaint',
  'changes',
  'minors',
  'automated',
];
const SHARING =
  /\b(?:derden?|derde partij(?:en)?|delen|gedeeld|deelt|verstrekk?(?:en|t)|doorge(?:ven|geven)|doorgifte|overhandigd|bekendgemaakt|verkopen|verkoopt|third part(?:y|ies)|shar(?:e|ed|ing)|disclos\w{0,4}|sell|tiers|partag\w{1,4}|vend\w{1,4}|transmis\w{0,3})\b/;
const KEEPING =
  /\b(?:bewa(?:ar|ren|art|ard|ring)|bewaar\w{1,20}|verwijder(?:en|d)|retain(?:ed)?|retention|kept|keep|conserv\w{1,6})\b/;
const WITHDRAWING =
  /\bintrek|\bin te trekken\b|\bingetrokken\b|\bherroep|\bwithdraw|\brevoke|\bretir(?:er|ez)\b|\bretrait\b/;
const PARENTS = /\b(?:ouders?|ouderlijke|voogd|parents?|parental|guardians?|parentale?)\b/;
const WITHOUT =
  /\b(?:zonder|without|sans)\b.{0,40}\b(?:toestemming|consent|consentement|akkoord)|\b(?:geen|no|not|niet|aucun)\b.{0,30}\b(?:toestemming|consent(?:ement)?)\b/;

/**
 * The legal bases of article 6(1)(a)–(f) AVG on which the policy says that it processes, each with its first
 * sentence. Conditions for sharing, statutory retention periods and the boilerplate on withdrawing consent
 * name the same words and are no grounds.
 */
export function readLegalBases(page: PageText): PageReading['legalBases'] {
  const found = new Map<LegalBasis, string>();
  for (const passage of passagesOf(page)) {
    if (passage.kind === 'heading') continue;
    for (const sentence of passage.sentences) {
      if (!isGround(passage, sentence)) continue;
      for (const basis of basesIn(sentence.fold)) if (!found.has(basis)) found.set(basis, sentence.text);
    }
  }
  return BASES_IN_ORDER.flatMap((basis) => {
    const quote = found.get(basis);
    return quote === undefined ? [] : [{ basis, quote: quoteOf(quote) }];
  });
}

/** The bases that one folded sentence names, in the order of the article. */
export function basesIn(fold: string): LegalBasis[] {
  return BASES_IN_ORDER.filter((basis) => {
    if (!BASIS_PHRASES[basis].test(fold)) return false;
    if (basis !== 'consent') return true;
    return !PARENTS.test(fold) && (!WITHOUT.test(fold) || EXPLICIT_BASIS.test(fold));
  });
}

function isGround(passage: Passage, sentence: Sentence): boolean {
  if (passage.topics.includes('bases')) return true;
  const { fold } = sentence;
  if (passage.topics.includes('purposes')) return !SHARING.test(fold) || EXPLICIT_BASIS.test(fold);
  if (passage.topics.some((topic) => OTHER_MATTER.includes(topic))) return false;
  if (KEEPING.test(fold) || WITHDRAWING.test(fold))
    return EXPLICIT_BASIS.test(fold) && !WITHDRAWING.test(fold);
  if (passage.topics.includes('recipients') || SHARING.test(fold)) return EXPLICIT_BASIS.test(fold);
  return true;
}
