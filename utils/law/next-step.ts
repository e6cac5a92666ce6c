import { authorityDeeds, courtDeeds, type Deed, isDutchPetition } from './authority-route';
import { latest } from './compare-days';
import type { LegalSourceId } from './legal-sources';
import { type Situation, situationBeforePaper, situationOf } from './situation';
import { articlesOf } from './step-articles';
import { dayOf, type LaterBecause, laterBecause, untilOf } from './step-days';
import type { StepFacts } from './step-facts';
import { rowFor } from './step-row';
import type { Cell, StepReason } from './step-table';

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

export interface NextStep {
  situation: Situation;
  proposal: Step;
  alternatives: readonly Step[];
}

/**
 * What to do now? One proposal with its day and reason, and the other ways at hand. The table of situations is
 * `step-table.ts`, the row that holds `step-row.ts`, the days `step-days.ts`, the way to the authority
 * `authority-route.ts`; here they meet the facts of one request.
 */
export function nextStep(facts: StepFacts): NextStep {
  const { state, deadline, today, reminder, paper = null } = facts;
  const before = situationBeforePaper(state, deadline, today, reminder);
  const situation = situationOf(state, deadline, today, reminder, paper);
  const steps = rowFor(before, facts)
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
