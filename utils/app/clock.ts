/** The only place that reads the current instant. Everything else gets today, or now, as an argument. */
export function now(): Temporal.Instant {
  return Temporal.Now.instant();
}

/** Today where the law of the letters lives: Belgium and the Netherlands share their time. */
export function today(): Temporal.PlainDate {
  return dayAt(now());
}

/** The calendar day in Brussels at an instant, wherever the computer thinks it is. */
export function dayAt(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO('Europe/Brussels').toPlainDate();
}
