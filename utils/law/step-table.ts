import type { Deed } from './authority-route';
import type { LegalSourceId } from './legal-sources';
import type { Situation } from './situation';

/** Why a step is proposed, to be said in the language of the interface. */
export const STEP_REASONS = [
  'notConfirmedSent',
  'deliveryUnknown',
  'clockRuns',
  'stopsAtOnce',
  'extendedWithReasons',
  'extensionIneffective',
  'reasonsMayCome',
  'ownCheckIn',
  'lastDayPassed',
  'noAnswerInTime',
  'lastTermRuns',
  'reminderUnanswered',
  'identityAsked',
  'demandUnjustified',
  'clarificationAsked',
  'givenOtherwise',
  'feeAsked',
  'neverArrived',
  'mailboxFull',
  'noDataHeld',
  'doubtAnswer',
  'notTheController',
  'forwarded',
  'itemsMissing',
  'refusedWithReasons',
  'refusedAsUnfounded',
  'refusedWithoutReasons',
  'answered',
  'answeredLate',
  'marketingContinues',
  'infringement',
  'maybeFlemish',
  'flemishForm',
  'authorityAsked',
  'closed',
] as const;
export type StepReason = (typeof STEP_REASONS)[number];

/** `afterLastDay`: on a working day, for a letter to be read. `oncePassed`: the very next day, for an authority. */
export type When =
  | 'now'
  | 'threeDaysAfterOpening'
  | 'whenPostArrives'
  | 'afterLastDay'
  | 'oncePassed'
  | 'afterAnswer';

/** `authority` and `court` stand for the way that the place decides. */
export interface Cell {
  deed: Deed | 'authority';
  when: When;
  articles: readonly LegalSourceId[];
  reason: StepReason;
}

function cell(deed: Cell['deed'], when: When, reason: StepReason, ...articles: LegalSourceId[]): Cell {
  return { deed, when, reason, articles };
}

const COURT = cell('court', 'now', 'infringement', '79', 'wet 30 juli 2018');
/** The Dutch petition alone: after an answer that may be right there is little to go to another court for. */
export const PETITION = cell('petitionNl', 'now', 'doubtAnswer');
const DAMAGES = cell('damages', 'now', 'infringement', '82', 'C-300/21');
/** What they asked may have been given by telephone or at a counter: only the day is missing then. */
const GIVEN_OTHERWISE = cell('enterGiven', 'now', 'givenOtherwise', 'EDPB 01/2022 §159');
const OFFICIAL_PAGE = cell('authorityPage', 'now', 'infringement', '77');

/**
 * Situation → the proposal, then the other ways. Sources: art. 12(3)–(6), 77, 79, 82 AVG and what is named in each
 * row. The authority's papers are offered once the term has passed, or the answer was a refusal, partial, an
 * unjustified demand for identity or money; at once where marketing goes on.
 * Once one went, the row of before stays at hand behind the authority's turn (`next-step.ts`).
 */
