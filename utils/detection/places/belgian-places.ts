/**
 * How "this place lies behind this postcode" is kept in 7 kB instead of 18: not the names, but a number for each
 * pair of a code and a name, of 24 bits or so. A place that is not there hits such a number by chance once in
 * 2^PLACE_BITS times, and then passes; a place that is there always does. The table itself, readable, is
 * `belgian-postcodes.ts`; `tests/commands/pack-postcodes.ts` makes the packed one from it.
 */
export const PLACE_BITS = 12;
/** A few codes in every ten are given out. */
export const CODE_BITS = 2;

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

/** One key for all spellings of a place; empty where nothing is left. */
export function foldPlace(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/\bo\W{0,2}l\W{0,2}v(?:rouwe?)?\b/g, 'olv');
  const words = plain.split(/[^a-z]+/).filter((word) => word !== '' && !COUNTRY_WORDS.has(word));
  return words.map((word) => ONE_SPELLING.get(word) ?? word).join('');
}

/** How many pairs the numbers are spread for; the packed table is right for any count near it. */
const PAIRS = 4200;

/** The number of one pair: FNV-1a over its characters, stirred (murmur3's last step), brought into range. */
export function placeNumber(code: string, folded: string): number {
  let hash = 0x811c9dc5;
  for (const character of code + folded) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return Math.floor(((hash ^ (hash >>> 16)) >>> 0) * ((PAIRS * 2 ** PLACE_BITS) / 2 ** 32));
}
