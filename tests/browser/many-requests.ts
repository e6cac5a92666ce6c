import type { Page } from 'puppeteer';
import { recordedEvents } from './recorded';

/** Fills the storage up to so many requests, as copies of the one that was recorded, each with its own text. */
export async function fillUpTo(page: Page, count: number): Promise<void> {
  const sent = (await recordedEvents(page)).filter(({ fact }) => fact.kind === 'requestSent');
  const [first] = sent;
  if (!first) throw new Error('Nothing was recorded.');
  if (sent.length < count) await page.evaluate(fillStorage, first as never, count - sent.length);
}

/** Copies of one recorded request, each with a text of its own of 8 kB. Runs in a page of the extension. */
async function fillStorage(sent: { fact: object }, count: number): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(items: object): Promise<void> } } };
  };
  const items: Record<string, unknown> = {};
  for (let index = 0; index < count; index += 1) {
    const [requestId, id] = [crypto.randomUUID(), crypto.randomUUID()];
    const textHash = index.toString(16).padStart(64, '0');
    items[`event:${requestId}:${id}`] = { ...sent, requestId, id, fact: { ...sent.fact, textHash } };
    items[`text:${textHash}`] = `Brief ${index} `.repeat(800);
  }
  await chrome.storage.local.set(items);
}
