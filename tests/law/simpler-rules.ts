import { deadlineOf } from '@/utils/law/deadline';
import { receivedOn } from '@/utils/law/receipt';

/** The rules that other tools use, as last day to answer; see `peers.test.ts` for who uses which. */
export const SIMPLER_RULES = {
  'sent + 30 days': (sent: Temporal.PlainDate) => sent.add({ days: 30 }),
  'sent + 31 days': (sent: Temporal.PlainDate) => sent.add({ days: 31 }),
  'sent + 32 days': (sent: Temporal.PlainDate) => sent.add({ days: 32 }),
  'a calendar month, no weekends or holidays': (sent: Temporal.PlainDate) => sent.add({ months: 1 }),
} as const;
export type SimplerRule = keyof typeof SIMPLER_RULES;

const FIRST = Temporal.PlainDate.from('2026-01-01');
/** Every day of 2026 and 2027, as the day of sending and receipt. */
const DAYS = Array.from({ length: 730 }, (_, index) => {
  const sent = FIRST.add({ days: index });
  return { sent, due: dueOn(sent) };
});

/** The last day of art. 12(3) with Regulation 1182/71 and Belgian holidays. */
function dueOn(sent: Temporal.PlainDate): Temporal.PlainDate {
  const deadline = deadlineOf({ right: 'access', receipt: receivedOn(sent), calendar: 'BE' });
  if (deadline.kind !== 'term') throw new Error('a term was expected');
  return deadline.dueOn;
}

/** Percentages of those days on which the rule names the last day, one before it, one after it; and the next day. */
export function standingOf(rule: SimplerRule) {
  const distances = DAYS.map(({ sent, due }) => due.until(SIMPLER_RULES[rule](sent)).days);
  const percent = (fits: (days: number) => boolean) =>
    Math.round((distances.filter(fits).length / DAYS.length) * 1000) / 10;
  return {
    exact: percent((days) => days === 0),
    early: percent((days) => days < 0),
    late: percent((days) => days > 0),
    firstDayLate: percent((days) => days === 1),
  };
}
