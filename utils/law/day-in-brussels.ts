/** The calendar day at an instant where the law of the letters lives: Belgium and the Netherlands share their time. */
export function dayInBrussels(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO('Europe/Brussels').toPlainDate();
}
