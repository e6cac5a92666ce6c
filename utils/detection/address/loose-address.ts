import { type Line, ownerAt } from '@/utils/detection/identity/lines';
import { speaksOfOthers } from '@/utils/detection/name/other-parties';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import { isKnownPlace } from '@/utils/detection/places/known-places';
import { type FoundAddress, weighPlace } from './found-address';
import { namesStreet, streetAtEnd, streetAtStart } from './street';
import { isNoTown, readTown } from './town';

/** Addresses whose parts stand in another order, or without a postcode. */
export function looseAddresses(line: Line, lines: readonly Line[]): FoundAddress[] {
  const found =
    codeLast(line) ??
    withoutCode(line) ??
    amongDetails(line, lines) ??
    onTwoLines(line, lines) ??
    seatedStreet(line);
  return found === null ? [] : [found];
}

type Parts = Pick<FoundAddress, 'street' | 'postalCode' | 'city' | 'country' | 'how'>;

export function place(line: Line, base: number, parts: Parts, before = ''): FoundAddress {
  const at = Math.max(0, line.text.indexOf(parts.city ?? ''));
  const score = weighPlace(line, base, line.text, at);
  return { ...parts, score, line, at, firstLine: line.index, before };
}

const LEAD = /^,?\s{1,2}(?:(?:aan|op)\s(?:(?:de|het)\s)?)?/;

/** The whole of a text as street and number, or null. */
function streetWhole(text: string): string | null {
  const street = streetAtEnd(text);
  return street === null || street.value.length < text.length - 2 ? null : street.value;
}

const CODE_LAST =
  /(?:,\s{1,2}|\s\((?:(?:postcode|pc)\s)?(?:(?:BE?|NL)[\s-])?|\s(?=[1-9]\d{3}\s?[A-Z]{2}(?:[\s,.)]|$))|\s(?=[1-9]\d{3}(?:\.?$|,\s(?:Belgi|BE\b))))([1-9]\d{3}(?:\s?[A-Z]{2})?)(?![A-Za-zÀ-ɏ\d])\)?/g;

/** Between town and postcode, where a form asked for it. */
export const PROVINCE = fitted(
  /,?\s?(?:(?:Noord|Zuid)-Holland|Limburg|(?:Oost|West)-Vlaanderen|(?:Vlaams|Noord)-Brabant|Gelderland|Overijssel|Drenthe|Flevoland|Groningen|Utrecht|Zeeland|Antwerpen|Friesland)$/,
);

/** "Blaak 41, Rotterdam, Zuid-Holland"; in "Kaai 4, Antwerpen" it is the town. */
function withoutProvince(before: string): string {
  const bare = before.replace(PROVINCE, '');
  return /\d\s?[A-Za-z]?$/.test(bare) ? before : bare;
}

/** "Blaak 41, Zuid-Holland 3011 AB": a form that asked for a province got no town. */
function provinceOnly(line: Line, before: string, code: string): FoundAddress | null {
  const province = PROVINCE.exec(before);
  const isTown = province === null || /Antwerpen|Utrecht|Groningen/.test(province[0]);
  const first = isTown ? null : streetAtEnd(before.slice(0, province.index));
  if (first === null) return null;
  const parts = { street: first.value, ...codeParts(code), city: null, how: 'address:codeLast' };
  return place(line, 5, parts, first.rest);
}

function codeParts(code: string): Pick<FoundAddress, 'postalCode' | 'country'> {
  return /[A-Z]/.test(code)
    ? { postalCode: `${code.slice(0, 4)} ${code.slice(-2)}`, country: 'NL' }
    : { postalCode: code, country: 'BE' };
}

/** "Herengracht 5, Amsterdam, 1015 BA", and "te Mol (2400), Dorpsstraat 12". */
function codeLast(line: Line): FoundAddress | null {
  const text = line.text.slice(0, 1000);
  for (const match of matchesOf(CODE_LAST, text)) {
    const code = match[1] ?? '';
    const whole = text.slice(Math.max(0, match.index - 120), match.index);
    const alone = provinceOnly(line, whole, code);
    if (alone !== null) return alone;
    const before = withoutProvince(whole);
    const at = Math.max(before.lastIndexOf(', '), before.lastIndexOf(' te '), before.lastIndexOf(' in '));
    if (at < 0) continue;
    const townText = before.slice(at).replace(/^(?:,|\s(?:te|in))\s{1,2}/, '');
    const town = readTown(townText);
    if (town === null || isNoTown(town.city)) continue;
    const between = townText
      .slice(town.end)
      .replace(/^\s[A-Z]{2}$/, '')
      .replace(LEAD, '')
      .trim();
    const after = text.slice(match.index + match[0].length).replace(LEAD, '');
    const first = between === '' ? streetAtEnd(before.slice(0, at)) : null;
    const street = between === '' ? (first?.value ?? streetAtStart(after)) : streetWhole(between);
    if (street === null) continue;
    const parts = { street, ...codeParts(code), city: town.city, how: 'address:codeLast' };
    return place(line, 6, parts, first?.rest);
  }
  return null;
}

