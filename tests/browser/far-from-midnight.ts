import { beforeEach } from 'vitest';

/** Longer than a test takes on a slow machine. */
const MARGIN = Temporal.Duration.from({ minutes: 2 });

/** A test asks the day, and so does the extension later: no test begins where midnight may come in between. */
export async function farFromMidnight(): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO('Europe/Brussels');
  const midnight = now.startOfDay().add({ days: 1 });
  const left = now.until(midnight);
  if (Temporal.Duration.compare(left, MARGIN) > 0) return;
  await new Promise((resolve) => setTimeout(resolve, left.total('milliseconds') + 1000));
}

await farFromMidnight();
beforeEach(farFromMidnight);
