import { describe, expect, it } from 'vitest';
import { openState } from '@/utils/browser/open-state';
import { changeEvents } from '@/utils/requests/change-events';
import type { Migration } from '@/utils/requests/entries';
import { followUpDraftSchema } from '@/utils/requests/follow-up-draft';
import { migrate } from '@/utils/requests/migrations';
import { asked, event } from '../requests/sample-events';
import { FULL, kept, memoryArea } from './memory-area';

/** As version 1 wrote it. */
const sent = { ...event(asked(), { id: 'e1' }), schema: 1 };
const odd = { nobody: 'knows' };
const seed: [string, unknown][] = [
  ['schemaVersion', 1],
  ['event:request-1:e1', sent],
  ['event:request-1:odd', odd],
  ['profile', { sender: null }],
  ['overview', { version: 1 }],
];

/** A made-up step: events get a field, and the profile moves to another key. */
const toTwo: Migration = {
  from: 1,
  run: (entries) => {
    const changed = new Map(changeEvents(entries, 1, (one) => ({ ...one, schema: 2, mood: 'calm' })));
    const profile = changed.get('profile');
    changed.delete('profile');
    if (profile !== undefined) changed.set('draft:moved:access', profile);
    return changed;
  },
};
const toThree: Migration = {
  from: 2,
  run: (entries) => changeEvents(entries, 2, (one) => ({ ...one, schema: 3 })),
};
const steps = [toTwo, toThree];
const to = (version: number): [typeof migrate, number] => [
  (entries, from) => migrate(entries, from, { steps, to: version }),
  version,
];

describe('openState', () => {
  it('marks an empty storage with the version', async () => {
    const area = memoryArea();
    expect(await openState(area)).toEqual({ kind: 'ready' });
    expect(area.data).toEqual(new Map([['schemaVersion', 2]]));
  });

  it('takes records without a version for the first version, and loses none', async () => {
    const area = memoryArea(seed.slice(1));
    await openState(area);
    expect(kept(area)).toEqual({
      schemaVersion: 2,
      'event:request-1:e1': { ...sent, schema: 2 },
      'event:request-1:odd': odd,
      profile: { sender: null },
      'backup:prev': {
        version: 1,
        entries: { 'event:request-1:e1': sent, 'event:request-1:odd': odd, profile: { sender: null } },
      },
    });
  });

  it('brings over a letter in the making, which any that was saved since then outdoes', async () => {
    const draft = { channel: 'post', answers: {}, overrides: { closing: 'Dank' } };
    const area = memoryArea([...seed, ['followUp:request-1:reminder', draft]]);
    await openState(area);
    expect(followUpDraftSchema.parse(area.data.get('followUp:request-1:reminder'))).toEqual({
      ...draft,
      controller: null,
      savedAt: '1970-01-01T00:00:00Z',
    });
  });

  it('changes nothing of the present version that lost its number', async () => {
    const now = { ...sent, schema: 2, fact: asked({ inputHash: 'd'.repeat(64) }) };
    const draft = {
      savedAt: '2026-11-22T09:00:00Z',
      channel: null,
      controller: { name: 'Bakkerij' },
      answers: {},
      overrides: {},
    };
    const area = memoryArea([
      ['event:request-1:e1', now],
      ['followUp:request-1:access', draft],
    ]);
    await openState(area);
    expect(area.data.get('event:request-1:e1')).toEqual(now);
    expect(area.data.get('followUp:request-1:access')).toEqual(draft);
  });

  it('leaves a later version untouched', async () => {
    const area = memoryArea([...seed, ['schemaVersion', 7]]);
    const before = kept(area);
    expect(await openState(area)).toEqual({ kind: 'newer', version: 7 });
    expect(kept(area)).toEqual(before);
    expect(area.calls.set + area.calls.remove).toBe(0);
  });

  it('does not even finish what a later version had begun', async () => {
    const area = memoryArea([...seed, ['schemaVersion', 7], ['journal', { remove: ['profile'] }]]);
    const before = kept(area);
    await openState(area);
    expect(kept(area)).toEqual(before);
  });

  it('finishes removals, but leaves a text that something refers to by now', async () => {
    const [used, unused] = ['b'.repeat(64), 'c'.repeat(64)];
    const area = memoryArea([
      ...seed,
      ['schemaVersion', 2],
      [`text:${used}`, 'nog nodig'],
      [`text:${unused}`, 'weg'],
      ['event:request-2:e2', { refers: { to: used } }],
      ['journal', { remove: [`text:${used}`, `text:${unused}`, 'profile'] }],
    ]);
    await openState(area);
    expect([...area.data.keys()].sort()).toEqual(
      [
        'event:request-1:e1',
        'event:request-1:odd',
        'event:request-2:e2',
        'overview',
        'schemaVersion',
        `text:${used}`,
      ].sort(),
    );
  });

  it('reads a version that makes no sense as lost', async () => {
    for (const nonsense of ['1', -1, 0.5, null, {}]) {
      const area = memoryArea([...seed, ['schemaVersion', nonsense]]);
      expect(await openState(area)).toEqual({ kind: 'ready' });
      expect(area.data.get('schemaVersion')).toBe(2);
    }
  });
});