const SEAT =
  /\b(?:gevestigd|kantoorhoudend|kantoor houdend|zetel|adres|(?:ons|onze) (?:kantoor|praktijk|winkel|zaak|atelier|salon)|(?:vindt|vind|bereikt) (?:ons|mij))/i;
/** Leads to a street, whatever that is called: "U vindt ons op de Blaak 41 in Rotterdam". */
const LED =
  /\b(?:gevestigd|gelegen|zetel|adres|vindt?|vinden|bevind(?:t|en)|bereikt?|kantoor|praktijk|winkel|zaak|atelier|salon|located|based|offices?)\b[^.;:]{0,40}\s(?:aan|op|te|in|at)\s(?:(?:de|het|the)\s)?$/i;
/** A sentence that says who answers for the data, and where he is. */
const SAYS_WHO = fitted(
  /\b(?:is the (?:data )?controller|is (?:de )?verwerkingsverantwoordelijke|verantwoordelijk voor (?:de|het) verwerk|registered with|ingeschreven (?:bij|in|onder))/i,
);
const LABELLED = /^(?:adres|address|adresse|vestiging|bezoekadres|locatie|zetel)[^:]{0,20}:/i;
const TOWN_FOLLOWS =
  /\d[^,\s]{0,6}(?:(?:\s[A-Za-z](?=,))?(,\s{0,2}|\s[–-]\s|\s(?:te|in)\s)|\s)(?=['’‘]?[stdl]?['’-]?\s?[A-ZÀ-ÖØ-Þ])/g;

/** "Tekstwerk (Kouter 7, Tielt) is een eenmanszaak": what a line opens with, then its place. */
const IN_BRACKETS = fitted(
  /(?:^|[.!?]\s)(?:\d{1,2}\.\s)?([A-ZÀ-ÖØ-ÞŁŒŠŽ][^().:;]{2,60})\s\(([A-ZÀ-ÖØ-ÞŁŒŠŽ][^()\d,]{3,40}\s\d{1,4}\s?[a-zA-Z]?),\s(?:(?:te|in)\s)?([^()\d,]{2,40})\)\s(?:is|als|en|verwerkt|respecteert|hecht)\s/,
);

function bracketed(line: Line, [, name = '', street = '', city = '']: RegExpExecArray): FoundAddress | null {
  const town = readTown(city);
  if (town === null || town.end < city.length || isNoTown(city)) return null;
  const parts = { street, postalCode: null, city: town.city, country: null, how: 'address:withoutPostcode' };
  return place(line, 4, parts, name);
}

/** "© Volley Heikant 2025 - Heist": no house number. */
const YEAR_END = /\s(?:19[5-9]|20[0-3])\d$/;

/** "… van Weefhuis Zon, Hooistraat 4, Tielt": a name just before, and nothing of what others are to us. */
const AFTER_NAME = /(?:^|\s)[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ\d&.'’)-]{1,30},\s$/;
const isOwnAt = (line: Line, at: number): boolean =>
  ownerAt(line, at) === 'open' && !speaksOfOthers(line.text.slice(0, at));

/** "Zonnesingel 12, 's-Hertogenbosch": street and town without a code. */
function withoutCode(line: Line): FoundAddress | null {
  const isShort = line.text.length <= 120;
  const inBrackets = IN_BRACKETS.exec(line.text.slice(0, 1000));
  if (inBrackets !== null) return bracketed(line, inBrackets);
  const tells = line.section === 'controller' || SEAT.test(line.text) || SAYS_WHO.test(line.text);
  if (isShort && /www\./.test(line.text)) return null;
  const text = line.text.slice(0, 600).split(/\S{1,64}@/)[0] ?? '';
  for (const match of matchesOf(TOWN_FOLLOWS, text)) {
    const end = match.index + match[0].length;
    const first = streetAtEnd(text.slice(0, end).replace(/(?:,\s{0,2}|\s[–-]\s|\s(?:te|in)\s|\s)$/, ''));
    const street = first?.value;
    const town = readTown(text.slice(end));
    if (street === undefined || town === null || isNoTown(town.city) || YEAR_END.test(street)) continue;
    if (match[1] === undefined && !isKnownPlace(town.city)) continue;
    const isOver = text[end + town.end - 1] === '.';
    if (!isOver && !/^(?:\s\([A-Za-z-]{2,20}\))?(?:\.?$|[,.;)]|\s[a-zß-ÿ(])/.test(text.slice(end + town.end)))
      continue;
    const before = first?.rest.slice(-90) ?? '';
    if (!isShort && !tells && !(isOwnAt(line, match.index) && AFTER_NAME.test(before))) continue;
    const isNamed =
      (tells || line.section === 'contact' || line.place === 'footer') && AFTER_NAME.test(before);
    if (!namesStreet(street) && !isNamed && !LABELLED.test(line.text) && !LED.test(before)) continue;
    const { city, country } = town;
    return place(
      line,
      4,
      { street, postalCode: null, city, country, how: 'address:withoutPostcode' },
      first?.rest,
    );
  }
  return null;
}

const DETAIL = /@|\b(?:kvk|kbo|btw|e-?mail|tel|telefoon|ondernemingsnummer)\b/i;

/** "Hof 4, Ons Dorp" alone on its line, a number or an address for mail on the next: a street of whatever name. */
function amongDetails(line: Line, lines: readonly Line[]): FoundAddress | null {
  const [first = '', city = '', ...more] = line.text.length > 80 ? [] : line.text.split(', ');
  const below = lines[line.index + 1];
  const isAmong =
    more.length === 0 &&
    /\d/.test(first) &&
    (line.section === 'controller' || line.section === 'contact') &&
    below?.block.group === line.block.group &&
    DETAIL.test(below.text);
  const street = isAmong ? streetWhole(first) : null;
  const town = street === null || isNoTown(city) ? null : readTown(city);
  if (town === null || town.end < city.length || YEAR_END.test(first)) return null;
  const parts = { street, postalCode: null, city: town.city, country: town.country };
  return place(line, 4, { ...parts, how: 'address:withoutPostcode' });
}

const SEATED_STREET = fitted(
  /\bgevestigd\s(?:aan|te|op)\s(?:(?:de|het)\s)?([A-Za-zÀ-ɏ'’][A-Za-zÀ-ɏ'’. -]{2,50}\s[1-9]\d{0,4}\s?[A-Za-z]?)(?=,|\.\s|\.?$|\)|\s(?:is|en|in|te)\s)/,
);

