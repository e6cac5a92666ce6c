import type { Deed } from './authority-route';
import type { Calendar } from './calendar-country';
import { earliest } from './compare-days';
import { courtTermNl } from './court-term';
import { type Deadline, isOverdue, watchDayOf } from './deadline';
import { POST_WORKING_DAYS } from './receipt';
import { isInTime, type Situation } from './situation';
import type { StepFacts } from './step-facts';
import type { When } from './step-table';
import { nextWorkingDay, workingDayAfter } from './working-day';

export const DAYS_BEFORE_ASKING_WHETHER_SENT = 3;

/**
 * `lastDayAhead`: they may still answer. `noTerm`: only a look-back of ours lies ahead. `dayOff`: the last day has
 * passed, and no letter is read before a working day.
 */
export type LaterBecause =
  | 'lastDayAhead'
  | 'noTerm'
  | 'dayOff'
  | 'answerJustCame'
  | 'postUnderway'
  | 'justOpened';

/**
 * The first day on which it makes sense, as the table has it.
 *
 * - The reminder is no legal duty; it goes on the first working day after the last day, so that it never comes
 *   too early. Its last term of 14 days is the product's own and starts no new clock (EDPB §§ 28-29 [S2]).
 * - A paper for the authority may go on the very day after the last day: it is handed in on a site or by post, and
 *   nobody has to be at work for that.
 * - After a partial answer it may go from the next working day: the controller has answered, so there is no term left
 *   to wait for (art. 12(4); EDPB § 193 [S2]).
 */
export function dayOf(when: When, { state, deadline, calendar, today }: StepFacts): Temporal.PlainDate {
  switch (when) {
    case 'now':
      return today;
    case 'threeDaysAfterOpening':
      return state.kind === 'awaitingDispatch'
        ? Temporal.PlainDate.from(state.openedOn).add({ days: DAYS_BEFORE_ASKING_WHETHER_SENT })
        : today;
    case 'whenPostArrives':
      return state.kind === 'awaitingDelivery'
        ? workingDayAfter(Temporal.PlainDate.from(state.sentOn), POST_WORKING_DAYS, calendar)
        : today;
    case 'afterLastDay':
      return afterLastDay(deadline, calendar);
    case 'oncePassed':
      return deadline.kind === 'term' ? deadline.dueOn.add({ days: 1 }) : deadline.checkInOn;
    case 'afterAnswer': {
      const last = afterLastDay(deadline, calendar);
      if (!('answeredOn' in state)) return last;
      return earliest(nextWorkingDay(Temporal.PlainDate.from(state.answeredOn), calendar), last);
    }
  }
}

function afterLastDay(deadline: Deadline, calendar: Calendar): Temporal.PlainDate {
  return deadline.kind === 'term' ? nextWorkingDay(deadline.dueOn, calendar) : deadline.checkInOn;
}

/** The last day: of waiting, or of a term of the user's own; null where there is none. */
export function untilOf(
  deed: Deed,
  situation: Situation,
  { state, deadline, reminder, today, firstAnsweredOn }: StepFacts,
): Temporal.PlainDate | null {
  const answeredOn = 'answeredOn' in state ? Temporal.PlainDate.from(state.answeredOn) : firstAnsweredOn;
  if (deed === 'petitionNl' && answeredOn) {
    const first = earliest(firstAnsweredOn ?? answeredOn, answeredOn);
    // Who did not answer in time leaves the way to court open without a term (art. 35(2) UAVG).
    if (!isInTime(first.toString(), deadline)) return null;
    const careful = courtTermNl(first);
    if (Temporal.PlainDate.compare(today, careful) <= 0) return careful;
    // A later answer, above all a late one, may have begun another term, or none: the way stays open, without a day that
    // nobody can vouch for.
    const last = courtTermNl(answeredOn);
    const mayBeOpen =
      !isInTime(answeredOn.toString(), deadline) || Temporal.PlainDate.compare(today, last) <= 0;
    return mayBeOpen ? null : last;
  }
  if (deed !== 'wait') return null;
  if (situation === 'reminded' && reminder) return Temporal.PlainDate.from(reminder.lastTermOn);
  // A paused clock may stand past its last day; how long it will wait is then open.
  const watchDay = watchDayOf(deadline);
  return Temporal.PlainDate.compare(today, watchDay) > 0 ? null : watchDay;
}

/** Why not before `from`; null where it makes sense now. */
export function laterBecause(
  when: When,
  from: Temporal.PlainDate,
  { today, deadline }: StepFacts,
): LaterBecause | null {
  if (Temporal.PlainDate.compare(from, today) <= 0) return null;
  switch (when) {
    case 'now':
      return null;
    case 'threeDaysAfterOpening':
      return 'justOpened';
    case 'whenPostArrives':
      return 'postUnderway';
    case 'afterAnswer':
      return 'answerJustCame';
    case 'afterLastDay':
    case 'oncePassed':
      if (deadline.kind === 'checkIn') return 'noTerm';
      return isOverdue(deadline, today) ? 'dayOff' : 'lastDayAhead';
  }
}
