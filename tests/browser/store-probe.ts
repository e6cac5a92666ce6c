import { deviceStore } from '@/utils/browser/device-store';
import type { RequestEvent } from '@/utils/requests/events';

/**
 * The product's own store, reachable from the tests: bundled into a copy of the built extension, for its
 * pages and its worker. Notes, because they are the smallest events.
 */
async function appendNotes(count: number, requestId: string, author: string): Promise<number> {
  const store = deviceStore();
  const saved = await Promise.all(
    Array.from({ length: count }, (_, index) => store.append([note(requestId, `${author} ${index}`)])),
  );
  return saved.filter(({ kind }) => kind === 'saved').length;
}

/** Writes until it is stopped from outside; each entry that was saved is named on a channel. */
async function writeOn(requestId: string, author: string): Promise<void> {
  const store = deviceStore();
  const channel = new BroadcastChannel('acknowledged');
  for (let index = 0; ; index += 1) {
    const entry = note(requestId, `${author}, regel ${index}`);
    if ((await store.append([entry])).kind === 'saved') channel.postMessage(entry.id);
  }
}

function note(requestId: string, text: string): RequestEvent {
  return {
    schema: 2,
    id: crypto.randomUUID(),
    requestId,
    recordedAt: new Date().toISOString(),
    fact: { kind: 'noted', text, textHash: null },
  };
}

type Order = { requestId: string; author: string };
type Extension = {
  runtime: { onMessage: { addListener(hear: (order: Order) => void): void } };
};

Object.assign(globalThis, { appendNotes, writeOn });

// In the worker an order is a message: one wakes it, also when it was stopped.
if (!('document' in globalThis)) {
  const { chrome } = globalThis as unknown as { chrome: Extension };
  chrome.runtime.onMessage.addListener(({ requestId, author }) => void writeOn(requestId, author));
}
