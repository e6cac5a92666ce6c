import { BELGIAN_POSTCODES } from './belgian-postcodes';

/** What a Belgian postcode says about the place beside it. */
export type BelgianPostcodeCheck = 'match' | 'otherCity' | 'unknownPostcode';

/** Longer than any place name; more is not a city and is not read. */
const LONGEST_CITY = 120;

/** Words that are written in several ways, brought to one. Keys and values are folded words. */
const ONE_SPELLING: ReadonlyMap<string, string> = new Map([
  ['sint', 'st'],
  ['saint', 'st'],
  ['sankt', 'st'],
  ['sainte', 'ste'],
  ['les', 'lez'],
  ['olv', 'onzelievevrouw'],
]);

const COUNTRY_WORDS: ReadonlySet<string> = new Set(['belgie', 'belgium', 'belgique', 'belgien', 'cedex']);

/** The names behind each code as the table writes them: read once, folded only where asked for. */
let namesByCode: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Whether `city` is a place behind this Belgian postcode: the municipality or one of its parts, in Dutch,
 * French or German, before or after a merger. Accents, case, hyphens, apostrophes, "St." and "O.-L.-V.",
 * box numbers and the country's name make no difference. Of "Brussel (Laken)" or "Ixelles / Elsene" one name
 * that fits is enough, of "Brussel-Laken" both must. An empty city fits no postcode.
 * @param postalCode four digits, with or without "B-" or "BE-" before them
 */
export function checkBelgianPostcode(postalCode: string, city: string): BelgianPostcodeCheck {
  const code = /^(?:BE?[- ]{0,3})?([1-9]\d{3})$/i.exec(postalCode.trim())?.[1];
  namesByCode ??= readTable(BELGIAN_POSTCODES);
  const names = code === undefined ? undefined : namesByCode.get(code);
  if (names === undefined) return 'unknownPostcode';
  const places = new Set(names.map(foldPlace));
  const isPlace = (name: string) => places.has(foldPlace(name));
  const fits = (name: string) => isPlace(name) || name.split('-').every(isPlace);
  return namesIn(city.slice(0, LONGEST_CITY)).some(fits) ? 'match' : 'otherCity';
}

/**
 * Whether this has the form of a Dutch postcode: 1000 to 9999 and two letters, of which SA, SD and SS are
 * never given out. The form only: the Dutch register is far too large to carry.
 * @param postalCode with or without a space between, in capitals or not, "NL-" allowed before it
 */
export function checkDutchPostcode(postalCode: string): 'form' | 'invalid' {
  return /^(?:NL[- ]{0,3})?[1-9]\d{3}\s{0,2}(?!S[ADS])[A-Z]{2}$/i.test(postalCode.trim())
    ? 'form'
    : 'invalid';
}

/** The names an address line may mean by its city: the whole, what is in brackets, each side of a slash. */
function namesIn(city: string): string[] {
  const spelledOut = city
    .replace(/\ba\s?[/.]\s?d\b\.?/gi, 'aan de')
    .replace(/\bo\s?[/.]\s?d\b\.?/gi, 'op den');
  const [outside = '', ...inside] = spelledOut.split(/[()]/);
  const parts = [outside, ...inside].flatMap((part) => part.split(/[,;/|]|\s[-–—]\s/));
  return [spelledOut, ...parts];
}

/** One key for all spellings of a place; empty where nothing is left. */
function foldPlace(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/\bo\W{0,2}l\W{0,2}v(?:rouwe?)?\b/g, 'olv');
  const words = plain.split(/[^a-z]+/).filter((word) => word !== '' && !COUNTRY_WORDS.has(word));
  return words.map((word) => ONE_SPELLING.get(word) ?? word).join('');
}

/** Reads the table; its form is told in its own file. */
function readTable(table: string): ReadonlyMap<string, readonly string[]> {
  const byCode = new Map<string, string[]>();
  for (const group of table.trim().split(/[;\n]/)) {
    const [names = '', codes = ''] = group.split(':');
    let hundred = '';
    for (const entry of codes.split(',')) {
      const [, digits = '', parts = ''] = /^(\d{2,4})(.*)$/.exec(entry) ?? [];
      const code = digits.length === 4 ? digits : hundred + digits;
      hundred = code.slice(0, 2);
      const more = parts === '' ? [] : parts.split('|');
      byCode.set(code, [...(byCode.get(code) ?? []), ...names.split('|'), ...more]);
    }
  }
  return byCode;
}
