import { fitted } from '@/utils/detection/patterns/fitted-pattern';
/** A town at the start of a text: its words as written, and where it ends. */
export interface Town {
  readonly city: string;
  /** ISO code, where a country stands behind it. */
  readonly country: string | null;
  /** Offset just behind town and country. */
  readonly end: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Read word by word rather than by one pattern: a pattern with all of this in it takes 60 ms to compile. */
const LEADS = set(
  "de den het ter ten la le les sint st st. saint sainte oud oude nieuw nieuwe groot grote klein kleine hoog laag west oost noord zuid bad the berg 's s 't ’t ‘t ’s",
);
const LINKS = set(
  "aan op bij in over onder sur sous en lez lès le la les van den de der het ter ten 't ’t a/d a.d.",
);
const WITH_EN = set('berg beek wijk hei hoef west');
const QUARTERS = set('zuidoost noord zuid west oost centrum stad haven cedex');
const NO_SECOND =
  /^(?:nederland|belg|the|tel|mail|email|e-mail|kvk|btw|gsm|land|postbus|website|adres|contact|kbo|(?:if|for|you|we|this|our|please|voor|wij|uw|indien|als|heeft|hebt|heb|met|een|op|in|wil|wilt|bij|via|pour|si|nous|vous|vos|gld|nh|zh|nb|ov|lb|zld|route|opening\w{0,8}|open|bekijk|toon|kaart|plan|meer|volg|lees|home|privacy\w{0,12}|cookies?|disclaimer|alle|algemene|copyright|facebook|instagram|linkedin|webdesign|vacatures|nieuws|afspraak|parkeren|bereikbaarheid|erkenning\w{0,8}|iban|rpr|rpm|fax|phone|telephone|mobile|mob|parking|vat|tva)(?![A-Za-zÀ-ɏ-]))/i;
const WORD = fitted(
  /^['’]?[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ'’.-]{0,40}|^['’‘]?s-[A-Z][A-Za-zÀ-ɏ'’-]{1,40}|^(?:['’‘][st]|s|d['’]|l['’])$|^[dl]['’][A-Z][A-Za-zÀ-ɏ-]{1,40}/,
);
const COUNTRY = fitted(
  /^(?:\s{0,2}\([^)]{1,30}\))?(?:\s{0,2}[,\-–|/]?\s{0,2}(?:(?:Noord|Zuid)-Holland|Limburg|Antwerpen|(?:Oost|West)-Vlaanderen|Vlaams-Brabant|Noord-Brabant|Gelderland),?)?(?:\s{0,2}[,\-–|/(]\s{0,2}(?=(?:BE|NL)(?![A-Za-z]))|\s{0,2}[,\-–|/(]?\s{0,2}(?!(?:BE|NL)(?![A-Za-z])))(België|Belgie|BELGIË|Belgique|Belgium|BE|Nederland|NEDERLAND|[Tt]he Netherlands|Netherlands|Pays-Bas|NL|Holland|Frankrijk|France|Duitsland|Germany|Deutschland|Luxemburg|Luxembourg|Ierland|Ireland)(?![A-Za-zÀ-ɏ\d])\)?/,
);

export function readTown(text: string): Town | null {
  const tokens = tokensOf(text.slice(0, 80));
  let last = -1;
  let at = 0;
  while (at < 2 && isLead(tokens[at]) && isWord(tokens[at + 1]) && !tokens[at]?.closes) at += 1;
  if (!isWord(tokens[at])) return null;
  last = at;
  for (let links = 0; links < 2 && !tokens[last]?.closes; links += 1) {
    const next = afterLinks(tokens, last + 1);
    if (next < 0) break;
    last = next;
  }
  last = withSecond(tokens, last);
  const end = tokens[last]?.end ?? 0;
  const city = text
    .slice(0, end)
    .trim()
    .replace(/[.\s]{1,20}$/, '');
  const country = COUNTRY.exec(text.slice(end, end + 80));
  if (city.length < 2) return null;
  return { city, country: countryOf(country?.[1]), end: end + (country?.[0].length ?? 0) };
}

/** What follows a number in small letters and is no town. */
const NO_SMALL_TOWN = fitted(
  /^(?:euro?|is|in|te|en|of|op|aan|de|het|een|met|voor|van|naar|uur|jaar|dagen|maanden|weken|km|meter|keer|stuks|klanten|leden|mensen|tot|per|bij|aux?|et|ou|le|la|les|pour|the|and|or|for|tel|telefoon|gsm|fax|mail|btw|kvk)(?![A-Za-zÀ-ɏ-])/,
);
const SMALL_ENDS = /^(?:\s?$|\s?[,.;:)|(•·]|\s(?:is|en|heeft|ingeschreven|met|verwerkt|and|et|est|[–-])\s)/;

/** "3011ab rotterdam", "1050 brussels": a town in small letters, with the end of its clause behind it. */
export function readSmallTown(text: string): Town | null {
  const small = /^(?:(?:den|de|het|sint|st|bad|nieuw|oud)\s)?[a-zà-ÿ][a-zà-ÿ'’-]{2,30}/.exec(text)?.[0];
  if (small === undefined || NO_SMALL_TOWN.test(small)) return null;
  const country = COUNTRY.exec(text.slice(small.length, small.length + 80));
  const end = small.length + (country?.[0].length ?? 0);
  return SMALL_ENDS.test(text.slice(end)) ? { city: small, country: countryOf(country?.[1]), end } : null;
}

interface Token {
  readonly text: string;
  readonly end: number;
  /** True where punctuation follows: the town cannot go on. */
  readonly closes: boolean;
  readonly isNumberNext: boolean;
  readonly isCodeNext: boolean;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/\S{1,60}/g)) {
    const word = WORD.exec(match[0])?.[0] ?? (LINKS.has(match[0].toLowerCase()) ? match[0] : null);
    if (word === null || tokens.length >= 8) break;
    const end = match.index + word.length;
    // "3500 Hasselt Nummer: 5": the next label is no word of the town.
    if (tokens.length > 0 && match[0].endsWith(':')) break;
    // "te B-2000 Antwerpen": what runs into a number is no word of a town.
    if (/^\d/.test(text.slice(end))) break;
    const isAbbreviation = /^(?:St|Ste|a\.d)\.$/.test(word);
    const closes = (word.length < match[0].length || /\.$/.test(word)) && !isAbbreviation;
    tokens.push({
      text: word,
      end,
      closes,
      isNumberNext: /^\s(?:(?:nr\.?|nummer)\s)?\d/.test(text.slice(end)),
      isCodeNext: /^\s[1-9]\d{3}(?!\d)/.test(text.slice(end)),
    });
    if (closes) break;
  }
  return tokens;
}

const isWord = (token: Token | undefined): boolean =>
  token !== undefined && WORD.test(token.text) && token.text.length > 1;
const isLead = (token: Token | undefined): boolean =>
  token !== undefined && LEADS.has(token.text.toLowerCase()) && WORD.test(token.text);

/** "Alphen aan den Rijn": towns by a river, so what follows is not yet the street. */
const BY_WATER = /^(?:Rijn|IJssel|Amstel|Zaan|Lek|Maas|Zee|Zoom|Schelde|Leie|Vecht)$/i;

/** Index of the capital behind one to three linking words, or -1: "aan den Rijn", "op Zoom". */
function afterLinks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && LINKS.has(tokens[at]?.text.toLowerCase() ?? '') && tokens[at]?.closes === false)
    at += 1;
  const token = tokens[at];
  // "Berg en Dal" is one place, "te Antwerpen en Gent" are two.
  // "Zuienkerke in België".
  if (tokens[from]?.text === 'in' && NO_TOWNS.has(token?.text.toLowerCase() ?? '')) return -1;
  if (tokens[from]?.text === 'en' && !WITH_EN.has(tokens[from - 1]?.text.toLowerCase() ?? '')) return -1;
  // "in Schiedam aan de Lange Haven 4": what follows is the street.
  if (at > from && token !== undefined && BY_WATER.test(token.text) && token.isCodeNext) return at;
  const isStreet =
    tokens[from]?.text === 'aan' &&
    !BY_WATER.test(token?.text ?? '') &&
    tokens.slice(at, at + 4).some((next) => next.isNumberNext);
  if (isStreet) return -1;
  return at > from && token !== undefined && isWord(token) && !token.isNumberNext ? at : -1;
}

