import type { CountryCode } from 'libphonenumber-js/core';
import { findAddresses } from '@/utils/detection/address/find-address';
import { findTowns } from '@/utils/detection/address/find-towns';
import type { FoundAddress } from '@/utils/detection/address/found-address';
import { labelledAddress } from '@/utils/detection/address/labelled-address';
import { isLedToOthers } from '@/utils/detection/address/others-address';
import { fieldsOfAddress } from '@/utils/detection/address/own-address';
import { structuredAddresses } from '@/utils/detection/address/structured-address';
import {
  cleanEmail,
  type FoundEmail,
  findEmails,
  OFFICERS,
  weighEmails,
} from '@/utils/detection/contact/find-email';
import { findPhones, parseNamedPhone } from '@/utils/detection/contact/find-phone';
import { findRegistrations, fromVatId } from '@/utils/detection/contact/find-registration';
import { withCommas } from '@/utils/detection/name/commas-in-names';
import { findNames } from '@/utils/detection/name/find-name';
import { nameFields } from '@/utils/detection/name/name-fields';
import { nameKey } from '@/utils/detection/name/name-shape';
import { type NameCluster, rankNames } from '@/utils/detection/name/rank-names';
import type { PageText } from '@/utils/detection/page/page-text';
import type { Card } from '@/utils/detection/page-reading';
import { ownAddress, weighAddresses } from './choose-address';
import { countryOfPage } from './country-of-page';
import type { Line } from './lines';
import { type Matter, otherControllers } from './other-controllers';
import { type Candidate, toField } from './rank';
import { structuredOrganisations } from './structured-identity';
import { ownKeys, type Whose, whoseDetails } from './whose-details';
import { ofBearer } from './whose-number';

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
  const found = [...findAddresses(lines), ...labelledAddress(lines)];
  const ledToOthers = found.filter((address) => isLedToOthers(address, lines));
  const open = found.filter((address) => !ledToOthers.includes(address));
  const names = rankNames(findNames(page, lines, open), page, lines).filter(({ score }) => score >= MIN_NAME);
  const keys = ownKeys(names);
  const places = [...found, ...findTowns(lines, ownNames(names)), ...structuredAddresses(page, lines, keys)];
  const whose = whoseDetails(keys, { places, ledToOthers, lines, host });
  const addresses = weighAddresses(places, lines, whose);
  const own = ownAddress(addresses, names);
  const registrations = findRegistrations(lines);
  const emails = weighEmails(findEmails(page, lines), {
    host,
    othersOwn: whose.isOthers,
    nameKeys: keys.map((key) => key.replaceAll(' ', '')),
  });
  const country = countryOfPage(page, own, registrations.kvk.length > 0);
  const phones = findPhones(page, lines, country, whose.isOthers);
  const matter: Matter = { names, addresses, own, registrations, emails, phones };
  const card = cardOf(matter, whose.isOthersNumber, page, country, lines);
  return { card, names, emails, addresses, own, others: otherControllers(matter, lines, page.url) };
}

function cardOf(
  { names, addresses, own, registrations, emails, phones }: Matter,
  isOthersNumber: Whose['isOthersNumber'],
  page: PageText,
  country: CountryCode,
  lines: readonly Line[],
): Card {
  const structured = structuredOrganisations(page);
  const numbersOf = (ids: readonly (string | null)[]) => ids.flatMap((id) => fromVatId(id ?? '') ?? []);
  const vatIds = numbersOf(structured.map(({ vat }) => vat));
  const taxIds = numbersOf(structured.map(({ tax }) => tax));
  const mails = structured.map(({ email }) => cleanEmail(email ?? ''));
  const calls = structured.map(({ phone }) => parseNamedPhone(phone ?? '', country));
  const field = (seen: readonly Candidate[], data: readonly (string | null)[]) =>
    toField([...seen, ...structuredValues(data)], page.url);
  const called = nameFields(names, page.url);
  const ofBest = (numbers: readonly Candidate[]) => {
    const open = notOthers(numbers, isOthersNumber).filter(({ score }) => score >= 0);
    return ofBearer(open, lines, nameKey(called.name.best?.value ?? '')).map((number) =>
      besideName(number, names),
    );
  };
  return {
    ...called,
    ...fieldsOfAddress(own, addresses, page.url),
    enterpriseNumber: field(
      ofBest(registrations.enterprise),
      [...vatIds, ...taxIds].map((id) => id.enterprise),
    ),
    kvkNumber: field(ofBest(registrations.kvk), []),
    vatNumber: field(
      notOthers(registrations.vat, isOthersNumber),
      vatIds.map((id) => id.vat),
    ),
    email: field(forAll(emails), mails),
    phone: field(phones, calls),
  };
}

/** As written, of the likeliest. */
const ownNames = (names: readonly NameCluster[]): string[] =>
  names.slice(0, 3).flatMap(({ best, score }, at) => (at === 0 || score >= 6 ? [best.full, best.name] : []));

/** Where the page gives no other, its officer's box is the way in, unless it stands under a heading of its own. */
function forAll(emails: readonly FoundEmail[]): readonly FoundEmail[] {
  const general = emails.filter(isForAll);
  return general.some(({ score }) => score > 0)
    ? general
    : emails.filter((email) => isForAll(email) || isOwnOfficers(email));
}

const isOwnOfficers = ({ line, doubts }: FoundEmail): boolean =>
  line?.section !== 'officer' && !doubts.includes('otherDomain');

const isForAll = ({ line, value }: FoundEmail): boolean =>
  !(
    OFFICERS.test(value) &&
    line !== null &&
    (line.officerAt >= 0 || line.owner === 'officer' || line.section === 'officer')
  );

/** Of the numbers of a whole group, the one in the line that names the likeliest. */
function besideName(candidate: Candidate, [best]: readonly NameCluster[]): Candidate {
  const isBeside = best !== undefined && withCommas(candidate.line?.text ?? '').includes(best.best.name);
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

/** Structured data is not seen by the reader of the page: it counts where the text says nothing. */
function structuredValues(values: readonly (string | null)[]): Candidate[] {
  return values.flatMap((value) =>
    value === null
      ? []
      : [{ value, score: 2, how: 'jsonLd', line: null, doubts: [], place: 'structuredData' as const }],
  );
}
