import { describe, expect, it } from 'vitest';
import { hashText } from '@/utils/browser/hash-text';
import { MAX_BACKUP_BYTES, MAX_TEXT_LENGTH, readBackup } from '@/utils/requests/backup';
import { changeEvents } from '@/utils/requests/change-events';
import { migrate } from '@/utils/requests/migrations';
import { readEvent } from '@/utils/requests/read-event';
import { readKey } from '@/utils/requests/stored-keys';
import { goingWith, usedTexts } from '@/utils/requests/used-texts';
import { asked, event } from './sample-events';

/** The edges of a backup file: its size, its shape, its version, and each record in it. */
const outcome = async (text: string) => {
  const result = await readBackup(text, hashText);
  return result.kind === 'refused' ? [result.why, result.where] : ['accepted'];
};
const head = {
  format: 'rechtenbrief-backup',
  version: 2,
  exportedAt: '2026-11-22T10:00:00Z',
  unreadable: [],
};
const file = (part: object = {}) => JSON.stringify({ ...head, entries: {}, ...part });
const GARBAGE = 'event:a:1';
const withGarbage = (value: unknown) => file({ unreadable: [GARBAGE], entries: { [GARBAGE]: value } });
const nested = (levels: number): unknown => (levels === 0 ? 0 : [nested(levels - 1)]);

describe('the shape, before anything is parsed', () => {
  it.each<[string, string, string]>([
    ['sixty levels', '['.repeat(60), 'notJson'],
    ['one more', '['.repeat(61), 'otherProgram'],
    ['sixty levels of objects', '{"a":'.repeat(60), 'notJson'],
    ['one more of objects', '{"a":'.repeat(61), 'otherProgram'],
    ['levels that are closed', '[]'.repeat(100), 'notJson'],
    ['objects that are closed', '{}'.repeat(100), 'notJson'],
    ['brackets in a text', `"${'['.repeat(100)}`, 'notJson'],
    ['brackets after an escaped quote', `"\\"${'['.repeat(100)}`, 'notJson'],
    ['brackets after a text', `"a"${'['.repeat(61)}`, 'otherProgram'],
    ['brackets after an escaped backslash', `"\\\\"${'['.repeat(61)}`, 'otherProgram'],
    ['a second text', `"a""${'['.repeat(61)}`, 'notJson'],
    ['a million containers', '[],'.repeat(1_000_000), 'notJson'],
    ['one more container', '[],'.repeat(1_000_001), 'otherProgram'],
    ['50 MB, as large as may be', ' '.repeat(MAX_BACKUP_BYTES), 'notJson'],
    ['one more than 50 MB', ' '.repeat(MAX_BACKUP_BYTES + 1), 'tooLarge'],
  ])('%s', async (_name, text, why) => expect(await outcome(text)).toEqual([why, null]));

  it('a file of ours says so near its beginning', async () => {
    const broken = '{"format":"rechtenbrief-backup"';
    expect(await outcome(broken)).toEqual(['truncated', null]);
    expect(await outcome(`${' '.repeat(200)}${broken}`)).toEqual(['notJson', null]);
    expect(await outcome(`${broken}${'['.repeat(61)}`)).toEqual(['damaged', null]);
  });
});

describe('the head', () => {
  it.each<[string, string | null, string]>([
    ['otherProgram', null, 'null'],
    ['otherProgram', null, '1'],
    ['otherProgram', null, '"rechtenbrief-backup"'],
    ['otherProgram', null, '{}'],
    ['otherProgram', null, '{"format":"rechtenbrief-backup"}'],
    ['otherProgram', null, '{"version":1}'],
    ['otherProgram', null, '{"__proto__":{"format":"rechtenbrief-backup"},"version":1}'],
    ['otherProgram', null, file({ version: '1' })],
    ['otherProgram', null, file({ format: 'iets' })],
    ['newerVersion', null, file({ version: 3 })],
    ['damaged', 'version', file({ version: 0 })],
    ['damaged', 'version', file({ version: 0.5 })],
    ['damaged', 'version', file({ version: -1 })],
    ['damaged', 'exportedAt', file({ exportedAt: 1 })],
    ['damaged', 'unreadable', file({ unreadable: 1 })],
    ['damaged', 'file', file({ extra: 1 })],
    ['damaged', 'entries', file({ entries: null })],
    ['damaged', 'entries', file({ entries: 'x' })],
    ['damaged', 'entries', file({ entries: [] })],
    ['damaged', 'x'.repeat(200), file({ entries: { ['x'.repeat(300)]: 1 } })],
  ])('%s (%s)', async (why, where, text) => expect(await outcome(text)).toEqual([why, where]));

  it('an empty one is accepted', async () => expect(await outcome(file())).toEqual(['accepted']));
});

