import { describe, expect, it } from 'vitest';
import { type Fact, REMINDER_MOMENTS, type RequestSent } from '@/utils/requests/events';
import { DEFAULT_MOMENTS, dueReminders } from '@/utils/requests/reminders';
import { type Summary, summaryOf, summarySchema } from '@/utils/requests/summary';
import { fc } from '../property/seeded';
import { came, HASH, letterSent, requestOf } from './sample-events';

function summary(changes: Partial<RequestSent>, ...facts: Fact[]): Summary {
  return summaryOf(requestOf(changes, ...facts));
}

const day = (iso: string) => Temporal.PlainDate.from(iso);
const said = (one: Summary, iso: string, moments = DEFAULT_MOMENTS) =>
  dueReminders([one], moments, day(iso)).map(({ what, about }) => `${what} ${about}`);

const prompt: Fact = {
  kind: 'questionAsked',
  on: '2026-10-20',
  about: 'clarification',
  demands: [],
  askedPromptly: true,
  ...came,
};
const reminder = letterSent();

describe('dueReminders', () => {
  // Sent on 11 October: one month is 11 November, a holiday in Belgium, so the last day is the 12th.
  const sent = summary({});

  const table: [string, Summary, string, string[]][] = [
    ['nothing on the last day by default', sent, '2026-11-12', []],
    ['overdue the day after', sent, '2026-11-13', ['overdue 2026-11-12']],
    ['overdue after weeks of absence', sent, '2027-01-20', ['overdue 2026-11-12']],
    ['not sent yet: not after two days', summary({ sending: 'unsure' }), '2026-10-13', []],
    ['not sent yet: after three', summary({ sending: 'unsure' }), '2026-10-14', ['notSentYet 2026-10-11']],
    [
      'never overdue when it was not sent',
      summary({}, { kind: 'notSent' }),
      '2026-12-30',
      ['notSentYet 2026-10-11'],
    ],
    [
      'a look-back where no term runs',
      summary({ right: 'withdrawConsent' }),
      '2026-10-25',
      ['checkIn 2026-10-25'],
    ],
    [
      'overdue too while money is asked for, which stops no clock',
      summary({}, { kind: 'feeAsked', on: '2026-10-20', amount: null, ...came }),
      '2026-11-13',
      ['overdue 2026-11-12'],
    ],
    ['not overdue while a prompt question waits', summary({}, prompt), '2026-12-01', []],
    [
      'overdue for a question after the last day',
      summary({}, { ...prompt, on: '2026-11-20' }),
      '2026-12-01',
      ['overdue 2026-11-12'],
    ],
    ['nothing once answered', summary({}, { kind: 'answered', on: '2026-11-20', ...came }), '2026-12-20', []],
    [
      'nothing once closed',
      summary({}, { kind: 'closed', on: '2026-11-20', outcome: 'other' }),
      '2026-12-20',
      [],
    ],
    ['the last term of a reminder', summary({}, reminder), '2026-11-28', ['lastTerm 2026-11-27']],
    [
      'a reminder that was made ready three days ago: did it go?',
      summary({}, { ...reminder, sending: 'unsure' }),
      '2026-11-16',
      ['notSentYet 2026-11-13'],
    ],
    [
      'that it is late, while it is not yet time to ask',
      summary({}, { ...reminder, sending: 'unsure' }),
      '2026-11-15',
      ['overdue 2026-11-12'],
    ],
    [
      'nothing once the authority was asked',
      summary({}, reminder, { ...reminder, letterKind: 'mediation', on: '2026-11-20', lastTermOn: null }),
      '2026-11-28',
      [],
    ],
    ['nothing while that term runs: who wrote a reminder knows', summary({}, reminder), '2026-11-27', []],
    [
      'no last term once an answer came',
      summary({}, reminder, { kind: 'answered', on: '2026-11-20', ...came }),
      '2026-11-28',
      [],
    ],
    [
      'the last term of a letter that contests an answer',
      summary(
        {},
        { kind: 'noDataHeld', on: '2026-11-02', ...came },
        { ...reminder, letterKind: 'refusalReply', on: '2026-11-13' },
      ),
      '2026-11-28',
      ['lastTerm 2026-11-27'],
    ],
    [
      'the last term of one that contests it on the very day',
      summary(
        {},
        { kind: 'noDataHeld', on: '2026-11-13', ...came },
        { ...reminder, letterKind: 'refusalReply', on: '2026-11-13' },
      ),
      '2026-11-28',
      ['lastTerm 2026-11-27'],
    ],
    [
      'no last term from before the request went out anew',
      summary({}, reminder, {
        kind: 'resent',
        addressee: { channel: 'email', to: 'info@korst.example' },
        sentOn: '2026-11-18',
        sending: 'confirmed',
        subject: 'Opnieuw',
        textHash: HASH,
        inputHash: null,
        controller: null,
      }),
      '2026-11-28',
      [],
    ],
    [
      'overdue for registered post whose delivery nobody entered: estimated on the 14th, due on 16 November',
      summary({ addressee: { channel: 'registeredPost', to: 'Molenweg 7' } }),
      '2026-11-17',
      ['overdue 2026-11-16'],
    ],
    [
      'six weeks to go to court in the Netherlands, a week before',
      summary({ controllerCountry: 'NL' }, { kind: 'refused', on: '2026-11-02', ground: '12(5)', ...came }),
      '2026-12-07',
      ['courtTerm 2026-12-14'],
    ],
    [
      'no such term in Belgium',
      summary({}, { kind: 'refused', on: '2026-11-02', ground: '12(5)', ...came }),
      '2026-12-07',
      [],
    ],
    [
      'an extension moves it',
      summary({}, { kind: 'extensionAnnounced', on: '2026-11-05', withReasons: true, until: null, ...came }),
      '2026-11-20',
      [],
    ],
  ];
  it.each(table)('%s', (_, one, iso, expected) => {
    expect(said(one, iso)).toEqual(expected);
  });

  it('says what was chosen: two weeks before, on the last day', () => {
    const all = REMINDER_MOMENTS;
    expect(said(sent, '2026-10-28', all)).toEqual([]);
    expect(said(sent, '2026-10-29', all)).toEqual(['twoWeeksBefore 2026-11-12']);
    expect(said(sent, '2026-11-11', all)).toEqual(['twoWeeksBefore 2026-11-12']);
    expect(said(sent, '2026-11-12', all)).toEqual(['lastDay 2026-11-12']);
    expect(said(sent, '2026-11-13', all)).toEqual(['overdue 2026-11-12']);
  });

  it('takes the choice of the request before that of the profile', () => {
    const quiet = summary({}, { kind: 'reminderChosen', moments: [] });
    expect(said(quiet, '2026-11-13')).toEqual([]);
    const eager = summary({}, { kind: 'reminderChosen', moments: ['lastDay'] });
    expect(said(eager, '2026-11-12')).toEqual(['lastDay 2026-11-12']);
    expect(said(eager, '2026-11-13')).toEqual([]);
  });

  it('speaks anew when the last day has moved', () => {
    const heard: Fact = { kind: 'notified', what: 'overdue', about: '2026-11-12', on: '2026-11-13' };
    expect(said(summary({}, heard), '2026-11-14')).toEqual([]);
    expect(said(summary({ sentOn: '2026-10-13' }, heard), '2026-11-16')).toEqual(['overdue 2026-11-13']);
  });

  it('never says the same twice, on whatever days it is asked', () => {
    const facts: Fact[] = [
      { kind: 'extensionAnnounced', on: '2026-11-05', withReasons: true, until: null, ...came },
      reminder,
      { kind: 'partlyAnswered', on: '2026-11-10', missing: ['copy'], ...came },
      { kind: 'notSent' },
    ];
    const days = fc.array(fc.integer({ min: -5, max: 200 }), { maxLength: 60 });
    fc.assert(
      fc.property(fc.subarray(facts), fc.constantFrom('BE', 'NL', null), days, (chosen, country, offsets) => {
        const heard: Fact[] = [];
        // Days in any order: the clock may be set back.
        for (const offset of offsets) {
          const on = day('2026-10-11').add({ days: offset });
          const one = summary({ controllerCountry: country }, ...chosen, ...heard);
          for (const { what, about } of dueReminders([one], REMINDER_MOMENTS, on)) {
            heard.push({ kind: 'notified', what, about, on: on.toString() });
          }
        }
        const keys = heard.map((fact) => JSON.stringify({ ...fact, on: null }));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('a letter that was made ready and forgotten', () => {
  const said = (on: string): Fact => ({ kind: 'notified', what: 'notSentYet', about: on, on: '2026-11-30' });
  const ready = (on: string): Fact => ({ ...reminder, on, sending: 'unsure' });
  const heard = (on: string, ...facts: Fact[]) =>
    dueReminders([summary({}, ready(on), ...facts)], DEFAULT_MOMENTS, day('2026-12-01')).map(
      ({ what }) => what,
    );

  it('before the last day: asked about once, and then the last day is not kept from the user', () => {
    expect(heard('2026-10-20')).toEqual(['notSentYet']);
    expect(heard('2026-10-20', said('2026-10-20'))).toEqual(['overdue']);
  });

  it('after it: the day was said before, and is not said again in its place', () => {
    expect(heard('2026-11-13')).toEqual(['notSentYet']);
    expect(heard('2026-11-13', said('2026-11-13'))).toEqual([]);
  });
});

describe('summaryOf', () => {
  it('fits its own schema after a trip through storage', () => {
    const one = summary({}, reminder, { kind: 'refused', on: '2026-11-02', ground: 'none', ...came });
    expect(summarySchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });
});
