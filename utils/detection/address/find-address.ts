import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import { type FoundAddress, weighPlace } from './found-address';
import { looseAddresses } from './loose-address';
import { bareStreetAtEnd, isStreetWord, namesStreet, streetAtEnd, streetAtStart } from './street';
import { isNoTown, readSmallTown, readTown } from './town';

/** A postcode in one of its forms; the town behind it is read by `readTown`. */
const CODE = fitted(
  /(?<![A-Za-zÀ-ɏ\d.+/]|\S-)\(?(?:(?:NL[\s-]{0,2})?([1-9]\d{3}\s{0,2}(?!S[ADS]|DE\s(?:HAAN|PANNE|PINTE|KLINGE|MOEREN))(?:(?:[A-Z]{2}|(?!in|te|op|en|is|of)[a-z]{2})(?![A-Za-zÀ-ɏ\d])|[A-Z]{2}(?=[A-Z][a-zß-ÿ]{2})))|(?:(?:BE|België|Belgium|(?<!\d\s)B|B(?!\s[–-]))[\s–-]{0,3})?([1-9]\d{3})(?!\d|\s?(?!DE\s)[A-Z]{2}(?![A-Za-zÀ-ɏ'’-]))|(?:(?:FR?|DE?)[\s-]{0,3})?(\d{5})(?!\d))(?:\)\s{1,2}|\s{0,2}[,|·•–-]?\s{0,2})(?:(?:te|in|à)\s|(?:[Ww]oon)?[Pp]laats(?:naam)?\s?:?\s|(?:[Gg]emeente|[Ss]tad|[Cc]ity|[Vv]ille)\s?:\s)?(?=['’‘]?[stdl]?['’-]?\s?[A-Za-zÀ-ɏ])/g,
);
/** More on one page are a table of places, not an identity. */
const MAX_ADDRESSES = 300;
const MAX_PER_LINE = 12;
const YEAR = /^(?:19[89]|20[0-3])\d$/;

export function findAddresses(lines: readonly Line[]): FoundAddress[] {
  const found: FoundAddress[] = [];
  for (const line of lines) {
    if (!/\d/.test(line.text)) continue;
    let before = found.length;
    if (found.length >= MAX_ADDRESSES) break;
    const text = withTownBelow(line, lines);
    for (const match of matchesOf(CODE, text).slice(0, MAX_PER_LINE)) {
      const address = fromCode(text === line.text ? line : { ...line, text }, match, lines);
      if (address !== null) found.push(address);
    }
    before = found.length - before;
    if (before === 0 && !found.some((address) => address.line.block === line.block)) {
      found.push(...looseAddresses(line, lines));
    }
  }
  return found;
}

/** "1076 CM" with "Amsterdam" on the next line reads as one; a country on the next line belongs to it. */
function withTownBelow(line: Line, lines: readonly Line[]): string {
  const below = lines[line.index + 1];
  if (below === undefined || below.place !== line.place || line.text.length > 120 || below.text.length > 40)
    return line.text;
  const isTown = !isNoTown(below.text) && readTown(below.text)?.end === below.text.length;
  if (isTown && CODE_AT_END.test(line.text)) return `${line.text.replace(/,$/, '')} ${below.text}`;
  return COUNTRY_LINE.test(below.text) && /\d{4}/.test(line.text) ? `${line.text}, ${below.text}` : line.text;
}

/** Alone on its line, or behind its street: "Kaai 4, 8400". */
const CODE_AT_END =
  /^(?:postcode\s?:\s?)?(?:NL|BE?)?[\s-]{0,2}[1-9]\d{3}(?:\s?[A-Z]{2})?,?$|[\d)][a-z]?,?\s(?:(?:NL|BE?)[\s-]{0,2})?[1-9]\d{3}(?:\s?[A-Z]{2})?,?$/i;
const COUNTRY_LINE = fitted(
  /^(?:België|Belgie|Belgique|Belgium|Nederland|The Netherlands|Netherlands|Pays-Bas|France|Frankrijk)$/i,
);

/** "1606 Headway Circle": a number before its street, not a postcode before its town. */
const ENGLISH_STREET = /\s(?:Street|Road|Drive|Circle|Parkway|Suite|Lane|Way|Ave(?:nue)?|Blvd)$/;

type Kind = 'NL' | 'BE' | 'FR';

function fromCode(line: Line, match: RegExpExecArray, lines: readonly Line[]): FoundAddress | null {
  const [whole, dutch, belgian, french] = match;
  const code = dutch ?? belgian ?? french ?? '';
  const kind: Kind = dutch !== undefined ? 'NL' : belgian !== undefined ? 'BE' : 'FR';
  const before = line.text.slice(0, match.index);
  const rest = line.text.slice(match.index + whole.length);
  const capital = readTown(rest);
  const town = capital ?? readSmallTown(rest);
  if (town === null || COUNTRY_LINE.test(town.city) || ENGLISH_STREET.test(town.city)) return null;
  const found = streetOf(line, before, rest.slice(town.end), lines);
  const street = found && { ...found, value: withoutTown(found.value, town.city) };
  // In small letters anything could be a town: only its street, and for four digits one called so, makes it one.
  if (capital === null && (street === null || (kind !== 'NL' && !namesStreet(street.value)))) return null;
  if (!isBelieved(line, before, code, kind, street)) return null;
  const text = `${street?.value ?? ''} ${whole}${town.city}`;
  return {
    street: street?.value ?? null,
    postalCode: kind === 'NL' ? `${code.slice(0, 4)} ${code.slice(-2).toUpperCase()}` : code,
    city: town.city,
    country: town.country ?? (kind === 'FR' ? null : kind),
    score: weighPlace(line, street === null ? 3 : 6, text, match.index),
    how: street === null ? 'postcode' : `address:${street.how}`,
    line,
    at: match.index,
    firstLine: street?.line?.index ?? line.index,
    before: withoutLabel(street?.how === 'after' ? before : (street?.rest ?? '')),
  };
}

/** "Adres Kaai 4": what a label says is no name; the name stands above. */
const withoutLabel = (before: string): string =>
  before
    .replace(/\s:\s{0,2}$/, ': ')
    .replace(/^\s?(?:(?:bezoek|post)?adres|address|adresse|zetel)\s{0,2}$/i, '');

/** "kantoorhoudende te Zwolle aan het Rietgras 3, 8043 KJ Zwolle": the town is no part of its street. */
function withoutTown(street: string, city: string): string {
  const rest = street.startsWith(`${city} `) ? street.slice(city.length) : '';
  return rest.replace(/^\s(?:aan|op)\s(?:(?:de|het)\s)?(?=[A-ZÀ-ÖØ-ÞŁŒŠŽ])/, '').trimStart() ===
    rest.trimStart()
    ? street
    : rest.replace(/^\s(?:aan|op)\s(?:(?:de|het)\s)?/, '');
}

interface Street {
  readonly value: string;
  readonly how: 'before' | 'after' | 'above' | 'below';
  readonly rest: string;
  readonly line?: Line;
}

function streetOf(line: Line, before: string, after: string, lines: readonly Line[]): Street | null {
  return (
    streetBefore(before) ??
    streetAfter(after) ??
    streetAbove(line, before, lines) ??
    streetBelow(line, before, after, lines) ??
    bareBefore(before)
  );
}

/** "© 2024 JC De Zolen": a year and the first letters of a name. */
const COPYRIGHT = /(?:©|\(c\)|copyright)[^\d]{0,12}$/i;

/** A year with a word behind it is no postcode; digits before it need a street that they end. */
function isBelieved(line: Line, before: string, code: string, kind: Kind, street: Street | null): boolean {
  const isNear = street?.how === 'before' || street?.how === 'above';
  if ((/[a-z]/.test(code) || /\d[\s,]$/.test(before)) && !isNear) return false;
  if (/\b(?:postbus|box|antwoordnummer)\s$/i.test(before)) return false;
  if (YEAR.test(code.slice(0, 4)) && COPYRIGHT.test(before)) return false;
  if (YEAR.test(code) && /(?:19|20)\d{2}\s?[-–]\s?$/.test(before)) return false;
  if (street === null) return isLoneCode(line, before, code, kind);
  return !(YEAR.test(code) && street.how === 'above' && /©|copyright|\b(?:mei|januari)\b/i.test(before));
}

function streetBefore(before: string): Street | null {
  const text = before
    .slice(-160)
    .replace(
      /(?:(?<=\d(?:-?[a-zA-Z]{1,4})?|\))\.\s|[\s,;|·•–—*/(-]{1,5})(?:(?:te|in|à|at|postcode|post code|plaats|gemeente)(?![A-Za-zÀ-ɏ])[\s:]{0,3})?(?:(?<=[\s,;(|])(?:BE?|NL|F))?[\s-]{0,3}$/i,
      '',
    );
  const end = streetIn(text) ?? streetIn(text.replace(WITHIN, ''));
  return end === null ? null : { ...end, how: 'before' };
}

/** At the end of a text, an aside in brackets left out; of a street with a post box behind it, the street. */
function streetIn(text: string): { value: string; rest: string } | null {
  const bare = text.replace(ASIDE, '');
  const end = (bare === text ? null : streetAtEnd(bare)) ?? streetAtEnd(text);
  const street =
    end !== null && POST_BOX.test(end.value) ? streetAtEnd(end.rest.replace(/[\s,–-]{1,4}$/, '')) : null;
  return street ?? end;
}

const POST_BOX = /^Postbus\s/i;
/** "Kaai 4, Toren A, 8400 Oostende": where in the street, behind its number. */
const WITHIN =
  /(?<=\d[a-zA-Z]?),\s(?:Toren|Gebouw|Campus|Blok|Building|Tower|Unit|Hal|Zone|Poort|Bâtiment|Bedrijvenpark|Industrie(?:zone|terrein|park)|Wetenschapspark|Sciencepark)\s?[A-Za-zÀ-ɏ\d .'’-]{0,30}$/i;

/** "Kaai 4 (gebouw De Toren)": what tells where in the street. */
const ASIDE = /\s?\((?!bus|box|bte|bo[iî]te|unit|app)[^()]{1,40}\)$/i;

/** Behind a comma only: "Antwerpsesteenweg, 2800 Mechelen"; behind "gevestigd te" whatever it is called. */
function bareBefore(before: string): Street | null {
  const text = /^(.*),\s{0,2}(?:BE?|NL)?[\s-]{0,3}$/.exec(before.slice(-160))?.[1];
  if (text === undefined) return null;
  const bare = bareStreetAtEnd(text);
  if (bare !== null) return { ...bare, how: 'before' };
  const seated = SEATED_BARE.exec(text);
  return seated === null
    ? null
    : { value: seated[1] ?? '', how: 'before', rest: text.slice(0, seated.index) };
}

const SEATED_BARE =
  /[\s,](?:gevestigd|kantoorhoudende?)\s(?:te|aan|op)\s(?:(?:de|het)\s)?([A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ'’-]{1,25}(?:\s[A-Za-zÀ-ɏ'’-]{2,25}){1,4})$/;

/** Town first: "te 3900 Pelt, Moffelstraat 3", "te (2400) Mol aan de Dorpsstraat 12". */
function streetAfter(after: string): Street | null {
  const lead = /^(?:\s?\([^)]{1,30}\))?\s{0,2}(?:,?\s(?:aan|op)\s|[,;–-]\s{0,2})(?:(?:de|het)\s)?/.exec(
    after,
  )?.[0];
  const value =
    lead === undefined ? null : streetAtStart(after.slice(lead.length).split(/[;()|·•]/)[0] ?? '');
  if (value !== null) return { value, how: 'after', rest: '' };
  // "te 2650 Edegem Heldenstraat 1": with nothing between, it must be called like a street.
  const glued = /^\s[A-ZÀ-ÖØ-Þ]/.test(after)
    ? streetAtStart(after.slice(1).split(/[,;()|·•]/)[0] ?? '')
    : null;
  return glued !== null && namesStreet(glued) ? { value: glued, how: 'after', rest: '' } : null;
}

const LABEL_ONLY = fitted(
  /^(?:adres|address|adresse|straat|(?:postcode|pc|postal code|zip(?:[ -]?code)?|code postal)(?:\s?(?:en|et|and|\/|&|\+|\|)\s?(?:(?:woon)?plaats(?:naam)?|gemeente|stad|city|localité|ville))?|(?:woon)?plaats(?:naam)?|gemeente|stad|city|localité|ville|locatie)?\s{0,2}:?\s{0,2}(?:BE?|NL|F)?[\s-]{0,3}$/i,
);
const BETWEEN = fitted(
  /^(?:\d(?:st|nd|rd|th) floor|floor|room|suite|postcode|pc\b|plaats|bus|belgi|nederland|unit|gebouw|verdieping|\d{1,2}e verd|campus|industrie|bedrijven|toren)/i,
);

/** The line above, or the one above that, where the postcode starts its own line. */
function streetAbove(line: Line, before: string, lines: readonly Line[]): Street | null {
  if (!LABEL_ONLY.test(before)) return null;
  for (const distance of [1, 2]) {
    const above = lines[line.index - distance];
    if (above === undefined || above.place !== line.place) return null;
    const text = above.text.replace(/(?:\s?[,;.|·•–—-]){1,2}\s?$/, '');
    const street = streetIn(text);
    // A sentence that goes on in the next line ends in something that is called a street, or led to.
    if (above.text.length > 130 && !(street !== null && /[:,]\s$/.test(street.rest))) return null;
    if (street !== null && distance === 1 && POST_BOX.test(street.value)) {
      const higher = streetAbovePostBox(lines[line.index - 2]);
      if (higher !== null) return higher;
    }
    if (street !== null) return { ...street, how: 'above', line: above };
    const bare = text.replace(/^(?:adres|address|adresse|straat)\s{0,2}:\s{0,2}/i, '');
    if (distance === 1 && isStreetWord(bare)) return { value: bare, how: 'above', rest: '', line: above };
    if (!BETWEEN.test(above.text)) return null;
  }
  return null;
}

/** "Kaai 4 / Postbus 12 / 1621 AB Hoorn": a seat is a street. */
function streetAbovePostBox(line: Line | undefined): Street | null {
  const street = line === undefined || line.text.length > 60 ? null : streetIn(line.text);
  return street === null || line === undefined || street.rest.trim() !== ''
    ? null
    : { ...street, how: 'above', line };
}

/** Town first on lines of their own. */
function streetBelow(line: Line, before: string, after: string, lines: readonly Line[]): Street | null {
  const below = lines[line.index + 1];
  if (!LABEL_ONLY.test(before) || after.trim() !== '' || below === undefined || below.text.length > 80)
    return null;
  const street = streetAtEnd(below.text);
  return street === null || street.rest.trim() !== ''
    ? null
    : { value: street.value, how: 'below', rest: '' };
}

/** A postcode and town without a street: only on a line of their own, or behind "te" and the like. */
function isLoneCode(line: Line, before: string, code: string, kind: Kind): boolean {
  if (kind === 'FR') return false;
  const isYear = kind === 'BE' && YEAR.test(code);
  if (LABEL_ONLY.test(before) && line.text.length <= 60 && !isYear) return line.section !== 'other';
  if (kind === 'NL') return line.text.length < 160;
  return !isYear && /\b(?:gevestigd|gelegen|zetel|te|adres)\b[^.]{0,40}$/i.test(before);
}
