import type { PageReading } from '@/utils/detection/page-reading';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { foldText, quoteOf } from '@/utils/detection/patterns/fold-text';
import { oncePerPage } from '@/utils/detection/patterns/once-per-page';
import { type PolicyRight, RIGHT_PHRASES } from './phrases-rights';
import { type Passage, passagesOf, type Sentence } from './policy-passages';
import { OBJECT } from './right-words';

type MentionedRight = PageReading['rights'][number];

const RIGHTS_IN_ORDER = Object.keys(RIGHT_PHRASES) as PolicyRight[];

/** The sentence grants something to the data subject. */
const ENTITLES = fitted(
  /\binzage\b.{0,40}\b(?:correctie|rectificatie|wijziging|verbetering|aanpassing|verwijdering|wissing)\b|\b(?:inzien|inkijken|opvragen)\b.{0,40}\b(?:aanpassen|wijzigen|corrigeren|verbeteren|verwijderen|wissen)\b|\blaten (?:verwijderen|wissen|aanpassen|corrigeren|verbeteren|wijzigen|rechtzetten|schrappen)\b|\bmogelijk\b.{0,40}\b(?:in te|te (?:laten|verwijderen|wijzigen))|\bgerechtigd\b|\b(?:geven|bieden|verlenen)\b.{0,30}\binzage\b|\btoestemming\b.{0,60}\b(?:kan|kunnen|mag)\b.{0,60}\b(?:ingetrokken|herroepen)\b|\brecht(?:en)? (?:op|van|tot|om|heeft|hebt)\b|\b(?:het|een) recht\b|\brechten\b|\bverzoek|\b(?:u|je|jij|klant|lid|betrokkene|bezoeker|gebruiker|iedereen|ieder|men)\b.{0,30}\b(?:kan|kunt|kun|mag|wil|wilt)\b|\b(?:klanten|leden|ouders|betrokkenen|bezoekers|gebruikers)\b.{0,60}\b(?:kunnen|mogen)\b|\b(?:kan|kunt|kun|kunnen|mag|mogen|wil|wilt)\b.{0,25}\b(?:u|je|jij|ik)\b|\bmogelijkheid (?:om|tot|dit|dat|hiertoe|daartoe)\b|\bkan (?:dit|dat)\b|\bvraag (?:ons|het ons)\b|\brights? (?:to|of)\b|\byou (?:may|can|have)\b|\brequest\b|\bdroits? (?:de|d'|a|au)\b|\bvous pouvez\b|\bdemander\b|\b(?:can|may) (?:i|be withdrawn)\b|\bpuis-je\b|\blaat (?:het )?(?:ons|me|mij) weten\b|\blet us know\b|\bconsentement peut\b|\btoestemming is (?:\w{3,8} )?ingetrokken\b|\bhoe(?:ft|f) (?:u |je )?geen\b|\btrek (?:je|uw|jouw|die) toestemming\b|\btoestemming\b.{0,30}\b(?:opzeggen)\b.{0,20}\b(?:kan|mag)\b|^(?:vraag|mail|stuur|bel|schrijf|contacteer|ask|write|email)\b.{0,80}\b(?:wat (?:er|we|wij|ik)|om|als|indien|wanneer|waarin|voor|if|to|for)\b/,
);
/** "Inzien, verbeteren of verwijderen?": a row of deeds, with nothing more to say that they are rights. */
const ROW = fitted(
  /^\W{0,3}(?:(?:uw|je|jouw|your) (?:persoons)?(?:gegevens|data) )?(?:inzien|inkijken|inzage|opvragen|bekijken|see|access|view)(?:,| of | en |\/| or ).{0,50}\b(?:verbeter\w{1,3}|corrig\w{1,4}|correctie|aanpass\w{1,3}|wijzig\w{1,3}|verwijder\w{1,3}|wissen|correct|fix|delete|erase)\b|\b(?:overzicht|inzage|kopie|uitdraai)\b.{0,60}\b(?:verbeter\w{1,3}|corrig\w{1,4}|correctie|aanpass\w{1,3}|wijzig\w{1,3}|schrapp\w{1,3}|verwijder\w{1,3}|wissen|wissing)\b.{0,120}\b(?:bel|mail|schrijf|vraag|contacteer|kom langs|stuur)\b/,
);
/** Asked or granted in the words of small firms: "Klopt er iets niet?", "Wil je weten wat ik over je heb?". */
const OFFERS = fitted(
  /\b(?:wil|wilt) (?:je|jij|u)\b.{0,30}\b(?:weten|lezen|zien|horen)\b.{0,10}\b(?:wat|welke|of)\b.{0,60}\b(?:van|over|bij|in)\b.{0,12}\b(?:je|jou|u|ons|mij|lijst\w{0,3}|heb)\b|\b(?:u|je|jij) (?:mag|kan|kunt)\b.{0,30}\b(?:zeggen|laten weten|melden) dat (?:u|je) geen\b|^weten (?:wat|welke)\b.{0,40}\b(?:over|van) (?:u|je|jou)\b|\b(?:een|1) (?:mailtje|berichtje|telefoontje|seintje|belletje)\b.{0,20}\b(?:en|volstaat|is genoeg)\b|\bklopt er iets niet\b|\bstaat er iets (?:fout|verkeerd)\b|\bstaat het (?:u|je|jou) vrij\b|\bbezwaar maken\b.{0,60}\b(?:kan|mag)\b|\bverandert (?:u|je) van\b.{0,60}\bop (?:uw|je|jouw) verzoek\b|\bto (?:see|view|access|fix|correct|change|update|delete|remove)\b.{0,80}\b(?:write|mail|e-?mail|contact|ask)\b|\bvous souhaitez (?:consulter|corriger|voir|supprimer|faire)\b/,
);
/** What is done where one asks for it. */
const ON_DEMAND = fitted(
  /\bop (?:uw|je|jouw) (?:eenvoudige? )?(?:vraag|verzoek)\b|\bals (?:je|jij|u) (?:daarom|erom) (?:vraagt|verzoekt)\b|\b(?:kan|kunt|mag) (?:u|je|jij) (?:\w{3,10} )?(?:vragen|verzoeken) om\b|\b(?:u|je|jij) (?:kan|kunt|mag) ons (?:vragen|verzoeken)\b|\b(?:u|je|jij) (?:hebt|heeft)\b.{0,20}\b(?:inzage|verbeter|correctie|verwijder|wis)recht\b/,
);
/** "4. Gebruik van gegevens beperken": the deed as a heading. */
const DEED_HEADING = /\b(?:gebruik|verwerking)\b.{0,30}\bbeperken$/;
/** A line that introduces a list of rights. */
const INTRODUCES = fitted(
  /\brecht(?:en)?\b|\brights?\b|\bdroits?\b|\bverzoek|\b(?:u|je|jij) (?:kan|kunt|mag)\b|\b(?:kan|kunt|kun|mag|wil|wilt) (?:u|je|jij|ik)\b|\b(?:you|i) (?:can|may)\b|\b(?:can|may) (?:you|i)\b|\bvous pouvez\b/,
);
/** "U mag ons altijd vragen om": the same as a heading of its list. */
const LEADS_IN =
  /\b(?:u|je|jij) (?:mag|kan|kunt)\b.{0,40}\b(?:vragen|verzoeken|eisen)\b.{0,10}$|\b(?:mag|kan|kunt) (?:u|je|jij)\b.{0,40}\b(?:vragen|verzoeken|eisen)\b.{0,10}$|\byou (?:can|may) ask\b.{0,20}$/;
/** A passage that sets out to list rights: all its sentences speak of them. */
const ANNOUNCES = fitted(
  /\b(?:volgende|verschillende|onderstaande|aantal|diverse) (?:\w{1,15} )?rechten\b|\b(?:u|je) (?:heeft|hebt) (?:altijd |steeds )?(?:het )?(?:recht (?:op|om|tot)|aanspraak op)\b|\b(?:heeft|hebt|heb) (?:u|je|jij) (?:altijd |steeds )?(?:het )?(?:recht (?:op|om|tot)|aanspraak op)\b|\bfollowing rights\b|\byou have the right\b|\bvous disposez\b|\bwat (?:kunt|kan|kun|mag) (?:u|je|jij)(?: zelf)?\?|\bwhat can you (?:do|ask)\b/,
);
const DENIES = fitted(
  /\bgeen (?:\w{1,20} ){0,2}(?:[\w-]{0,8}recht(?:en)?|mogelijkheid)\b|\bniet het recht\b|\brecht(?:en)?\b.{0,60}\b(?:is|zijn) niet van toepassing\b|\bno right\b|\bnot have the right\b|\bdoes not apply\b|\bn'avez pas (?:le|de) droit\b|\bne s'applique pas\b/,
);
/** Choices about cookies and newsletters in a browser are no requests under the AVG. */
const ELSEWHERE = fitted(
  /\bcookie|\bbrowser|\bwachtwoord|\bnavigateur\b|\bpassword\b|\bdit (?:privacy)?beleid (?:te )?(?:wijzig|aanpas)|\bdeze (?:privacy)?verklaring (?:te )?(?:wijzig|aanpas)|\brecht voor om\b|\breserves? the right\b|\breserve le droit\b/,
);
const PERSONAL = fitted(
  /gegevens|traitement|\bprocessing\b|\b(?:account|profiel|profile)\b|informatie|\bdossier\b|\b\w{0,12}(?:fiches?|steekkaart|klantenkaart|leskaart|adressenlijst|ledenbestand|klantenbestand)\b|\bvan (?:de|onze) \w{0,12}lijst\b|\b(?:van|over) (?:je|jou|u|mij)\b|\babout (?:you|me)\b|\bdata\b|\binformation\b|\bdonnees\b|\bverwerking\b|\bfoto|\bbeelden\b/,
);
/** Objection to an administrative decision is another law's. */
const DECISION = /\bbesluit(?:en)?\b|\bbeschikking|\bvergunning|\bfactuur\b|\bdecision\b/;
/** Objection to more than direct marketing. */
const NOT_ONLY_MARKETING = fitted(
  /\brecht (?:van|op) (?:bezwaar|verzet)|\bdroit d'opposition|\b(?:waaronder|inclusief|in elk geval|in ieder geval|onder meer|zoals|belang(?:en)?|profiler\w{0,3}|including|interests?|notamment|in het bijzonder|met name|vooral|meer bepaald|onder andere|in particular)\b|\([^)]{0,80}\b(?:marketing|reclame|prospection)|\bo\.? ?[am]\./,
);
/** "Ook tegen reclame": near the objection, for elsewhere it joins another right to it. */
const ALSO = fitted(
  new RegExp(
    String.raw`\b(?:ook|eveneens|as well|also)\b.{0,60}\b${OBJECT}\b|\b${OBJECT}\b.{0,160}\b(?:ook|eveneens|as well|also)\b`,
  ),
);
/** The law that stands in the way, or a complaint to the authority: nobody's objection to the processing. */
const NO_OBJECTION = fitted(
  /\b(?:wet|wetgeving|plicht|belang(?:en)?)\b.{0,40}\bverzet(?:ten)?\b|\bbelang(?:en)?\b.{0,50}\b(?:die|dat) zich\b.{0,60}\bverzet(?:ten)?\b|\bbezwaar\b(?!.{0,30}\btegen\b).{0,30}\bbij\b.{0,40}(?:autoriteit|toezichthouder|rechtbank)/,
);
/** The site says that it decides nothing by machine. */
const NOT_SUBJECTED = fitted(
  /\bword(?:t|en) (?:\w{1,12} ){0,3}niet (?:\w{1,12} ){0,2}(?:onderworpen|onderhevig)\b|\b(?:is|are) not subject(?:ed)?\b|\b(?:n'est|ne sont) pas soumis/,
);
/** A sentence on the consent of the sentence before: "Dan kunt u die intrekken", "U kunt daarop terugkomen". */
const TAKES_BACK = fitted(
  /\b(?:kan|kunt|kun|mag) (?:u|je|jij)\b.{0,50}\b(?:die|deze|ze|hem|dat|dit)\b.{0,30}\b(?:in ?trekken|in te trekken|herroepen|terug ?nemen|terug ?trekken)\b|\b(?:u|je|jij) (?:kan|kunt|mag)\b.{0,50}\b(?:(?:die|deze|ze|hem|dat|dit)\b.{0,30}\b(?:in ?trekken|in te trekken|herroepen|terug ?nemen|terug ?trekken)|daar(?:op)? (?:\w{2,8} ){0,2}(?:op )?terug ?komen)\b|\byou (?:can|may)\b.{0,30}\b(?:withdraw|take back) (?:it|this|that)\b/,
);
const CONSENTED = /\b(?:toestemming|instem(?:t|men|ming)|akkoord|consent)\b/;
const OBJECTS = fitted(new RegExp(String.raw`\b${OBJECT}\b`));
const MARKETING = /\bmarketing\b|\breclame\b|\bprospection\b/;
/** "Dit recht geldt ook voor direct marketing": the objection was named in the sentence before. */
const REFERS_BACK = fitted(
  /\b(?:gaat|betreft) het\b|\bdit recht\b|\b(?:dergelijk|zo'n|dit|dat) (?:verzoek|bezwaar|verzet)\b|\bhiertegen\b|\bdaartegen\b|\bthis right\b|\bsuch an? (?:request|objection)\b|\bce droit\b/,
);
const WE_DO = fitted(
  /\b(?:nemen|neemt|neem|maken|maakt|gebruiken|gebruikt|doen|doet|passen|onderwerp(?:t|en)|genomen|er|use|make|take|prenons)\b/,
);
/** What the person may ask or refuse, whatever the site itself does not do. */
const ASKS = fitted(
  /\b(?:recht|right|droit|hoeft|hoef)\b|\b(?:(?:u|je|jij) (?:kunt|kan|mag)|(?:kunt|kan|mag) (?:u|je|jij)|you (?:can|may)|vous pouvez)\b.{0,40}\b(?:vragen|eisen|weigeren|ask|request|refuse|demander)\b/,
);
/** "(b) rechtzetting": the next of a row that the sentence before began. */
const NEXT_LETTER = /^(?:en |of )?(?:\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]|-)/;
const NEGATED = /\b(?:geen|niet|nooit|no|not|never|aucune?|pas)\b/;

/**
 * The rights of articles 7(3) and 15–22 AVG that the policy mentions, each with the sentence that says so
 * (the first that names the right, else the first that describes it). A denial is no mention.
 */
export const readRights = oncePerPage((page): PageReading['rights'] => {
  const named = new Map<PolicyRight, string>();
  const worded = new Map<PolicyRight, string>();
  for (const passage of passagesOf(page)) {
    const sentences = passage.kind === 'heading' ? headingOf(passage) : passage.sentences;
    const speaksOfRights = isOnRights(passage);
    let goesOn = false;
    for (const sentence of sentences) {
      if (named.size === RIGHTS_IN_ORDER.length) break;
      const entitlement = entitlementOf(
        sentence,
        speaksOfRights || (goesOn && NEXT_LETTER.test(sentence.fold)),
      );
      gather(passage, sentence, entitlement, named, worded);
      // "U kunt vragen om: (a) inzage; (b) rechtzetting; (c) wissing": what the first grants, the others go on with.
      goesOn = entitlement !== 'none' && sentence.text.endsWith(';');
    }
  }
  const found: MentionedRight[] = [];
  for (const right of RIGHTS_IN_ORDER) {
    const quote = named.get(right) ?? worded.get(right);
    if (quote !== undefined) found.push({ right, quote: quoteOf(quote) });
  }
  return found;
});

/** A heading that asks what one may do. */
const ASKED = fitted(
  /^(?:\d{1,2}(?:\.\d{1,2})?[.):]? )?(?:kan|mag|hoe|wil|ik wil|waar|can|may|how|want|where|comment)\b.{0,60}\b(?:ik|i|je|u|mijn|my|mes|wil)\b/,
);

/** A heading counts where it names a right, asks for one, or is a word in the part on rights. */
function headingOf({ text, fold, topics, headingLevel }: Passage): readonly Sentence[] {
  const isAsked = ASKED.test(fold);
  const isWord = headingLevel > 2 && fold.length <= 40 && topics.includes('rights');
  return isAsked ||
    isWord ||
    DEED_HEADING.test(fold) ||
    /\b(?:recht (?:op|van)|right (?:of|to)|droit (?:d'|de|a))/.test(fold)
    ? [{ text, fold }]
    : [];
}

function gather(
  passage: Passage,
  sentence: Sentence,
  entitlement: Entitlement,
  named: Map<PolicyRight, string>,
  worded: Map<PolicyRight, string>,
): void {
  if (entitlement === 'none') return;
  if (MARKETING.test(sentence.fold) && REFERS_BACK.test(sentence.fold)) {
    const isObjection = RIGHT_PHRASES.objection.worded.test(passage.fold.slice(0, 4000));
    if (isObjection && !worded.has('directMarketing')) worded.set('directMarketing', sentence.text);
  }
  if (TAKES_BACK.test(sentence.fold) && CONSENTED.test(passage.fold.slice(0, 4000)))
    if (!worded.has('withdrawConsent')) worded.set('withdrawConsent', sentence.text);
  for (const right of RIGHTS_IN_ORDER) {
    if (named.has(right)) continue;
    const phrases = RIGHT_PHRASES[right];
    if (phrases.named.test(sentence.fold) && !isExcused(right, sentence.fold)) {
      named.set(right, sentence.text);
    } else if (!worded.has(right) && isWorded(right, phrases.worded, sentence, entitlement)) {
      worded.set(right, sentence.text);
    }
  }
}

type Entitlement = 'section' | 'sentence' | 'none';

function entitlementOf({ fold }: Sentence, speaksOfRights: boolean): Entitlement {
  if (DENIES.test(fold)) return 'none';
  if (speaksOfRights || ROW.test(fold) || OFFERS.test(fold)) return 'section';
  return ENTITLES.test(fold) || ON_DEMAND.test(fold) ? 'sentence' : 'none';
}

/** Asked once for a passage, however many sentences it has. */
function isOnRights(passage: Passage): boolean {
  const isIntroduced =
    passage.kind === 'item' &&
    (INTRODUCES.test(passage.leadIn.fold) || LEADS_IN.test(foldText(passage.heading.slice(0, 120))));
  return (
    passage.topics.includes('rights') ||
    isIntroduced ||
    (passage.kind === 'heading' && DEED_HEADING.test(passage.fold)) ||
    ANNOUNCES.test(passage.fold) ||
    answersQuestion(passage.heading)
  );
}

/** Below a question that names a right itself: "Kan ik mijn gegevens laten aanpassen?" */
function answersQuestion(heading: string): boolean {
  if (heading === '' || heading.length > 120) return false;
  const fold = foldText(heading);
  return (
    ASKED.test(fold) &&
    !ELSEWHERE.test(fold) &&
    RIGHTS_IN_ORDER.some((right) => RIGHT_PHRASES[right].worded.test(fold))
  );
}

/** `sentence`: outside the section on rights the deed must concern personal data, not a browser. */
function isWorded(
  right: PolicyRight,
  pattern: RegExp,
  sentence: Sentence,
  entitlement: Entitlement,
): boolean {
  if (!pattern.test(sentence.fold) || isExcused(right, sentence.fold)) return false;
  if (right === 'withdrawConsent' || right === 'automatedDecisions') return true;
  if (ELSEWHERE.test(sentence.fold)) return false;
  if (entitlement === 'section') return true;
  if (right === 'objection') return !DECISION.test(sentence.fold);
  return PERSONAL.test(sentence.fold);
}

/** An objection to direct marketing alone, or a sentence on what the site itself does not do. */
function isExcused(right: PolicyRight, fold: string): boolean {
  if (right === 'objection') {
    if (NO_OBJECTION.test(fold) && !RIGHT_PHRASES.objection.named.test(fold)) return true;
    const { named, worded } = RIGHT_PHRASES.directMarketing;
    const isMarketing = named.test(fold) || (worded.test(fold) && !OBJECTS.test(fold));
    return isMarketing && !NOT_ONLY_MARKETING.test(fold) && !ALSO.test(fold);
  }
  if (right !== 'automatedDecisions') return false;
  if (NOT_SUBJECTED.test(fold) && !ASKS.test(fold)) return true;
  return WE_DO.test(fold) && NEGATED.test(fold) && !ASKS.test(fold);
}
