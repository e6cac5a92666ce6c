import type { PageReading } from '@/utils/detection/page-reading';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { quoteOf } from '@/utils/detection/patterns/fold-text';
import { oncePerPage } from '@/utils/detection/patterns/once-per-page';
import type { LegalBasis } from '@/utils/law/rights';
import { BASES_IN_ORDER, basesIn, listedBasesIn, statedBasesIn } from './bases-in';
import { EXPLICIT_BASIS } from './phrases-loose-bases';
import { type Passage, passagesOf, type Sentence } from './policy-passages';
import type { Topic } from './policy-topics';
import { draftsInLists } from './purposes-in-lists';

/** Parts of a policy that speak of consent, contract and law without grounding a processing in them. */
const OTHER_MATTER: readonly Topic[] = ['rights', 'retention', 'complaint', 'changes', 'minors'];
/** A cheap look first: most passages name no ground at all. */
const WORTH = fitted(
  /toestemming|akkoord|instem|stemt|vinkje|gevinkt|fiscus|belastingdienst|afspra|besteld|gekocht|geboekt|gereserveerd|\btax |goed|overeenkomst|contract|verplicht|plicht|\bja\b|permission|wet|decre|regelgeving|belang|openbaar gezag|taak|taken|leven|omdat|uitvoer|zelf voor|opt-?in|toelating|opted|consent|agree|accord|legal|law|\bloi\b|statutory|interest|interet|obligation|precontract|mission|public|\b6/,
);
const SHARING = fitted(
  /\b(?:derden?|derde partij(?:en)?|delen|gedeeld|deelt|deel (?:ik|wij|we)|verstrekk?(?:en|t)|doorge(?:ven|geven)|doorgifte|verstrekking|uitwissel\w{2,3}|wissel(?:t|en)\b.{0,80}\buit|verkopen|verkoopt|third part(?:y|ies)|shar(?:e|ed|ing)|disclos\w{0,4}|sell|tiers|partag\w{1,4}|vend\w{1,4}|transmis\w{0,3})\b/,
);
const KEEPING = fitted(
  /\b(?:bewa(?:ar|ren|art|ard|ring)|bewaar\w{1,20}|verwijder(?:en|d)|retain(?:ed)?|retention|kept|keep|conserv\w{1,6})\b/,
);
const WITHDRAWING = fitted(
  /\bintrek|\btrekt? (?:je|u|jij)\b.{0,40}\bin\b|\bin te trekken\b|\bingetrokken\b|\bherroep|\bwithdraw|\brevoke|\bretir(?:er|ez)\b|\bretrait\b/,
);
/** When professional secrecy yields, the same words are conditions for speaking. */
const SECRECY =
  /\bzwijgplicht\b|\bberoepsgeheim\b|\bgeheimhouding|\bconfidentiality\b|\bsecret professionnel\b/;
/** How long at most, what a word means, why a policy is written: "niet langer dan op grond van de wet is vereist". */
const SAID_ASIDE = fitted(
  /\brecht (?:op|van) (?:inzage|bezwaar|verzet)\b|\bbezwaar\b.{0,20}\btegen\b.{0,40}\bop (?:basis|grond) van\b|\bniet langer\b.{0,30}\bdan\b|\bno longer than\b|\bpas plus longtemps\b|\bverplicht\w{0,2} (?:om )?(?:een |deze |dit |over een )?privacy\w{2,14}\b|\bniet (?:alleen|enkel|slechts) omdat de (?:wet|avg)\b|^(?:\w{3,20}: )?(?:ieder|elk|een|de|any|toute?)e? (?:\w{1,15} )?(?:rechts)?(?:persoon|person|personne),? (?:die|who|qui)\b/,
);
/** "7 jaar (fiscale bewaarplicht)" in a column of its own. */
const A_TERM = /^\D{0,12}\d{1,2} (?:jaar|jaren|maand)/;
/** Keeping as one of the things done with data is not yet about how long. */
const PROCESSING = /\b(?:verwerk|verzamel|gebruik|process|collect|use|trait|utilis)/;
/** Kept, and said why: outside the part on periods that grounds the keeping itself. */
const KEPT_BECAUSE = fitted(
  /\b(?:omdat|vanwege|wegens|doordat)\b|\b(?:dat|dit|het) moet(?:en)? (?:wij |we |ik )?(?:van|volgens)\b|\bmoet(?:en)? (?:wij|we|ik) (?:ook )?(?:van|volgens)\b|\bverplicht (?:ons|mij)\b|\bom aan (?:onze|de|een) .{0,40}\bte voldoen\b|\bobliges us\b|\blegally required to keep\b/,
);
/** The boilerplate on withdrawing: it supposes a consent, or opens with the person's right. */
const SUPPOSES = fitted(
  /^(?:als|indien|wanneer|waar|voor zover|in geval|mocht|heeft u|hebt u|heb je|u|je|jij|uw|deze|een|where|if|when|you|si|lorsque|vous)\b/,
);
const ON_CONSENT = fitted(
  /\b(?:met|na|mits) (?:\w{1,20} ){0,3}toestemming|\bwith (?:your|prior) consent|\bavec votre consentement/,
);
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
  for (const { matter, quote, bases } of draftsInLists(passages)) {
    for (const basis of bases.cell.length > 0 ? bases.cell : basesIn(matter))
      if (!found.has(basis)) found.set(basis, quote);
  }
  for (const passage of passages) {
    if (!WORTH.test(passage.fold)) continue;
    const sentences = passage.kind === 'heading' ? headingOf(passage) : passage.sentences;
    for (const sentence of sentences) {
      if (!isGround(passage, sentence)) continue;
      const bases = basesOf(passage, sentence);
      for (const basis of bases) if (!found.has(basis)) found.set(basis, sentence.text);
    }
  }
  return BASES_IN_ORDER.flatMap((basis) => {
    const quote = found.get(basis);
    return quote === undefined ? [] : [{ basis, quote: quoteOf(quote) }];
  });
});

