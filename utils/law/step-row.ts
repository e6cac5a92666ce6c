import { type Deadline, isOverdue } from './deadline';
import { isUnjustifiedDemand } from './request-state';
import type { StepFacts } from './step-facts';
import { CELLS, type Cell, PETITION } from './step-table';

/**
 * The row of the table, changed where the answer itself says more than its kind. A refusal with reasons needs no
 * reminder; marketing that goes on needs none either (GBA 111/2025 [S]).
 */
export function rowFor(situation: keyof typeof CELLS, facts: StepFacts): readonly Cell[] {
  const { state, askedWithAnswer = [], firstAnsweredOn = null } = facts;
  const row = rowOf(situation, facts);
  const replies = askedWithAnswer.flatMap((kind) => CELLS[kind].slice(0, 1));
  // A question after an answer takes nothing of it back: six weeks to go to court run on (art. 35 UAVG).
  const isAfterAnswer = firstAnsweredOn !== null && !('answeredOn' in state) && state.kind !== 'closed';
  return [...row, ...replies, ...(isAfterAnswer ? [PETITION] : [])];
}

function rowOf(situation: keyof typeof CELLS, { state, deadline, today }: StepFacts): readonly Cell[] {
  const cells: readonly Cell[] = CELLS[situation];
  switch (state.kind) {
    case 'refused':
      if (state.ground === '12(5)') return asUnfounded(cells);
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

/** Who calls a request manifestly unfounded or excessive must show it (art. 12(5), last sentence). */
function asUnfounded(cells: readonly Cell[]): readonly Cell[] {
  return cells.map(
    (cell): Cell => (cell.reason === 'refusedWithReasons' ? { ...cell, reason: 'refusedAsUnfounded' } : cell),
  );
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
