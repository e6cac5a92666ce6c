import { countryOfController } from '@/utils/law/controller-country';
import { type Controller, NO_CONTROLLER } from '@/utils/law/parties';
import type { OrdinaryFact, RequestSent } from './events';
import { currentSending, isHandedOver, type Request } from './request';
import { isSame } from './same-value';

/**
 * Which entries tell whom the request went to, and what they read once that is put right: the first one, as far as it was
 * put right, and the card of the last sending where that is its own; none where nothing changed. The letters themselves,
 * and where they went, stay as they are.
 */
export function entriesOfController(
  request: Request,
  controller: Controller,
): { eventId: string; replacement: OrdinaryFact }[] {
  const known = currentSending(request).controller;
  const counting = request.timeline.filter(
    ({ fact, withdrawnBy }) => withdrawnBy === null && !isHandedOver(fact),
  );
  return counting.flatMap(({ event, fact }) => {
    const replacement =
      fact === request.asked
        ? putRight(request.asked, known, controller)
        : fact.kind === 'resent' && fact.controller === known
          ? { ...fact, controller }
          : fact;
    return isSame(fact, replacement) ? [] : [{ eventId: event.id, replacement }];
  });
}

/** A later sending can have had another card: only what changed in that one changes in the first. */
function putRight(asked: RequestSent, known: Controller, controller: Controller): RequestSent {
  const first = asked.controller;
  const changed = (Object.keys(controller) as (keyof Controller)[]).filter(
    (key) => !isSame(controller[key], known[key]) && !isAnother(key, first, known),
  );
  const country = countryOfController(controller, asked.site?.host);
  const isSameCountry = country === countryOfController(known, asked.site?.host);
  return {
    ...asked,
    controller: { ...first, ...Object.fromEntries(changed.map((key) => [key, controller[key]])) },
    controllerCountry: isSameCountry ? asked.controllerCountry : country,
  };
}

/** An address or an officer is one: of two different ones no part of the later comes into the first. */
function isAnother(key: keyof Controller, first: Controller, known: Controller): boolean {
  const isWhole = key === 'address' || key === 'requestsPostalAddress' || key === 'officer';
  return isWhole && !isSame(first[key], known[key]) && !isSame(first[key], NO_CONTROLLER[key]);
}
