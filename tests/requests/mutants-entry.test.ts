import { describe, expect, it } from 'vitest';
import { checkEntry, contradictionsIn } from '@/utils/requests/check-entry';
import type { Fact, FactOf } from '@/utils/requests/events';
import { planImport } from '@/utils/requests/import-plan';
import { fold } from '@/utils/requests/request';
import { asked, event, HASH } from './sample-events';

/** The edges of what may be entered, and of what an import changes. */
const today = Temporal.PlainDate.from('2026-11-22');
const came = { textHash: null };
const sent = event(asked());
const reminder: FactOf<'letterSent'> = {
  kind: 'letterSent',
  letterKind: 'reminder',
  on: '2026-11-13',
  textHash: HASH,
  subject: 'Herinnering',
  addressee: null,
  lastTermOn: '2026-11-27',
};
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
  ])('%s', (_name, fact, before) => expect(check(fact, ...before)).toEqual([]));

  it.each<[string, Fact, Fact[], object]>([
    [
      'a letter before the request',
      { ...reminder, on: '2026-10-10' },
      [],
      { key: 'beforeSending', on: '2026-10-10', against: '2026-10-11' },
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

describe('what an import changes', () => {
  const draft = 'draft:korst.example:access';
  const plan = (here: Record<string, unknown>, file: Record<string, unknown>, mode: 'merge' | 'replace') =>
    planImport(new Map(Object.entries(here)), new Map(Object.entries(file)), mode);

  it.each<[string, object, object, 'merge' | 'replace', string]>([
    ['no profile anywhere', {}, {}, 'merge', 'none'],
    ['none in the file', { profile: { a: 1 } }, {}, 'merge', 'kept'],
    ['none in the file, replacing', { profile: { a: 1 } }, {}, 'replace', 'none'],
    ['none here', {}, { profile: { a: 1 } }, 'merge', 'taken'],
    [
      'the same, its keys in another order',
      { profile: { a: 1, b: 2 } },
      { profile: { b: 2, a: 1 } },
      'replace',
      'same',
    ],
    ['another', { profile: { a: 1 } }, { profile: { a: 2 } }, 'merge', 'kept'],
    ['another, replacing', { profile: { a: 1 } }, { profile: { a: 2 } }, 'replace', 'taken'],
    ['nothing against something', { profile: null }, { profile: { a: 2 } }, 'merge', 'kept'],
  ])('profile: %s', (_name, here, file, mode, fate) =>
    expect(plan(here as Record<string, unknown>, file as Record<string, unknown>, mode).told.profile).toBe(
      fate,
    ),
  );

  it.each<[string, unknown, unknown, boolean]>([
    ['newer', { savedAt: '2026-11-02' }, { savedAt: '2026-11-01' }, true],
    ['older', { savedAt: '2026-11-01' }, { savedAt: '2026-11-02' }, false],
    ['of the same moment', { savedAt: '2026-11-01', x: 1 }, { savedAt: '2026-11-01' }, false],
    ['against one that cannot be read', { savedAt: '2026-11-01' }, 'stuk', true],
    ['against nothing', { savedAt: '2026-11-01' }, null, true],
    ['without a moment', { x: 1 }, { savedAt: '2026-11-01' }, false],
    ['whose moment is no text', { savedAt: 9 }, { savedAt: '2026-11-01' }, false],
    ['whose moment is no text, against none', { savedAt: 9 }, { y: 1 }, false],
  ])('a draft %s', (_name, theirs, mine, isTaken) => {
    const { set, told } = plan({ [draft]: mine }, { [draft]: theirs }, 'merge');
    expect([set.has(draft), told.drafts]).toEqual([isTaken, isTaken ? 1 : 0]);
  });

  it('only drafts give way to newer ones; other things of one key stay', () => {
    const event = { 'event:a:1': { savedAt: '2026-11-01' } };
    expect(plan(event, { 'event:a:1': { savedAt: '2026-11-02' } }, 'merge').set.size).toBe(0);
    expect(plan({ anders: 1 }, { anders: 2 }, 'merge').set.size).toBe(0);
  });

  it('replacing removes what is ours and not in the file, and counts each request once', () => {
    const here = { 'event:a:1': 1, 'event:a:2': 2, 'event:b:1': 3, [draft]: { savedAt: '1' }, vreemd: 1 };
    const { remove, told } = plan(here, { 'event:a:1': 1, 'event:c:1': 4 }, 'replace');
    expect(remove).toEqual(['event:a:2', 'event:b:1', draft]);
    expect(told).toMatchObject({
      newRequests: 1,
      extendedRequests: 0,
      sameRequests: 1,
      removedRequests: 1,
      newEvents: 1,
      differingEvents: 0,
    });
  });
});
