import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import type { LegalBasis } from '@/utils/law/rights';
import { BASIS_PHRASES, FIRST_LETTER, NEXT_LETTER } from './phrases-bases';
import { DEMANDED, DEMANDS_OTHER, EXPLICIT_BASIS, LOOSE_BASIS_PHRASES, OF_US } from './phrases-loose-bases';

export const BASES_IN_ORDER = Object.keys(BASIS_PHRASES) as LegalBasis[];

/** A parent's consent is a condition on the age, unless the sentence processes on it. */
const PARENTS = /\b(?:ouders?|ouderlijke|voogd|parents?|parental|guardians?|parentale?)\b/;
const AGE = /\b(?:jonger|minderjarig\w{0,2}|leeftijd|1[0-8] jaar|under|minors?|mineurs?|tenzij|unless)\b/;
const ON_CONDITION = /\bverwerk\w{0,3}\b.{0,100}\b(?:indien|als|wanneer|mits|na)\b.{0,60}\btoestemming/;
const WITHOUT = fitted(
  /\b(?:zonder|without|sans)\b.{0,40}\b(?:toestemming|consent|consentement|akkoord)|\b(?:geen|no|not|niet|niets|aucun)\b.{0,30}\b(?:toestemming|consent(?:ement)?)\b/,
);
const NOT_NEEDED = fitted(
  /\b(?:toestemming|consent|consentement)\b.{0,40}\b(?:niet|not|pas) (?:\w{1,12} ){0,2}(?:nodig|vereist|noodzakelijk|needed|required|necessary|requis|necessaire)\b/,
);
/** A basis that the controller says it does not use. */
const RENOUNCED = fitted(
  /\bgeen beroep\b|\bberoep(?:en)? (?:\w{1,12} ){1,3}niet\b|\bniet (?:beroepen|baseren)\b|\bbelang\w{0,3} (?:geld(?:t|en)|is|zijn) (?:\w{1,10} ){0,2}niet\b|\b(?:do|does|can) ?not rely\b/,
);

/** "Conform de geldende wettelijke verplichtingen": how something is done, not why; so is obeying the law on privacy. */
const IN_KEEPING = fitted(
  /\bwettelijke (?:verplichtingen|eisen|vereisten|regels) (?:[a-z]{2,12} ){0,4}(?:algemene verordening|avg|gdpr|eu-regelgeving|privacywet\w{0,6}|gegevensbescherming)\b|\b(?:conform|conformement (?:a|aux)|in overeenstemming met|met inachtneming van|en conformite avec|in accordance with|in line with)\b.{0,30}?\b(?:obligations? legales?|wettelijke (?:verplichtingen|vereisten|voorschriften)|legal (?:obligations|requirements))\b/,
);

/** The bases of article 6(1) AVG that one folded sentence names, in the order of the article. */
export function basesIn(sentence: string): LegalBasis[] {
  if (RENOUNCED.test(sentence)) return [];
  const fold = sentence.replace(IN_KEEPING, '');
  const letters = lettersIn(fold);
  return BASES_IN_ORDER.filter(
    (basis, at) =>
      letters.includes('abcdef'.charAt(at)) ||
      (basis === 'legalObligation' && isDemanded(fold)) ||
      (BASIS_PHRASES[basis].test(fold) && (basis !== 'consent' || isConsent(fold))),
  );
}

/** The letters that follow "artikel 6, lid 1", also where more than one does. */
function lettersIn(fold: string): string {
  if (!fold.includes('6')) return '';
  let letters = '';
  for (const match of matchesOf(FIRST_LETTER, fold)) {
    letters += match[1];
    NEXT_LETTER.lastIndex = match.index + match[0].length;
    for (let next = NEXT_LETTER.exec(fold); next !== null; next = NEXT_LETTER.exec(fold)) letters += next[1];
  }
  return letters;
}

/** Grounds in a row, each a clause of its own: "omdat …, omdat …", "(i) …; (ii) …". */
function clausesOf(fold: string): string[] {
  const isRow = /\bomdat\b.{1,400}\bomdat\b|\(i{1,3}\)/.test(fold);
  return isRow ? fold.split(/(?=\bomdat\b)|;/) : [fold];
}