/** "Amsterdam Zuidoost"; or "Ons Dorp", where the line or clause ends behind it. */
function withSecond(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1];
  if (next === undefined || tokens[last]?.closes === true || next.isNumberNext) return last;
  if (QUARTERS.has(next.text.toLowerCase()) && /^[A-Z]/.test(next.text)) return last + 1;
  const isEnd = next.closes || tokens.length === last + 2;
  return isEnd &&
    /^[A-Z][a-zß-ÿ-]{1,30}/.test(next.text) &&
    !NO_SECOND.test(next.text) &&
    isLast(tokens, last + 1)
    ? last + 1
    : last;
}

const isLast = (tokens: readonly Token[], at: number): boolean => at === tokens.length - 1;

const COUNTRIES: readonly (readonly [string, RegExp])[] = [
  ['BE', /^(?:belg|be$)/i],
  ['NL', /nederland|netherlands|pays-bas|^nl$|holland/i],
  ['FR', /^fr/i],
  ['DE', /^(?:duits|german|deutsch)/i],
  ['LU', /^lux/i],
  ['IE', /^(?:ier|ire)/i],
];

/** ISO code of a country's name in Dutch, French or English. */
function countryOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  return COUNTRIES.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** Countries, provinces and openings of sentences: never the town of a seat. */
const NO_TOWNS = set(
  'nederland belgië belgie belgium belgique europa europe vlaanderen wallonië friesland holland oost-vlaanderen west-vlaanderen vlaams-brabant waals-brabant henegouwen randstad twente achterhoek veluwe kempen limburgse regio geheel heel noord-holland zuid-holland limburg brabant noord-brabant zeeland gelderland overijssel drenthe flevoland ierland dublin verenigde amerika california californië delaware san ireland deze dit wij de het the postcode plaats adres naam website gemeente stad land telefoon tel email e-mail kvk btw bel contact openingsuren volg route onze ons over meer home menu privacy cookies disclaimer inloggen facebook instagram linkedin',
);

/** "gevestigd te De Bilt": towns that open with an article. */
const ARTICLE_TOWN = fitted(
  /^(?:De (?:Bilt|Haan|Panne|Pinte|Klinge|Meern|Lier|Wijk|Rijp|Kwakel|Goorn|Koog|Cocksdorp|Knipe|Westereen|Steeg|Moer|Heen|Zilk|Krim|Lutte|Mortel|Rips|Waal|Weere|Blesse|Punt|Valk|Glind|Wilp|Hoeve|Kiel|Heurne|Hoef)|Het Zoute|Het Zand)(?![A-Za-zÀ-ɏ-])/,
);

export function isNoTown(text: string): boolean {
  if (ARTICLE_TOWN.test(text)) return false;
  const word = /^[A-Za-zÀ-ɏ]+(?:-[A-Za-zÀ-ɏ]+)?/.exec(text)?.[0].toLowerCase() ?? '';
  return NO_TOWNS.has(word) || NO_TOWNS.has(word.split('-')[0] ?? '');
}
