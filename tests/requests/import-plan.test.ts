import { describe, expect, it } from 'vitest';
import { planImport } from '@/utils/requests/import-plan';
import { asked, event } from './sample-events';

const here = new Map<string, unknown>([
  ['event:a:1', { n: 1, m: { x: 1, y: 2 } }],
  ['event:a:2', { n: 2 }],
  ['event:b:1', { n: 3 }],
  [`text:${'a'.repeat(64)}`, 'tekst'],
  ['profile', { residence: 'BE' }],
  ['draft:korst.example:access', { savedAt: '2026-11-01T00:00:00Z' }],
]);
const file = new Map<string, unknown>([
  ['event:a:1', { m: { y: 2, x: 1 }, n: 1 }],
  ['event:a:2', { n: 'anders' }],
  ['event:a:3', { n: 4 }],
  ['event:c:1', { n: 5 }],
  ['profile', { residence: 'NL' }],
  ['draft:korst.example:access', { savedAt: '2026-11-02T00:00:00Z' }],
]);

describe('merging', () => {
  it('adds what lacks, keeps what is here, and takes the newer draft', () => {
    const { set, remove, told } = planImport(here, file, 'merge');
    expect([...set.keys()]).toEqual(['event:a:3', 'event:c:1', 'draft:korst.example:access']);
    expect(remove).toEqual([]);
    expect(told).toEqual({
      newRequests: 1,
      extendedRequests: 1,
      sameRequests: 0,
      removedRequests: 0,
      newEvents: 2,
      differingEvents: 1,
      profile: 'kept',
      drafts: 1,
    });
  });

  it('does nothing the second time, nor with its own export', () => {
    const merged = new Map([...here, ...planImport(here, file, 'merge').set]);
    expect(planImport(merged, file, 'merge').set.size).toBe(0);
    expect(planImport(here, here, 'merge').set.size).toBe(0);
  });

  it('brings everything to an empty device', () => {
    const { set, told } = planImport(new Map(), file, 'merge');
    expect(set).toEqual(file);
    expect(told).toMatchObject({ newRequests: 2, newEvents: 4, profile: 'taken' });
  });
});

describe('replacing', () => {
  it('writes nothing that is here already, in whatever order its keys stand', () => {
    const mine = new Map([['event:a:1', { n: 1, m: { x: 1, y: 2 } }]]);
    const theirs = new Map([['event:a:1', { m: { y: 2, x: 1 }, n: 1 }]]);
    const { set, told } = planImport(mine, theirs, 'replace');
    expect(set.size).toBe(0);
    expect(told).toMatchObject({ sameRequests: 1, extendedRequests: 0, differingEvents: 0 });
  });

  it('leaves exactly what the file says', () => {
    const { set, remove, told } = planImport(here, file, 'replace');
    const after = new Map([...here, ...set]);
    for (const key of remove) after.delete(key);
    expect(after).toEqual(file);
    expect(told).toEqual({
      newRequests: 1,
      extendedRequests: 1,
      sameRequests: 0,
      removedRequests: 1,
      newEvents: 2,
      differingEvents: 1,
      profile: 'taken',
      drafts: 1,
    });
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
    [
      'newer by half a second',
      { savedAt: '2026-11-01T00:00:00.5Z' },
      { savedAt: '2026-11-01T00:00:00Z' },
      true,
    ],
    ['newer', { savedAt: '2026-11-02T00:00:00Z' }, { savedAt: '2026-11-01T00:00:00Z' }, true],
    ['older', { savedAt: '2026-11-01T00:00:00Z' }, { savedAt: '2026-11-02T00:00:00Z' }, false],
    [
      'of the same moment',
      { savedAt: '2026-11-01T00:00:00Z', x: 1 },
      { savedAt: '2026-11-01T00:00:00Z' },
      false,
    ],
    ['against one that cannot be read', { savedAt: '2026-11-01T00:00:00Z' }, 'stuk', true],
    ['against nothing', { savedAt: '2026-11-01T00:00:00Z' }, null, true],
    ['without a moment', { x: 1 }, { savedAt: '2026-11-01T00:00:00Z' }, false],
    ['whose moment is no text', { savedAt: 9 }, { savedAt: '2026-11-01T00:00:00Z' }, false],
    ['whose moment is no text, against none', { savedAt: 9 }, { y: 1 }, false],
  ])('a draft %s', (_name, theirs, mine, isTaken) => {
    const { set, told } = plan({ [draft]: mine }, { [draft]: theirs }, 'merge');
    expect([set.has(draft), told.drafts]).toEqual([isTaken, isTaken ? 1 : 0]);
  });

  it('of a letter after the request gives way to the newer one too', () => {
    const [older, newer] = [{ savedAt: '2026-11-01T00:00:00Z' }, { savedAt: '2026-11-02T00:00:00Z' }];
    const key = 'followUp:a:reminder';
    expect(plan({ [key]: older }, { [key]: newer }, 'merge').set.get(key)).toBe(newer);
    expect(plan({ [key]: newer }, { [key]: older }, 'merge').set.size).toBe(0);
  });

  it('only drafts give way to newer ones; other things of one key stay', () => {
    const event = { 'event:a:1': { savedAt: '2026-11-01T00:00:00Z' } };
    expect(plan(event, { 'event:a:1': { savedAt: '2026-11-02T00:00:00Z' } }, 'merge').set.size).toBe(0);
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

describe('what is broken here and whole in the file', () => {
  const text = `text:${'a'.repeat(64)}`;
  const whole = event(asked(), { id: 'e1', requestId: 'r1' });
  const key = 'event:r1:e1';
  const merge = (here: Record<string, unknown>, file: Record<string, unknown>, unreadable: string[] = []) =>
    planImport(new Map(Object.entries(here)), new Map(Object.entries(file)), 'merge', new Set(unreadable));

  it('a text is taken: the file’s was checked against its fingerprint', () => {
    expect(merge({ [text]: 'kapot' }, { [text]: 'de brief' }).set).toEqual(new Map([[text, 'de brief']]));
  });

  it('a text is not, where the file’s is broken as well', () => {
    expect(merge({ [text]: 'de brief' }, { [text]: 'kapot' }, [text]).set.size).toBe(0);
  });

  it('is as the file has it after replacing, broken or not', () => {
    const [mine, theirs] = [new Map([[text, 'de brief']]), new Map([[text, 'kapot']])];
    expect(planImport(mine, theirs, 'replace', new Set([text])).set).toEqual(theirs);
  });

  it('an entry is taken, and no longer counted as one that differs', () => {
    const { set, told } = merge({ [key]: { broken: true } }, { [key]: whole });
    expect(set).toEqual(new Map([[key, whole]]));
    expect(told).toMatchObject({ extendedRequests: 1, sameRequests: 0, newEvents: 0, differingEvents: 0 });
  });

  it.each([
    ['can be read here too', event(asked({ reference: 'RB-ANDERS' }), { id: 'e1', requestId: 'r1' }), whole],
    ['is of a later version here', { ...whole, schema: 99 }, whole],
    ['cannot be read in the file either', { broken: true }, { broken: 2 }],
    [
      'lies under the key of another in the file',
      { broken: true },
      event(asked(), { id: 'e2', requestId: 'r1' }),
    ],
  ])('an entry stays where it %s', (_, mine, theirs) => {
    const { set, told } = merge({ [key]: mine }, { [key]: theirs });
    expect([set.size, told.differingEvents, told.sameRequests]).toEqual([0, 1, 1]);
  });
});
