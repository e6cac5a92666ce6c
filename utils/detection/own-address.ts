import type { FoundAddress } from './found-address';
import type { Line } from './lines';
import { nameKey } from './name-shape';
import type { Card, Field } from './page-reading';
import { type Candidate, toField } from './rank';

/** More speaks for an address that stands by the name. */
export function nearName(address: FoundAddress, lines: readonly Line[], keys: readonly string[]): number {
  if (address.firstLine < 0) return 0;
  const around = [-2, -1, 0].map((step) => lines[address.firstLine + step]?.text.slice(0, 600) ?? '');
  const text = ` ${nameKey(around.join(' '))} `;
  return keys.some((key) => key.length > 2 && text.includes(` ${key} `)) ? 2 : 0;
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
  const alternatives = toField(
    others.flatMap((address) => asCandidate(part, address, false)),
    url,
  );
  const rest = [alternatives.best, ...alternatives.alternatives].filter((finding) => finding !== null);
  if (own === null || value === null)
    return { best: null, alternatives: own === null ? rest.slice(0, 10) : [] };
  const best = toField(asCandidate(part, own, true), url).best;
  return { best, alternatives: rest.slice(0, 10) };
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
