import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { asCalendar, type CalendarDay } from '@/utils/letters/as-calendar';
import { fc } from '../property/seeded';

const STAMP = Temporal.Instant.from('2026-11-22T09:30:15.123Z');
const DAY: CalendarDay = {
  id: 'due-0190c1e2',
  on: Temporal.PlainDate.from('2026-12-31'),
  summary: 'Laatste dag: De Zeepkist; inzage, kopie',
  description: 'Ontvangen op 30 november.\nDus t/m 31 december \\ einde.',
  sequence: 2,
  isCancelled: false,
};

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    event: new ICAL.Event(component),
    component,
    alarms: component.getAllSubcomponents('valarm'),
  }));
}

describe('a calendar file, read by ical.js', () => {
  test('holds a whole day without time zone, an alarm, a stable UID and a sequence', () => {
    const [found] = read(asCalendar([DAY], STAMP));
    if (found === undefined) throw new Error('no event');
    expect(found.event.startDate.isDate).toBe(true);
    expect(found.event.startDate.toString()).toBe('2026-12-31');
    expect(found.event.endDate.toString()).toBe('2027-01-01');
    expect(found.event.uid).toBe('due-0190c1e2@rechtenbrief.invalid');
    expect(found.event.sequence).toBe(2);
    expect(found.event.summary).toBe(DAY.summary);
    expect(found.event.description).toBe(DAY.description);
    expect(found.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T09:30:15Z');
    expect(found.alarms).toHaveLength(1);
    expect(found.alarms[0]?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(found.alarms[0]?.getFirstPropertyValue('trigger')?.toString()).toBe('PT9H');
  });

  test('keeps the UID when the day moves, so that a second import updates', () => {
    const moved = { ...DAY, on: DAY.on.add({ days: 4 }), sequence: 3 };
    const [before] = read(asCalendar([DAY], STAMP));
    const [after] = read(asCalendar([moved], STAMP));
    expect(after?.event.uid).toBe(before?.event.uid);
    expect(after?.event.sequence).toBeGreaterThan(before?.event.sequence ?? 9);
    expect(after?.event.startDate.toString()).toBe('2027-01-04');
  });

  test('holds many days and none', () => {
    expect(read(asCalendar([DAY, { ...DAY, id: 'reminder-2' }], STAMP))).toHaveLength(2);
    expect(read(asCalendar([], STAMP))).toHaveLength(0);
  });

  test('any words come back, in lines of at most 75 octets', { timeout: 60_000 }, () => {
    const words = fc.string({ unit: 'binary', maxLength: 200, size: 'max' });
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const text = asCalendar([{ ...DAY, summary, description }], STAMP);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const [found, more] = read(text);
        const kept = (typed: string) =>
          typed
            .toWellFormed()
            .replaceAll(/\r\n|\r/g, '\n')
            .replaceAll(/[^\P{Cc}\n\t]/gu, '');
        expect(more).toBeUndefined();
        expect(found?.event.summary ?? '').toBe(kept(summary));
        expect(found?.event.description ?? '').toBe(kept(description));
      }),
    );
  });

  test('a request’s own words add no property and no event', () => {
    const evil = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:a@b.c';
    const found = read(asCalendar([{ ...DAY, summary: evil, id: evil }], STAMP));
    expect(found).toHaveLength(1);
    expect(found[0]?.component.getFirstProperty('attendee')).toBeNull();
  });
});
