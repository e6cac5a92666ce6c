import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { type Chromium, launchChromium } from './chromium';
import { codeMadeIn, formOutOf, waysOutOf } from './csp-probe';
import { type Firefox, type FirefoxPopup, launchFirefox } from './firefox';
import { html, POLICY } from './pages';
import { chromiumPopup, firefoxPopup } from './popup-driver';
import { sees } from './popup-steps';
import { openSite, type Site } from './site';

/**
 * Attack 18, from inside: the promise that nothing leaves, kept by the browsers themselves. Every way out is shut,
 * and no text becomes code, while an ordinary page can do all of it.
 */
const SERVER = 'http://elders.example';
const PRIVACY = 'http://www.dekorenaar.be/privacy/';
const WAYS_TO_CODE = ['Function', 'eval', 'handler', 'inline', 'link', 'timer'];
/** Beside the form. */
const WAYS_OUT = [
  ...['background', 'beacon', 'events', 'fetch', 'frame', 'image', 'object', 'script', 'socket', 'style'],
  'video',
];
let site: Site;
/** One for each test: what comes late is not laid to the next one. */
let server = '';
let tests = 0;

beforeAll(async () => {
  site = await openSite({
    [PRIVACY]: POLICY,
    [`${SERVER}/`]: html({ body: '<p>Elders.</p>' }),
  });
});

afterAll(() => site?.close());

beforeEach(() => {
  tests += 1;
  server = `${SERVER}/${tests}`;
});

/** The ways by which the server was reached, each once. */
function reached(): string[] {
  const asked = site.requests.map(({ url }) => url).filter((url) => url.startsWith(`${server}/`));
  return [...new Set(asked.map((url) => url.slice(server.length + 1)))].sort();
}

type Evaluate = (expression: string) => Promise<unknown>;

async function expectAllOpen(page: Page): Promise<void> {
  expect(Object.entries((await page.evaluate(codeMadeIn('globalThis'))) as object).sort()).toEqual(
    WAYS_TO_CODE.map((way) => [way, 'made']),
  );
  await page.evaluate(waysOutOf('globalThis', server));
  await expect.poll(reached).toEqual(WAYS_OUT);
  // Not waited for: sending the form takes the page away before it can answer.
  await page.evaluate(`void ${formOutOf('globalThis', server)}`);
  await expect.poll(reached).toContain('form');
}

/** `view` is an expression for the global object that is tried out. */
async function expectAllShut(evaluate: Evaluate, view: string): Promise<void> {
  const on = (attempt: string) => evaluate(`(async () => { const view = ${view}; return ${attempt}; })()`);
  const code = (await on(codeMadeIn('view'))) as Record<string, string>;
  expect(Object.keys(code).length).toBeGreaterThanOrEqual(3);
  expect(Object.entries(code).filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
  expect(await on(waysOutOf('view', server))).toMatchObject({ fetch: 'refused' });
  await on(formOutOf('view', server));
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