/** "Grondslag: uw toestemming, die u kunt intrekken." */
const LABELLED = fitted(
  /^(?:de )?(?:juridische |wettelijke )?(?:rechts|verwerkings)?grond(?:slag)?(?: (?:is|hiervoor|hiervoor is))?\s?[:=]|^(?:base legale|legal basis)\s?:/,
);

function basesOf(passage: Passage, { fold }: Sentence): LegalBasis[] {
  const isRunIn = setsOut(passage) && fold.length <= 32 && fold.endsWith('.');
  if (isRunIn || isListed(passage)) return listedBasesIn(fold);
  return setsOut(passage) || EXPLICIT_BASIS.test(fold) || LABELLED.test(fold)
    ? statedBasesIn(fold)
    : basesIn(fold);
}

/** In the parts on purposes and bases each sentence is meant to say why. */
function setsOut({ topics }: Passage): boolean {
  return topics.includes('bases') || topics.includes('purposes');
}

function isGround(passage: Passage, sentence: Sentence): boolean {
  const { fold } = sentence;
  const { topics } = passage;
  if (topics.includes('bases') || LABELLED.test(fold)) return true;
  if (SECRECY.test(fold) || SAID_ASIDE.test(fold)) return false;
  if (passage.kind === 'cell' && A_TERM.test(fold)) return false;
  const isShared = SHARING.test(fold);
  const isExplicit = EXPLICIT_BASIS.test(fold) || (!isShared && ONLY_WITH.test(fold));
  if (topics.includes('purposes')) return !isShared || isExplicit;
  if (topics.some((topic) => OTHER_MATTER.includes(topic))) return false;
  if (WITHDRAWING.test(fold))
    return (
      (topics.includes('cookies') && (fold.includes('cookie') || EXPLICIT_BASIS.test(fold))) ||
      (ON_CONSENT.test(fold) && !SUPPOSES.test(fold))
    );
  const isKept = KEEPING.test(fold) && !PROCESSING.test(fold) && !KEPT_BECAUSE.test(fold);
  if (isKept || isShared || topics.includes('recipients')) return isExplicit;
  return true;
}

/** "Gerechtvaardigd belang" as a heading in the parts on purposes and bases: elsewhere it may explain the law. */
function headingOf(passage: Passage): readonly Sentence[] {
  const { text, fold, topics, headingLevel } = passage;
  const bases = topics.includes('bases') ? listedBasesIn(fold) : basesIn(fold);
  const isName =
    headingLevel > 1 &&
    setsOut(passage) &&
    fold.replace(/^[\d.]{1,5} | \([^()]{0,20}(?:\([^()]{0,9}\)[^()]{0,9}){0,3}\)/g, '').split(' ').length <=
      6 &&
    bases.length > 0;
  return isName && !topics.includes('rights') && !WITHDRAWING.test(fold) ? [{ text, fold }] : [];
}

/** "… enkel op basis van:": each item that follows names one. */
const ON_BASIS =
  /\b(?:op (?:de )?basis van|op grond van|grondslag(?:en)?|rechtsgrond(?:en)?|based on)\b.{0,40}:?$/;

/** A short line in the part on bases, where a single word names one. */
function isListed(passage: Passage): boolean {
  const { topics, fold, kind } = passage;
  const isLed = kind === 'item' && fold.length <= 80 && ON_BASIS.test(passage.leadIn.fold);
  return isLed || (topics.includes('bases') && fold.length <= (kind === 'text' ? 40 : 160));
}
