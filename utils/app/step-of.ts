import type { Place } from '@/utils/law/authority-route';
import { calendarOf } from '@/utils/law/calendar-country';
import { isDutchPublicBody } from '@/utils/law/dutch-public-body';
import { mayBeFlemishPublicBody } from '@/utils/law/flemish-public-body';
import { type NextStep, nextStep } from '@/utils/law/next-step';
import { policeOrIntelligence } from '@/utils/law/police-or-intelligence';
import type { Request } from '@/utils/requests/request';
import {
  askedWithAnswer,
  companionsAsked,
  firstAnsweredOn,
  paperOf,
  reminderOf,
  type Status,
} from '@/utils/requests/status';

/** What to do now about this request, and what else can be done. */
export function stepOf(request: Request, { state, deadline }: Status, today: Temporal.PlainDate): NextStep {
  const { right, controllerCountry } = request.asked;
  const answeredOn = firstAnsweredOn(request);
  return nextStep({
    right,
    companions: companionsAsked(request),
    state,
    reminder: reminderOf(request),
    paper: paperOf(request),
    askedWithAnswer: askedWithAnswer(request, state),
    firstAnsweredOn: answeredOn === null ? null : Temporal.PlainDate.from(answeredOn),
    deadline,
    calendar: calendarOf(controllerCountry),
    place: placeOf(request),
    today,
  });
}

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
