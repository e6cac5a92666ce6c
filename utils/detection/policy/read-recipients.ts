import type { PageText } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { foldText, quoteOf, shortValue } from '@/utils/detection/patterns/fold-text';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import type { Policy } from '@/utils/law/policy';
import {
  BRANDS,
  NOT_SHARED,
  RECIPIENT_KINDS,
  SAFEGUARDS,
  SHARED_NOT,
  SHARING,
  UNLESS,
} from './phrases-recipients';
import { type Passage, passagesOf, type Sentence } from './policy-passages';

type Recipients = Policy['recipients'];

const MOST = 60;
/** "onze boekhouder" is "boekhouder" to who writes to them. */
const OWN = /^(?:onze?|mijn|our|my|nos|notre|de|het|een|the|an?) /i;
const INTRODUCES = fitted(
  /\b(?:met|aan|door|van|with|by|to|avec|a|zijn|are|onder meer|namelijk)\b.{0,40}:$|\b(?:partij|derden|verwerkers?|dienstverleners?|ontvangers?|diensten|partners?|third|processors?|recipients?|prestataires?|tiers)\w{0,3}\b.{0,80}[:.]$/,
);
/** A name behind words that engage someone, on the text as written. */
const ENGAGED = fitted(
  /\b(?:gebruik van|beroep op|samen met|werken met|gehost (?:door|bij)|verwerkt door|verstuurd via|verstrekt aan|gedeeld met|delen met|doorgegeven aan|shared with|processed by|services of) (?:de |het |the )?(?!(?:AVG|EU|EER|GDPR|Cookies?|Persoonsgegevens|Wij|Onze|Internet)\b)(\p{Lu}[\p{L}\d.&-]{1,30}(?: \p{Lu}[\p{L}\d.&-]{1,30}){0,3})/gu,
);
/** A company with its legal form, on the text as written; not where it is the one who speaks of its deeds. */
const COMPANY = fitted(
  /(?<![\p{L}\d])(\p{Lu}[\p{L}\d.&'-]{1,30}(?: (?:&|\p{Lu}[\p{L}\d.&'-]{0,30})){0,3},? (?:B\.?V\.?(?:BA)?|N\.?V\.?|bv|nv|bvba|vzw|VZW|GmbH|AG|Inc\.?|Ltd\.?|Limited|LLC|S\.?A\.?|SA\/NV|srl|SRL|sprl|SPRL))(?![\p{L}\d])(?! (?:deelt|geeft|verstrekt|verkoopt|maakt|doet|kan|zal|mag|werkt|is|may|will|partage))/gu,
);
/** Figures about people are no personal data: who receives them is no recipient. */
const WITHOUT_NAMES = /\bzonder namen\b|\banonie?me?\b|\bgeanonimiseerd|\banonymi[sz]ed\b/;
/** Items that state a condition or a safeguard instead of naming someone. */
const NO_NAME = fitted(
  /^(?:er |worden |wordt |handelt |is |zijn |heeft |kan |geven |het (?:\w{1,20}en|is)\b|give |send |comply |use |to |contact |inform |arrange |dit |dat |dan |als |indien |wanneer |tenzij |u |je |wij |we |ik |om |zij |ze |deze |alle |met deze |voor zover |bij |wettelijk verplicht|if |when |where |you |we |it |si |vous |nous )|\b(?:wettelijk(?:e)? (?:verplicht|vereist)|toestemming|verwerkersovereenkomst|noodzakelijk is|nodig is)\b.{0,30}$/,
);