describe('each record', () => {
  it('an unreadable one comes back while it is modest, and only where it was named', async () => {
    expect(await outcome(withGarbage(nested(20)))).toEqual(['accepted']);
    expect(await outcome(withGarbage(nested(21)))).toEqual(['damaged', GARBAGE]);
    expect(await outcome(withGarbage(Array(49_999).fill(0)))).toEqual(['accepted']);
    expect(await outcome(withGarbage(Array(50_000).fill(0)))).toEqual(['damaged', GARBAGE]);
    expect(await outcome(withGarbage('a'.repeat(MAX_TEXT_LENGTH)))).toEqual(['accepted']);
    expect(await outcome(withGarbage(['a'.repeat(MAX_TEXT_LENGTH), 'a']))).toEqual(['damaged', GARBAGE]);
    expect(await outcome(file({ entries: { [GARBAGE]: 1 } }))).toEqual(['damaged', GARBAGE]);
    expect(await outcome(file({ unreadable: ['vreemd'], entries: { vreemd: 1 } }))).toEqual([
      'damaged',
      'vreemd',
    ]);
  });

  it('a text lies under its own fingerprint, and is no longer than a text may be', async () => {
    const under = async (text: string, value: unknown = text) =>
      (await outcome(file({ entries: { [`text:${await hashText(text)}`]: value } })))[0];
    expect(await under('brief')).toBe('accepted');
    expect(await under('a'.repeat(MAX_TEXT_LENGTH))).toBe('accepted');
    expect(await under('a'.repeat(MAX_TEXT_LENGTH + 1))).toBe('damaged');
    expect(await under('brief', 'andere')).toBe('damaged');
    expect(await under('1', 1)).toBe('damaged');
  });

  it('a draft or a profile of another shape is refused', async () => {
    expect(await outcome(file({ entries: { 'draft:korst.example:access': {} } }))).toEqual([
      'damaged',
      'draft:korst.example:access',
    ]);
    expect(await outcome(file({ entries: { profile: {} } }))).toEqual(['damaged', 'profile']);
  });

  it('an event lies under its own key', async () => {
    const good = event(asked());
    expect(await outcome(file({ entries: { [`event:${good.requestId}:${good.id}`]: good } }))).toEqual([
      'accepted',
    ]);
    expect((await outcome(file({ entries: { 'event:a:1': good } })))[0]).toBe('damaged');
  });
});

describe('an event that cannot be read', () => {
  const good = event(asked());
  it.each<[unknown, string]>([
    [null, 'event: invalid_type'],
    ['x', 'event: invalid_type'],
    [{ ...good, extra: 1 }, 'event: unrecognized_keys'],
    [{ ...good, schema: 1.5 }, 'schema: invalid_value'],
    [{ ...good, fact: { ...good.fact, sentOn: '2026-02-30' } }, 'fact.sentOn: custom'],
    [{ ...good, fact: { kind: 'exploded' } }, 'fact.kind: invalid_union'],
  ])('%o', (raw, why) => expect(readEvent(raw)).toEqual({ kind: 'unreadable', raw, why }));

  it('is of a later version by its own number alone', () => {
    expect(readEvent({ schema: 3 }).kind).toBe('newer');
    expect(readEvent(Object.create({ schema: 3 })).kind).toBe('unreadable');
    expect(readEvent({ schema: 3.5 }).kind).toBe('unreadable');
    expect(readEvent({ schema: '3' }).kind).toBe('unreadable');
  });
});

