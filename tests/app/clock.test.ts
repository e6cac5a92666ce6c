import { describe, expect, it } from 'vitest';
import { now, today } from '@/utils/app/clock';
import { dayInBrussels } from '@/utils/law/day-in-brussels';

describe('the clock', () => {
  // These tests run fourteen hours east of Greenwich.
  it.each([
    ['2026-11-21T22:59:59Z', '2026-11-21'],
    ['2026-11-21T23:00:00Z', '2026-11-22'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    // The nights on which the clocks change.
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('at %s it is %s in Brussels', (instant, day) => {
    expect(dayInBrussels(Temporal.Instant.from(instant)).toString()).toBe(day);
  });

  it('gives the day of its own instant', () => {
    const before = dayInBrussels(now());
    expect([before.toString(), dayInBrussels(now()).toString()]).toContain(today().toString());
  });
});
