import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import type { FoundAddress } from './found-address';
import { place } from './loose-address';
import { streetAtEnd } from './street';
import { readTown } from './town';

const LABELS = fitted(
  /^(straat(?: ?(?:en|&|\+|\/) ?(?:huis)?(?:nummer|nr\.?))?|adres|street|rue|postcode|postal code|code postal|plaats|woonplaats|vestigingsplaats|gemeente|stad|city|ville)\s{0,2}(?::\s{0,2}(.{2,80})|:?)$/i,
);
const KEY: Readonly<Record<string, 'street' | 'code' | 'city'>> = {
  straat: 'street',
  'straat en nummer': 'street',
  'straat en huisnummer': 'street',
  adres: 'street',
  street: 'street',
  rue: 'street',
  postcode: 'code',
  'postal code': 'code',
  'code postal': 'code',
  plaats: 'city',
  woonplaats: 'city',
  gemeente: 'city',
  stad: 'city',
  city: 'city',
  ville: 'city',
};

/** "Adres: Kerkstraat 5" among the labelled details, where the page gives no town. */
function loneStreet(street: { value: string; line: Line } | undefined): FoundAddress[] {
  const found = street === undefined ? null : streetAtEnd(street.value);
  if (street === undefined || found === null || found.rest.trim() !== '' || street.line.owner !== 'open')
    return [];
  return [
    place(street.line, 3, {
      street: found.value,
      postalCode: null,
      city: null,
      country: null,
      how: 'label:adres',
    }),
  ];
}

/** "Straat: … / Postcode: … / Plaats: …" on lines or cells of their own. */
export function labelledAddress(lines: readonly Line[]): FoundAddress[] {
  const parts = new Map<string, { value: string; line: Line }>();
  for (const line of lines) {
    const match = line.text.length > 100 ? null : LABELS.exec(line.text);
    const key = KEY[(match?.[1] ?? '').toLowerCase().replace(/^straat.+/, 'straat')];
    if (match === null || key === undefined || line.owner === 'authority' || parts.has(key)) continue;
    const next = lines[line.index + 1];
    const value = match[2] ?? next?.text ?? '';
    parts.set(key, { value, line: match[2] === undefined && next !== undefined ? next : line });
  }
  const city = parts.get('city');
  const code = parts.get('code');
  const street = parts.get('street');
  if (city === undefined && code === undefined) return loneStreet(street);
  if (
    city === undefined ||
    (street === undefined && code === undefined && city.line.section !== 'controller')
  )
    return [];
  const town = readTown(city.value);
  if (town === null || town.end < city.value.length) return [];
  const digits = /^([1-9]\d{3})\s{0,2}([A-Z]{2})?$/.exec(code?.value ?? '');
  const isNumbered = street !== undefined && streetAtEnd(street.value) !== null;
  return [
    place(city.line, 5, {
      street: isNumbered ? street.value : null,
      postalCode: digits === null ? null : [digits[1], digits[2]].filter(Boolean).join(' '),
      city: town.city,
      country: town.country,
      how: 'label:plaats',
    }),
  ];
}
