import { describe, expect, it } from 'vitest';
import { checkEntry, contradictionsIn } from '@/utils/requests/check-entry';
import type { Fact, FactOf } from '@/utils/requests/events';
import { fold } from '@/utils/requests/request';
import { asked, came, event, HASH, letterSent } from './sample-events';

/** The edges of what may be entered. */
const today = Temporal.PlainDate.from('2026-11-22');
const sent = event(asked());
const reminder = letterSent();
const extension: FactOf<'extensionAnnounced'> = {
  kind: 'extensionAnnounced',
  on: '2026-11-02',
  withReasons: true,
  until: '2027-01-11',
  ...came,
};
const resent = (sentOn: string, deliveredOn?: string): Fact[] => [
  {
    kind: 'resent',
    sentOn,
    sending: 'confirmed',
    addressee: { channel: 'registeredPost', to: 'Molenweg 7' },
    textHash: HASH,
    inputHash: null,
    controller: null,
    subject: 'Verzoek',
  } as Fact,
  ...(deliveredOn ? [{ kind: 'delivered', on: deliveredOn } as Fact] : []),
];

describe('what may be entered', () => {
  const check = (fact: Fact, ...before: Fact[]) =>
    checkEntry([sent, ...before.map((each) => event(each))], event(fact), today);

  it.each<[string, Fact, Fact[]]>([
    ['an extension that ends on the day of its announcement', { ...extension, until: extension.on }, []],
    ['an extension without an end', { ...extension, until: null }, []],
    ['a letter whose term ends on its own day', { ...reminder, lastTermOn: reminder.on }, []],
    ['a letter without a term', { ...reminder, lastTermOn: null }, []],
    ['a letter on the day of sending', { ...reminder, on: '2026-10-11' }, []],
    ['a second sending on the day of the first', resent('2026-10-11')[0] as Fact, []],
    [
      'an answer to the second sending',
      { kind: 'answered', on: '2026-10-21', ...came },
      resent('2026-10-20'),
    ],
    ['delivery of the second sending', { kind: 'delivered', on: '2026-10-21' }, resent('2026-10-20')],
    ['closing on the day of sending', { kind: 'closed', on: '2026-10-11', outcome: 'other' }, []],
    [
      'a receipt confirmed on the day of sending, for that day',
      { kind: 'acknowledged', on: '2026-10-11', receivedOn: '2026-10-11', ...came },
      [],
    ],
    [
      'a receipt confirmed without its day',
      { kind: 'acknowledged', on: '2026-10-12', receivedOn: null, ...came },
      [],
    ],
    [
      'delivery on the day of the first reaction',
      { kind: 'delivered', on: '2026-10-21' },
      [{ kind: 'answered', on: '2026-10-21', ...came }],
    ],
    [
      'delivery after what was only advertising',
      { kind: 'delivered', on: '2026-10-21' },
      [{ kind: 'marketingContinued', on: '2026-10-20', ...came }],
    ],
    [
      'a confirmation of the second sending, for a day between',
      { kind: 'acknowledged', on: '2026-10-21', receivedOn: '2026-10-20', ...came },
      resent('2026-10-20'),
    ],
  ])('%s', (_name, fact, before) => expect(check(fact, ...before)).toEqual([]));

  it.each<[string, Fact, Fact[], object]>([
    [
      'a letter before the request',
      { ...reminder, on: '2026-10-10' },
      [],
      { key: 'beforeSending', on: '2026-10-10', against: '2026-10-11' },
    ],
    [
      'a receipt of the second sending before it',
      { kind: 'acknowledged', on: '2026-10-21', receivedOn: '2026-10-15', ...came },
      resent('2026-10-20'),
      { key: 'beforeSending', on: '2026-10-15', against: '2026-10-20' },
    ],
    [
      'a second sending before the first',
      resent('2026-10-10')[0] as Fact,
      [],
      { key: 'beforeSending', on: '2026-10-10', against: '2026-10-11' },
    ],
    [
      'delivery before the second sending',
      { kind: 'delivered', on: '2026-10-19' },
      resent('2026-10-20'),
      { key: 'beforeSending', on: '2026-10-19', against: '2026-10-20' },
    ],
    [
      'closing before the second sending',
      { kind: 'closed', on: '2026-10-19', outcome: 'other' },
      resent('2026-10-20'),
      { key: 'beforeSending', on: '2026-10-19', against: '2026-10-20' },
    ],
    [
      'an extension that ended before',
      { ...extension, until: '2026-11-01' },
      [],
      { key: 'untilBeforeAnnouncement', on: '2026-11-01', against: '2026-11-02' },
    ],
    [
      'a term that ended before',
      { ...reminder, lastTermOn: '2026-11-12' },
      [],
      { key: 'lastTermBeforeLetter', on: '2026-11-12', against: '2026-11-13' },
    ],
  ])('not %s', (_name, fact, before, contradiction) =>
    expect(check(fact, ...before)).toEqual([contradiction]),
  );

  it('not a fact of a request that has no beginning', () => {
    expect(checkEntry([], event({ kind: 'answered', on: '2026-11-01', ...came }), today)).toEqual([
      { key: 'nothingToChange', on: null, against: null },
    ]);
  });

  it('not a correction of what is no fact of the user, nor of what is not there', () => {
    const note = event({ kind: 'noted', text: 'x', textHash: null });
    const correction = event({
      kind: 'corrected',
      eventId: note.id,
      replacement: { kind: 'noted', text: 'y', textHash: null },
    });
    const withdrawal = event({ kind: 'withdrawn', eventId: note.id });
    const notified = event({ kind: 'notified', what: 'overdue', about: '2026-11-12', on: '2026-11-13' });
    const log = [sent, note, correction, withdrawal, notified];
    const correct = (eventId: string, replacement: FactOf<'corrected'>['replacement']) =>
      checkEntry(log, event({ kind: 'corrected', eventId, replacement }), today).map(({ key }) => key);
    const other: FactOf<'noted'> = { kind: 'noted', text: 'z', textHash: null };
    expect(correct(note.id, other)).toEqual([]);
    for (const id of [correction.id, withdrawal.id, notified.id, 'nobody', sent.id]) {
      expect(correct(id, other)).toEqual(['nothingToChange']);
    }
    expect(correct(note.id, asked())).toEqual(['nothingToChange']);
    expect(correct(sent.id, asked({ sentOn: '2026-10-10' }))).toEqual([]);
  });

  it('a fact that was withdrawn contradicts nothing', () => {
    const late = event({ kind: 'delivered', on: '2026-12-24' });
    const folded = fold([sent, late, event({ kind: 'withdrawn', eventId: late.id })]);
    if (folded.kind !== 'request') throw new Error('headless');
    expect(contradictionsIn(folded.request, today)).toEqual([]);
  });

  it('each contradiction is told once more where it is new, though another stood there', () => {
    const early = event({ kind: 'answered', on: '2026-10-01', ...came });
    const again = checkEntry([sent, early], event({ kind: 'answered', on: '2026-10-02', ...came }), today);
    expect(again).toEqual([{ key: 'beforeSending', on: '2026-10-02', against: '2026-10-11' }]);
  });
});
