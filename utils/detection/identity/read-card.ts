import type { CountryCode } from 'libphonenumber-js/core';
import { findAddresses } from '@/utils/detection/address/find-address';
import { findTowns } from '@/utils/detection/address/find-towns';
import type { FoundAddress } from '@/utils/detection/address/found-address';
import { labelledAddress } from '@/utils/detection/address/labelled-address';
import { followsAddress, isAnothers, isLedToOthers } from '@/utils/detection/address/others-address';
import { fieldsOfAddress, nearName, seatBonus } from '@/utils/detection/address/own-address';
import { structuredAddresses } from '@/utils/detection/address/structured-address';
import {
  cleanEmail,
  type FoundEmail,
  findEmails,
  OFFICERS,
  weighEmails,
} from '@/utils/detection/contact/find-email';
import { findPhones, parsePhone } from '@/utils/detection/contact/find-phone';
import { findRegistrations, fromVatId } from '@/utils/detection/contact/find-registration';
import { findNames } from '@/utils/detection/name/find-name';
import type { FoundName } from '@/utils/detection/name/found-name';
import { creditedDetails } from '@/utils/detection/name/made-the-site';
import { nameFields } from '@/utils/detection/name/name-fields';
import { othersOwn, ownName, speaksOfOthers } from '@/utils/detection/name/other-parties';
import { type NameCluster, rankNames } from '@/utils/detection/name/rank-names';
import type { PageText } from '@/utils/detection/page/page-text';
import type { Card } from '@/utils/detection/page-reading';
import { KNOWN_PROCESSORS } from './known-parties';
import type { Line } from './lines';
import { otherControllers } from './other-controllers';
import { type Candidate, HELD_BACK, toField } from './rank';
import { structuredOrganisations } from './structured-identity';

/** Everything found on a page that concerns who is behind it. */
interface Identity {
  readonly card: Card;
  readonly names: readonly NameCluster[];
  readonly emails: readonly FoundEmail[];
  readonly addresses: readonly FoundAddress[];
  readonly own: FoundAddress | null;
  /** Further controllers that the page presents, each with details of its own. */
  readonly others: readonly Card[];
}

/** Below this a name is a guess that helps nobody. */
const MIN_NAME = 3;

export function readIdentity(page: PageText, lines: readonly Line[]): Identity {
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const anchored = findAddresses(lines);
  const found = anchored.some(({ score }) => score > 0) ? anchored : [...anchored, ...labelledAddress(lines)];
  const open = found.filter((address) => !isLedToOthers(address, lines));
  const names = rankNames(findNames(page, lines, open), page, lines).filter(({ score }) => score >= MIN_NAME);
  const keys = ownKeys(names);
  const isOwn = ownName(keys, host);
  const inSentence = othersOwn(keys, host);
  const places = [...found, ...findTowns(lines, ownNames(names)), ...structuredAddresses(page, lines, keys)];
  const foreign = places.filter(
    (address) => isAnothers(address, lines, isOwn) || (found.includes(address) && !open.includes(address)),
  );
  const ofMaker = creditedDetails(lines, isOwn);
  const isOthers = (line: Line, at = 0) =>
    inSentence(line, at) || ofMaker(line, at) || foreign.some((address) => followsAddress(address, line, at));
  // Where no name is known, a number goes with the page unless its sentence says what another is to us.
  const hasOthersNumber = keys.length > 0 ? isOthers : toldAsOthers;
  const addresses = places.map((address) => ({
    ...address,
    score:
      address.score +
      (foreign.includes(address) || inSentence(address.line, address.at)
        ? 0
        : nearName(address, lines, keys)) +
      seatBonus(address, lines) -
      (address.firstLine >= 0 && address.line.block.visibility === 'folded' ? HELD_BACK : 0) -
      (inSentence(address.line, address.at) ? 9 : foreign.includes(address) ? 7 : 0),
  }));
  const own = withoutName(bestAddress(addresses), names);
  const registrations = findRegistrations(lines);
  const country = countryOfPage(page, own, registrations.kvk.length > 0);
  const structured = structuredOrganisations(page);
  const numbersOf = (ids: readonly (string | null)[]) => ids.flatMap((id) => fromVatId(id ?? '') ?? []);
  const vatIds = numbersOf(structured.map(({ vat }) => vat));
  const taxIds = numbersOf(structured.map(({ tax }) => tax));
  const emails = weighEmails(findEmails(page, lines), {
    host,
    othersOwn: isOthers,
    nameKeys: keys.map((key) => key.replaceAll(' ', '')),
  });
  const phones = findPhones(page, lines, country, isOthers);
  const field = (candidates: readonly Candidate[]) => toField(candidates, page.url);
  const card: Card = {
    ...nameFields(names, page.url),
    ...fieldsOfAddress(own, addresses, page.url),
    enterpriseNumber: field([
      ...notOthers(registrations.enterprise, hasOthersNumber),
      ...structuredValues([...vatIds, ...taxIds].map((id) => id.enterprise)),
    ]),
    kvkNumber: field(
      notOthers(registrations.kvk, hasOthersNumber).map((number) => besideName(number, names)),
    ),
    vatNumber: field([
      ...notOthers(registrations.vat, hasOthersNumber),
      ...structuredValues(vatIds.map((id) => id.vat)),
    ]),
    email: field([
      ...forAll(emails),
      ...structuredValues(structured.map(({ email }) => cleanEmail(email ?? ''))),
    ]),
    phone: field([
      ...phones,
      ...structuredValues(structured.map(({ phone }) => parsePhone(phone ?? '', country))),
    ]),
  };
  const others = otherControllers({ names, addresses, own, registrations, emails, phones }, lines, page.url);
  return { card, names, emails, addresses, own, others };
}

