import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabDoor } from '@/utils/browser/tab-door';

const TAB = 7;
const BLOCKED = { kind: 'blocked' };

/** A tab whose page answers `answer` once `meanwhile` has happened to it; `reader`: it still holds the reader then. */
function tabThat({
  status,
  told = [],
  reader = true,
  answer = BLOCKED,
}: {
  status: 'loading' | 'complete';
  told?: readonly ('loading' | 'complete')[];
  reader?: boolean;
  answer?: unknown;
}) {
  const listeners = new Set<(id: number, change: { status?: string }) => void>();
  vi.spyOn(fakeBrowser.tabs.onUpdated, 'addListener').mockImplementation((heard) => {
    listeners.add(heard as never);
  });
  vi.spyOn(fakeBrowser.tabs.onUpdated, 'removeListener').mockImplementation((heard) => {
    listeners.delete(heard as never);
  });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ id: TAB, status }) as never);
  const execute = async (injection: { args?: unknown[] }) => {
    if (!injection.args) return [{ result: reader }];
    for (const one of told) for (const heard of listeners) heard(TAB, { status: one });
    return [{ result: answer }];
  };
  Object.assign(fakeBrowser, { scripting: { executeScript: execute } });
  return listeners;
}

const read = () => tabDoor(TAB).readLinked('https://korst.example/privacy');

describe('a page that is asked to fetch another', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
  });

  it('tells that its site forbids it', async () => {
    const listeners = tabThat({ status: 'complete' });
    await expect(read()).resolves.toEqual(BLOCKED);
    expect(listeners.size).toBe(0);
  });

  it('tells so too where it gave itself another address meanwhile', async () => {
    tabThat({ status: 'complete', told: ['loading', 'complete'] });
    await expect(read()).resolves.toEqual(BLOCKED);
  });

  it('was left where the tab is on its way, and the browser broke the fetch off', async () => {
    tabThat({ status: 'loading', told: ['loading'] });
    await expect(read()).rejects.toThrow('navigated');
  });

  it('was left where another page stands there', async () => {
    tabThat({ status: 'complete', told: ['loading', 'complete'], reader: false });
    await expect(read()).rejects.toThrow('navigated');
  });

  it('was loading itself, and not left', async () => {
    tabThat({ status: 'loading' });
    await expect(read()).resolves.toEqual(BLOCKED);
  });

  it('answers what it fetched, whatever address it took', async () => {
    tabThat({ status: 'complete', told: ['loading'], answer: { kind: 'read' } });
    await expect(read()).resolves.toEqual({ kind: 'read' });
  });
});
