import { dayInBrussels } from '@/utils/law/day-in-brussels';

/** The only place that reads the current instant. Everything else gets today, or now, as an argument. */
export function now(): Temporal.Instant {
  return Temporal.Now.instant();
}

/** Today in Brussels, wherever the computer thinks it is. */
export function today(): Temporal.PlainDate {
  return dayInBrussels(now());
}
