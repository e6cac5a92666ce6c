import { hasTermOfArticle12 } from '@/utils/law/deadline';
import { isDutchPublicBody } from '@/utils/law/dutch-public-body';
import { policeOrIntelligence } from '@/utils/law/police-or-intelligence';
import type { Request } from './request';

/**
 * May this request come before a Dutch court by the petition of art. 35 UAVG, with its six weeks? The same that the next
 * step offers by its place, told without the authorities: the worker asks it at every waking.
 */
export function mayPetition({ asked }: Request): boolean {
  const { controller, controllerCountry, isPublicBody, right, companions } = asked;
  if (controllerCountry !== 'NL' || ![right, ...companions].some(hasTermOfArticle12)) return false;
  if (policeOrIntelligence(controller.name, controllerCountry) !== null) return false;
  return !(isPublicBody ?? isDutchPublicBody(controller, controllerCountry));
}
