import type { Calendar } from './calendar-country';
import { workingDayAfter } from './working-day';

/**
 * On which day did the request reach the controller? The period of art. 12(3) AVG runs from receipt.
 *
 * - E-mail and web form: the day of sending, also at night, at a weekend or on a holiday (EDPB Guidelines
 *   01/2022 §159 [S, through IMY DI-2021-10488]; GBA 48/2024 [S]).
 *   A full mailbox at the address that the policy names is, as we see it, the controller's to answer for (compare
 *   GBA 06/2023, known by a summary alone [S2]): our view, so the day is an estimate and never told as a fact.
 * - Registered post: the day of delivery or first presentation that the user reads off track and trace. Until
 *   then pending, with the estimate for ordinary post beside it.
 * - Ordinary post: the third working day after posting, an estimate by analogy with art. 53bis of the Judicial
 *   Code [S2], which is written for judicial notices; art. 12(3) itself asks for real receipt.
 * - A controller that confirms receipt, or reacts earlier than an estimate, settles it.
 *
 * Not covered: proof that a letter arrived earlier; in doubt the later day is taken.
 * Checked 2026-11-22.
 */
export const CHANNELS = ['email', 'webForm', 'registeredPost', 'post'] as const;

export type Channel = (typeof CHANNELS)[number];

export function isByPost(channel: Channel): boolean {
  return channel === 'post' || channel === 'registeredPost';
}

export const POST_WORKING_DAYS = 3;

export type ReceiptBasis =
  | 'dayOfSending'
  | 'fullMailbox'
  | 'delivery'
  | 'confirmedByController'
  | 'reactionOfController'
  | 'thirdWorkingDay'
  | 'deliveryNotEntered'
  | 'entered';

export interface Receipt {
  on: Temporal.PlainDate;
  basis: ReceiptBasis;
  /** `pending`: registered post whose delivery day the user has still to enter; `on` is then an estimate. */
  certainty: 'known' | 'estimated' | 'pending';
}

export interface Dispatch {
  channel: Channel;
  sentOn: Temporal.PlainDate;
  /** Registered or ordinary post: day of delivery or presentation, as the user read it. */
  deliveredOn?: Temporal.PlainDate | null;
  /** The day on which the controller says that it received the request. */
  confirmedOn?: Temporal.PlainDate | null;
  /** It came back because the mailbox that the policy names was full. */
  mailboxWasFull?: boolean;
  /** The first day on which the controller reacted in any way: receipt cannot be later. */
  reactedOn?: Temporal.PlainDate | null;
}

/** Days before `sentOn` are contradictions and are left out of account; the caller refuses them on entry. */
export function receiptOf(dispatch: Dispatch, calendar: Calendar): Receipt {
  const { channel, sentOn } = dispatch;
  if (channel === 'email' || channel === 'webForm') {
    return dispatch.mailboxWasFull
      ? { on: sentOn, basis: 'fullMailbox', certainty: 'estimated' }
      : { on: sentOn, basis: 'dayOfSending', certainty: 'known' };
  }
  const possible = (day: Temporal.PlainDate | null | undefined): Temporal.PlainDate | null =>
    day && Temporal.PlainDate.compare(day, sentOn) >= 0 ? day : null;
  const deliveredOn = possible(dispatch.deliveredOn);
  if (deliveredOn) return { on: deliveredOn, basis: 'delivery', certainty: 'known' };
  const confirmedOn = possible(dispatch.confirmedOn);
  if (confirmedOn) return { on: confirmedOn, basis: 'confirmedByController', certainty: 'known' };

  const estimate = workingDayAfter(sentOn, POST_WORKING_DAYS, calendar);
  const reactedOn = possible(dispatch.reactedOn);
  if (reactedOn && Temporal.PlainDate.compare(reactedOn, estimate) < 0) {
    return { on: reactedOn, basis: 'reactionOfController', certainty: 'estimated' };
  }
  return channel === 'registeredPost'
    ? { on: estimate, basis: 'deliveryNotEntered', certainty: 'pending' }
    : { on: estimate, basis: 'thirdWorkingDay', certainty: 'estimated' };
}

/** A receipt day that somebody states outright, for instance on the command line. */
export function receivedOn(on: Temporal.PlainDate): Receipt {
  return { on, basis: 'entered', certainty: 'known' };
}
