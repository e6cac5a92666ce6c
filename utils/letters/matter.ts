import type { Channel } from '@/utils/law/receipt';
import type { IdentityDemand, RefusalGround } from '@/utils/law/request-state';
import type { Right } from '@/utils/law/rights';
import type { AnswerItem } from './answer-items';

/** What came back, as far as a letter speaks of it. */
export type Answered =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'partly'; readonly on: Temporal.PlainDate; readonly missing: readonly AnswerItem[] }
  | { readonly kind: 'refused'; readonly on: Temporal.PlainDate; readonly ground: RefusalGround }
  | {
      readonly kind: 'extended';
      readonly on: Temporal.PlainDate;
      /** Why the extension has no effect (GBA 48/2024), or none where it has. */
      readonly fault: 'late' | 'withoutReasons' | 'none';
    }
  | {
      readonly kind: 'identityAsked';
      readonly on: Temporal.PlainDate;
      readonly demands: readonly IdentityDemand[];
    }
  | {
      readonly kind: 'clarificationAsked';
      readonly on: Temporal.PlainDate;
      /** It came promptly, so the clock stood still until the answer. */
      readonly stoodStill: boolean;
    }
  | { readonly kind: 'feeAsked'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'marketingContinues'; readonly on: Temporal.PlainDate }
  /** "We hold no data on you." */
  | { readonly kind: 'noData'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'notController'; readonly on: Temporal.PlainDate; readonly named: string | null }
  /** A full answer, which the writer may doubt or which came late. */
  | { readonly kind: 'answered'; readonly on: Temporal.PlainDate };

/** The request came back: the last time that it went out, or the time from which the clock runs all the same. */
export type CameBack = {
  readonly on: Temporal.PlainDate;
  readonly cause: 'unknownAddress' | 'fullMailbox';
  /** True where it counts as received all the same: the mailbox of the address that the policy names was full. */
  readonly clockRuns: boolean;
};

/** A paper of the file that can be shown. */
export type FilePaper = {
  /** Names it within the file, so that its text can be found. */
  readonly key: string;
  readonly on: Temporal.PlainDate;
  /** `request`: the same request as it went another time. */
  readonly what: 'request' | 'letter' | 'message' | 'advertising' | 'bounce' | 'note';
  /** What a letter of the writer's was, e.g. "herinnering"; null where that is not known. */
  readonly words: string | null;
  /** True for a letter in the writer's own words. */
  readonly isOwnWords?: boolean;
};

/** One line of the file's timeline, for the authority and the dossier. */
export type MatterEvent = {
  readonly on: Temporal.PlainDate;
  /** A Dutch phrase, e.g. "Ontvangstbevestiging per e-mail". May hold the user's own words. */
  readonly words: string;
};

/** The earlier request and what became of it. The clock has worked out the days; a letter only states them. */
export type Matter = {
  readonly right: Right;
  readonly companions: readonly Right[];
  readonly reference: string;
  readonly sentOn: Temporal.PlainDate;
  readonly channel: Channel;
  /** True where the writer sent a letter in words of their own: nothing of ours was in it, no reference either. */
  readonly isOwnWords?: boolean;
  /** True where nobody said that it went: it was made ready, and no term runs. Absent: it went. */
  readonly isUnconfirmed?: boolean;
  /** To which address it went, as recorded; null when unknown. */
  readonly sentTo: string | null;
  readonly receivedOn: Temporal.PlainDate;
  /** Did the controller confirm that very day, or write on it? Absent: nothing shows it. */
  readonly isReceiptShown?: boolean;
  /** True where the day of receipt or the last day is worked out, not known: "volgens mijn berekening". */
  readonly isEstimated: boolean;
  /** Last day to answer by art. 12(3); null where no such term runs (bare withdrawal, information, not arrived). */
  readonly dueOn: Temporal.PlainDate | null;
  readonly remindedOn: Temporal.PlainDate | null;
  readonly answered: Answered;
  /** The first answer, from which the careful term to a Dutch court runs; absent: as `answered` tells. */
  readonly firstAnsweredOn?: Temporal.PlainDate | null;
  /** The first time that it said no, where it did so more than once; absent: as `answered` tells. */
  readonly firstNoOn?: Temporal.PlainDate | null;
  /** Absent: it did not come back. */
  readonly cameBack?: CameBack | null;
  /** It went once more while the clock ran on, perhaps in the writer's own words; absent: it did not. */
  readonly sentAgain?: Pick<Matter, 'sentOn' | 'channel' | 'sentTo' | 'isOwnWords'> | null;
  /** What the file holds beside the request itself; absent: as `answered` and `remindedOn` tell. */
  readonly papers?: readonly FilePaper[];
  /** Did anything at all come from the controller, if only a confirmation of receipt? Absent: as the events tell. */
  readonly hasReacted?: boolean;
  /** All else that was recorded, oldest first; it may hold the answer and the reminder too. */
  readonly events: readonly MatterEvent[];
};
