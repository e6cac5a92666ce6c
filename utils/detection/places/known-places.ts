import { foldPlace, PLACE_BITS, placeNumber } from './belgian-places';
import { PACKED_NAMES } from './known-places-packed';
import { unpackNumbers } from './packed-numbers';

/** Longer than any place name. */
const LONGEST = 40;

/** The packed names, read once. */
let known: ReadonlySet<number> | undefined;

/** Reads the packed names; as with the postcodes, while waiting for something else. */
export function unpackedNames(): ReadonlySet<number> {
  known ??= unpackNumbers(PACKED_NAMES, PLACE_BITS);
  return known;
}

/**
 * Whether a text is the name of a place in Belgium or the Netherlands: a municipality, a part of one in Flanders or
 * Brussels, a Dutch residence. Accents, case and hyphens make no difference. Places that are called like a word or a
 * first name ("Best", "Werken", "Erica") are left out: their name alone proves nothing. Of what is no place one in
 * four thousand passes; see `belgian-places.ts`. The names stand in `belgian-postcodes.ts` and `dutch-places.ts`;
 * `tests/commands/pack-postcodes.ts` packs them.
 */
export function isKnownPlace(name: string): boolean {
  const folded = name.length > LONGEST ? '' : foldPlace(name);
  return folded.length > 1 && unpackedNames().has(placeNumber('', folded));
}
