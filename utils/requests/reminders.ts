import { isAfter } from '@/utils/law/compare-days';
import { courtTermNl } from '@/utils/law/court-term';
import type { RequestState } from '@/utils/law/request-state';
import { awaitsAnswer, isInTime, type Situation } from '@/utils/law/situation';
import { DAYS_BEFORE_ASKING_WHETHER_SENT } from '@/utils/law/step-days';
import type { ReminderMoment } from './events';
import { deadlineFrom, type Standing, type Summary, standingOf } from './summary';

/** What is due to be said to the user today? Pure: the clock, the log and the choice are arguments. */
export type Due = {
  requestId: string;
  what: ReminderMoment;
  /** The day it is about, "2026-11-12": when the last day moves, it is said anew, and never twice for one day. */
  about: string;
};

/** What is said where nobody chose. The two others can be chosen: they come before anything is wrong. */
export const DEFAULT_MOMENTS: readonly ReminderMoment[] = [
  'notSentYet',
  'overdue',
  'checkIn',
  'lastTerm',
  'courtTerm',
];

const DAYS_OF_TWO_WEEKS = 14;
const DAYS_BEFORE_COURT_TERM = 7;

/**
 * Everything that is due and was not said yet, at most one per request: the gravest. What lies behind it is
 * old news: after weeks of absence "the last day was passed" is said, and "two weeks left" no more.
 */
export function dueReminders(
  summaries: readonly Summary[],
  moments: readonly ReminderMoment[],
  today: Temporal.PlainDate,
): Due[] {
  return summaries.flatMap((summary) => dueFor(summary, summary.reminders ?? moments, today) ?? []);
}

/** Past the longest term there is: three months, with the pauses and the weekends in it, and six weeks to court. */
const DAYS_AHEAD = 200;

/** The first day from `today` on which something is said of this request; null where nothing more comes. */
export function nextReminderOn(
  summary: Summary,
  moments: readonly ReminderMoment[],
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  for (let days = 0; days <= DAYS_AHEAD; days++) {
    const day = today.add({ days });
    if (dueReminders([summary], moments, day).length > 0) return day;
  }
  return null;
}

function dueFor(summary: Summary, moments: readonly ReminderMoment[], today: Temporal.PlainDate): Due | null {
  const due = candidates(summary, standingOf(summary, today), today).find(({ what }) =>
    moments.includes(what),
  );
  if (!due) return null;
  return wasSaid(summary, due) ? null : { requestId: summary.id, ...due };
}

type Candidate = Omit<Due, 'requestId'>;

function wasSaid({ notified }: Summary, { what, about }: Candidate): boolean {
  return notified.some((one) => one.what === what && one.about === about);
}

/** What holds today, gravest first. */
function candidates(summary: Summary, standing: Standing, today: Temporal.PlainDate): Candidate[] {
  const { situation, watchOn } = standing;
  const found: Candidate[] = [];
  const add = (what: ReminderMoment, about: Temporal.PlainDate, holds: boolean) => {
    if (holds) found.push({ what, about: about.toString() });
  };
  const addNotSentYet = (openedOn: string) => {
    const opened = Temporal.PlainDate.from(openedOn);
    add('notSentYet', opened, !isAfter(opened.add({ days: DAYS_BEFORE_ASKING_WHETHER_SENT }), today));
  };
  const courtEnd = courtTermOf(summary);
  if (courtEnd) {
    add(
      'courtTerm',
      courtEnd,
      isBetween(today, courtEnd.subtract({ days: DAYS_BEFORE_COURT_TERM }), courtEnd),
    );
  }
  if (summary.handedOverOn !== null && hidesWhatFollows(summary, summary.handedOverOn, watchOn)) {
    addNotSentYet(summary.handedOverOn);
  }
  if (summary.lastTermOn !== null && awaitsLastTerm(situation)) {
    const lastTerm = Temporal.PlainDate.from(summary.lastTermOn);
    add('lastTerm', lastTerm, isAfter(today, lastTerm));
  }
  // Who has already written a reminder knows it.
  add('overdue', watchOn, standing.isOverdue && awaitsAnswer(situation));
  add('checkIn', watchOn, situation === 'checkIn');
  if (summary.state.kind === 'awaitingDispatch') addNotSentYet(summary.state.openedOn);
  if (summary.term.kind === 'term' && !summary.term.isPaused && clockRuns(situation)) {
    add('lastDay', watchOn, watchOn.equals(today));
    const yesterday = watchOn.subtract({ days: 1 });
    add(
      'twoWeeksBefore',
      watchOn,
      isBetween(today, watchOn.subtract({ days: DAYS_OF_TWO_WEEKS }), yesterday),
    );
  }
  return found;
}

/**
 * Whether a letter that was made ready went matters more than that the day has passed, which was said before. One of
 * before that day is asked about once, and then hides nothing: nobody may miss the last day for a letter left lying.
 */
function hidesWhatFollows(summary: Summary, handedOverOn: string, watchOn: Temporal.PlainDate): boolean {
  if (summary.state.kind === 'closed') return false;
  const isOlder = !isAfter(Temporal.PlainDate.from(handedOverOn), watchOn);
  return !(isOlder && wasSaid(summary, { what: 'notSentYet', about: handedOverOn }));
}

/** Whoever went to the authority need not be told that the term of the reminder has passed. */
function awaitsLastTerm(situation: Situation): boolean {
  return situation !== 'closed' && situation !== 'awaitingDispatch' && situation !== 'authorityAsked';
}

/** Nothing final came back: the clock may still run out. */
function clockRuns(situation: Situation): boolean {
  switch (situation) {
    case 'waiting':
    case 'awaitingDelivery':
    case 'extended':
    case 'extendedIneffectively':
    case 'forwarded':
    case 'bouncedFullMailbox':
    case 'identityAsked':
    case 'clarificationAsked':
    case 'feeAsked':
      return true;
    case 'awaitingDispatch':
    case 'checkIn':
    case 'overdue':
    case 'reminded':
    case 'reminderUnanswered':
    case 'bouncedUnknownAddress':
    case 'noData':
    case 'notController':
    case 'partlyAnswered':
    case 'refused':
    case 'answered':
    case 'answeredLate':
    case 'marketingContinues':
    case 'authorityAsked':
    case 'closed':
      return false;
  }
}

/**
 * A Dutch controller that answered badly to a request of articles 15 to 22 (art. 35 UAVG). A full answer gives no
 * reason to go to court, and one that came too late begins no term.
 */
function courtTermOf({ mayPetition, state, firstAnsweredOn, term }: Summary): Temporal.PlainDate | null {
  const answeredOn = firstAnsweredOn ?? ('answeredOn' in state ? state.answeredOn : null);
  if (!mayPetition || answeredOn === null || !isInTime(answeredOn, deadlineFrom(term))) return null;
  // What came after it, as a question or more time, takes nothing of it back.
  return ENDS_WITHOUT_COURT.includes(state.kind) ? null : courtTermNl(Temporal.PlainDate.from(answeredOn));
}

const ENDS_WITHOUT_COURT: readonly RequestState['kind'][] = ['answered', 'marketingContinues', 'closed'];

function isBetween(day: Temporal.PlainDate, from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  return !isAfter(from, day) && !isAfter(day, to);
}
