import type { FoundAddress } from '@/utils/detection/address/found-address';
import { nearName, seatBonus } from '@/utils/detection/address/own-address';
import type { NameCluster } from '@/utils/detection/name/rank-names';
import type { Line } from './lines';
import { HELD_BACK } from './rank';
import type { Whose } from './whose-details';

/** Every address with what its place says for or against its being the controller's own. */
export function weighAddresses(
  places: readonly FoundAddress[],
  lines: readonly Line[],
  { keys, isForeign, isToldOfOthers }: Whose,
): FoundAddress[] {
  return places.map((address) => {
    const isTold = isToldOfOthers(address.line, address.at);
    const isOthers = isTold || isForeign(address);
    const isFolded = address.firstLine >= 0 && address.line.block.visibility === 'folded';
    const bonus = (isOthers ? 0 : nearName(address, lines, keys)) + seatBonus(address, lines);
    return {
      ...address,
      score: address.score + bonus - (isFolded ? HELD_BACK : 0) - (isTold ? 9 : isOthers ? 7 : 0),
    };
  });
}

/** The likeliest, as the card shows it. */
export const ownAddress = (
  addresses: readonly FoundAddress[],
  names: readonly NameCluster[],
): FoundAddress | null => withoutName(bestAddress(addresses), names);

/** A letter reaches a post box, but a seat is a street. */
const POST_BOX = /^(?:postbus|p\.?\s?o\.?\s?box|antwoordnummer|bp)\s/i;

function bestAddress(addresses: readonly FoundAddress[]): FoundAddress | null {
  const fit = addresses.filter(({ score }) => score > 0);
  if (fit.length === 0) return null;
  const whole = (address: FoundAddress) =>
    address.score +
    (address.street === null ? 0 : POST_BOX.test(address.street) ? -3 : 3) +
    (address.postalCode === null ? 0 : 1);
  const best = fit.reduce((a, b) => (whole(b) > whole(a) ? b : a));
  // The same street in the footer, without its postcode: the whole of it stands elsewhere.
  const fuller = fit.find(
    ({ street, city, postalCode }) =>
      postalCode !== null && street !== null && street === best.street && city === best.city,
  );
  return best.postalCode === null && fuller !== undefined
    ? { ...best, postalCode: fuller.postalCode, country: best.country ?? fuller.country }
    : best;
}

/** "BEELDmaker Fotografie Dr. Zonstraat 8": the name runs into the street where nothing parts them. */
function withoutName(address: FoundAddress | null, names: readonly NameCluster[]): FoundAddress | null {
  const street = address?.street ?? null;
  if (address === null || street === null) return address;
  for (const { best } of names.slice(0, 4)) {
    for (const name of [best.full, best.name]) {
      const tail = tailIn(name, street);
      if (tail !== null) return { ...address, street: tail };
      const rest = street.slice(name.length).replace(/^[\s,–-]+/, '');
      if (
        name.length > 2 &&
        street.toLowerCase().startsWith(name.toLowerCase()) &&
        /^[A-Za-zÀ-ɏ]{3}.*\d|^[A-ZÀ-ÖØ-ÞŁŒŠŽ]/.test(rest)
      )
        return withoutName({ ...address, street: rest }, names);
    }
  }
  return address;
}

/** "vzw d’n Opvang Kerkstraat 5": the last word of the name was taken for the first of the street. */
function tailIn(name: string, street: string): string | null {
  const [, first = '', rest = ''] =
    /^(\S{3,30})\s([A-ZÀ-ÖØ-ÞŁŒŠŽ][a-zà-ÿ]{3,30}(?:straat|laan|weg|plein|lei|dreef|kaai|markt)\s\d.*)$/.exec(
      street,
    ) ?? [];
  return first !== '' && name.endsWith(` ${first}`) ? rest : null;
}
