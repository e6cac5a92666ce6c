import type { LegalBasis } from '@/utils/law/rights';
import { BASES_IN_ORDER, basesIn } from './bases-in';
import { quoteOf } from './fold-text';
import { oncePerPage } from './once-per-page';
import type { PageReading } from './page-reading';
import { EXPLICIT_BASIS } from './phrases-bases';
import { type Passage, passagesOf, type Sentence } from './policy-passages';
import type { Topic } from './policy-topics';
import { draftsInLists } from './purposes-in-lists';

/** Parts of a policy that speak of consent, contract and law without grounding a processing in them. */
const OTHER_MATTER: readonly Topic[] = ['rights', 'retention', 'security', 'complaint', 'changes', 'minors'];
/** A cheap look first: most passages name no ground at all. */
const WORTH =
  /toestemming|akkoord|instemming|overeenkomst|contract|verplicht|\bwet|regelgeving|belang|openbaar gezag|taak|taken|consent|agreement|legal|statutory|interest|interet|obligation|precontract|mission|\b6\b|\b6[ .,(]/;
const SHARING =
  /\b(?:derden?|derde partij(?:en)?|delen|gedeeld|deelt|verstrekk?(?:en|t)|doorge(?:ven|geven)|doorgifte|overhandigd|bekendgemaakt|verkopen|verkoopt|third part(?:y|ies)|shar(?:e|ed|ing)|disclos\w{0,4}|sell|tiers|partag\w{1,4}|vend\w{1,4}|transmis\w{0,3})\b/;
const KEEPING =
  /\b(?:bewa(?:ar|ren|art|ard|ring)|bewaar\w{1,20}|verwijder(?:en|d)|retain(?:ed)?|retention|kept|keep|conserv\w{1,6})\b/;
const WITHDRAWING =
  /\bintrek|\bin te trekken\b|\bingetrokken\b|\bherroep|\bwithdraw|\brevoke|\bretir(?:er|ez)\b|\bretrait\b/;
/** Only with consent: a ground, also where the sentence keeps or describes. */
const ONLY_WITH =
  /\b(?:alleen|enkel|uitsluitend|slechts|pas|only|uniquement)\b.{0,60}(?:toestemming|consent)/;

/**
 * The legal bases of article 6(1)(a)–(f) AVG on which the policy says that it processes, each with its first
 * sentence. Conditions for sharing, statutory retention periods and the boilerplate on withdrawing consent
 * name the same words and are no grounds.
 */
export const readLegalBases = oncePerPage((page): PageReading['legalBases'] => {
  const found = new Map<LegalBasis, string>();
  const passages = passagesOf(page);
  for (const { matter, quote } of draftsInLists(passages)) {
    for (const basis of basesIn(matter)) if (!found.has(basis)) found.set(basis, quote);
  }
  for (const passage of passages) {
    if (passage.kind === 'heading' || !WORTH.test(passage.fold)) continue;
    for (const sentence of passage.sentences) {
      if (!isGround(passage, sentence)) continue;
      for (const basis of basesIn(sentence.fold)) if (!found.has(basis)) found.set(basis, sentence.text);
    }
  }
  return BASES_IN_ORDER.flatMap((basis) => {
    const quote = found.get(basis);
    return quote === undefined ? [] : [{ basis, quote: quoteOf(quote) }];
  });
});

function isGround(passage: Passage, sentence: Sentence): boolean {
  const { fold } = sentence;
  const { topics } = passage;
  if (topics.includes('bases')) return true;
  const isShared = SHARING.test(fold);
  const isExplicit = EXPLICIT_BASIS.test(fold) || (!isShared && ONLY_WITH.test(fold));
  if (topics.includes('purposes')) return !isShared || isExplicit;
  if (topics.some((topic) => OTHER_MATTER.includes(topic))) return false;
  if (WITHDRAWING.test(fold)) return topics.includes('cookies');
  if (KEEPING.test(fold) || isShared || topics.includes('recipients')) return isExplicit;
  return true;
}
