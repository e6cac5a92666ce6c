import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWithProbe } from './bundle-probe';
import { type Chromium, launchChromium } from './chromium';
import { fillUpTo } from './many-requests';
import { POLICY } from './pages';
import { recordedEvents } from './recorded';
import { removeFolder } from './remove-folder';
import { openSite, type Site } from './site';
import { until } from './until';
import { sendLetter } from './write-letter';

/** The store under what tests without a browser cannot show: several windows at once, and a full one. */
let folder = '';
let site: Site;
let chromium: Chromium;
let first: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rechtenbrief-probe-'));
  await copyWithProbe(folder);
  site = await openSite({ 'https://www.dekorenaar.be/privacy/': POLICY });
  chromium = await launchChromium({ build: { folder }, proxy: site.proxy });
  await sendLetter(chromium, 'https://www.dekorenaar.be/privacy/');
  first = await chromium.extensionPage('requests.html');
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
  await removeFolder(folder);
});

describe('two windows and the worker write at once', () => {
  it('loses none of 300 events from each', async () => {
    const [sent] = await recordedEvents(first);
    const requestId = sent?.requestId ?? '';
    const pages = [await chromium.extensionPage('probe.html'), await chromium.extensionPage('probe.html')];
    const worker = await chromium.worker();
    const append = (author: string) => `appendNotes(300, '${requestId}', '${author}')`;
    const saved = await Promise.all([
      ...pages.map((page, index) => page.evaluate(append(`venster ${index}`))),
      worker.evaluate(append('worker')),
    ]);
    expect(saved).toEqual([300, 300, 300]);
    const notes = (await recordedEvents(first)).filter(({ fact }) => fact.kind === 'noted');
    expect(notes).toHaveLength(900);
    expect(new Set(notes.map(({ fact }) => (fact as { text: string }).text)).size).toBe(900);
  }, 240_000);
});

describe('2,000 requests with their texts', () => {
  it('are listed soon after opening, and again when the cache is gone', async () => {
    await fillUpTo(first, 2_000);
    // The first opening builds the cache, the others read it.
    const rebuilt = await timeToList();
    const cached = [await timeToList(), await timeToList(), await timeToList()];
    // Others on the machine only ever add: the quietest of three says most.
    const wall = Math.min(...cached.map((each) => each.wall));
    const work = Math.min(...cached.map((each) => each.work));
    process.stdout.write(
      `2,000 requests: list after ${wall} ms (${work} ms of work), rebuilt after ${rebuilt.wall} ms\n`,
    );
    // `npm run bench` holds the goal, 300 ms, on a quiet machine. Here any machine must pass, so only what
    // grows faster than the number of requests is caught: a look at every pair takes minutes.
    expect(work).toBeLessThan(1_000);
    expect(wall).toBeLessThan(5_000);
    expect(rebuilt.wall).toBeLessThan(15_000);
  });
});

describe('a window that stands open remembers what lies here, and', () => {
  it('shows what another writes before, while and after it opens a request', async () => {
    const ROW = '.overview__rows a';
    await first.waitForSelector(ROW);
    const href = (await first.evaluate(`document.querySelector('${ROW}').getAttribute('href')`)) as string;
    const open = () => first.evaluate(`document.querySelector('${ROW}[href="${href}"]').click()`);
    const leave = async () => {
      await first.evaluate(`location.hash = '/'`);
      await first.waitForSelector(ROW);
    };
    const other = await chromium.extensionPage('probe.html');
    const write = (text: string) => other.evaluate(`appendNotes(1, '${href.split('/').at(-1)}', '${text}')`);
    const shows = (text: string) =>
      until(`the open window shows "${text}"`, () =>
        first.evaluate(`document.querySelector('.request')?.innerText.includes('${text} 0') ?? false`),
      );

    await open();
    await leave();
    await write('ervoor');
    await open();
    await shows('ervoor');
    for (const round of ['eerste', 'tweede', 'derde']) {
      await leave();
      await Promise.all([write(`tijdens de ${round}`), open()]);
      await shows(`tijdens de ${round}`);
    }
    await write('erna');
    await shows('erna');
    await other.close();
  });
});

/** Milliseconds by the clock, and of work by the page's own thread, until a request stands in the list. */
async function timeToList(): Promise<{ wall: number; work: number }> {
  const page = await chromium.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      if (document.body?.textContent?.includes('Bakkerij De Korenaar'))
        Object.assign(globalThis, { listedAfter: Math.round(performance.now()) });
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(`chrome-extension://${chromium.extensionId}/requests.html`);
  const handle = await page.waitForFunction('globalThis.listedAfter', { timeout: 30_000 });
  const wall = (await handle.jsonValue()) as number;
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  await page.close();
  return { wall, work: Math.round(seconds * 1000) };
}
