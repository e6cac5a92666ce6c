import { describe, expect, it, vi } from 'vitest';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import { startOfWork, workSince } from '../../thread-work';
import { patternsOfProduct } from './patterns-of-product';
import { type Attack, attacksOn, textOf } from './texts-against';

/**
 * Page text is hostile, so every pattern is linear by itself. What goes into most of them is cut short first (a
 * block at 8,000 characters, a look-back at 90): that makes the harm small, and hides it from tests of whole pages.
 * So each pattern is run alone, at full length, against texts that are made of its own parts. Computing it from the
 * pattern was tried beside it (scslre): of 274 patterns whose bounds were lifted these texts found 88 that
 * became slow, that calculation 28 of them and one more.
 */
vi.setConfig({ testTimeout: 120_000 });

/** The only ones that may: they read our own patterns, and no text of others. */
const READS_OUR_OWN = new Set(['utils/detection/patterns/pattern-ways.ts']);
type Limit = readonly [length: number, milliseconds: number];
/** Every text is tried at these lengths. Each ends what would take hours at the next: 2ⁿ, n⁴, n³ and n². */
const LIMITS: readonly Limit[] = [
  [24, 40],
  [300, 40],
  [2_000, 50],
  [10_000, 50],
];
/** The slowest one at these: the same milliseconds a letter. */
const FULL_LENGTHS: readonly Limit[] = [
  [50_000, 250],
  [200_000, 1_000],
];

/** How much slower this machine is than the one for which the limits were set, by a pattern of known work there. */
const slowness = Math.max(1, knownWork() / 80);

const patterns = (await patternsOfProduct()).filter(({ path }) => !READS_OUR_OWN.has(path));
const byFile = Object.entries(Object.groupBy(patterns, ({ path }) => path)).map(
  ([path, own = []]) => [path, own] as const,
);

/** The text that takes a pattern past a limit, or null where none does. */
function tooSlowFor(pattern: RegExp): { attack: Attack; length: number } | null {
  let slowest: { attack: Attack; ms: number } = { attack: { start: '', unit: ' ', end: '' }, ms: 0 };
  for (const attack of attacksOn(pattern)) {
    const past = pastLimit(pattern, attack, LIMITS);
    if (past !== null) return past;
    const ms = workOf(pattern, attack, 2_000);
    if (ms > slowest.ms) slowest = { attack, ms };
  }
  return pastLimit(pattern, slowest.attack, FULL_LENGTHS);
}

/** Measured three times before it counts: at one of them the engine may have been at other work. */
function pastLimit(pattern: RegExp, attack: Attack, limits: readonly Limit[]) {
  for (const [length, limit] of limits) {
    const isPast = () => workOf(pattern, attack, length) > limit * slowness;
    if (isPast() && isPast() && isPast()) return { attack, length };
  }
  return null;
}

/** Some 50 million steps, at the quietest of five times. */
function knownWork(): number {
  const attack = { start: '', unit: ' ', end: '!' };
  return Math.min(...Array.from({ length: 5 }, () => workOf(/[.\s]+$/, attack, 10_000)));
}

function workOf(pattern: RegExp, attack: Attack, length: number): number {
  const text = textOf(attack, length);
  const start = startOfWork();
  if (pattern.global) matchesOf(pattern, text);
  else pattern.test(text);
  return workSince(start);
}

it('every pattern is looked at: those written, and those put together', () => {
  const places = patterns.map(({ place }) => place);
  expect(places.filter((place) => /find-phone\.ts:\d+$/.test(place)).length).toBeGreaterThan(5);
  expect(places.filter((place) => /legal-form\.ts:\d+$/.test(place)).length).toBeGreaterThan(5);
  expect(patterns.length).toBeGreaterThan(700);
});

it.each([
  [/(a+)+$/, 'a repeat in a repeat'],
  [/\s*,?\s*$/, 'repeats that give to one another'],
  [/[.\s]+$/, 'a repeat begun at each letter'],
  [/\bvraag\b[^.]*\bna\b/, 'words begun at each word'],
  [/\s\d.*$/, 'a line that does not end the text'],
  [/(?:[a-z]{1,30}\s?){2,3}!/, 'bounds in bounds'],
  [/[\w .]{0,400}[\w ]{0,400};/, 'bounds that give to one another'],
])('%s is found: %s', (pattern) => expect(tooSlowFor(pattern)).not.toBeNull());

describe('attack 5: each pattern alone, on 200 kB made for it', () => {
  it.each(byFile)('%s', (_path, own) => {
    const slow = own.map((each) => ({ ...each, past: tooSlowFor(new RegExp(each.source, each.flags)) }));
    expect(slow.filter(({ past }) => past !== null)).toEqual([]);
  });
});
