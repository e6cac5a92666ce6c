import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import type { FoundAddress } from './found-address';
import { place } from './loose-address';
import { streetAtEnd } from './street';
import { isNoTown, readTown } from './town';

type Part = 'street' | 'number' | 'code' | 'city';

/** What people write before the parts of an address, in the order they are asked. */
const LABELS: readonly (readonly [Part, RegExp])[] = [
  [
    'street',
    fitted(
      /^(?:straat(?:naam)?(?: ?(?:en|&|\+|\/) ?(?:huis)?(?:nummer|nr\.?))?|(?:bezoek|vestigings|kantoor|praktijk|winkel|zaak|post|contact)?-?adres(?:gegevens)?|(?:street |postal )?address|street|rue|adresse|(?:maatschappelijke |statutaire )?zetel|siège social)$/i,
    ),
  ],
  ['number', /^(?:huis)?(?:nummer|nr\.?)$|^numéro$/i],
  ['code', fitted(/^(?:postcode|pc|postal code|zip(?:[ -]?code)?|code postal)$/i)],
  ['city', fitted(/^(?:(?:woon|vestigings)?plaats(?:naam)?|gemeente|stad|city|town|ville|localité)$/i)],
];
const LABELLED = /^([^:\d]{2,40}?)\s{0,2}(?::\s{0,2}(.{1,80})|:?)$/;

interface Value {
  readonly value: string;
  readonly line: Line;
  /** Index of the line of its label: what names the place stands above the first. */
  readonly from: number;
}

/** "Straat: … / Postcode: … / Plaats: …" on lines or cells of their own. */
export function labelledAddress(lines: readonly Line[]): FoundAddress[] {
  const parts = labelledParts(lines);
  const found = parts.get('street');
  const behind = found === undefined ? null : withTown(found);
  const city = parts.get('city') ?? behind?.city;
  const street = numbered(behind?.street ?? found, parts.get('number'));
  const code = /^([1-9]\d{3})\s{0,2}([A-Z]{2})?$/i.exec(parts.get('code')?.value ?? '');
  if (city === undefined) return code === null ? loneStreet(street) : [];
  // A list of what is asked of visitors names a town too.
  if (street === null && code === null && city.line.section !== 'controller') return [];
  const town = isNoTown(city.value) ? null : readTown(city.value);
  if (town === null || town.end < city.value.length) return [];
  const postalCode = code === null ? null : [code[1], code[2]?.toUpperCase()].filter(Boolean).join(' ');
  const parted = { street: street?.value ?? null, postalCode, city: town.city, country: town.country };
  const firstLine = Math.min(city.from, street?.from ?? city.from, parts.get('code')?.from ?? city.from);
  return [{ ...place(city.line, 5, { ...parted, how: 'label:plaats' }), firstLine }];
}

/** The first of each kind; a label alone on its line has its value on the next. */
function labelledParts(lines: readonly Line[]): ReadonlyMap<Part, Value> {
  const parts = new Map<Part, Value>();
  for (const line of lines) {
    const label = line.text.length > 125 || line.owner === 'authority' ? null : labelOf(line);
    if (label === null || parts.has(label.part)) continue;
    const below = lines[line.index + 1];
    if (label.value !== '') parts.set(label.part, { value: label.value, line, from: line.index });
    else if (below !== undefined && below.text.length <= 80 && labelOf(below) === null)
      parts.set(label.part, { value: below.text, line: below, from: line.index });
  }
  return parts;
}

function labelOf({ text }: Line): { part: Part; value: string } | null {
  const match = LABELLED.exec(text);
  if (match === null) return null;
  const part = LABELS.find(([, pattern]) => pattern.test(match[1] ?? ''))?.[0];
  return part === undefined ? null : { part, value: match[2] ?? '' };
}

/** "Adres: Blaak 41, Rotterdam": street and town behind one label. */
function withTown({ value, line, from }: Value): { street: Value; city: Value } | null {
  const [street, city, ...more] = value.split(/,\s{1,2}/);
  if (street === undefined || city === undefined || more.length > 0) return null;
  const isTown = !isNoTown(city) && readTown(city)?.end === city.length;
  return isTown && streetAtEnd(street) !== null
    ? { street: { value: street, line, from }, city: { value: city, line, from } }
    : null;
}

/** The street with its number, which may have a label of its own; null where there is none. */
function numbered(street: Value | undefined, number: Value | undefined): Value | null {
  if (street === undefined) return null;
  const isApart = number !== undefined && number.line.index - street.line.index <= 2;
  const whole = isApart ? `${street.value} ${number.value}` : street.value;
  const found = streetAtEnd(whole);
  return found === null || found.rest.trim() !== '' ? null : { ...street, value: found.value };
}

/** "Adres: Kerkstraat 5" among the labelled details, where the page gives no town. */
function loneStreet(street: Value | null): FoundAddress[] {
  if (street === null || street.line.owner !== 'open') return [];
  const parts = { street: street.value, postalCode: null, city: null, country: null };
  return [{ ...place(street.line, 3, { ...parts, how: 'label:adres' }), firstLine: street.from }];
}
