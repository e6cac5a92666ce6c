import { AUTHORITY_PLACES, KNOWN_PROCESSORS } from './known-parties';
import { endOfLegalForm } from './legal-form';
import type { Line } from './lines';

/** One address as it stands on the page; parts that the page does not state are null. */
export interface FoundAddress {
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly score: number;
  readonly how: string;
  /** The line of the postcode or city. */
  readonly line: Line;
  /** Index of the line in which the address starts. */
  readonly firstLine: number;
  /** What stands before it in its first line: often the name. */
  readonly before: string;
}

/** Words with an upper-case form beside the one given: towns are often set in capitals. */
const either = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => [word, word.toUpperCase()])
    .join('|');
const CAPITAL = "(?:['’]?s-|['’][st]\\s|d['’]|l['’])?\\p{Lu}[\\p{L}\\p{M}'’.-]{0,40}";
const LEADS = `(?:(?:${either("De Den Het Ter Ten La Le Les Sint St\\\\.? Saint Sainte Oud Oude Nieuw Nieuwe Groot Grote Klein Kleine Hoog Laag West Oost Noord Zuid Bad The Berg 's")})\\s){0,2}`;
const LINKS = `(?:\\s(?:${either("aan op bij in over onder sur sous en lez lès le la les van den de der het ter ten 't ’t a/d d['’]")})){1,3}\\s`;
const QUARTER =
  '(?:\\s(?:Zuidoost|Noord|Zuid|West|Oost|Centrum|Stad|Haven|Cedex(?:\\s\\d{1,2})?)(?![\\p{L}]))?';
/** A second word in its own right only where the line or clause ends behind it: "Ons Dorp", no label. */
const SECOND =
  '(?:\\s(?!Nederland|Belg|The|Tel|Mail|Email|Kvk|Btw|Gsm|Land|Postbus)\\p{Lu}\\p{Ll}[\\p{L}-]{0,30}(?=\\s{0,2}(?:[,.;)(]|$)))?';
const CITY = `${LEADS}${CAPITAL}(?:(?:${LINKS}${CAPITAL}(?!\\p{L}|\\s\\d)){1,2}${QUARTER}|${QUARTER}${SECOND})`;
const COUNTRY_WORD =
  'België|Belgie|Belgique|Belgium|BE|Nederland|The Netherlands|the Netherlands|Netherlands|Pays-Bas|NL|Holland|Frankrijk|France|Duitsland|Germany|Deutschland|Luxemburg|Luxembourg|Ierland|Ireland';
const AFTER = `(?:\\s{0,2}\\([^)]{1,30}\\))?(?:\\s{0,2}[,\\-–|/]?\\s{0,2}(?:(?:Noord|Zuid)-Holland|Limburg|Antwerpen|Oost-Vlaanderen|West-Vlaanderen|Vlaams-Brabant),?)?(?:\\s{0,2}[,\\-–|/(]?\\s{0,2}(${COUNTRY_WORD})(?![\\p{L}\\d]))?`;

const DUTCH_CODE = '(?:NL[\\s-]{0,2})?([1-9]\\d{3}\\s{0,2}(?!S[ADS])(?:[A-Z]{2}|[a-z]{2}))(?![\\p{L}\\d])';
const BELGIAN_CODE = '(?:(?:BE|B)[\\s-]{0,3})?([1-9]\\d{3})';
const FRENCH_CODE = '(?:(?:FR|F|D|DE)[\\s-]{0,3})?(\\d{5})';
const ANCHOR = new RegExp(
  `(?<![\\p{L}\\d.+/-])\\(?(?:${DUTCH_CODE}|${BELGIAN_CODE}(?!\\d)|${FRENCH_CODE}(?!\\d))(?:\\)\\s{1,2}|\\s{0,2}[,–-]?\\s{0,2})(?:te\\s)?(${CITY})${AFTER}`,
  'gu',
);

const BOX =
  '(?:\\s{0,2}[,/(-]?\\s{0,2}(?:bus|box|bte\\.?|boîte|unit|app\\.?|appartement|verdieping|b\\.?|lokaal|kamer|toestel)\\s{0,2}[\\p{L}\\d./-]{1,8}\\)?)?';
