import type { Authority } from '@/utils/law/authorities';
import { authoritiesIn, authorityOfService } from '@/utils/law/authority-for';
import { countryOfController } from '@/utils/law/controller-country';
import { policeOrIntelligence } from '@/utils/law/police-or-intelligence';
import type { LetterRequest } from './letter';
import { isBelgian } from './words';

/** The country whose authority comes first: where the writer lives (art. 77(1) AVG), as far as it is known. */
function residenceOf(request: LetterRequest): string | null {
  return request.residence ?? request.sender?.address?.country ?? null;
}

/** The body over the police or intelligence service that is written to; null over any other controller. */
export function serviceAuthorityOf(request: LetterRequest): Authority | null {
  const country = countryOfController(request.controller) ?? (isBelgian(request) ? 'BE' : null);
  return authorityOfService(country, policeOrIntelligence(request.controller.name, country));
}

/**
 * The authority over such a service, else the one that was chosen, else the one of the residence; null where there is
 * none or, as in Germany, one for each region.
 */
export function authorityOf(request: LetterRequest): Authority | null {
  const own = serviceAuthorityOf(request);
  if (own !== null) return own;
  if (request.authority) return request.authority;
  const found = authoritiesIn(residenceOf(request));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The same for a letter to the controller, which names the authority of the writer's own country. */
export function authorityToName(request: LetterRequest): Authority | null {
  const found = authorityOf(request);
  const isOwn = found === null || serviceAuthorityOf(request) === null;
  return isOwn || authoritiesIn(residenceOf(request)).includes(found) ? found : null;
}

/** "Gegevensbeschermingsautoriteit (GBA), Drukpersstraat 35, 1000 Brussel, +32 2 274 48 00, contact@apd-gba.be" */
export function contactOf(authority: Authority): string {
  const name =
    authority.shortName === authority.name ? authority.name : `${authority.name} (${authority.shortName})`;
  return [name, authority.address, authority.phone, authority.email]
    .filter((part) => part !== null)
    .join(', ');
}
