import { beforeEach } from 'vitest';

/** Tests that measure time say nothing about a program that was instrumented. */
const MEASURES_TIME = /\d+ (?:MB|kB)|linear/;
/**
 * A second or more each, and run anew for every mutant: seventeen years of days, thousands of made-up logs.
 * What only they would notice is tried with them: `RECHTENBRIEF_MUTATE=all npm run mutate -- -m FILE:LINES`.
 */
const TAKES_LONG =
  /^every receipt day|Easter as the library|^is refused, or holds nothing|^moves on with|^is not shortened/;

beforeEach(({ task, skip }) => {
  const isAll = process.env.RECHTENBRIEF_MUTATE === 'all';
  if (MEASURES_TIME.test(task.name) || (!isAll && TAKES_LONG.test(fullNameOf(task)))) skip();
});

function fullNameOf(task: { name: string; suite?: { name: string } | undefined }): string {
  return TAKES_LONG.test(task.name) ? task.name : (task.suite?.name ?? task.name);
}
