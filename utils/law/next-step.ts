import { authorityDeeds, courtDeeds, type Deed, isDutchPetition, type Place } from './authority-route';
import type { Calendar } from './calendar-country';
import { earliest, latest } from './compare-days';
import { courtTermNl } from './court-term';
import { type Deadline, isOverdue, watchDayOf } from './deadline';
import type { LegalSourceId } from './legal-sources';
import { POST_WORKING_DAYS } from './receipt';
import {
  type AuthorityPaper,
  isUnjustifiedDemand,
  type ReminderSent,
  type RequestState,
} from './request-state';
import type { Right } from './rights';
import { isInTime, type Situation, situationBeforePaper, situationOf } from './situation';
import { articlesOf } from './step-articles';
import { CELLS, type Cell, type StepReason, type When } from './step-table';
import { nextWorkingDay, workingDayAfter } from './working-day';

/**
 * What to do now? One proposal with its day and reason, and the other ways at hand. The table of situations is
 * `step-table.ts`, the way to the authority `authority-route.ts`; here they meet the facts of one request.
 *
 * - The reminder is no legal duty; it goes on the first working day after the last day, so that it never comes
 *   too early. Its last term of 14 days is the product's own and starts no new clock (EDPB §§ 28-29 [S2]).
 * - A paper for the authority may go on the very day after the last day: it is handed in on a site or by post, and
 *   nobody has to be at work for that.
 * - After a partial answer it may go from the next working day: the controller has answered, so there is no term left
 *   to wait for (art. 12(4); EDPB § 193 [S2]).
 * - A refusal with reasons needs no reminder; marketing that goes on needs none either (GBA 111/2025 [S]).
 */
export const DAYS_BEFORE_ASKING_WHETHER_SENT = 3;

export interface StepFacts {
  right: Right;
  companions?: readonly Right[];
  state: RequestState;
  reminder: ReminderSent | null;
  /** The paper that went to the authority about how it stands now, if one did. */
  paper?: AuthorityPaper | null;
  /** The first answer to the request as it went out, where the one that decides is a later one. */
  firstAnsweredOn?: Temporal.PlainDate | null;
  deadline: Deadline;
  /** The controller's calendar. */
  calendar: Calendar;
  place: Place;
  today: Temporal.PlainDate;
}

export interface Step {
  deed: Deed;
  /** The first day on which it makes sense; never before today. */
  from: Temporal.PlainDate;
  /** Why not before that day; null where it makes sense now. */
  laterBecause: LaterBecause | null;
  /** The last day: of waiting, or of a term of the user's own. */
  until: Temporal.PlainDate | null;
  articles: readonly LegalSourceId[];
  reason: StepReason;
}

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

export interface NextStep {
  situation: Situation;
  proposal: Step;
  alternatives: readonly Step[];
}

export function nextStep(facts: StepFacts): NextStep {
  const { state, deadline, today, reminder, paper = null } = facts;
  const before = situationBeforePaper(state, deadline, today, reminder);
  const situation = situationOf(state, deadline, today, reminder, paper);
  const steps = cellsFor(before, facts)
    .flatMap((cell) => deedsOf(cell, facts).map((deed) => stepOf(cell, deed, before, facts)))
    .filter((step) => step.until === null || Temporal.PlainDate.compare(step.until, today) >= 0);
  const offered = situation === 'authorityAsked' ? afterPaper(steps, facts) : steps;
  const [proposal, ...alternatives] = offered.filter(
    (step, index, all) => all.findIndex((other) => other.deed === step.deed) === index,
  );
  if (!proposal) throw new Error(`no step for ${situation}`);
  return { situation, proposal, alternatives };
}

/** Once the authority was asked it is its turn; the same paper is not proposed a second time. */
function afterPaper(steps: readonly Step[], { paper = null, today }: StepFacts): readonly Step[] {
  const itsTurn: Step = {
    deed: 'wait',
    from: today,
    laterBecause: null,
    until: null,
    articles: ['77'],
    reason: 'authorityAsked',
  };
  return [itsTurn, ...steps.filter(({ deed }) => deed !== paper && deed !== 'wait')];
}

/** The row of the table, changed where the answer itself says more than its kind. */
function cellsFor(situation: keyof typeof CELLS, { state, deadline, today }: StepFacts): readonly Cell[] {
  const cells: readonly Cell[] = CELLS[situation];
  switch (state.kind) {
    case 'refused':
      return state.ground === 'none' ? demandReasonsFirst(cells) : cells;
    case 'notController':
      return state.named === null ? without(cells, 'newRequest') : cells;
    case 'identityAsked': {
      const open = state.demands.some(isUnjustifiedDemand) ? cells : without(cells, 'authority');
      return isOverdue(deadline, today) ? [...open, ...CELLS.overdue] : open;
    }
    case 'clarificationAsked':
    case 'feeAsked':
      return isOverdue(deadline, today) ? [...cells, ...CELLS.overdue] : cells;
    case 'extended':
      if (situation === 'overdue') return withIneffectiveExtension(cells, deadline);
      return situation === 'extendedIneffectively' && state.withReasons ? otherwiseIneffective(cells) : cells;
    case 'awaitingDelivery':
      return situation === 'overdue' ? [...CELLS.awaitingDelivery, ...cells] : cells;
    case 'bounced':
      return situation === 'overdue' ? byAnotherChannel(cells) : cells;
    default:
      return situation === 'overdue' ? withIneffectiveExtension(cells, deadline) : cells;
  }
}

