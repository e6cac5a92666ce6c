import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createEventStore } from '@/utils/browser/event-store';
import { rememberingKeys } from '@/utils/browser/known-keys';
import { alone } from '@/utils/browser/locks';
import { readOverview } from '@/utils/browser/overview-cache';
import { onStoredKeysChange } from '@/utils/browser/storage-area';
import { eventKey } from '@/utils/requests/stored-keys';
import { asked, event } from '../requests/sample-events';
import { FULL, memoryArea } from './memory-area';

/** A page and another window over one storage. What the other did is told only when the test says so. */
function twoWindows() {
  const sent = event(asked());
  const native = memoryArea([
    ['schemaVersion', 2],
    [eventKey(sent), sent],
  ]);
  let tell = () => {};
  const { area, knownKeys } = rememberingKeys(native, (changed) => {
    tell = changed;
  });
  const page = createEventStore(area, '1.0.0', knownKeys);
  const other = createEventStore(native, '1.0.0');
  const eventsHere = async () => (await page.eventsOf('request-1')).events.length;
  return { native, page, other, eventsHere, tell: () => tell() };
}

const confirmed = () => event({ kind: 'acknowledged', on: '2026-10-12', receivedOn: null, textHash: null });

describe('a page that remembers the keys', () => {
  it('opens requests from the list without asking for the keys again', async () => {
    const { native, page, eventsHere } = twoWindows();
    await readOverview(page);
    // The cache is kept behind the list's back, and that asks for the keys by itself.
    await alone('overview', async () => {});
    await eventsHere();
    const { keys } = native.calls;
    expect([await eventsHere(), await eventsHere()]).toEqual([1, 1]);
    expect(native.calls.keys).toBe(keys);
  });

  it('finds what it wrote or deleted itself at once', async () => {
    const { page, eventsHere } = twoWindows();
    expect(await eventsHere()).toBe(1);
    await page.append([confirmed()]);
    expect(await eventsHere()).toBe(2);
    const deleted = await page.deleteRequest('request-1');
    expect(await eventsHere()).toBe(0);
    if (deleted.kind === 'deleted') await page.restore(deleted.removed);
    expect(await eventsHere()).toBe(2);
  });

  it('finds what another window wrote as soon as it is told', async () => {
    const { other, eventsHere, tell } = twoWindows();
    expect(await eventsHere()).toBe(1);
    await other.append([confirmed()]);
    tell();
    expect(await eventsHere()).toBe(2);
  });

  it('does not remember an answer that was on its way while something was written', async () => {
    const { native, other, eventsHere, tell } = twoWindows();
    const { keys } = native;
    // The browser took the list before the other wrote, and hands it over after.
    native.keys = async () => {
      const told = await keys();
      await other.append([confirmed()]);
      tell();
      native.keys = keys;
      return told;
    };
    await eventsHere();
    expect(await eventsHere()).toBe(2);
  });

  it('asks anew after a write that failed half-way', async () => {
    const { native, page, eventsHere } = twoWindows();
    expect(await eventsHere()).toBe(1);
    const late = confirmed();
    native.set = async () => {
      native.data.set(eventKey(late), late);
      throw FULL;
    };
    expect(await page.append([late])).toMatchObject({ kind: 'notSaved' });
    expect(await eventsHere()).toBe(2);
  });

  it('wipes also what another window wrote before this one was told', async () => {
    const { native, page, other, eventsHere } = twoWindows();
    await eventsHere();
    await other.append([confirmed()]);
    await page.wipe();
    expect([...native.data.keys()]).toEqual([]);
  });

  it('keeps them while values change, as at each letter that is typed', async () => {
    const { native, page, eventsHere } = twoWindows();
    await page.write({ profile: 1 });
    await eventsHere();
    const { keys } = native.calls;
    await page.write({ profile: 2 });
    await eventsHere();
    expect(native.calls.keys).toBe(keys);
  });
});

describe('onStoredKeysChange', () => {
  it.each([
    ['a key that came', { a: { newValue: 1 } }, 1],
    ['a key that went', { a: { oldValue: 1 } }, 1],
    ['a value that changed', { a: { oldValue: 1, newValue: 2 } }, 0],
    ['one of each', { a: { oldValue: 1, newValue: 2 }, b: { newValue: 1 } }, 1],
  ])('%s', async (_name, changes, times) => {
    fakeBrowser.reset();
    let told = 0;
    onStoredKeysChange(() => {
      told += 1;
    });
    await fakeBrowser.storage.local.onChanged.trigger(changes);
    expect(told).toBe(times);
  });
});
