import { AUTHORITY_PLACES } from '@/utils/detection/identity/known-parties';
import { type Line, ownerAt } from '@/utils/detection/identity/lines';

/** One address as it stands on the page; parts that the page does not state are null. */
export interface FoundAddress {
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly score: number;
  readonly how: string;
  /** The line of the postcode or town. */
  readonly line: Line;
  /** Offset of the postcode or town in that line. */
  readonly at: number;
  /** Index of the line in which the address starts; -1 where no line holds it. */
  readonly firstLine: number;
  /** What stands before it in its first line: often the name. */
  readonly before: string;
}

/** How much a place proves; an address of an authority proves nothing. */
export function weighPlace(line: Line, base: number, text: string, at = 0): number {
  const owner = ownerAt(line, at);
  if (AUTHORITY_PLACES.test(plain(text))) return -9;
  if (EXAMPLE.test(line.text.slice(Math.max(0, at - 70), at + 30))) return -9;
  if (owner === 'authority') return line.isPastAuthority && base >= 6 ? base - 4 : -5;
  if (owner === 'officer') return base - 5;
  if (owner === 'other' && line.place === 'body') return base - 6;
  if (line.place !== 'body') return base - 1;
  return base + (BONUS.get(line.section) ?? 0);
}

/** 'Vul in: "Dorpsstraat 1, 1234 AB Voorbeeldstad"': shows how, not where. */
const EXAMPLE = /\b(?:(?:bij)?voorbeeld|vul in|ingevuld)\b|\bvoorbeeld(?:stad|dorp|plaats)/i;

const BONUS: ReadonlyMap<string, number> = new Map([
  ['controller', 3],
  ['contact', 2],
  ['rights', 1],
]);

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
