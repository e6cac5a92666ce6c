import { nameBeginsLike } from './name-begins-like';
import type { Controller } from './parties';

/**
 * May this be a Flemish public body, so that the user should be asked? Only for a Belgian controller with a
 * Flemish postcode and a name that begins like one. A question, never an answer: an agency may be private.
 *
 * Flemish postcodes: 1500–1999 and 3000–3499 (Vlaams-Brabant), 2000–2999 (Antwerpen), 3500–3999 (Limburg),
 * 8000–8999 (West-Vlaanderen), 9000–9999 (Oost-Vlaanderen). Bodies with their seat in Brussels are not asked
 * about. A choice of the product, not of the law.
 */
export function mayBeFlemishPublicBody(controller: Pick<Controller, 'name' | 'address'>): boolean {
  const { country, postalCode } = controller.address;
  return country === 'BE' && isFlemishPostcode(postalCode) && nameBeginsLike(controller.name, BEGINNINGS);
}

const FLEMISH_POSTCODES: readonly (readonly [from: number, to: number])[] = [
  [1500, 1999],
  [2000, 3999],
  [8000, 9999],
];

const BEGINNINGS = [
  'gemeente',
  'gemeentebestuur',
  'stad',
  'stadsbestuur',
  'ocmw',
  'provincie',
  'provinciebestuur',
  'school',
  'schoolbestuur',
  'agentschap',
] as const;

function isFlemishPostcode(postalCode: string | null): boolean {
  const digits = /^\s{0,5}(?:B-|BE-)?(\d{4})\s{0,5}$/i.exec(postalCode ?? '')?.[1];
  if (digits === undefined) return false;
  return FLEMISH_POSTCODES.some(([from, to]) => Number(digits) >= from && Number(digits) <= to);
}
