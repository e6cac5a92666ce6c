import type { Line } from '@/utils/detection/identity/lines';
import { alternativesAmong, type Candidate, emptyField, toField } from '@/utils/detection/identity/rank';
import { nameKey } from '@/utils/detection/name/name-shape';
import type { Card, Field } from '@/utils/detection/page-reading';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import type { FoundAddress } from './found-address';

/** More speaks for an address that stands by the name. */
export function nearName(address: FoundAddress, lines: readonly Line[], keys: readonly string[]): number {
  if (address.firstLine < 0) return 0;
  const above = lines[address.firstLine - 1];
  // What stands above a heading, or above the name of a foundation, is said of something else.
  const isHeaded = above?.isHeading === true || /^(?:stichting|vereniging)\s/i.test(above?.text ?? '');
  const around = (isHeaded ? [-1, 0] : [-2, -1, 0]).map(
    (step) => lines[address.firstLine + step]?.text.slice(0, 600) ?? '',
  );
  const text = ` ${nameKey(around.join(' '))} `;
  return keys.some((key) => key.length > 2 && text.includes(` ${key} `)) ? 2 : 0;
}

const SEAT = fitted(
  /\b(?:ons (?:kantoor|adres)|onze (?:maatschappelijke |statutaire )?zetel|maatschappelijke zetel|zetel van (?:de|het|onze)|hoofdkantoor|hoofdzetel|hoofdvestiging|(?:wij|we) zijn gevestigd|(?:mijn|onze|ons) (?:salon|praktijk|winkel|zaak|atelier|bureau)|siège social|registered office|headquarters?)\b[^.;]{0,60}$/i,
);
const ELSEWHERE = fitted(
  /\b(?:terreinen|retour(?:en|adres)?|magazijn|depot|afhaal(?:punt|adres)?|afhalen|showroom|factuuradres|bijkantoor|wijkkantoor|nevenvestiging|atelier|werkplaats|campus)\b[^.;]{0,50}$/i,
);

/** "… een afdeling van Weefbond met zetel te": the seat of the whole, not of its part. */
const OF_PARENT = /\b(?:afdeling|onderdeel) van\s[^.;:]{2,60}\s(?:met|gevestigd)\s[^.;:]{0,40}$/i;

/** Heads a list of places, of which none is the seat more than another. */
const BRANCHES =
  /^(?:\d[\d.]*\s)?(?:onze |al onze )?(?:locaties|vestigingen|winkels|filialen|praktijken|campussen|bijkantoren)\b/i;

/** "Retouradres: Depot Zuid, ": a place beside the seat. */
export const isElsewhere = (before: string): boolean => ELSEWHERE.test(before.slice(-200));

/** What the words before an address, or the line above it, say of the place: a seat, or a place beside it. */
export function seatBonus(address: FoundAddress, lines: readonly Line[]): number {
  if (address.firstLine < 0) return 0;
  const first = lines[address.firstLine];
  const start = address.street === null ? -1 : (first?.text.indexOf(address.street.slice(0, 12)) ?? -1);
  const before =
    first?.text.slice(0, start >= 0 ? start : first.index === address.line.index ? address.at : 0) ?? '';
  const above = lines[address.firstLine - 1];
  // A line with an address of its own says nothing of the next.
  const label = above !== undefined && above.text.length <= 60 && !/\d{4}/.test(above.text) ? above.text : '';
  if (OF_PARENT.test(before)) return -2;
  if (SEAT.test(before) || SEAT.test(label)) return 3;
  if (BRANCHES.test(address.line.block.heading ?? '')) return -2;
  return ELSEWHERE.test(before) || ELSEWHERE.test(label) ? -3 : 0;
}

const PARTS = ['street', 'postalCode', 'city', 'country'] as const;
type AddressFields = Pick<Card, (typeof PARTS)[number]>;

/** The parts of one address together; parts of the others are alternatives. */
export function fieldsOfAddress(
  own: FoundAddress | null,
  all: readonly FoundAddress[],
  url: string,
): AddressFields {
  const fields = PARTS.map((part) => [part, fieldOf(part, own, all, url)] as const);
  return Object.fromEntries(fields) as AddressFields;
}

function fieldOf(
  part: (typeof PARTS)[number],
  own: FoundAddress | null,
  all: readonly FoundAddress[],
  url: string,
): Field {
  const value = own?.[part] ?? null;
  const others = all.filter((address) => address !== own && address[part] !== value && address.score > 0);
  const alternatives = alternativesAmong(
    others.flatMap((address) => asCandidate(part, address, false)),
    url,
  );
  if (own === null) return { best: null, alternatives };
  if (value === null) return emptyField();
  return { best: toField(asCandidate(part, own, true), url).best, alternatives };
}

function asCandidate(part: (typeof PARTS)[number], address: FoundAddress, isOwn: boolean): Candidate[] {
  const value = address[part];
  if (value === null) return [];
  const isLine = address.firstLine >= 0;
  return [
    {
      value,
      score: isOwn ? Math.max(address.score, 0) : address.score,
      how: address.how,
      line: isLine ? address.line : null,
      doubts: [],
      quote: value,
      ...(isLine ? {} : { place: 'structuredData' as const }),
    },
  ];
}

/** "Moffelstraat 3, 3900 Pelt" on one line. */
export function onOneLine(address: FoundAddress): string {
  const town = [address.postalCode, address.city].filter((part) => part !== null).join(' ');
  return [address.street, town].filter((part) => part !== null && part !== '').join(', ');
}
