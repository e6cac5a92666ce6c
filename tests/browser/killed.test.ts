import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWithProbe } from './bundle-probe';
import { type Chromium, launchChromium } from './chromium';
import { POLICY } from './pages';
import { recordedEvents } from './recorded';
import { removeFolder } from './remove-folder';
import { openSite, type Site } from './site';
import { until } from './until';
import { sendLetter } from './write-letter';

/** Writing is cut off in the middle, again and again: what was acknowledged is there, once. */
const PRIVACY = 'https://www.dekorenaar.be/privacy/';
const folder = mkdtempSync(join(tmpdir(), 'rechtenbrief-killed-'));
const build = { folder: join(folder, 'extension') };
const profile = join(folder, 'profile');
const acknowledged: string[] = [];
let site: Site;
let chromium: Chromium | undefined;
let requestId = '';

beforeAll(async () => {
  await copyWithProbe(build.folder);
  site = await openSite({ [PRIVACY]: POLICY });
  chromium = await launchChromium({ build, proxy: site.proxy, profile });
  await sendLetter(chromium, PRIVACY);
  const page = await chromium.extensionPage('probe.html');
  requestId = (await recordedEvents(page))[0]?.requestId ?? '';
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
  await removeFolder(folder);
});

/** Each acknowledged entry is stored, and no text twice. */
async function expectAllThere(page: Page): Promise<void> {
  const events = await recordedEvents(page);
  const ids = new Set(events.map(({ id }) => id));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  const texts = events.flatMap(({ fact }) => (fact.kind === 'noted' ? [fact.text] : []));
  expect(new Set(texts).size).toBe(texts.length);
}

/**
 * Gives what stops the worker, and resolves when it has. Writing that is reported to it after its end wakes it again
 * at once, so that it stopped is heard, not looked at.
 */
async function stopper(page: Page): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  let stops = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    stops += versions.filter(({ runningStatus }) => runningStatus === 'stopped').length;
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    const before = stops;
    await session.send('ServiceWorker.stopAllWorkers');
    await until('the worker has stopped', () => stops > before);
  };
}

/** What is written and saved from now on is counted as acknowledged, in whatever part of the extension. */
async function listen(page: Page): Promise<void> {
  await page.exposeFunction('acknowledge', (id: string) => void acknowledged.push(id));
  await page.evaluate(`
    new BroadcastChannel('acknowledged').onmessage = ({ data }) => acknowledge(data);
  `);
}

describe('while entries are being written', () => {
  it('the worker is stopped 20 times', async () => {
    if (!chromium) throw new Error('No browser.');
    const page = await chromium.extensionPage('probe.html');
    await listen(page);
    const stop = await stopper(page);
    for (let round = 0; round < 20; round += 1) {
      const before = acknowledged.length;
      await page.evaluate(
        `chrome.runtime.sendMessage({ requestId: '${requestId}', author: 'worker ${round}' })`,
      );
      await until('it writes', () => acknowledged.length > before + round);
      await stop();
    }
    await expectAllThere(page);
    expect(acknowledged.length).toBeGreaterThan(200);
  });

  it('the browser is killed 10 times', async () => {
    await chromium?.close();
    for (let kill = 0; kill < 10; kill += 1) {
      chromium = await launchChromium({ build, proxy: site.proxy, profile });
      const page = await chromium.extensionPage('probe.html');
      await expectAllThere(page);
      await listen(page);
      const before = acknowledged.length;
      await page.evaluate(`void writeOn('${requestId}', 'venster ${kill}')`);
      await until('it writes', () => acknowledged.length > before + 3 * kill);
      const process = chromium.browser.process();
      const gone = new Promise((resolve) => process?.once('exit', resolve));
      process?.kill('SIGKILL');
      await gone;
    }
    chromium = await launchChromium({ build, proxy: site.proxy, profile });
    await expectAllThere(await chromium.extensionPage('probe.html'));
  });
});