function isDemanded(fold: string): boolean {
  return clausesOf(fold).some(
    (clause) => DEMANDED.test(clause) && OF_US.test(clause) && !DEMANDS_OTHER.test(clause),
  );
}

/** The same, where the sentence sets out to give a ground: looser words count too if it names none outright. */
export function statedBasesIn(fold: string): LegalBasis[] {
  const named = basesIn(fold);
  if (named.length > 0 || RENOUNCED.test(fold)) return named;
  return LOOSE_BASIS_PHRASES.filter(([, pattern]) => pattern.test(fold)).map(([basis]) => basis);
}

/** Bare names of bases, as a list or a column of bases gives them: "Overeenkomst", "Wet", "Belang". */
const BARE: readonly (readonly [LegalBasis, RegExp])[] = [
  ['consent', /\b(?:akkoord|opt-?in|permission|(?:votre|prior) (?:accord|agreement))\b/],
  [
    'contract',
    /\b(?!ver?werkers|bewerkers)\w{0,20}(?:overeenkomst|contract)\b|\bagreement\b|^(?:le |votre |notre )?contrat\b/,
  ],
  [
    'legalObligation',
    fitted(
      /^(?:de )?wet(?:geving)?\b|^(?:la )?loi\b|\bwettelijk(?:e)?\b(?! (?:vertegenwoordig|basis|grond|rechten))|\bverplichting\b/,
    ),
  ],
  ['legitimateInterests', /\b(?<!algemeen |openbaar |vitaal |vitale )belang(?:en)?\b/],
];

/** The bases that a short line in a list or column of bases names. */
export function listedBasesIn(fold: string): LegalBasis[] {
  const named = statedBasesIn(fold);
  if (named.length > 0) return named;
  return BARE.filter(([, pattern]) => pattern.test(fold)).map(([basis]) => basis);
}

/** A cell may name several: "overeenkomst; fiscale bewaarplicht". */
export function cellBasesIn(fold: string): LegalBasis[] {
  const parts = [fold, ...fold.split(/[;,/]| en | and | et /)].flatMap(listedBasesIn);
  return BASES_IN_ORDER.filter((basis) => parts.includes(basis));
}

/** "Alleen wie van ons toestemming heeft, kan erbij": given by the controller, not to it. */
const OURS =
  /\b(?:van|door) ons (?:\w{1,12} )?toestemming\b|\bonze toestemming\b|\bour (?:written )?(?:consent|permission)\b/;

/** A promise to ask where the law wants it, and the consent that the law on cookies asks for. */
const NO_GROUND = fitted(
  /\btoestemming (?:te )?(?:vragen )?(?:als|mits|indien|wanneer) (?:wij|we|ik|wij daar|we daar) (?:deze|die|dat|dit|ze|hem|daar)? ?(?:\w{2,10} )?nodig\b|\bniets is om toestemming\b|\bopnieuw (?:om )?(?:uw |je |jouw )?toestemming\b|\b(?:geen van )?deze toestemmingen\b|^toestemmingen\b|[_-]consent\b/,
);
const FOR_COOKIES = /\bcookies\b/;
const WAS_ASKED =
  /\bhe(?:b|bben)\b.{0,40}\btoestemming (?:voor\b.{0,40})?(?:gevraagd|gegeven)\b|\bintrek|\bin te trekken\b|^(?:uw |je |jouw )?toestemming\b|\btoestemming via cookies\b|\((?:with )?(?:your |uw |je |jouw )?(?:consent|toestemming)\)/;

function isConsent(fold: string): boolean {
  if (NO_GROUND.test(fold)) return false;
  if (FOR_COOKIES.test(fold) && !WAS_ASKED.test(fold) && !EXPLICIT_BASIS.test(fold)) return false;
  if (PARENTS.test(fold) && AGE.test(fold)) return ON_CONDITION.test(fold) && !/\btenzij\b/.test(fold);
  return !NOT_NEEDED.test(fold) && !OURS.test(fold) && (!WITHOUT.test(fold) || EXPLICIT_BASIS.test(fold));
}
