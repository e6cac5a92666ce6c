import { describe, expect, it } from 'vitest';
import { createEventStore } from '@/utils/browser/event-store';
import { hashText } from '@/utils/browser/hash-text';
import { eventKey } from '@/utils/requests/stored-keys';
import { asked, event } from '../requests/sample-events';
import { FULL, kept, memoryArea } from './memory-area';

const text = 'Geachte heer, mevrouw';

async function storeWith(seed: Iterable<readonly [string, unknown]> = []) {
  const area = memoryArea(seed);
  const store = createEventStore(area, '1.0.0');
  await store.open();
  return { area, store };
}

describe('append', () => {
  it('keeps an event with its text in one write and reads nothing for it', async () => {
    const { area, store } = await storeWith();
    const before = { ...area.calls };
    const sent = event(asked({ textHash: await hashText(text) }));
    expect(await store.append([sent], [text])).toEqual({ kind: 'saved' });
    expect(area.calls).toEqual({ ...before, set: before.set + 1 });
    expect(await store.eventsOf('request-1')).toEqual({ events: [sent], unreadable: [] });
    expect(await store.textOf(await hashText(text))).toEqual({ kind: 'found', text });
  });

  it('costs the same with ten requests as with two thousand', async () => {
    const { area, store } = await storeWith();
    for (let index = 0; index < 2_000; index += 1) {
      const sent = event(asked(), { requestId: `request-${index}` });
      area.data.set(eventKey(sent), sent);
    }
    const before = { ...area.calls };
    await store.append([event(asked(), { requestId: 'new' })], [text]);
    expect(area.calls).toEqual({ ...before, set: before.set + 1 });
  });

  it('says when the disk is full, and nothing is half-written', async () => {
    const { area, store } = await storeWith();
    const before = kept(area);
    area.failing = ({ kind }) => (kind === 'set' ? FULL : null);
    expect(await store.append([event(asked())], [text])).toMatchObject({ kind: 'notSaved', why: 'full' });
    expect(kept(area)).toEqual(before);
    area.failing = ({ kind }) => (kind === 'set' ? new Error('Resource::kQuotaBytes quota exceeded') : null);
    expect(await store.append([event(asked())])).toMatchObject({ why: 'full' });
    area.failing = ({ kind }) => (kind === 'set' ? new Error('IO error: no such file') : null);
    expect(await store.append([event(asked())])).toMatchObject({ why: 'failed' });
    expect(kept(area)).toEqual(before);
  });

  it('keeps one copy of a text that two letters share', async () => {
    const { area, store } = await storeWith();
    await store.append([event(asked(), { requestId: 'a' })], [text]);
    await store.append([event(asked(), { requestId: 'b' })], [text]);
    expect([...area.data.keys()].filter((key) => key.startsWith('text:'))).toHaveLength(1);
  });

  it.each([
    ['$& $1 {name} \\0'],
    ['a\r\nb\n\rc'],
    ['"\'«»„”’'],
    ['👩‍👩‍👧‍👦 🇧🇪'],
    ['\u202eomgekeerd\u202c'],
    ['x'.repeat(100_000)],
    ['\u0000\u0001'],
    ['__proto__'],
  ])('gives %j back as it came', async (strange) => {
    const { store } = await storeWith();
    await store.append([], [strange]);
    expect(await store.textOf(await hashText(strange))).toEqual({ kind: 'found', text: strange });
  });

  it('keeps a lone surrogate as the replacement character, under the same hash', async () => {
    const { store } = await storeWith();
    await store.append([], ['a\ud800b']);
    expect(await store.textOf(await hashText('a\ud800b'))).toEqual({ kind: 'found', text: 'a\ufffdb' });
  });

  it('knows a text that was changed under its name, and one that is gone', async () => {
    const { area, store } = await storeWith();
    const hash = await hashText(text);
    area.data.set(`text:${hash}`, 'iets anders');
    expect(await store.textOf(hash)).toEqual({ kind: 'damaged', text: 'iets anders' });
    area.data.set(`text:${hash}`, { not: 'a text' });
    expect(await store.textOf(hash)).toEqual({ kind: 'damaged', text: '{"not":"a text"}' });
    area.data.delete(`text:${hash}`);
    expect(await store.textOf(hash)).toEqual({ kind: 'missing' });
  });
});

