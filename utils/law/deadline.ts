import type { Calendar } from './calendar-country';
import { isAfter } from './compare-days';
import type { Reason } from './deadline-reason';
import { type Extension, extensionFault } from './extension';
import { type Pause, withPauses } from './pause';
import { monthsFrom, withMargin } from './period';
import type { Receipt } from './receipt';
import type { Right } from './rights';

/**
 * What is the last day to answer, and why?
 *
 * - One month from receipt: art. 12(3), first sentence, AVG [S]. A ceiling: "without undue delay" comes first.
 * - Two further months, so one period of three months from receipt: art. 12(3), second and third sentence [S];
 *   read as one period because "that period may be extended" [D]. It needs a notice with reasons within the
 *   first month; a late one does not help (GBA 48/2024 [S]).
 * - The day of receipt is not part of the period (Reg. 1182/71 art. 3(1)) and the period ends with the day of
 *   the same number, or the last day of a month that lacks it (art. 3(2)(c)) [S2]. EDPB Guidelines 01/2022 §160,
 *   examples 32 and 33 [S2].
 * - A last day on a Saturday, Sunday or public holiday: the next working day (art. 3(4), EDPB §161) [S2]. Days off
 *   within the period count (NAIH 5361-1/2022 [S]).
 * - A question for identity or for what the request is about pauses the clock, counted in calendar days:
 *   EDPB §159 [S], Klarna and IMY-2022-9442 [S]. It is no part of the text of art. 12(3), so it counts only when the
 *   user recorded both days and confirmed that the question came promptly. While such a question waits, nothing is
 *   called late; one that asks more than art. 12(6) allows does not stop the month unless it was met.
 *
 * Not covered: art. 14(3); the hour at which the day ends; whether a reason given for an extension is a good one.
 * Checked 2026-11-22.
 */
export const MONTHS_TO_ANSWER = 1;
export const MONTHS_TO_ANSWER_EXTENDED = 3;

/** A choice of the product where no legal term runs: it looks back after so many days. Never called a term. */
export const CHECK_IN_DAYS = 14;

export interface DeadlineInput {
  right: Right;
  /** Other rights in the same letter: a withdrawal with an erasure has the term of the erasure. */
  companions?: readonly Right[];
  receipt: Receipt;
  calendar: Calendar;
  extension?: Extension | null;
  pauses?: readonly Pause[];
  /** When the same request went once more without beginning a new term; null or absent: it did not. */
  sentAgainOn?: Temporal.PlainDate | null;
  /** The same of a letter in the writer's own words, or after one: that it asked the same is not claimed. */
  wroteAgainOn?: Temporal.PlainDate | null;
}

/** A period of art. 12(3). `dueOn` itself is in time until midnight; overdue is the day after. */
export interface Term {
  kind: 'term';
  /** Marketing must stop at once; `dueOn` is then for the information on what was done. */
  isAtOnce: boolean;
  dueOn: Temporal.PlainDate;
  /** One month from receipt with weekends and holidays, without pause or extension. */
  originalDueOn: Temporal.PlainDate;
  because: readonly Reason[];
  /** Present only when an extension was recorded. */
  extension?: 'effective' | 'ineffective';
  /** The receipt day is an estimate, or the holidays of the country are unknown. */
  isEstimated: boolean;
  /** A prompt question awaits the user's answer: the clock stands still and nothing is overdue. */
  isPaused: boolean;
}

/** No legal term at all: what was asked holds at once, and the product looks back on a day of its own. */
export interface CheckIn {
  kind: 'checkIn';
  checkInOn: Temporal.PlainDate;
  because: readonly Reason[];
  isEstimated: boolean;
}

export type Deadline = Term | CheckIn;

/** Art. 12(3) speaks of articles 15 to 22; a withdrawal (7(3)) and the duty of 13 and 14 are not among them [D]. */
export function hasTermOfArticle12(right: Right): boolean {
  return right !== 'withdrawConsent' && right !== 'information';
}

export function deadlineOf(input: DeadlineInput): Deadline {
  return [input.right, ...(input.companions ?? [])].some(hasTermOfArticle12)
    ? termOf(input)
    : checkInOf(input);
}

/** The day on which a request deserves attention: the legal last day, or the product's own look-back. */
export function watchDayOf(deadline: Deadline): Temporal.PlainDate {
  return deadline.kind === 'term' ? deadline.dueOn : deadline.checkInOn;
}

/** In time until the end of the last day; never overdue while the clock stands still or where no term runs. */
export function isOverdue(deadline: Deadline, today: Temporal.PlainDate): boolean {
  return deadline.kind === 'term' && !deadline.isPaused && isAfter(today, deadline.dueOn);
}

function checkInOf(input: DeadlineInput): CheckIn {
  const { right, receipt } = input;
  const from = receipt.on;
  const checkInOn = from.add({ days: CHECK_IN_DAYS });
  const atOnce = right === 'information' ? 'information' : 'withdrawConsent';
  return {
    kind: 'checkIn',
    checkInOn,
    because: [
      ...receivedBecause(input),
      { kind: 'atOnce', right: atOnce },
      { kind: 'checkIn', right, from, to: checkInOn, days: CHECK_IN_DAYS },
    ],
    isEstimated: receipt.certainty !== 'known',
  };
}

function receivedBecause({ receipt, sentAgainOn, wroteAgainOn }: DeadlineInput): Reason[] {
  const because: Reason[] = [{ kind: 'received', on: receipt.on, basis: receipt.basis }];
  if (sentAgainOn) because.push({ kind: 'sentAgain', on: sentAgainOn });
  if (wroteAgainOn) because.push({ kind: 'wroteAgain', on: wroteAgainOn });
  return because;
}

function termOf(input: DeadlineInput): Term {
  const { receipt, calendar, extension } = input;
  const from = receipt.on;
  const first = monthsFrom(from, MONTHS_TO_ANSWER, calendar);
  const firstPaused = withPauses(first.day, input.pauses ?? [], from, calendar);
  const fault = extension ? extensionFault(extension, from, firstPaused) : null;

  const isExtended = extension != null && fault === null;
  const last = isExtended ? monthsFrom(from, MONTHS_TO_ANSWER_EXTENDED, calendar) : first;
  const paused = isExtended ? withPauses(last.day, input.pauses ?? [], from, calendar) : firstPaused;

  const isAtOnce = [input.right, ...(input.companions ?? [])].includes('directMarketing');
  const because: Reason[] = receivedBecause(input);
  if (isAtOnce) because.push({ kind: 'atOnce', right: 'directMarketing' });
  because.push({ kind: 'oneMonth', from, to: first.end, isClamped: first.isClamped }, ...first.rolls);
  const announceBy = firstPaused.dueOn;
  if (isExtended) {
    const { end: to, isClamped, rolls } = last;
    const { announcedOn } = extension;
    because.push({ kind: 'threeMonths', from, to, isClamped, announcedOn, announceBy }, ...rolls);
  }
  because.push(...paused.reasons);
  if (extension && fault !== null) {
    const { announcedOn } = extension;
    because.push({ kind: 'extensionIneffective', announcedOn, announceBy, why: fault });
  }

  return {
    kind: 'term',
    isAtOnce,
    dueOn: paused.dueOn,
    originalDueOn: withMargin(first.day, calendar).dueOn,
    because,
    ...(extension ? { extension: fault === null ? ('effective' as const) : ('ineffective' as const) } : {}),
    isEstimated: receipt.certainty !== 'known' || calendar === 'elsewhere',
    isPaused: paused.openSince !== null,
  };
}
