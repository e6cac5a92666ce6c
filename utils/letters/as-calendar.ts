/**
 * A calendar file (RFC 5545). Whole days are written as dates without a time zone, so that they are right in
 * every zone. The UID stays the same for one reminder of one request and SEQUENCE grows, so that a second import
 * updates instead of doubling.
 *
 * A day that holds no more keeps its UID and says STATUS:CANCELLED. METHOD stays PUBLISH, which allows that (RFC 5546
 * §3.2.1): CANCEL would be about all of the file, and speaks of an organiser with guests. Not every program heeds the
 * status of a file that is opened, so a cancelled day also says so in its name and rings no alarm.
 */
export type CalendarDay = {
  /** Stable for one reminder of one request, e.g. "due-0190c1e2…". Letters, digits and hyphens. */
  readonly id: string;
  readonly on: Temporal.PlainDate;
  readonly summary: string;
  readonly description: string;
  /** Grows with each change of the day. */
  readonly sequence: number;
  /** It was in an earlier file and holds no more. */
  readonly isCancelled: boolean;
};

const CRLF = '\r\n';
const LONGEST_LINE_BYTES = 75;

/** `stamp` is the moment of making: DTSTAMP is required. */
export function asCalendar(days: readonly CalendarDay[], stamp: Temporal.Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rechtenbrief//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => event(day, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join(CRLF)}${CRLF}`;
}

function event(day: CalendarDay, stamp: Temporal.Instant): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid(day.id)}`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${Math.max(0, Math.trunc(day.sequence))}`,
    `DTSTART;VALUE=DATE:${basic(day.on)}`,
    `DTEND;VALUE=DATE:${basic(day.on.add({ days: 1 }))}`,
    `STATUS:${day.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escaped(day.summary)}`,
    `DESCRIPTION:${escaped(day.description)}`,
    // A reminder, not an appointment: the day stays free for others.
    'TRANSP:TRANSPARENT',
    ...(day.isCancelled ? [] : alarm(day)),
    'END:VEVENT',
  ];
}

function alarm(day: CalendarDay): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    // Nine in the morning of the day itself, in the time zone of whoever reads the calendar.
    'TRIGGER:PT9H',
    `DESCRIPTION:${escaped(day.summary)}`,
    'END:VALARM',
  ];
}

function uid(id: string): string {
  return `${id.replaceAll(/[^A-Za-z0-9-]/g, '-').slice(0, 120)}@rechtenbrief.invalid`;
}

function basic(day: Temporal.PlainDate): string {
  return day.toString().replaceAll('-', '');
}

function utc(stamp: Temporal.Instant): string {
  return `${stamp.round('second').toString().replaceAll(/[-:]/g, '')}`;
}

/** RFC 5545 §3.3.11: backslash, semicolon, comma and line break; other control characters go out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n|\r|\n/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

/** At most 75 octets a line, never inside a character (RFC 5545 §3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LONGEST_LINE_BYTES) {
      out += `${CRLF} `;
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
}
