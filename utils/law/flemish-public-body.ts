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
  return country === 'BE' && isFlemishPostcode(postalCode) && beginsLikePublicBody(controller.name);
}

const FLEMISH_POSTCODES: readonly (readonly [from: number, to: number])[] = [
  [1500, 1999],
  [2000, 3999],
  [8000, 9999],
];

const PUBLIC_BEGINNINGS = ['gemeente', 'stad', 'ocmw', 'provincie', 'school', 'agentschap'] as const;

function isFlemishPostcode(postalCode: string | null): boolean {
  const digits = /^\s{0,5}(?:B-|BE-)?(\d{4})\s{0,5}$/i.exec(postalCode ?? '')?.[1];
  if (digits === undefined) return false;
  return FLEMISH_POSTCODES.some(([from, to]) => Number(digits) >= from && Number(digits) <= to);
}

/** "Stad Gent", "Gemeentebestuur Pelt", "Stadsbestuur …"; not "Stadium Events". In the Netherlands they are public too. */
export function beginsLikePublicBody(name: string | null): boolean {
  const first =
    (name ?? '')
      .trim()
      .toLowerCase()
      .split(/[\s,.-]/, 1)[0] ?? '';
  return PUBLIC_BEGINNINGS.some(
    (word) => first === word || first === `${word}bestuur` || first === `${word}sbestuur`,
  );
}
