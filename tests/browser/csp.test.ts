import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { type Chromium, launchChromium } from './chromium';
import { codeMadeIn, waysOutOf } from './csp-probe';
import { type Firefox, type FirefoxPopup, launchFirefox } from './firefox';
import { html, POLICY } from './pages';
import { chromiumPopup, firefoxPopup } from './popup-driver';
import { sees } from './popup-steps';
import { openSite, type Site } from './site';
import { until } from './until';

/**
 * Attack 18, from inside: the promise that nothing leaves, kept by the browsers themselves. Every way out is shut,
 * and no text becomes code, while an ordinary page can do all of it.
 */
const SERVER = 'http://elders.example';
const PRIVACY = 'http://www.dekorenaar.be/privacy/';
const WAYS_TO_CODE = ['Function', 'eval', 'handler', 'inline', 'link', 'timer'];
const EVERY_WAY = [
  ...['background', 'beacon', 'events', 'fetch', 'form', 'frame', 'image', 'object', 'script', 'socket'],
  ...['style', 'video'],
];
let site: Site;

beforeAll(async () => {
  site = await openSite({
    [PRIVACY]: POLICY,
    [`${SERVER}/`]: html({ body: '<p>Elders.</p>' }),
  });
});

afterAll(() => site?.close());

beforeEach(() => {
  site.requests.length = 0;
});

function reached(): string[] {
  const paths = site.requests.filter(({ url }) => url.startsWith(`${SERVER}/`)).map(({ url }) => url);
  return [...new Set(paths.map((url) => url.slice(SERVER.length + 1)))].filter((path) =>
    EVERY_WAY.includes(path),
  );
}

type Evaluate = (expression: string) => Promise<unknown>;

async function expectAllOpen(page: Page): Promise<void> {
  expect(Object.entries((await page.evaluate(codeMadeIn('globalThis'))) as object).sort()).toEqual(
    WAYS_TO_CODE.map((way) => [way, 'made']),
  );
  // Not waited for: sending the form takes the page away before it can answer.
  await page.evaluate(`void ${waysOutOf('globalThis', SERVER)}`);
  await until('all are heard of', () => reached().length === EVERY_WAY.length, 5000).catch(() => undefined);
  expect(reached().sort()).toEqual(EVERY_WAY);
}

/** `view` is an expression for the global object that is tried out. */
async function expectAllShut(evaluate: Evaluate, view: string): Promise<void> {
  const code = (await evaluate(`(async () => ${codeMadeIn(view)})()`)) as Record<string, string>;
  expect(Object.keys(code).length).toBeGreaterThanOrEqual(3);
  expect(Object.entries(code).filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
  const ways = await evaluate(`(async () => ${waysOutOf(view, SERVER)})()`);
  expect(ways).toMatchObject({ fetch: 'refused' });
  expect(reached()).toEqual([]);
}

describe('attack 18, Chromium', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy });
  });

  afterAll(() => chromium?.close());

  it('lets all of them through from an ordinary page', async () => {
    const page = await chromium.openPage(`${SERVER}/`);
    await expectAllOpen(page);
    await page.close();
  });

  it('lets none through from the popup', async () => {
    const page = await chromium.openPage(PRIVACY);
    const popup = await chromium.clickAction(page);
    await sees(chromiumPopup(popup), nl.card.title);
    await expectAllShut((expression) => popup.evaluate(expression), 'globalThis');
    await page.close();
  });

  it('lets none through from the full page', async () => {
    const page = await chromium.extensionPage('requests.html');
    await expectAllShut((expression) => page.evaluate(expression), 'globalThis');
    await page.close();
  });

  it('lets none through from the worker', async () => {
    const worker = await chromium.worker();
    await expectAllShut((expression) => worker.evaluate(expression), 'globalThis');
  });
});

describe('attack 18, Firefox', () => {
  let firefox: Firefox;
  let popup: FirefoxPopup;

  beforeAll(async () => {
    firefox = await launchFirefox({ build: 'firefox-mv3', proxy: site.proxy });
  });

  afterAll(() => firefox?.close());

  it('lets all of them through from an ordinary page', async () => {
    const page = await firefox.openPage(`${SERVER}/`);
    await expectAllOpen(page);
    await page.close();
  });

  it('lets none through from the popup', async () => {
    const page = await firefox.openPage(PRIVACY);
    popup = await firefox.clickAction(page);
    await sees(firefoxPopup(popup), nl.card.title);
    await expectAllShut((expression) => popup.evaluate(expression), 'popup');
    await page.close();
  });

  it('lets none through from the full page', async () => {
    const page = await firefox.extensionPage('requests.html');
    await expectAllShut((expression) => page.evaluate(expression), 'globalThis');
    await page.close();
  });

  it('lets none through from the page in the background', async () => {
    const page = await firefox.extensionPage('requests.html');
    await expectAllShut(
      (expression) => page.evaluate(expression),
      'await browser.runtime.getBackgroundPage()',
    );
    await page.close();
  });
});
