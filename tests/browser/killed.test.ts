import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Target, WebWorker } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWithProbe } from './bundle-probe';
import { type Chromium, launchChromium } from './chromium';
import { POLICY } from './pages';
import { recordedEvents } from './recorded';
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
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Each acknowledged entry is stored, and no text twice. */
async function expectAllThere(page: Page): Promise<void> {
  const events = await recordedEvents(page);
  const ids = new Set(events.map(({ id }) => id));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  const texts = events.flatMap(({ fact }) => (fact.kind === 'noted' ? [fact.text] : []));
  expect(new Set(texts).size).toBe(texts.length);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A worker that was stopped may still be listed, and answers no more: the order goes to each that is. */
async function wakeWorker({ browser, extensionId }: Chromium, page: Page, stop: number): Promise<WebWorker> {
  let awake: WebWorker | undefined;
  const order = async (target: Target) => {
    const found = await target.worker();
    await found?.evaluate(`void writeOn('${requestId}', 'worker ${stop}')`);
    awake ??= found ?? undefined;
  };
  await until(
    'the worker is awake',
    async () => {
      await page.evaluate(`chrome.alarms.create('tick', { when: Date.now() })`);
      await pause(500);
      const listed = browser
        .targets()
        .filter((each) => each.type() === 'service_worker' && each.url().includes(extensionId));
      const orders = listed.map((target) => order(target).catch(() => undefined));
      await Promise.race([Promise.all(orders), pause(1000)]);
      return awake;
    },
    60_000,
  );
  if (!awake) throw new Error('No worker.');
  return awake;
}

describe('while entries are being written', () => {
  it('the worker is stopped 20 times', async () => {
    if (!chromium) throw new Error('No browser.');
    const page = await chromium.extensionPage('probe.html');
    await page.exposeFunction('acknowledge', (id: string) => void acknowledged.push(id));
    await page.evaluate(`
      new BroadcastChannel('acknowledged').onmessage = ({ data }) => acknowledge(data);
    `);
    for (let stop = 0; stop < 20; stop += 1) {
      const worker = await wakeWorker(chromium, page, stop);
      const before = acknowledged.length;
      await until('it writes', () => acknowledged.length > before + stop);
      await worker.close();
    }
    await expectAllThere(page);
    expect(acknowledged.length).toBeGreaterThan(200);
  }, 300_000);

  it('the browser is killed 10 times', async () => {
    await chromium?.close();
    for (let kill = 0; kill < 10; kill += 1) {
      chromium = await launchChromium({ build, proxy: site.proxy, profile });
      const page = await chromium.extensionPage('probe.html');
      await expectAllThere(page);
      await page.exposeFunction('acknowledge', (id: string) => void acknowledged.push(id));
      await page.evaluate(`
        new BroadcastChannel('acknowledged').onmessage = ({ data }) => acknowledge(data);
        void writeOn('${requestId}', 'venster ${kill}');
      `);
      const before = acknowledged.length;
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
