/** The day behind an ISO string that the user or a form gave, or null. */
export function readDay(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    // The thirty-first of a short month: Temporal has no other way to say no.
    return null;
  }
}
