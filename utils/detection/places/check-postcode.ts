import { CODE_BITS, foldPlace, PLACE_BITS, placeNumber } from './belgian-places';
import { PACKED_CODES, PACKED_PLACES } from './belgian-places-packed';
import { unpackNumbers } from './packed-numbers';

/** What a Belgian postcode says about the place beside it. */
export type BelgianPostcodeCheck = 'match' | 'otherCity' | 'unknownPostcode';

/** Longer than any place name; more is not a city and is not read. */
const LONGEST_CITY = 120;

/** The packed table, read once. */
let known: { codes: ReadonlySet<number>; places: ReadonlySet<number> } | undefined;

/** Reads the packed table; who is sure to check a postcode soon can have it done while waiting for something else. */
export function unpackedTable() {
  known ??= {
    codes: unpackNumbers(PACKED_CODES, CODE_BITS),
    places: unpackNumbers(PACKED_PLACES, PLACE_BITS),
  };
  return known;
}

/**
 * Whether `city` is a place behind this Belgian postcode: the municipality or one of its parts, in Dutch,
 * French or German, before or after a merger. Accents, case, hyphens, apostrophes, "St." and "O.-L.-V.",
 * box numbers and the country's name make no difference. Of "Brussel (Laken)" or "Ixelles / Elsene" one name
 * that fits is enough, of "Brussel-Laken" both must. An empty city fits no postcode.
 * Of a place that is not behind the code one in four thousand passes as if it were: see `belgian-places.ts`.
 * @param postalCode four digits, with or without "B-" or "BE-" before them
 */
export function checkBelgianPostcode(postalCode: string, city: string): BelgianPostcodeCheck {
  const code = /^(?:BE?[- ]{0,3})?([1-9]\d{3})$/i.exec(postalCode.trim())?.[1];
  const { codes, places } = unpackedTable();
  if (code === undefined || !codes.has(Number(code))) return 'unknownPostcode';
  const isPlace = (name: string) => {
    const folded = foldPlace(name);
    return folded !== '' && places.has(placeNumber(code, folded));
  };
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
