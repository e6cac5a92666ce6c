import type { FoundAddress } from '@/utils/detection/address/found-address';
import { nearName, seatBonus } from '@/utils/detection/address/own-address';
import { withCommas } from '@/utils/detection/name/commas-in-names';
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
    const isFolded = address.firstLine >= 0 && address.line.isFoldedAway;
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
  if (address === null || address.street === null) return address;
  const written = names.slice(0, NAMES_TRIED).flatMap(({ best }) => [best.full, best.name]);
  let street = address.street;
  // Twice: some pages say the name once more.
  for (let times = 0; times < 2; times += 1) {
    const text = withCommas(`${address.before} ${street}`).replace(/\s+/g, ' ').toLowerCase();
    for (const name of written) street = behindName(name.toLowerCase(), street, text) ?? street;
  }
  return street === address.street ? address : { ...address, street };
}

const NAMES_TRIED = 6;

/** What is left of a street that begins with a name, or with the last words of one that begins before it. */
function behindName(name: string, street: string, text: string): string | null {
  if (name.length < 3) return null;
  const at = text.indexOf(`${name} `, Math.max(0, text.length - street.length - name.length));
  const start = text.length - street.length;
  const end = at + name.length;
  // "Veldhofstraat" is no street behind "Veldhof".
  const isWhole = street.toLowerCase().startsWith(name) && !/^[a-zß-öø-ÿ]/i.test(street.slice(name.length));
  const cut = isWhole ? name.length : at >= 0 && end > start ? end - start : 0;
  const rest = street.slice(cut).replace(/^[\s,–-]+/, '');
  return cut > 0 && /^[A-Za-zÀ-ɏ]{3}.*\d|^[A-ZÀ-ÖØ-ÞŁŒŠŽ]/.test(rest) ? rest : null;
}
