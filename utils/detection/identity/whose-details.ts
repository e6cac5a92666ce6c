import type { FoundAddress } from '@/utils/detection/address/found-address';
import { followsAddress, isAnothers, isSharers } from '@/utils/detection/address/others-address';
import type { FoundName } from '@/utils/detection/name/found-name';
import { creditedDetails } from '@/utils/detection/name/made-the-site';
import { othersOwn, ownName, speaksOfOthers } from '@/utils/detection/name/other-parties';
import type { NameCluster } from '@/utils/detection/name/rank-names';
import { KNOWN_PROCESSORS } from './known-parties';
import type { Line } from './lines';

type AtPlace = (line: Line, at?: number) => boolean;

/** Whether what stands at a place is the controller's own or another's. */
export interface Whose {
  /** Keys of the controller's names. */
  readonly keys: readonly string[];
  readonly isForeign: (address: FoundAddress) => boolean;
  /** The sentence there speaks of another organisation. */
  readonly isToldOfOthers: AtPlace;
  /** So does the sentence, the credit or the address before it. */
  readonly isOthers: AtPlace;
  readonly isOthersNumber: AtPlace;
}

/** Where the page's addresses stand. */
interface Grounds {
  readonly places: readonly FoundAddress[];
  /** Those whose heading or lead-in is another's. */
  readonly ledToOthers: readonly FoundAddress[];
  readonly lines: readonly Line[];
  readonly host: string;
}

export function whoseDetails(keys: readonly string[], { places, ledToOthers, lines, host }: Grounds): Whose {
  const isOwn = ownName(keys, host);
  // Where no name is known, any name may be the page's own.
  const isNamed = keys.length > 0;
  const isToldOfOthers = isNamed ? othersOwn(keys, host) : saysOthers;
  const ofMaker = creditedDetails(lines, isOwn);
  const foreign = places.filter(
    (address) =>
      (isAnothers(address, lines, isOwn) && (isNamed || LED_TO.test(address.before))) ||
      ledToOthers.includes(address),
  );
  const isOthers: AtPlace = (line, at = 0) =>
    isSharers(line) ||
    isToldOfOthers(line, at) ||
    ofMaker(line, at) ||
    foreign.some((address) => followsAddress(address, line, at));
  return {
    keys,
    isForeign: (address) => foreign.includes(address),
    isToldOfOthers,
    isOthers,
    // Where no name is known, a number goes with the page unless its sentence says what another is to us.
    isOthersNumber: isNamed ? isOthers : toldAsOthers,
  };
}

/** "Onze winkel draait bij Winkelmaker, ": another's, whoever we are. */
const LED_TO = /\b(?:bij|via|met|naar)\s[^,]{2,50},?\s$/;

/** Keys of the likeliest name and of those that go with it; what stands by an address alone goes with none. */
export function ownKeys(names: readonly NameCluster[]): string[] {
  const best = names[0]?.score ?? 0;
  const likely = names.filter(
    ({ score, best: name }) => score >= best - 6 && score >= 5 && !KNOWN_PROCESSORS.test(name.full),
  );
  const said = likely.filter((cluster) =>
    cluster.names.some(
      (name) =>
        !/^(?:address:|sentence:onderdeel-van)/.test(name.how) &&
        (cluster === names[0] || !isSaidOfOthers(name)),
    ),
  );
  const legal = names.filter((cluster) => cluster.names.some(isLegalPerson));
  return [...(said.length > 0 ? said : likely.slice(0, 1)), ...legal].map(({ key }) => key);
}

const toldAsOthers = (line: Line, at = 0): boolean => line.place !== 'body' || saysOthers(line, at);

const saysOthers = (line: Line, at = 0): boolean =>
  speaksOfOthers(line.text.slice(0, at > 0 ? at : 220)) || KNOWN_PROCESSORS.test(line.text.slice(0, 300));

/** "Onze verzekeraar is Zekerlijk NV, gevestigd te": what is said of him is not said of us. */
const isSaidOfOthers = ({ line, full }: FoundName): boolean =>
  line !== null && speaksOfOthers(line.text.slice(0, Math.max(0, line.text.indexOf(full))));

/** "Nachtkaas is een handelsnaam van Van der Molen Zuivel B.V.": said of the brand, so never another's. */
const isLegalPerson = ({ role, weight }: FoundName): boolean => role === 'legal' && weight >= 9;