/** Whom the policy names as receiving the data (art. 13(1)(e) AVG): by name, or by kind. */
export function readRecipients(page: PageText): Recipients {
  const found: Recipients = [];
  const seen = new Set<string>();
  const add = (value: string, quote: string) => {
    const short = shortValue(value.replace(OWN, ''), 120).replace(/(?<= )([BN]\.V|S\.A)$/, '$1.');
    const key = foldText(short);
    // "Shopify" is not another than "Shopify International Limited".
    const isPart = [...seen].some((other) => other.startsWith(`${key} `));
    if (short.length < 2 || seen.has(key) || isPart || found.length >= MOST) return;
    seen.add(key);
    found.push({ value: short, quote: quoteOf(quote) });
  };
  for (const passage of passagesOf(page)) {
    if (passage.kind === 'heading') continue;
    if (passage.kind === 'item' && isNamedItem(passage))
      for (const name of namesIn(nameOf(passage))) add(name, passage.text);
    else for (const sentence of passage.sentences) addFromSentence(passage, sentence, add);
  }
  return found;
}

function isNamedItem(passage: Passage): boolean {
  const { fold, leadIn, topics } = passage;
  const isAbout =
    topics.includes('recipients') ||
    (SHARING.test(leadIn.fold) && /\bmet\b|\baan\b|\bwith\b|\bto\b|\bavec\b/.test(leadIn.fold));
  if (!isAbout || !(INTRODUCES.test(leadIn.fold) || topics.includes('recipients'))) return false;
  if (topics.includes('rights') || topics.includes('security') || fold.endsWith(':')) return false;
  if (SAFEGUARDS.test(foldText(nameOf(passage)))) return false;
  return (
    !NO_NAME.test(fold) && !NOT_SHARED.test(leadIn.fold.replace(UNLESS, ' ')) && nameOf(passage).length <= 90
  );
}

/** "Resend – verstuurt onze e-mails": the words before the explanation. */
function nameOf({ text }: Passage): string {
  const plain = shortValue(text, 400);
  return (
    /^(.{2,90}?)(?:: | – | — | - | \(|(?:,| die| dat) (?:voor|die|dat|waar|for|enkel|alleen|als|indien|if|wanneer|nodig|wij|we|ons|u|je)\b| (?:voor|die|verwerkt|bezorgt|verstuurt|host|verzorgt|indien|om) )/.exec(
      plain,
    )?.[1] ?? plain
  );
}

/** "Incasso Creduna, Meir 4" is one with its address; "het RIZIV, de FOD Volksgezondheid" are two. */
function namesIn(words: string): string[] {
  const [name = '', ...others] = words.split(/, (?:en )?/);
  if (others.length === 0) return [words];
  if (/\d/.test(others.join()) || /^(?:zoals|bijvoorbeeld|bv\.?|such as|comme|nl\.)/i.test(others[0] ?? ''))
    return [name];
  return others.every(
    (other) => other.split(' ').length <= 4 && !/^(?:die|dat|waar|als|om|who|which)\b/i.test(other),
  )
    ? [name, ...others]
    : [words];
}

function addFromSentence(
  passage: Passage,
  { fold, text }: Sentence,
  add: (value: string, quote: string) => void,
): void {
  const { topics } = passage;
  if (topics.includes('rights') || topics.includes('complaint') || topics.includes('security')) return;
  if (topics.includes('bases') || WITHOUT_NAMES.test(fold)) return;
  if (!topics.includes('recipients') && !SHARING.test(fold)) return;
  const isDenied = (NOT_SHARED.test(fold) || SHARED_NOT.test(fold)) && !UNLESS.test(fold);
  if (isDenied) return;
  for (const match of matchesOf(ENGAGED, text)) add(match[1] ?? '', text);
  const companies = topics.includes('recipients') ? matchesOf(COMPANY, text) : [];
  for (const match of companies) add(match[1] ?? '', text);
  for (const pattern of [BRANDS, RECIPIENT_KINDS]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(fold); match !== null; match = pattern.exec(fold)) {
      const isPartOfName = companies.some(
        ({ index, 0: name }) => match.index >= index && match.index < index + name.length,
      );
      if (!isPartOfName) add(text.slice(match.index, match.index + match[0].length), text);
    }
  }
}