function without(cells: readonly Cell[], deed: Cell['deed']): readonly Cell[] {
  return cells.filter((cell) => cell.deed !== deed);
}

/** The reasons are there, so it is something else that robs the extension of its effect. */
function otherwiseIneffective(cells: readonly Cell[]): readonly Cell[] {
  return without(cells, 'authority').map((cell): Cell => ({ ...cell, reason: 'extensionIneffective' }));
}

/** A refusal without reasons is first asked for them (art. 12(4)); there are no grounds to weigh yet. */
function demandReasonsFirst(cells: readonly Cell[]): readonly Cell[] {
  const demand = cells.filter((cell) => cell.deed === 'answerRefusal');
  return [
    ...demand.map((cell): Cell => ({ ...cell, reason: 'refusedWithoutReasons' })),
    ...without(cells, 'answerRefusal').map(
      (cell): Cell => (cell.deed === 'authority' ? { ...cell, reason: 'refusedWithoutReasons' } : cell),
    ),
  ];
}

/** The first month counts as missed, and the reminder says why the extension changes nothing; decided on a late one. */
function withIneffectiveExtension(cells: readonly Cell[], { because }: Deadline): readonly Cell[] {
  const fault = because.find((each) => each.kind === 'extensionIneffective');
  if (!fault) return cells;
  const decision = fault.why === 'late' ? (['GBA 48/2024'] as const) : [];
  return cells.map(
    (cell): Cell =>
      cell.deed === 'remind'
        ? { ...cell, reason: 'extensionIneffective', articles: [...cell.articles, ...decision] }
        : cell,
  );
}

/** The mailbox that was full may still be: the reminder calls on the decision and goes another way. */
function byAnotherChannel(cells: readonly Cell[]): readonly Cell[] {
  const otherWay = CELLS.bouncedFullMailbox.filter(({ deed }) => deed === 'otherChannel');
  return cells.flatMap((cell): readonly Cell[] =>
    cell.deed === 'remind' ? [{ ...cell, articles: [...cell.articles, 'GBA 06/2023'] }, ...otherWay] : [cell],
  );
}

function deedsOf(cell: Cell, { place, right, companions = [] }: StepFacts): readonly Deed[] {
  const rights = [right, ...companions];
  if (cell.deed === 'authority') return authorityDeeds(place);
  if (cell.deed === 'court') return courtDeeds(place, rights);
  if (cell.deed === 'petitionNl') return isDutchPetition(place, rights) ? ['petitionNl'] : [];
  return [cell.deed];
}

function stepOf(cell: Cell, deed: Deed, situation: Situation, facts: StepFacts): Step {
  const from = latest(dayOf(cell.when, facts), facts.today);
  return {
    deed,
    from,
    laterBecause: laterBecause(cell.when, from, facts),
    until: untilOf(deed, situation, facts),
    articles: articlesOf(cell, deed, facts),
    reason: reasonOf(cell, deed, facts),
  };
}

function laterBecause(
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

/**
 * A way that only some bodies have says so; where nothing but a look-back of ours is awaited, or where it must stop at
 * once, waiting has another reason.
 */
function reasonOf({ reason }: Cell, deed: Deed, { right, companions = [], deadline }: StepFacts): StepReason {
  if (deed === 'askFlemishPublic') return 'maybeFlemish';
  if (deed === 'vtcForm') return 'flemishForm';
  if (reason !== 'clockRuns') return reason;
  if (deadline.kind === 'checkIn') return 'ownCheckIn';
  return [right, ...companions].includes('directMarketing') ? 'stopsAtOnce' : reason;
}

function dayOf(when: When, { state, deadline, calendar, today }: StepFacts): Temporal.PlainDate {
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

function untilOf(
  deed: Deed,
  situation: Situation,
  { state, deadline, reminder, today, firstAnsweredOn }: StepFacts,
): Temporal.PlainDate | null {
  if (deed === 'petitionNl' && 'answeredOn' in state) {
    const answeredOn = Temporal.PlainDate.from(state.answeredOn);
    const careful = courtTermNl(earliest(firstAnsweredOn ?? answeredOn, answeredOn));
    if (Temporal.PlainDate.compare(today, careful) <= 0) return careful;
    // After an answer that came too late there is no fixed term, and a later answer may have begun another: the way
    // stays open, without a day that nobody can vouch for.
    const last = courtTermNl(answeredOn);
    const mayBeOpen = !isInTime(state.answeredOn, deadline) || Temporal.PlainDate.compare(today, last) <= 0;
    return mayBeOpen ? null : last;
  }
  if (deed !== 'wait') return null;
  if (situation === 'reminded' && reminder) return Temporal.PlainDate.from(reminder.lastTermOn);
  // A paused clock may stand past its last day; how long it will wait is then open.
  const watchDay = watchDayOf(deadline);
  return Temporal.PlainDate.compare(today, watchDay) > 0 ? null : watchDay;
}
