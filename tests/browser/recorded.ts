import type { Page } from 'puppeteer';
import type { RequestEvent } from '@/utils/requests/events';
import { OVERVIEW_KEY } from '@/utils/requests/stored-keys';

/** What lies in the extension's storage, looked at from one of its own pages (in either browser). */
type Storage = {
  local: {
    get(keys?: null): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
    remove(key: string): Promise<void>;
  };
};
type Extension = { browser?: { storage: Storage }; chrome: { storage: Storage } };

/** Every stored event, oldest first. */
export async function recordedEvents(page: Page): Promise<RequestEvent[]> {
  const all = await page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Extension;
    return (browser ?? chrome).storage.local.get(null);
  });
  const events = Object.entries(all)
    .filter(([key]) => key.startsWith('event:'))
    .map(([, event]) => event as RequestEvent);
  return events.sort((a, b) => a.recordedAt.localeCompare(b.recordedAt));
}

/** How often the extension has spoken up, by its own record. */
export async function timesReminded(page: Page): Promise<number> {
  return (await recordedEvents(page)).filter(({ fact }) => fact.kind === 'notified').length;
}

/** One more request like that one, that went on that day and got no answer. */
export async function addLike(page: Page, requestId: string, sentOn: string): Promise<void> {
  const like = (await recordedEvents(page)).find(
    (event) => event.requestId === requestId && event.fact.kind === 'requestSent',
  );
  if (!like) throw new Error('No such letter was recorded.');
  const event = {
    ...like,
    id: crypto.randomUUID(),
    requestId: crypto.randomUUID(),
    recordedAt: `${sentOn}T10:00:00Z`,
    fact: { ...like.fact, sentOn, sending: 'confirmed' },
  };
  await writeEvents(page, { [`event:${event.requestId}:${event.id}`]: event });
}

/** Makes every recorded request one that was sent on that day, as if time had passed. */
export async function backdate(page: Page, sentOn: string): Promise<void> {
  const events = await recordedEvents(page);
  const changed = events.map((event) => ({
    ...event,
    recordedAt: `${sentOn}T10:00:00Z`,
    fact: event.fact.kind === 'requestSent' ? { ...event.fact, sentOn } : event.fact,
  }));
  const items = Object.fromEntries(changed.map((event) => [`event:${event.requestId}:${event.id}`, event]));
  await writeEvents(page, items);
}

/**
 * The cache goes with them, in one write and under its lock: a worker that looks in between, or that read the old events
 * and writes what it made of them only after this, would keep them.
 */
async function writeEvents(page: Page, items: Record<string, unknown>): Promise<void> {
  await page.evaluate(
    async (entries, cache) => {
      const { browser, chrome } = globalThis as unknown as Extension;
      const { local } = (browser ?? chrome).storage;
      await navigator.locks.request('rechtenbrief:overview', () => local.set({ ...entries, [cache]: null }));
    },
    items,
    OVERVIEW_KEY,
  );
}