describe('what cannot be read', () => {
  it('is kept, told apart and left as it lies', async () => {
    const good = event(asked());
    const newer = { ...good, id: 'newer', schema: 3 };
    const other = event(asked());
    const seed: [string, unknown][] = [
      [eventKey(good), good],
      ['event:request-1:newer', newer],
      ['event:request-1:broken', { hello: 'world' }],
      ['event:request-1:nothing', null],
      ['event:request-1:elsewhere', other],
      ['something-else', 1],
    ];
    const { area, store } = await storeWith([['schemaVersion', 2], ...seed]);
    const log = await store.eventsOf('request-1');
    expect(log.events).toEqual([good]);
    expect(log.unreadable.map(({ key, kind }) => [key, kind])).toEqual([
      ['event:request-1:newer', 'newer'],
      ['event:request-1:broken', 'unreadable'],
      ['event:request-1:nothing', 'unreadable'],
      ['event:request-1:elsewhere', 'unreadable'],
    ]);
    for (const [key, value] of seed) expect(area.data.get(key)).toEqual(value);
    expect((await store.wholeState()).get('event:request-1:broken')).toEqual({ hello: 'world' });
  });
});

describe('a state of a later version', () => {
  it('is read as far as it goes, and nothing is written to it', async () => {
    const good = event(asked());
    const seed: [string, unknown][] = [
      ['schemaVersion', 99],
      [eventKey(good), good],
    ];
    const { area, store } = await storeWith(seed);
    const refusal = { kind: 'notSaved', why: 'newerVersion', detail: 'version 99' };
    expect(await store.append([event(asked())], [text])).toEqual(refusal);
    expect(await store.deleteRequest('request-1')).toEqual(refusal);
    expect(await store.importState({ entries: new Map(), unreadable: new Set() }, 'replace')).toEqual(
      refusal,
    );
    expect(await store.restore(new Map([['profile', {}]]))).toEqual(refusal);
    expect(area.data).toEqual(new Map(seed));
    expect((await store.eventsOf('request-1')).events).toEqual([good]);
  });
});

describe('deleteRequest', () => {
  async function twoRequests() {
    const { area, store } = await storeWith();
    const shared = await hashText('beleid');
    const own = await hashText('brief a');
    const policy = { url: 'https://korst.example/privacy', readOn: '2026-10-11', textHash: shared };
    const a = event(asked({ textHash: own, evidence: policy }), { requestId: 'a' });
    const b = event(asked({ textHash: await hashText('brief b'), evidence: policy }), { requestId: 'b' });
    await store.append([a], ['brief a', 'beleid']);
    await store.append([b], ['brief b', 'beleid']);
    return { area, store, own, shared };
  }

  it('takes the events and the texts that nothing else refers to, and gives them back', async () => {
    const { area, store, own, shared } = await twoRequests();
    const before = kept(area);
    const deleted = await store.deleteRequest('a');
    if (deleted.kind !== 'deleted') throw new Error('not deleted');
    expect((await store.eventsOf('a')).events).toEqual([]);
    expect(await store.textOf(own)).toEqual({ kind: 'missing' });
    expect(await store.textOf(shared)).toMatchObject({ kind: 'found' });
    expect(await store.restore(deleted.removed)).toEqual({ kind: 'saved' });
    expect(kept(area)).toEqual(before);
  });

  it('leaves no copy from before a migration either', async () => {
    const { area, store } = await twoRequests();
    area.data.set('backup:prev', { version: 1, entries: Object.fromEntries(area.data) });
    await store.deleteRequest('a');
    expect(JSON.stringify([...area.data])).not.toContain('brief a');
  });

  it('keeps a text that only an unreadable record of another request names', async () => {
    const { area, store, own } = await twoRequests();
    area.data.set('event:c:odd', { schema: 9, somewhere: { deep: own } });
    await store.deleteRequest('a');
    expect(await store.textOf(own)).toMatchObject({ kind: 'found' });
  });

  it('does nothing when the storage fails', async () => {
    const { area, store } = await twoRequests();
    const before = kept(area);
    area.failing = ({ kind }) => (kind === 'remove' ? new Error('io') : null);
    expect(await store.deleteRequest('a')).toMatchObject({ kind: 'notSaved', why: 'failed' });
    expect(kept(area)).toEqual(before);
  });

  it('leaves a text that another window keeps between the looking and the removing', async () => {
    const { area, store, own } = await twoRequests();
    const other = createEventStore(area, '1.0.0');
    await other.open();
    const again = event(asked({ textHash: own }), { requestId: 'c' });
    const get = area.get;
    let appended: Promise<unknown> | null = null;
    area.get = async (keys) => {
      const found = await get(keys);
      if (keys === null) {
        appended ??= other.append([again], ['brief a']);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return found;
    };
    await store.deleteRequest('a');
    expect(await appended).toEqual({ kind: 'saved' });
    expect(await store.textOf(own)).toMatchObject({ kind: 'found' });
  });
});

describe('wipe', () => {
  it('leaves nothing, and the store works afterwards', async () => {
    const { area, store } = await storeWith();
    await store.append([event(asked())], [text]);
    area.data.set('backup:prev', { old: true });
    expect(await store.wipe()).toEqual({ kind: 'saved' });
    expect(area.data.size).toBe(0);
    const fresh = event(asked());
    await store.append([fresh]);
    expect((await store.eventsOf('request-1')).events).toEqual([fresh]);
  });
});