export const CELLS: Readonly<Record<Exclude<Situation, 'authorityAsked'>, readonly [Cell, ...Cell[]]>> = {
  awaitingDispatch: [cell('confirmSent', 'threeDaysAfterOpening', 'notConfirmedSent')],
  awaitingDelivery: [cell('enterDelivery', 'whenPostArrives', 'deliveryUnknown', '12(3)')],
  waiting: [cell('wait', 'now', 'clockRuns', '12(3)')],
  extended: [cell('wait', 'now', 'extendedWithReasons', '12(3)/extension', 'EDPB 01/2022 §162')],
  extendedIneffectively: [
    // The reasons may still come until the month is over (art. 12(3)): before that there is nothing to complain of.
    cell('wait', 'now', 'reasonsMayCome', '12(3)/extension'),
    cell('authority', 'oncePassed', 'reasonsMayCome', '77', '12(3)/extension'),
  ],
  checkIn: [cell('remind', 'afterLastDay', 'ownCheckIn'), OFFICIAL_PAGE],
  overdue: [
    cell('remind', 'afterLastDay', 'lastDayPassed', '12(3)', '12(4)', 'EDPB 01/2022 §28'),
    cell('authority', 'oncePassed', 'noAnswerInTime', '77', '12(3)', '12(4)'),
    COURT,
    DAMAGES,
  ],
  reminded: [
    cell('wait', 'now', 'lastTermRuns', '12(3)', 'EDPB 01/2022 §28'),
    cell('authority', 'now', 'infringement', '77', '12(3)', '12(4)'),
    COURT,
    DAMAGES,
  ],
  reminderUnanswered: [
    cell('authority', 'now', 'reminderUnanswered', '77', '12(3)', '12(4)'),
    COURT,
    DAMAGES,
  ],
  identityAsked: [
    cell('replyIdentity', 'now', 'identityAsked', '12(6)', '12(2)', 'EDPB 01/2022 §73'),
    GIVEN_OTHERWISE,
    cell('authority', 'now', 'demandUnjustified', '77', '12(6)', '12(2)'),
  ],
  clarificationAsked: [
    cell('replyClarification', 'now', 'clarificationAsked', 'overweging 63', 'EDPB 01/2022 §159'),
    GIVEN_OTHERWISE,
  ],
  feeAsked: [
    cell('replyFee', 'now', 'feeAsked', '12(5)'),
    cell('authority', 'now', 'feeAsked', '77', '12(5)'),
  ],
  bouncedUnknownAddress: [cell('otherChannel', 'now', 'neverArrived', 'EDPB 01/2022 §52')],
  bouncedFullMailbox: [
    cell('wait', 'now', 'mailboxFull', '12(3)', 'GBA 06/2023'),
    cell('otherChannel', 'now', 'mailboxFull', 'EDPB 01/2022 §52'),
  ],
  noData: [
    cell('close', 'now', 'noDataHeld'),
    cell('contestAnswer', 'now', 'doubtAnswer', '12(3)'),
    cell('authority', 'oncePassed', 'doubtAnswer', '77'),
    PETITION,
  ],
  notController: [
    cell('newRequest', 'now', 'notTheController'),
    cell('contestAnswer', 'now', 'doubtAnswer', '12(3)', '12(4)'),
    cell('authority', 'oncePassed', 'doubtAnswer', '77', '12(4)'),
    PETITION,
  ],
  forwarded: [
    cell('wait', 'now', 'forwarded', '12(3)', 'EDPB 01/2022 §159'),
    cell('newRequest', 'now', 'forwarded'),
  ],
  partlyAnswered: [
    cell('remind', 'afterAnswer', 'itemsMissing', '12(3)', '12(4)', 'EDPB 01/2022 §193'),
    cell('authority', 'now', 'itemsMissing', '77', '12(4)', 'EDPB 01/2022 §193'),
    COURT,
    DAMAGES,
  ],
  refused: [
    cell('authority', 'now', 'refusedWithReasons', '77', '12(4)'),
    cell('answerRefusal', 'now', 'refusedWithReasons', '12(4)', '12(5)'),
    COURT,
    DAMAGES,
  ],
  answered: [
    cell('close', 'now', 'answered'),
    cell('contestAnswer', 'now', 'doubtAnswer', '12(3)'),
    PETITION,
  ],
  answeredLate: [
    cell('close', 'now', 'answeredLate', '12(3)'),
    cell('contestAnswer', 'now', 'doubtAnswer', '12(3)'),
    cell('authority', 'now', 'answeredLate', '77', '12(3)', 'GBA 48/2024'),
    COURT,
    DAMAGES,
  ],
  marketingContinues: [
    cell('authority', 'now', 'marketingContinues', '77', '21(3)', 'GBA 111/2025'),
    cell('remind', 'now', 'marketingContinues', '21(2)', '21(3)'),
    COURT,
    DAMAGES,
  ],
  closed: [cell('nothing', 'now', 'closed')],
};