describe('a migration', () => {
  it('changes what it knows, keeps what it does not, and keeps a copy of what was', async () => {
    const area = memoryArea(seed);
    expect(await openState(area, ...to(3))).toEqual({ kind: 'ready' });
    expect(kept(area)).toEqual({
      schemaVersion: 3,
      'event:request-1:e1': { ...sent, schema: 3, mood: 'calm' },
      'event:request-1:odd': odd,
      'draft:moved:access': { sender: null },
      'backup:prev': {
        version: 1,
        entries: { 'event:request-1:e1': sent, 'event:request-1:odd': odd, profile: { sender: null } },
      },
    });
    expect(area.data.has('overview')).toBe(false);
  });

  it('happens once, however many windows open at the same moment', async () => {
    const area = memoryArea(seed);
    await Promise.all([openState(area, ...to(3)), openState(area, ...to(3)), openState(area, ...to(3))]);
    expect(area.data.get('event:request-1:e1')).toEqual({ ...sent, schema: 3, mood: 'calm' });
    expect(area.data.get('backup:prev')).toMatchObject({ version: 1 });
  });

  it('changes nothing when the disk is full', async () => {
    const area = memoryArea(seed);
    const before = kept(area);
    area.failing = ({ kind }) => (kind === 'set' ? FULL : null);
    await expect(openState(area, ...to(3))).rejects.toThrow('Quota');
    expect(kept(area)).toEqual(before);
  });

  it('is finished at the next opening when it was stopped before the removals', async () => {
    const area = memoryArea(seed);
    area.failing = ({ kind }) => (kind === 'remove' ? new Error('stopped') : null);
    await expect(openState(area, ...to(3))).rejects.toThrow('stopped');
    expect(area.data.has('profile')).toBe(true);
    area.failing = () => null;
    expect(await openState(area, ...to(3))).toEqual({ kind: 'ready' });
    expect(area.data.has('profile')).toBe(false);
    expect(area.data.has('journal')).toBe(false);
    expect(area.data.get('event:request-1:e1')).toMatchObject({ schema: 3, mood: 'calm' });
  });

  it('stops loudly where a step is missing', () => {
    expect(() => migrate(new Map(), 1, { steps: [toThree], to: 3 })).toThrow('No migration leaves version 1');
  });

  it('survives a journal that is not one', async () => {
    for (const journal of [null, 'x', {}, { remove: 'profile' }, { remove: [1, null] }]) {
      const area = memoryArea([...seed, ['journal', journal]]);
      expect(await openState(area)).toEqual({ kind: 'ready' });
      expect(area.data.has('journal')).toBe(false);
      expect(area.data.has('profile')).toBe(true);
    }
  });
});
