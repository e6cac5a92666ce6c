import * as z from 'zod/mini';

/** What a day, a moment, an id and a fingerprint look like in storage. */

// The extension's own pages forbid `eval`; zod would probe for it and leave a violation in the console.
z.config({ jitless: true });

/** A calendar day, "2026-11-22". Years 1990–2199: what lies outside is a slip of the keyboard. */
export const daySchema = z
  .string()
  .check(z.maxLength(10), z.regex(/^(?:199\d|2[01]\d\d)-\d\d-\d\d$/), z.refine(isDay, { abort: true }));

/** null where none is kept. */
export function dayFrom(stored: string | null | undefined): Temporal.PlainDate | null {
  return stored ? Temporal.PlainDate.from(stored) : null;
}

/** A moment in UTC, "2026-11-22T09:48:00.123Z". To 2199: nothing could be written after the last moment of 9999. */
export const instantSchema = z
  .string()
  .check(
    z.maxLength(35),
    z.regex(/^(?:[01]\d{3}|2[01]\d\d)-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/),
    z.refine(isInstant, { abort: true }),
  );

/** SHA-256 of a text's UTF-8, 64 hexadecimal digits: the name under which the text itself is kept. */
export const textHashSchema = z.string().check(z.maxLength(64), z.regex(/^[0-9a-f]{64}$/));

/** The id of an event or a request: letters, digits and hyphens, no colon, because it stands in a key. */
export const idSchema = z.string().check(z.maxLength(64), z.regex(/^[0-9a-zA-Z-]{1,64}$/));

function isDay(value: string): boolean {
  try {
    return Temporal.PlainDate.from(value).toString() === value;
  } catch {
    return false;
  }
}

function isInstant(value: string): boolean {
  try {
    Temporal.Instant.from(value);
    return true;
  } catch {
    return false;
  }
}
