import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFileOf } from '@/utils/app/calendar-days';
import type { Right } from '@/utils/law/rights';
import type { Fact, RequestEvent, RequestSent } from '@/utils/requests/events';
import { fold } from '@/utils/requests/request';
import { statusOf } from '@/utils/requests/status';
import { asked, controller, event, resent } from '../requests/sample-events';
import { answer, extension, given, made, question, refusal } from './made-request';

const STAMP = Temporal.Instant.from('2026-11-22T10:00:00Z');
const TODAY = '2026-10-20';
const day = (iso: string) => Temporal.PlainDate.from(iso);
const texts = { textHash: null };

/** The lines of the file, unfolded. */
function file(changes: Partial<RequestSent>, ...facts: (Fact | RequestEvent)[]): string[] {
  return lines(calendarFileOf([made(TODAY, changes, ...facts)], STAMP, day(TODAY)).text);
}

const lines = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const of = (all: string[], name: string): string[] => all.filter((line) => line.startsWith(name));

describe('a calendar file', () => {
  it('holds the last day as a whole day, who, and why', () => {
    const all = file({});
    expect(of(all, 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20261112']);
    expect(of(all, 'SUMMARY')).toEqual(['SUMMARY:Laatste dag om te antwoorden: Bakkerij De Korst']);
    const [why] = of(all, 'DESCRIPTION');
    expect(why).toContain('verzoek om inzage (artikel 15 AVG)\\, ref. RB-7K3Q');
    expect(why).toContain('11 november 2026 is Wapenstilstand');
  });

  it('calls the request what the country of the organisation calls it', () => {
    const inCountry = (country: string) => ({ ...controller, address: { ...controller.address, country } });
    const why = (right: Right, country: string) =>
      of(file({ right, controller: inCountry(country) }), 'DESCRIPTION')[0] ?? '';
    expect(why('rectification', 'BE')).toContain(
      'Mijn verzoek om verbetering (rectificatie\\, artikel 16 AVG)',
    );
    expect(why('rectification', 'NL')).toContain('Mijn verzoek om rectificatie (artikel 16 AVG)');
    expect(why('portability', 'BE')).toContain('Mijn verzoek om overdracht van gegevens');
    expect(why('portability', 'NL')).toContain('Mijn verzoek om dataportabiliteit');
  });

  it('is named after the request, or after all of them', () => {
    expect(calendarFileOf([made(TODAY, {})], STAMP, day(TODAY)).name).toBe('rechtenbrief-rb-7k3q.ics');
    expect(calendarFileOf([made(TODAY, {}), made(TODAY, {})], STAMP, day(TODAY)).name).toContain(
      'alle-verzoeken',
    );
  });

  it('calls a look-back of ours no term', () => {
    const all = file({ right: 'withdrawConsent' });
    expect(of(all, 'SUMMARY')).toEqual(['SUMMARY:Kijk na of het gebeurd is: Bakkerij De Korst']);
    expect(of(all, 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20261025']);
    expect(all.join()).not.toContain('artikel 12');
  });

  it('says when the day is an estimate, and when the clock stands still', () => {
    const post = { channel: 'post', to: 'Molenweg 7' } as const;
    expect(of(file({ addressee: post }), 'SUMMARY')[0]).toContain('(geschat)');
    // That a full mailbox counts as receipt is our view (GBA 06/2023, by a summary).
    const full = file({}, { kind: 'bounced', on: '2026-10-11', cause: 'fullMailbox' });
    expect(of(full, 'SUMMARY')[0]).toContain('(geschat)');
    expect(of(full, 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20261112']);
    expect(of(file({}, question('2026-10-13', { demands: ['accountLogin'] })), 'SUMMARY')[0]).toContain(
      '(de klok staat stil)',
    );
  });

  it('shows no national number that stands in a name', () => {
    const found = file({ controller: { ...controller, name: 'Bakkerij 85.07.30-033.28' } });
    expect(of(found, 'SUMMARY')[0]).not.toContain('033.28');
  });

  it('holds no day of a letter that was only made ready, and says so', () => {
    const made1 = calendarFileOf([made(TODAY, { sending: 'unsure' })], STAMP, day(TODAY));
    expect(made1).toMatchObject({ days: 0, cancelled: 0 });
    expect(of(lines(made1.text), 'BEGIN:VEVENT')).toEqual([]);
  });

  it.each([
    ['extended', [extension('2026-10-19', true)], '20270111'],
    [
      'answered in part',
      [{ kind: 'partlyAnswered', on: '2026-10-19', missing: ['copy'], ...texts }],
      '20261112',
    ],
    ['sent again after a bounce', [resent('2026-10-12')], '20261116'],
  ] as [string, Fact[], string][])('follows one that was %s', (_, facts, day) => {
    expect(of(file({}, ...facts), 'DTSTART')).toEqual([`DTSTART;VALUE=DATE:${day}`]);
  });
});

describe('a second import updates the first', () => {
  it('keeps the UID, and the number grows with every entry, also one that takes a withdrawal back', () => {
    const asking = question('2026-10-13');
    const answered = event(given('2026-10-16', asking));
    const taken = event({ kind: 'withdrawn', eventId: answered.id });
    const back = event({ kind: 'withdrawn', eventId: taken.id });
    const log = [event(asked()), asking, answered, taken, back];
    const files = log.map((_, index) => {
      const folded = fold(log.slice(0, index + 1));
      if (folded.kind !== 'request') throw new Error('headless');
      const status = statusOf(folded.request, Temporal.PlainDate.from(TODAY));
      return lines(calendarFileOf([{ request: folded.request, status }], STAMP, day(TODAY)).text);
    });
    expect(new Set(files.flatMap((all) => of(all, 'UID'))).size).toBe(1);
    const numbers = files.map((all) => Number(of(all, 'SEQUENCE')[0]?.split(':')[1]));
    expect(numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))).toBe(true);
    // 12 November and three days is a Sunday.
    expect(of(files.at(-1) ?? [], 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20261116']);
  });
});

/** The days of a file as another program reads them. */
function readBack(text: string) {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return events.map((component) => {
    const { uid, sequence, summary, startDate } = new ICAL.Event(component);
    const status = component.getFirstPropertyValue('status');
    const alarms = component.getAllSubcomponents('valarm').length;
    return { uid, sequence, summary, on: startDate.toString(), status, alarms };
  });
}

describe('a day that holds no more', () => {
  it.each<[string, Fact[]]>([
    ['answered', [answer('2026-10-19')]],
    ['refused', [refusal('2026-10-19', 'none')]],
    ['never arrived', [{ kind: 'bounced', on: '2026-10-11', cause: 'unknownAddress' }]],
    ['closed', [{ kind: 'closed', on: '2026-10-19', outcome: 'givenUp' }]],
    ['not sent after all', [{ kind: 'notSent' }]],
  ])('is cancelled under its own name once the request was %s', (_, facts) => {
    const log = [event(asked()), ...facts.map((fact) => event(fact))];
    const files = [1, log.length].map((length) => {
      const folded = fold(log.slice(0, length));
      if (folded.kind !== 'request') throw new Error('headless');
      const { request } = folded;
      const one = { request, status: statusOf(request, day(TODAY)) };
      return calendarFileOf([one], STAMP, day(TODAY));
    });
    const [before, after] = files.map(({ text }) => readBack(text)[0]);
    expect(before).toMatchObject({ status: 'CONFIRMED', alarms: 1, on: '2026-11-12' });
    expect(after).toMatchObject({ status: 'CANCELLED', alarms: 0, uid: before?.uid });
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);
    expect(after?.summary).toMatch(/^Niet meer nodig: /);
    expect(files.map(({ days, cancelled }) => [days, cancelled])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('holds again once the answer turned out to be none', () => {
    const answered = event(answer('2026-10-19'));
    const back = made(TODAY, {}, answered, event({ kind: 'withdrawn', eventId: answered.id }));
    expect(readBack(calendarFileOf([back], STAMP, day(TODAY)).text)[0]).toMatchObject({
      status: 'CONFIRMED',
      sequence: 3,
    });
  });

  it('in a file of all is named only while it lies ahead', () => {
    const all = [made(TODAY, {}), made(TODAY, {}, answer('2026-10-19'))];
    const statuses = (today: string) =>
      readBack(calendarFileOf(all, STAMP, day(today)).text).map(({ status }) => status);
    expect(statuses('2026-11-12')).toEqual(['CONFIRMED', 'CANCELLED']);
    expect(statuses('2026-11-13')).toEqual(['CONFIRMED']);
  });
});
