import type { Extension, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { median } from '../commands/averages';
import { buildEmptyPopup } from '../commands/empty-popup';
import { measureOverview } from '../commands/measure-overview';
import { measurePaint } from '../commands/measure-popup';
import { demoPage } from '../demo/serve';
import { type Chromium, launchChromium } from './chromium';
import { layoutShift, paintedAt } from './painted';
import { openSite, type Site } from './site';
import { sendLetter } from './write-letter';

/** What a person sees first, and that nothing moves once it is seen. `npm run bench` measures more, and longer. */
const NEW = 'http://nieuw.example/privacy/';
const HOME = 'http://nieuw.example/';
const WRITTEN = 'http://eerder.example/privacy/';

let site: Site;
let chromium: Chromium;

beforeAll(async () => {
  site = await openSite();
  site.serveOthers((url) => demoPage(new URL(url).pathname));
  chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy });
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const has = (words: string) => `document.body.innerText.includes(${JSON.stringify(words)})`;

describe('the popup', () => {
  it('shows something about as soon as an empty popup', async () => {
    const id = await chromium.browser.installExtension(buildEmptyPopup());
    const empty = (await chromium.browser.extensions()).get(id) as Extension;
    const page = await chromium.openPage(NEW);
    // In turns, twenty of each: what else the machine does hits both.
    const times = await measurePaint(chromium.extension(), empty, page, 20);
    await page.close();
    const ratio = median(times.own) / median(times.empty);
    process.stdout.write(`First contentful paint: ${ratio.toFixed(2)} of an empty popup\n`);
    // The goal, 1.5, is measured by `npm run bench` on a quiet machine: a busy one moves either side by half.
    expect(ratio).toBeLessThan(2.5);
  });

  it.each([
    ['a privacy page', NEW],
    ['another page of the site', HOME],
  ])('does not jump on %s', async (_name, url) => {
    expect(await shiftOfPopup(url)).toBe(0);
  });

  it('does not jump where something was asked before', async () => {
    await sendLetter(chromium, WRITTEN);
    expect(await shiftOfPopup(WRITTEN)).toBe(0);
  });
});

async function shiftOfPopup(url: string): Promise<number> {
  const page = await chromium.openPage(url);
  const popup = await chromium.clickAction(page);
  await paintedAt(popup, has(nl.card.title));
  const shift = await layoutShift(popup);
  await popup.close();
  await page.close();
  return shift;
}

describe('the full page', () => {
  const open = async (place: string): Promise<Page> => {
    const page = await chromium.browser.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/requests.html${place}`);
    await paintedAt(page, `document.querySelector('main h1') !== null`);
    return page;
  };

  it.each(['', '#/profile', '#/data', '#/welcome'])('does not jump at "%s"', async (place) => {
    const page = await open(place);
    expect(await layoutShift(page)).toBe(0);
    await page.close();
  });

  it('does not jump at a request, with the question about notifications above it', async () => {
    const list = await open('');
    const href = (await list.evaluate(
      `document.querySelector('.overview__rows a').getAttribute('href')`,
    )) as string;
    const page = await open(href);
    expect(await page.evaluate(`document.querySelector('.request') !== null`)).toBe(true);
    expect(await layoutShift(page)).toBe(0);
    await page.close();
    await list.close();
  });

  it('opens a request of 2,000 about as soon as one of 10', async () => {
    const few = Math.min(...(await measureOverview(chromium, 10, 6)).open);
    const many = Math.min(...(await measureOverview(chromium, 2_000, 6)).open);
    process.stdout.write(`A request opens in ${Math.round(few)} ms, of 2,000 in ${Math.round(many)} ms\n`);
    // The goal, 100 ms, is measured by `npm run bench`: 42 here. Asking for all keys at each opening takes 110 more.
    expect(many / few).toBeLessThan(3);
  });
});
