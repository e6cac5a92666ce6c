import { calendarOf } from '@/utils/law/calendar-country';
import { countryOfController } from '@/utils/law/controller-country';
import { LAST_TERM_DAYS } from '@/utils/law/request-state';
import { isWorkingDay, nextWorkingDay } from '@/utils/law/working-day';
import { beforeCourt } from './before-court';
import type { AnswerValue, LetterRequest } from './letter';
import { offersFor } from './offers';
import { CHOICES, type ChoiceId, OFFERED, type OfferedId } from './question-table';

/** What a letter says unless the user answers otherwise: the fullest request that needs no fact of the user's. */
const FIXED: { readonly [Id in ChoiceId]?: AnswerValue } = {
  'access.scope': 'whole',
  'access.extras': ['legalBasis'],
  'rectification.kind': 'wrong',
  'erasure.scope': 'whole',
  'erasure.madePublic': 'no',
  'portability.format': CHOICES['portability.format'],
  'portability.direct': 'no',
  'directMarketing.channels': CHOICES['directMarketing.channels'],
  'automatedDecisions.score': 'no',
};

/** The preset answer of a question, or null where only the user can answer. */
export function presetOf(request: LetterRequest, id: string): AnswerValue | null {
  if (isOffered(id))
    return offersFor(request, id)
      .filter((offer) => offer.preset)
      .map((offer) => offer.value);
  if (id === 'erasure.grounds') return erasureGrounds(request);
  // Else no line of a letter by e-mail would name an address that the advertising may reach.
  if (id === 'directMarketing.contacts') return ownEmail(request);
  if (id === 'identityReply.asked') {
    const answered = request.matter?.answered;
    return answered?.kind === 'identityAsked' ? answered.demands : [];
  }
  if (id === 'identityReply.authenticated') return alreadyKnown(request);
  if (id === 'reminder.lastDay') return beforeCourt(request, courtesyDay(request)).toString();
  if (Object.hasOwn(FIXED, id)) return FIXED[id as ChoiceId] ?? null;
  return null;
}

/** A parent's address is not where the child is reached. */
function ownEmail({ sender, onBehalfOf }: LetterRequest): string | null {
  return onBehalfOf.kind === 'self' ? (sender?.email ?? null) : null;
}

/** What the request itself showed the controller; null where it showed nothing, so that the user is asked. */
function alreadyKnown({ sender, matter }: LetterRequest): readonly string[] | null {
  const known = [
    ...(sender?.email && matter?.channel === 'email' ? ['email'] : []),
    ...(sender?.knownAs ? ['customerNumber'] : []),
  ];
  return known.length === 0 ? null : known;
}

/**
 * Fourteen days from now; never before the term of the law is over, nor on a day when nobody is at work. After half an
 * answer the last day of the law, where that leaves a week at least: a later one would only give time away.
 */
function courtesyDay({ today, controller, matter }: LetterRequest): Temporal.PlainDate {
  const calendar = calendarOf(countryOfController(controller));
  const aWeekOff = today.add({ days: 7 });
  const isHalf = matter?.answered.kind === 'partly';
  if (isHalf && matter.dueOn && Temporal.PlainDate.compare(matter.dueOn, aWeekOff) >= 0) return matter.dueOn;
  const fortnight = today.add({ days: LAST_TERM_DAYS });
  const dueOn = matter?.dueOn ?? fortnight;
  const day = Temporal.PlainDate.compare(dueOn, fortnight) > 0 ? dueOn : fortnight;
  return isWorkingDay(day, calendar) ? day : nextWorkingDay(day, calendar);
}

/** The ground follows from the letter that erasure accompanies; alone, a former customer's is the usual one. */
function erasureGrounds(request: LetterRequest): readonly string[] {
  switch (request.kind) {
    case 'directMarketing':
      return ['directMarketing'];
    case 'objection':
      return ['objected'];
    case 'withdrawConsent':
      return ['consentWithdrawn'];
    default:
      return request.role === 'formerCustomer' ? ['noLongerNeeded'] : [];
  }
}

function isOffered(id: string): id is OfferedId {
  return OFFERED.some((one) => one === id);
}
