import { countryOfController } from '@/utils/law/controller-country';
import type { Controller } from '@/utils/law/parties';
import type { OrdinaryFact } from './events';
import { isHandedOver, type Request } from './request';

/**
 * Which entries tell whom the request went to, and what they read once that is put right: the first one, and the last
 * time that it went out with a card of its own. The letters themselves, and where they went, stay as they are.
 */
export function entriesOfController(
  request: Request,
  controller: Controller,
): { eventId: string; replacement: OrdinaryFact }[] {
  const counting = request.timeline.filter(
    ({ fact, withdrawnBy }) => withdrawnBy === null && !isHandedOver(fact),
  );
  const again = counting.findLast(({ fact }) => fact.kind === 'resent' && fact.controller !== null);
  return counting.flatMap(({ event, fact }) => {
    if (fact === request.asked) {
      const controllerCountry = countryOfController(controller, fact.site?.host);
      return [{ eventId: event.id, replacement: { ...fact, controller, controllerCountry } }];
    }
    return fact === again?.fact ? [{ eventId: event.id, replacement: { ...fact, controller } }] : [];
  });
}
