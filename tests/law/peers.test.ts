import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SimplerRule, standingOf } from './simpler-rules';

/**
 * How often the rules that other tools use hit the day of art. 12(3) with Regulation 1182/71, over every day of
 * 2026 and 2027 with Belgian holidays. A rule of so many days can be read in two ways: as the last day to answer,
 * or as the first day on which the tool calls the answer late. Both are measured; neither comes to half.
 */
const MEASURED: readonly (readonly [SimplerRule, asLastDay: number, asFirstDayLate: number])[] = [
  ['sent + 30 days', 24.9, 1.1],
  ['sent + 31 days', 45.9, 24.9],
  ['sent + 32 days', 13.6, 45.9],
  ['a calendar month, no weekends or holidays', 69.5, 0],
];

describe('simpler rules', () => {
  it.each(MEASURED)('%s', (rule, asLastDay, asFirstDayLate) => {
    const { exact, early, late, firstDayLate } = standingOf(rule);
    expect([exact, firstDayLate]).toEqual([asLastDay, asFirstDayLate]);
    expect(exact + early + late).toBeCloseTo(100, 0);
  });

  it.each(MEASURED)('%s: the README says the same', (rule) => {
    const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
    const { exact, early, late } = standingOf(rule);
    const row = [rule.replace('sent + ', ''), exact, early, late].map(String);
    const rows = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows).toContainEqual(['', ...row, '']);
  });
});
