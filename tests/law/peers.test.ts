import { describe, expect, it } from 'vitest';
import { deadlineOf } from '@/utils/law/deadline';
import { receivedOn } from '@/utils/law/receipt';

/**
 * How often the rules that other tools use hit the day of art. 12(3) with Regulation 1182/71, over every day of
 * 2026 and 2027 with Belgian holidays. A rule of so many days can be read in two ways: as the last day to answer,
 * or as the first day on which the tool calls the answer late. Both are measured; neither comes to half.
 */
const RULES: readonly (readonly [
  name: string,
  rule: (sent: Temporal.PlainDate) => Temporal.PlainDate,
  asLastDay: number,
  asFirstDayLate: number,
])[] = [
  ['sent + 30 days', (sent) => sent.add({ days: 30 }), 24.9, 1.1],
  ['sent + 31 days', (sent) => sent.add({ days: 31 }), 45.9, 24.9],
  ['sent + 32 days', (sent) => sent.add({ days: 32 }), 13.6, 45.9],
  ['a calendar month, no weekends or holidays', (sent) => sent.add({ months: 1 }), 69.5, 0],
];

const FIRST = Temporal.PlainDate.from('2026-01-01');
const SENDING_DAYS = Array.from({ length: 730 }, (_, index) => FIRST.add({ days: index }));

function dueOn(sent: Temporal.PlainDate): Temporal.PlainDate {
  const deadline = deadlineOf({ right: 'access', receipt: receivedOn(sent), calendar: 'BE' });
  if (deadline.kind !== 'term') throw new Error('a term was expected');
  return deadline.dueOn;
}

function percent(hits: readonly Temporal.PlainDate[]): number {
  return Math.round((hits.length / SENDING_DAYS.length) * 1000) / 10;
}

describe('simpler rules', () => {
  it.each(RULES)('%s', (_name, rule, asLastDay, asFirstDayLate) => {
    const last = SENDING_DAYS.filter((sent) => rule(sent).equals(dueOn(sent)));
    const late = SENDING_DAYS.filter((sent) => rule(sent).equals(dueOn(sent).add({ days: 1 })));
    expect([percent(last), percent(late)]).toEqual([asLastDay, asFirstDayLate]);
  });
});