/** Where the page gives no other, its officer's box is the way in, unless it stands under a heading of its own. */
function forAll(emails: readonly FoundEmail[]): readonly FoundEmail[] {
  const general = emails.filter(isForAll);
  return general.some(({ score }) => score > 0)
    ? general
    : emails.filter((email) => isForAll(email) || email.line?.section !== 'officer');
}

const isForAll = ({ line, value }: FoundEmail): boolean =>
  !(OFFICERS.test(value) && line !== null && (line.officerAt >= 0 || line.section === 'officer'));

/** Of the numbers of a whole group, the one in the line that names the likeliest. */
function besideName(candidate: Candidate, [best]: readonly NameCluster[]): Candidate {
  const isBeside = best !== undefined && candidate.line?.text.includes(best.best.name) === true;
  return isBeside ? { ...candidate, score: candidate.score + 1 } : candidate;
}

function notOthers(
  candidates: readonly Candidate[],
  isOthers: (line: Line, at?: number) => boolean,
): Candidate[] {
  return candidates.map((candidate) =>
    candidate.line !== null && isOthers(candidate.line, candidate.at)
      ? { ...candidate, score: candidate.score - 12 }
      : candidate,
  );
}

/** Keys of the likeliest name and of those that go with it; what stands by an address alone goes with none. */
function ownKeys(names: readonly NameCluster[]): string[] {
  const best = names[0]?.score ?? 0;
  const likely = names.filter(
    ({ score, best: name }) => score >= best - 6 && score >= 5 && !KNOWN_PROCESSORS.test(name.full),
  );
  const said = likely.filter((cluster) =>
    cluster.names.some(
      (name) =>
        !/^(?:address:|sentence:onderdeel-van)/.test(name.how) &&
        (cluster === names[0] || !isToldOfOthers(name)),
    ),
  );
  const legal = names.filter((cluster) => cluster.names.some(isLegalPerson));
  return [...(said.length > 0 ? said : likely.slice(0, 1)), ...legal].map(({ key }) => key);
}

const toldAsOthers = (line: Line, at = 0): boolean =>
  line.place !== 'body' ||
  speaksOfOthers(line.text.slice(0, at > 0 ? at : 220)) ||
  KNOWN_PROCESSORS.test(line.text.slice(0, 300));

/** "Onze verzekeraar is Zekerlijk NV, gevestigd te": what is said of him is not said of us. */
const isToldOfOthers = ({ line, full }: FoundName): boolean =>
  line !== null && speaksOfOthers(line.text.slice(0, Math.max(0, line.text.indexOf(full))));

/** As written, of the likeliest. */
const ownNames = (names: readonly NameCluster[]): string[] =>
  names.slice(0, 3).flatMap(({ best, score }) => (score >= 6 ? [best.full, best.name] : []));

/** "Nachtkaas is een handelsnaam van Van der Molen Zuivel B.V.": said of the brand, so never another's. */
const isLegalPerson = ({ role, weight }: FoundName): boolean => role === 'legal' && weight >= 9;

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
        return { ...address, street: rest };
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

/** Structured data is not seen by the reader of the page: it counts where the text says nothing. */
function structuredValues(values: readonly (string | null)[]): Candidate[] {
  return values.flatMap((value) =>
    value === null
      ? []
      : [{ value, score: 2, how: 'jsonLd', line: null, doubts: [], place: 'structuredData' as const }],
  );
}

/** Where a number without prefix is dialled from. */
function countryOfPage(page: PageText, own: FoundAddress | null, hasKvk: boolean): CountryCode {
  const known = ['BE', 'NL', 'FR', 'DE', 'LU'] as const;
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const address = known.find((country) => country === own?.country);
  if (address !== undefined) return address;
  if (own?.postalCode?.length === 5) return 'FR';
  if (hasKvk || host.endsWith('.nl')) return 'NL';
  if (host.endsWith('.be')) return 'BE';
  const text = page.blocks.map(({ text: block }) => block).join('\n');
  if (/Autoriteit Persoonsgegevens/i.test(text))
    return /Gegevensbeschermingsautoriteit/i.test(text) ? 'BE' : 'NL';
  return 'BE';
}