/** "Weefhuis, Kampstraat 96, e-mail: …": called like a street, and followed by what else reaches the house. */
const STREET_AMONG =
  /[a-zà-ÿ)],\s([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’. -]{2,40}\s[1-9]\d{0,4}(?:\/\d{1,4}|\s?[A-Za-z])?),\s(?:e-?mail|mail|tel|telefoon|gsm|kvk|btw|ondernemingsn|www)/i;

/** "gevestigd aan Kamp 96, is verantwoordelijk": no town is stated. */
function seatedStreet(line: Line): FoundAddress | null {
  const text = line.text.slice(0, 600);
  const among = STREET_AMONG.exec(text)?.[1];
  const street =
    SEATED_STREET.exec(text)?.[1] ?? (among !== undefined && namesStreet(among) ? among : undefined);
  // "gevestigd te Delden aan de Kerkweg 4": there a town stands before the street.
  if (street === undefined || /^[A-ZÀ-ÖØ-ÞŁŒŠŽ].*\saan\s(?:de|het)\s/.test(street)) return null;
  return place(line, 3, { street, postalCode: null, city: null, country: null, how: 'sentence:gevestigd' });
}

const YEAR = /^(?:19|20)\d{2}$/;

/** "Hof 4 / Ons Dorp / dag@weefhuis.nl": a way to reach the house stands below the town. */
function isAbove(town: Line, lines: readonly Line[]): boolean {
  const next = lines[town.index + 1];
  return (
    (town.section === 'contact' || town.section === 'controller') &&
    next?.block.group === town.block.group &&
    DETAIL.test(next.text)
  );
}

const LONE_CODE = /^(?:postcode\s?:\s?)?([1-9]\d{3})(?:\s?([A-Z]{2}))?$/;
/** "Rotterdam, 3011 AB": the town before its postcode, under the street. */
const TOWN_AND_CODE = /^([^\d,]{2,40}?),?\s(?:(?:BE?|NL)-)?([1-9]\d{3})(?:\s?([A-Z]{2}))?$/;

/** Street and number on one line, the bare town on the next, its postcode behind it or below. */
function onTwoLines(line: Line, lines: readonly Line[]): FoundAddress | null {
  const below = lines[line.index + 1];
  if (line.text.length > 80 || below === undefined || below.text.length > 50 || isNoTown(below.text))
    return null;
  const [, beside, ...parts] = TOWN_AND_CODE.exec(below.text) ?? [];
  const townText = beside ?? below.text;
  const under = lines.slice(line.index + 2, line.index + 4).map(({ text }) => text);
  const codeLine = PROVINCE.test(` ${under[0] ?? ''}`) ? under[1] : under[0];
  const [digits, letters] = beside === undefined ? (LONE_CODE.exec(codeLine ?? '')?.slice(1) ?? []) : parts;
  const street = streetAtEnd(line.text);
  const town = readTown(townText);
  if (street === null || town === null || street.rest.trim() !== '') return null;
  if (town.end < townText.length) return null;
  // Four digits may be a year: then the street must be called so. Without digits, among the details of contact.
  const isCode =
    digits !== undefined && (beside === undefined || letters !== undefined || !YEAR.test(digits));
  const isSure = namesStreet(street.value) || isCode || (digits === undefined && isAbove(below, lines));
  if (!isSure || YEAR_END.test(street.value)) return null;
  const { city, country } = town;
  const postalCode = digits === undefined ? null : [digits, letters].filter(Boolean).join(' ');
  const base = postalCode === null ? 3 : 5;
  return place(line, base, { street: street.value, postalCode, city, country, how: 'address:townBelow' });
}