describe('a key', () => {
  const hash = 'a'.repeat(64);
  it.each<[string, object | null]>([
    ['event:a:1', { kind: 'event', requestId: 'a', id: '1' }],
    [
      `event:${'a'.repeat(64)}:${'b'.repeat(64)}`,
      { kind: 'event', requestId: 'a'.repeat(64), id: 'b'.repeat(64) },
    ],
    [`event:${'a'.repeat(65)}:1`, null],
    ['event:a:', null],
    ['event::1', null],
    ['event:a:1:2', null],
    ['event:a:1 ', null],
    [' event:a:1', null],
    [`text:${hash}`, { kind: 'text', hash }],
    [`text:${hash}a`, null],
    [`xtext:${hash}`, null],
    ['draft::access', { kind: 'draft', host: '', right: 'access' }],
    ['draft:korst.example:access', { kind: 'draft', host: 'korst.example', right: 'access' }],
    ['draft:korst.example:access1', null],
    ['draft:korst.example:', null],
    ['xdraft:korst.example:access', null],
    ['draft:a b:access', null],
    ['profile', { kind: 'profile' }],
    ['profiles', null],
    ['overview', null],
    ['', null],
  ])('%s', (key, read) => expect(readKey(key)).toEqual(read));
});

describe('steps between versions', () => {
  const mark = (from: number) => ({
    from,
    run: (entries: ReadonlyMap<string, unknown>) => new Map([...entries, [`step-${from}`, from]]),
  });

  it('run one after another, each from its own version', () => {
    const steps = [mark(2), mark(1), mark(3)];
    const run = (version: number, to: number) => migrate(new Map(), version, { steps, to });
    expect(run(1, 3)).toEqual({
      kind: 'migrated',
      from: 1,
      entries: new Map([
        ['step-1', 1],
        ['step-2', 2],
      ]),
    });
    expect(run(2, 3)).toEqual({ kind: 'migrated', from: 2, entries: new Map([['step-2', 2]]) });
    expect(run(3, 3)).toEqual({ kind: 'current', entries: new Map() });
    expect(run(4, 3)).toEqual({ kind: 'newer', version: 4 });
    expect(() => run(0, 3)).toThrow('No migration leaves version 0.');
  });

  it('change the events of their version, and leave everything else as it was found', () => {
    const entries = new Map<string, unknown>([
      ['event:a:1', { schema: 1 }],
      ['event:a:2', { schema: 2 }],
      ['event:a:3', null],
      ['event:a:4', 'x'],
      ['event:a:5', [1]],
      ['profile', { schema: 1 }],
    ]);
    const changed = changeEvents(entries, 1, (each) => ({ ...each, schema: 9 }));
    expect([...changed]).toEqual([['event:a:1', { schema: 9 }], ...[...entries].slice(1)]);
  });
});

describe('texts that go with a request', () => {
  const [one, two, three, free] = ['1', '2', '3', '4'].map((digit) => digit.repeat(64));
  const entries = new Map<string, unknown>([
    ['event:a:1', { hash: one }],
    ['event:a:2', { nested: [{ hash: two }] }],
    ['event:b:1', `stuk ${two}`],
    ['event:b:2', undefined],
    ['draft:x:access', { evidence: { textHash: three } }],
    [`text:${one}`, 'brief'],
    [`text:${two}`, `beleid ${free}`],
    [`text:${three}`, 'concept'],
    [`text:${free}`, 'los'],
  ]);

  it('are those that nothing else refers to', () => {
    expect([...usedTexts(entries)].sort()).toEqual([one, two, three]);
    expect([...goingWith(entries, 'a').keys()]).toEqual([
      'event:a:1',
      'event:a:2',
      `text:${one}`,
      `text:${free}`,
    ]);
    expect([...goingWith(entries, 'b').keys()]).toEqual(['event:b:1', 'event:b:2', `text:${free}`]);
    expect([...goingWith(entries, 'nobody').keys()]).toEqual([`text:${free}`]);
  });
});