const NUMBER = `\\d{1,5}(?:\\s?[-/–+]\\s?\\d{1,4}(?!\\d))?(?:\\s?[-/]?\\s?(?:bis|ter|hs|huis|[A-Za-z](?:\\s?\\d{1,3})?|[IVX]{1,4})(?![\\p{L}\\d]))?(?:\\s?[-/.]\\s?[A-Z\\d][\\d.]{0,5})?${BOX}`;
const STREET_END = new RegExp(
  `(?:^|[\\s,:;(])([\\p{L}\\d'’][\\p{L}\\p{M}\\d.'’\\- ]{1,70}?),?\\s{1,2}(?:nr\\.?\\s|nummer\\s|n°\\s?)?(${NUMBER})$`,
  'iu',
);
const NUMBER_FIRST =
  /(?:^|[\s,:;(])(\d{1,4}(?:\s?(?:bis|ter|[A-Z]))?,?\s(?:(?:rue|avenue|av\.|boulevard|bd|place|chemin|route|allée|quai|square|chaussée|impasse|cours)\s[\p{L}\p{M}.'’\- ]{2,60}|[\p{Lu}][\p{L}\p{M}.'’\- ]{2,50}(?:laan|straat|weg|lei|plein|steenweg|dreef|baan)))$/iu;
const POST_BOX = /(?:^|[\s,:])((?:Postbus|P\.?\s?O\.?\s?Box|Antwoordnummer|BP)\s\d{1,6})$/iu;
const STREET_WORD =
  /(?:straat|laan|weg|plein|dreef|lei|kaai|kade|singel|steenweg|baan|hof|park|dijk|gracht|pad|markt|ring|veld|berg|brug|plantsoen|haven|poort|vest|wal|dorp|heide|akker|donk|hoek|einde|erf|oord|sluis|zijde|str\.?|stwg\.?|burg|rode|bos|berg|boulevard|avenue|rue .{2,40}|chaussée .{2,40})$/iu;
const LEAD_IN =
  /^.*(?:\b(?:gevestigd|gelegen|zetel|adres|kantoor|kantoren|located|established|situé|sis|statutair|wonende|kantoorhoudende|houdende|address|adresse|vestiging|bezoekadres|postadres|hoofdkantoor|based|office|straat en nummer|maatschappelijke zetel|siège social)\b)(?:\s(?:te|in|aan|op|at|à|is|van|het|au|volgend adres|ons|onze))*[\s:]+(?:(?:te|in|aan|op|at|à)\s)?/iu;
const YEAR = /^(?:19[89]|20[0-3])\d$/;

export function findAddresses(lines: readonly Line[]): FoundAddress[] {
  const found: FoundAddress[] = [];
  for (const line of lines) {
    if (!/\d/.test(line.text)) continue;
    for (const match of line.text.matchAll(ANCHOR)) {
      const address = fromAnchor(line, match, lines);
      if (address !== null) found.push(address);
    }
    const loose = codeLast(line) ?? withoutCode(line) ?? onTwoLines(line, lines);
    if (loose !== null && !found.some((address) => address.line.block === line.block)) found.push(loose);
  }
  return labelled(lines, found);
}

function fromAnchor(line: Line, match: RegExpExecArray, lines: readonly Line[]): FoundAddress | null {
  const [whole, dutch, belgian, french, city = '', countryWord] = match;
  const code = dutch ?? belgian ?? french ?? '';
  const before = line.text.slice(0, match.index);
  const after = line.text.slice(match.index + whole.length);
  const kind = dutch !== undefined ? 'NL' : belgian !== undefined ? 'BE' : 'FR';
  const street =
    streetBefore(before) ??
    streetAfter(after) ??
    streetAbove(line, before, lines) ??
    streetBelow(line, before, after, lines);
  const isLower = /[a-z]/.test(dutch ?? '');
  if ((isLower || /\d[\s,]$/.test(before)) && street?.how !== 'before' && street?.how !== 'above')
    return null;
  if (street === null && !isLoneCode(line, before, code, kind)) return null;
  if (
    street !== null &&
    YEAR.test(code) &&
    street.how === 'above' &&
    /©|copyright|\b(?:mei|januari)\b/i.test(before)
  )
    return null;
  const known = AUTHORITY_PLACES.test(plain(`${street?.value ?? ''} ${whole}`));
  const country = countryOf(countryWord);
  const base = street === null ? 3 : 6;
  return {
    street: street?.value ?? null,
    postalCode: kind === 'NL' ? `${code.slice(0, 4)} ${code.slice(-2).toUpperCase()}` : code,
    city: tidyCity(city),
    country: country ?? (kind === 'NL' ? 'NL' : kind === 'BE' ? 'BE' : null),
    score: known ? -9 : weigh(line, base),
    how: street === null ? 'postcode' : `address:${street.how}`,
    line,
    firstLine: street?.line?.index ?? line.index,
    before: street?.rest ?? '',
  };
}

interface Street {
  readonly value: string;
  readonly how: 'before' | 'after' | 'above' | 'below';
  readonly rest: string;
  readonly line?: Line;
}

function streetBefore(before: string): Street | null {
  const text = before
    .slice(-160)
    .replace(
      /[\s,;|·•–(-]+(?:\b(?:te|in|à|at|postcode|post ?code|plaats|gemeente)\b[\s:]*)?(?:BE?|NL|F)?[\s-]*$/iu,
      '',
    );
  const end = streetAtEnd(text);
  return end === null ? null : { ...end, how: 'before' };
}

/** "Dorpsstraat 3 bus 2" at the end of a text, with what stands before it. */
export function streetAtEnd(text: string): { value: string; rest: string } | null {
  const box = POST_BOX.exec(text);
  if (box !== null) return { value: box[1] ?? '', rest: text.slice(0, box.index) };
  const first = NUMBER_FIRST.exec(text);
  if (first !== null) return { value: (first[1] ?? '').trim(), rest: text.slice(0, first.index) };
  const match = STREET_END.exec(text.slice(-130));
  if (match === null) return null;
  const words = match[1] ?? '';
  const name = withoutLeadIn(words.slice(Math.max(0, endOfLegalForm(words))));
  if (name === null) return null;
  const value = `${name} ${match[2] ?? ''}`.replace(/\s+/g, ' ').trim();
  return { value, rest: text.slice(0, Math.max(0, text.lastIndexOf(name))) };
}

const STREET_LINK =
  /^(?:de|het|van|der|den|ter|ten|op|aan|in|bij|'t|’t|en|la|le|les|du|des|sur|sous|aux?|et|l['’].*|d['’].*)$/u;
const STREET_START =
  /^(?:['’]?\p{Lu}|\d|['’][st]$|(?:rue|avenue|av\.|boulevard|bd|place|chemin|route|allée|quai|square|chaussée|impasse|cours|[a-z]{3,30}(?:straat|laan|weg|plein|lei|dreef|steenweg|singel|kade|gracht))$)/u;

/**
 * The street's own words, read leftwards from the number: capitals, and small linking words between capitals.
 * "Wij zijn te vinden op Steenweg op Gent" gives "Steenweg op Gent".
 */
function withoutLeadIn(words: string): string | null {
  const tokens = words.replace(LEAD_IN, '').trim().split(' ');
  let start = tokens.length;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at] ?? '';
    if (STREET_START.test(token)) start = at;
    else if (!STREET_LINK.test(token)) break;
  }
  const name = tokens.slice(start).join(' ');
  return /\p{L}{2}/u.test(name) && !NO_STREET.test(name) ? name : null;
}

const NO_STREET =
  /^(?:tel|telefoon|fax|gsm|kvk|btw|bv|nv|siret|siren|rekening|unit|gebouw|verdieping|lokaal|bus|artikel|art|versie|version|sinds|vanaf|tot|mei|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|copyright|wet|avg|gdpr|iban|bic|be|nl|rpr|kbo|stap|punt|hoofdstuk|maximaal|minimaal|binnen|na|google analytics)\b/i;

/** Town first: "te 3900 Pelt, Moffelstraat 3". */
function streetAfter(after: string): Street | null {
  const text =
    /^\s{0,2}(?:[,;–-]|,?\saan(?:\s(?:de|het))?\s|,?\sop\s(?:de|het)\s)\s{0,2}([^,;()|·•]{3,70})/.exec(
      after,
    )?.[1];
  if (text === undefined) return null;
  const upTo = new RegExp(`^([^\\d]{2,60}?)\\s(?:nr\\.?\\s|nummer\\s)?(${NUMBER})`, 'iu').exec(text.trim());
  if (upTo === null) return null;
  const name = withoutLeadIn(upTo[1] ?? '');
  if (name === null || !/^['’]?\p{Lu}/u.test((upTo[1] ?? '').trim())) return null;
  return { value: `${name} ${upTo[2] ?? ''}`.replace(/\s+/g, ' ').trim(), how: 'after', rest: '' };
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

const LABEL_ONLY =
  /^(?:adres|address|adresse|straat|(?:postcode|postal code|code postal)(?:\s?(?:en|\/|&|\+|\|)\s?(?:woonplaats|plaats|gemeente|stad))?|woonplaats|plaats|gemeente|stad|locatie)?\s{0,2}:?\s{0,2}(?:BE?|NL|F)?[\s-]{0,3}$/i;

/** The line above, where the postcode starts its own line. */
function streetAbove(line: Line, before: string, lines: readonly Line[]): Street | null {
  if (!LABEL_ONLY.test(before)) return null;
  for (const distance of [1, 2]) {
    const above = lines[line.index - distance];
    if (above === undefined || above.text.length > 130 || above.block.place !== line.block.place) return null;
    const text = above.text.replace(/[,;]\s*$/, '');
    const street = streetAtEnd(text);
    if (street !== null) return { ...street, how: 'above', line: above };
    const bare = text.replace(/^(?:adres|address|adresse|straat)\s*:\s*/i, '');
    if (distance === 1 && /^\p{Lu}[\p{L}\p{M} .'’-]{3,50}$/u.test(bare) && STREET_WORD.test(bare)) {
      return { value: bare, how: 'above', rest: '', line: above };
    }
    if (
      !/^(?:postcode|plaats|bus|belgi|nederland|unit|gebouw|verdieping|\d{1,2}e verd|campus|industrie|bedrijven|toren)/i.test(
        above.text,
      )
    )
      return null;
  }
  return null;
}

/** A postcode and town without a street: only on a line of their own, or behind "te" and the like. */
function isLoneCode(line: Line, before: string, code: string, kind: string): boolean {
  if (kind === 'FR') return false;
  if (LABEL_ONLY.test(before) && line.text.length <= 60 && !(kind === 'BE' && YEAR.test(code))) {
    return line.section !== 'other';
  }
  if (kind === 'NL') return line.text.length < 160;
  return !YEAR.test(code) && /\b(?:gevestigd|gelegen|zetel|te|adres)\b[^.]{0,40}$/i.test(before);
}

const STREET_CITY = new RegExp(
  `(?:^|:\\s|\\bte\\s|\\baan\\s|\\bop\\s|\\bin\\s|,\\s)(?:de\\s|het\\s)?(\\p{Lu}[\\p{L}\\p{M}.'’\\- ]{2,50}\\s${NUMBER})\\s?(?:,|\\bte\\b|\\bin\\b)\\s?(${CITY})${AFTER}(?=\\.?$|[,.]\\s|\\)|\\s(?:en|is)\\s)`,
  'u',
);
const SEAT = /\b(?:gevestigd|kantoorhoudend|kantoor houdend|zetel|adres)/i;

const CODE_LAST = new RegExp(
  `(?:^|[,:]\\s|\\bte\\s|\\baan\\s|\\bat\\s|\\bin\\s)(?:de\\s|het\\s)?(\\p{Lu}[\\p{L}\\p{M}.'’\\- ]{2,50}\\s${NUMBER}),\\s(${CITY}),?\\s\\(?${DUTCH_CODE}`,
  'u',
);
const CODE_BEHIND = new RegExp(`\\b(?:te|in)\\s(${CITY})\\s\\(([1-9]\\d{3}(?:\\s?[A-Z]{2})?)\\)`, 'u');

/** "Herengracht 5, Amsterdam, 1015 BA", and "te Mol (2400), Dorpsstraat 12". */
function codeLast(line: Line): FoundAddress | null {
  const text = line.text.slice(0, 1000);
  const last = CODE_LAST.exec(text);
  const behind = last === null ? CODE_BEHIND.exec(text) : null;
  const match = last ?? behind;
  if (match === null) return null;
  const city = last === null ? match[1] : match[2];
  const code = (last === null ? match[2] : match[3]) ?? '';
  const after = text.slice(match.index + match[0].length);
  const street =
    last?.[1] ?? streetAfter(after)?.value ?? streetBefore(text.slice(0, match.index))?.value ?? null;
  if (street === null) return null;
  const isDutch = /[A-Z]/.test(code);
  return {
    street,
    postalCode: isDutch ? `${code.slice(0, 4)} ${code.slice(-2)}` : code,
    city: tidyCity(city ?? ''),
    country: isDutch ? 'NL' : 'BE',
    score: AUTHORITY_PLACES.test(plain(text)) ? -9 : weigh(line, 6),
    how: 'address:codeLast',
    line,
    firstLine: line.index,
    before: '',
  };
}

/** "Bruistensingel 500, 's-Hertogenbosch": street and town without a code, on a line that is nothing else. */
function withoutCode(line: Line): FoundAddress | null {
  const isShort = line.text.length <= 120;
  if (!isShort && !SEAT.test(line.text)) return null;
  const match = STREET_CITY.exec(line.text.slice(0, 600));
  const street = match?.[1] === undefined ? undefined : streetAtEnd(match[1])?.value;
  if (match === null || street === undefined || (isShort && /@|www\./.test(line.text))) return null;
  const name = street.replace(/\s\d.*$/, '');
  const isLabelled = /^(?:adres|address|adresse|vestiging|bezoekadres|locatie|zetel)[^:]{0,20}:/i.test(
    line.text,
  );
  if (!STREET_WORD.test(name) && !isLabelled) return null;
  return {
    street,
    postalCode: null,
    city: tidyCity(match[2] ?? ''),
    country: countryOf(match[3]),
    score: AUTHORITY_PLACES.test(plain(line.text)) ? -9 : weigh(line, 4),
    how: 'address:withoutPostcode',
    line,
    firstLine: line.index,
    before: '',
  };
}

const TOWN_ONLY = new RegExp(`^(${CITY})${AFTER}$`, 'u');

/** Street and number on one line, the bare town on the next. */
function onTwoLines(line: Line, lines: readonly Line[]): FoundAddress | null {
  const below = lines[line.index + 1];
  if (line.text.length > 80 || below === undefined || below.text.length > 50) return null;
  const street = streetAtEnd(line.text);
  const town = TOWN_ONLY.exec(below.text);
  if (street === null || town === null || street.rest.trim() !== '') return null;
  if (!STREET_WORD.test(street.value.replace(/\s\d.*$/, '')) || NO_CITY.test(below.text)) return null;
  if (
    /^(?:postcode|plaats|adres|naam|website|gemeente|stad|land|telefoon|tel|e-?mail|kvk|btw|bel|contact|openingsuren|volg|route)/i.test(
      below.text,
    )
  )
    return null;
  return {
    street: street.value,
    postalCode: null,
    city: tidyCity(town[1] ?? ''),
    country: countryOf(town[2]),
    score: weigh(line, 3),
    how: 'address:townBelow',
    line,
    firstLine: line.index,
    before: '',
  };
}

/** "Straat: … / Postcode: … / Plaats: …" on lines or cells of their own. */
function labelled(lines: readonly Line[], found: FoundAddress[]): FoundAddress[] {
  const parts = new Map<string, { value: string; line: Line }>();
  for (const line of lines) {
    const match = LABELLED.exec(line.text);
    const bare = BARE_LABEL.exec(line.text);
    const key = KEY[(match?.[1] ?? bare?.[1] ?? '').toLowerCase()];
    if (key === undefined || line.text.length > 100 || line.owner === 'authority') continue;
    const next = lines[line.index + 1];
    const value = match?.[2] ?? next?.text ?? '';
    if (value !== '' && !parts.has(key))
      parts.set(key, { value, line: match === null && next ? next : line });
  }
  const city = parts.get('city');
  const code = parts.get('code');
  const street = parts.get('street');
  if (city === undefined || found.some((address) => address.score > 0)) return found;
  if (street === undefined && code === undefined && city.line.section !== 'controller') return found;
  const name = new RegExp(`^(${CITY})${AFTER}$`, 'u').exec(city.value);
  if (name === null) return found;
  const isNumbered = street !== undefined && streetAtEnd(street.value) !== null;
  const digits = /^(?:([1-9]\d{3})\s{0,2}([A-Z]{2})?)$/.exec(code?.value ?? '');
  const postalCode = digits === null ? null : digits[2] ? `${digits[1]} ${digits[2]}` : (digits[1] ?? null);
  return [
    ...found,
    {
      street: isNumbered ? street.value : null,
      postalCode,
      city: tidyCity(name[1] ?? ''),
      country: countryOf(name[2]),
      score: weigh(city.line, 5),
      how: 'label:plaats',
      line: city.line,
      firstLine: street?.line.index ?? city.line.index,
      before: '',
    },
  ];
}

const LABELS =
  'straat(?: en (?:huis)?nummer)?|adres|street|rue|postcode|postal code|code postal|plaats|woonplaats|vestigingsplaats|gemeente|stad|city|ville';
const LABELLED = new RegExp(`^(${LABELS})\\s{0,2}:\\s{0,2}(.{2,80})$`, 'i');
const BARE_LABEL = new RegExp(`^(${LABELS})\\s{0,2}:?$`, 'i');
const KEY: Readonly<Record<string, string>> = {
  straat: 'street',
  adres: 'street',
  'straat en nummer': 'street',
  'straat en huisnummer': 'street',
  street: 'street',
  rue: 'street',
  postcode: 'code',
  'postal code': 'code',
  'code postal': 'code',
  plaats: 'city',
  woonplaats: 'city',
  gemeente: 'city',
  stad: 'city',
  city: 'city',
  ville: 'city',
};

const NO_CITY =
  /^(?:Nederland|België|Belgie|Belgium|Belgique|Europa|Europe|Vlaanderen|Wallonië|Friesland|Holland|Noord-Holland|Zuid-Holland|Limburg|Brabant|Noord-Brabant|Zeeland|Gelderland|Overijssel|Drenthe|Flevoland|Ierland|Dublin|De Verenigde|Verenigde|Amerika|Californi[aë]|San|Ireland|Deze|Dit|Wij|De|Het|The)\b/;
const SEATED = new RegExp(
  `\\b(?:(?:is|zijn|met (?:statutaire |maatschappelijke )?zetel|statutair|kantoorhoudend|vestiging)\\s)?(?:gevestigd|gelegen|based|established|located|zetel|établie?|vestigingsplaats:?)(?:,? en kantoorhoudend(?:e)?)?\\s(?:te|in|at|à)\\s(${CITY})(?=[,.;)]|$|\\s(?!\\d))${AFTER}`,
  'u',
);
const TOWN_LINE = new RegExp(
  `^(?:(?:[Ll]ocatie|[Vv]estiging(?:splaats)?|[Aa]dres|[Pp]laats|[Zz]etel|[Ll]ocation)\\s?:\\s)?(${CITY}),\\s(${COUNTRY_WORD})$`,
  'u',
);
const TOWN_LABEL = new RegExp(
  `^(?:[Vv]estigingsplaats|[Pp]laats|[Zz]etel|[Ss]tatutaire zetel)\\s?:\\s(${CITY})${AFTER}$`,
  'u',
);

/** A town without street or code: "gevestigd in Houten", or "Maastricht, Nederland" on a line of its own. */
export function findTowns(lines: readonly Line[]): FoundAddress[] {
  const found: FoundAddress[] = [];
  for (const line of lines) {
    if (line.owner === 'authority' || (line.owner === 'other' && line.place === 'body')) continue;
    const seated = SEATED.exec(line.text.slice(0, 2000));
    const isShort = seated === null && line.text.length < 60;
    const alone = isShort ? (TOWN_LINE.exec(line.text) ?? TOWN_LABEL.exec(line.text)) : null;
    const match = seated ?? alone;
    const city = match?.[1] ?? '';
    if (match === null || NO_CITY.test(city) || KNOWN_PROCESSORS.test(line.text)) continue;
    found.push({
      street: null,
      postalCode: null,
      city: tidyCity(city),
      country: countryOf(match[2]),
      score: weigh(line, 3),
      how: seated === null ? 'town' : 'sentence:gevestigd',
      line,
      firstLine: line.index,
      before: '',
    });
  }
  return found;
}

function weigh(line: Line, base: number): number {
  if (line.owner === 'authority') return -5;
  if (line.owner === 'officer') return base - 5;
  if (line.owner === 'other' && line.place === 'body') return base - 6;
  if (line.place !== 'body') return base - 1;
  return (
    base +
    (line.section === 'controller' ? 3 : line.section === 'contact' ? 2 : line.section === 'rights' ? 1 : 0)
  );
}

const tidyCity = (city: string): string => city.replace(/[\s.]+$/, '').trim();

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const COUNTRIES: readonly (readonly [string, RegExp])[] = [
  ['BE', /^(?:belg|be$)/i],
  ['NL', /nederland|netherlands|pays-bas|^nl$|holland/i],
  ['FR', /^fr/i],
  ['DE', /^(?:duits|german|deutsch)/i],
  ['LU', /^lux/i],
  ['IE', /^(?:ier|ire)/i],
];

/** ISO code of a country's name in Dutch, French or English. */
export function countryOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  return COUNTRIES.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
