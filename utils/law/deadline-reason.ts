import type { Holiday } from './holidays';
import type { ReceiptBasis } from './receipt';
import type { Right } from './rights';

/** Why a last day is that day: facts in the order of the calculation, to be said in any language. */
export type Reason =
  | { kind: 'received'; on: Temporal.PlainDate; basis: ReceiptBasis }
  /** The same request went once more while the clock ran on: that begins no new term (EDPB 01/2022 §§ 28-29). */
  | { kind: 'sentAgain'; on: Temporal.PlainDate }
  /** Another letter about it went while the clock ran on: whether it asked the same nobody said. */
  | { kind: 'wroteAgain'; on: Temporal.PlainDate }
  /** Marketing must stop, and a withdrawal be heeded, at once; articles 21(3) and 7(3) know no month. */
  | { kind: 'atOnce'; right: 'directMarketing' | 'withdrawConsent' | 'information' }
  /** Art. 12(3): one month. `isClamped`: the month has no such day, so its last day (Reg. 1182/71 art. 3(2)(c)). */
  | { kind: 'oneMonth'; from: Temporal.PlainDate; to: Temporal.PlainDate; isClamped: boolean }
  | {
      kind: 'threeMonths';
      from: Temporal.PlainDate;
      to: Temporal.PlainDate;
      isClamped: boolean;
      announcedOn: Temporal.PlainDate;
      /** The last day on which the extension could be announced. */
      announceBy: Temporal.PlainDate;
    }
  | {
      kind: 'extensionIneffective';
      announcedOn: Temporal.PlainDate;
      announceBy: Temporal.PlainDate;
      why: ExtensionFault;
    }
  /** A last day on a Saturday or Sunday; `to` is the Monday after. */
  | { kind: 'weekend'; day: Temporal.PlainDate; to: Temporal.PlainDate }
  | { kind: 'holiday'; day: Temporal.PlainDate; holiday: Holiday; to: Temporal.PlainDate }
  /** `days`: calendar days that this pause adds; days shared with an earlier pause count once. */
  | { kind: 'pause'; askedOn: Temporal.PlainDate; suppliedOn: Temporal.PlainDate; days: number }
  /** All pauses together, before weekends and holidays are looked at again. */
  | { kind: 'pausedUntil'; from: Temporal.PlainDate; to: Temporal.PlainDate; days: number }
  | { kind: 'pauseOpen'; askedOn: Temporal.PlainDate }
  | {
      kind: 'pauseIgnored';
      askedOn: Temporal.PlainDate;
      suppliedOn: Temporal.PlainDate | null;
      why: PauseFault;
    }
  | { kind: 'margin'; from: Temporal.PlainDate; to: Temporal.PlainDate; workingDays: number }
  /** A look-back of the product's own. Never a legal term. */
  | { kind: 'checkIn'; right: Right; from: Temporal.PlainDate; to: Temporal.PlainDate; days: number };

export type ExtensionFault = 'late' | 'noReasons' | 'beforeReceipt';

export type PauseFault =
  | 'notPrompt'
  | 'suppliedBeforeAsked'
  | 'askedBeforeReceipt'
  | 'askedAfterLastDay'
  /** More than art. 12(6) lets a controller ask, and not given. */
  | 'asksTooMuch';
