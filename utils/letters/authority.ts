import type { Authority } from '@/utils/law/authorities';
import { authoritiesIn } from '@/utils/law/authority-for';
import { policeOrIntelligence } from '@/utils/law/police-or-intelligence';
import type { LetterRequest } from './letter';
import { isBelgian } from './words';

/** The country whose authority comes first: where the writer lives (art. 77(1) AVG), as far as it is known. */
function residenceOf(request: LetterRequest): string | null {
  return request.residence ?? request.sender?.address?.country ?? null;
}

/**
 * The authority that was chosen, else the one of the residence; null where there is none or, as in Germany, one
 * for each region.
 */
export function authorityOf(request: LetterRequest): Authority | null {
  if (request.authority) return request.authority;
  const found = authoritiesIn(residenceOf(request));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The same for a letter to the controller: over police and intelligence services another body mostly watches. */
export function authorityToName(request: LetterRequest): Authority | null {
  const isService = isBelgian(request) && policeOrIntelligence(request.controller.name) !== null;
  return isService ? null : authorityOf(request);
}

/** "Gegevensbeschermingsautoriteit (GBA), Drukpersstraat 35, 1000 Brussel, +32 2 274 48 00, contact@apd-gba.be" */
export function contactOf(authority: Authority): string {
  const name =
    authority.shortName === authority.name ? authority.name : `${authority.name} (${authority.shortName})`;
  return [name, authority.address, authority.phone, authority.email]
    .filter((part) => part !== null)
    .join(', ');
}
