import { isDutchPetition, type Place } from '@/utils/law/authority-route';
import { isDutchPublicBody } from '@/utils/law/dutch-public-body';
import { mayBeFlemishPublicBody } from '@/utils/law/flemish-public-body';
import { policeOrIntelligence } from '@/utils/law/police-or-intelligence';
import type { Request } from './request';

/**
 * Where the way to the authority leads. Whether it is a Flemish public body is asked, never guessed (§9.11); a Dutch one
 * is told by its name, since only the way to court hangs on it.
 */
export function placeOf({ asked }: Request): Place {
  const { controller, controllerCountry, isPublicBody, residence } = asked;
  const special = policeOrIntelligence(controller.name, controllerCountry);
  if (special !== null) return { residence, controllerCountry, sector: special };
  const address = { ...controller.address, country: controllerCountry };
  const isFlemish = mayBeFlemishPublicBody({ ...controller, address });
  if (isPublicBody === null && isFlemish) return { residence, controllerCountry, sector: 'maybeFlemish' };
  const isPublic = isPublicBody ?? isDutchPublicBody(controller, controllerCountry);
  const ofPublic = isFlemish ? 'flemishPublic' : 'public';
  return { residence, controllerCountry, sector: isPublic ? ofPublic : 'private' };
}

/** May this request come before a Dutch court by the petition of art. 35 UAVG, with its six weeks? */
export function mayPetition(request: Request): boolean {
  const { right, companions } = request.asked;
  return isDutchPetition(placeOf(request), [right, ...companions]);
}
