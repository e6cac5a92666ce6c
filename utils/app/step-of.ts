import { calendarOf } from '@/utils/law/calendar-country';
import { type NextStep, nextStep } from '@/utils/law/next-step';
import { placeOf } from '@/utils/requests/place-of';
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
