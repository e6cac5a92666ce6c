import { browser } from 'wxt/browser';

export const TICK = 'tick';
const PERIOD_IN_MINUTES = 60;

/**
 * The one alarm, made anew where it is missing: it is gone after an update of the extension, and in Firefox
 * after each start of the browser. The days themselves lie in storage, so a lost alarm loses nothing.
 */
export async function ensureTick(now: Temporal.Instant): Promise<void> {
  const alarm = await browser.alarms.get(TICK);
  if (alarm && alarm.periodInMinutes === PERIOD_IN_MINUTES && !isTooFar(alarm.scheduledTime, now)) return;
  // `persistAcrossSessions` is left out: Firefox throws on it, and elsewhere it is made again anyway.
  await browser.alarms.create(TICK, { delayInMinutes: 1, periodInMinutes: PERIOD_IN_MINUTES });
}

/** A clock that was set back leaves the alarm far in the future. */
function isTooFar(scheduledTime: number, now: Temporal.Instant): boolean {
  const minutes = (scheduledTime - now.epochMilliseconds) / 60_000;
  return minutes > 2 * PERIOD_IN_MINUTES;
}
