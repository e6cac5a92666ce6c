import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { type Chromium, launchChromium } from './chromium';
import { probeOver } from './csp-probe';
import { type Firefox, type FirefoxPopup, launchFirefox } from './firefox';
import { html, POLICY } from './pages';
import { chromiumPopup, firefoxPopup } from './popup-driver';
import { sees } from './popup-steps';
import { openSite, type Site } from './site';
import { until } from './until';

/** The promise that nothing leaves, kept by the browsers themselves: from inside, every way out is shut. */
const SERVER = 'http://elders.example';
const PRIVACY = 'http://www.dekorenaar.be/privacy/';
const NO_CODE = { eval: 'refused', Function: 'refused' };
const EVERY_WAY = ['beacon', 'events', 'fetch', 'form', 'frame', 'image', 'script', 'socket', 'style'];
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

async function openDoors(page: Page): Promise<void> {
  // Not waited for: sending the form takes the page away before it can answer.
  await page.evaluate(`void ${probeOver('globalThis', SERVER)}`);
  await until('all are heard of', () => reached().length === EVERY_WAY.length, 5000).catch(() => undefined);
  expect(reached().sort()).toEqual(EVERY_WAY);
}

describe('Chromium', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy });
  });

  afterAll(() => chromium?.close());

  it('lets all of them through from an ordinary page', async () => {
    const page = await chromium.openPage(`${SERVER}/`);
    await openDoors(page);
    await page.close();
  });

  it('lets none through from the popup', async () => {
    const page = await chromium.openPage(PRIVACY);
    const popup = await chromium.clickAction(page);
    await sees(chromiumPopup(popup), nl.card.title);
    expect(await popup.evaluate(probeOver('globalThis', SERVER))).toMatchObject({
      ...NO_CODE,
      fetch: 'refused',
    });
    expect(reached()).toEqual([]);
    await page.close();
  });

  it('lets none through from the full page', async () => {
    const page = await chromium.extensionPage('requests.html');
    expect(await page.evaluate(probeOver('globalThis', SERVER))).toMatchObject({
      ...NO_CODE,
      fetch: 'refused',
    });
    expect(reached()).toEqual([]);
    await page.close();
  });

  it('lets none through from the worker', async () => {
    const worker = await chromium.worker();
    expect(await worker.evaluate(probeOver('globalThis', SERVER))).toMatchObject({
      ...NO_CODE,
      fetch: 'refused',
    });
    expect(reached()).toEqual([]);
  });
});

describe('Firefox', () => {
  let firefox: Firefox;
  let popup: FirefoxPopup;

  beforeAll(async () => {
    firefox = await launchFirefox({ build: 'firefox-mv3', proxy: site.proxy });
  });

  afterAll(() => firefox?.close());

  it('lets all of them through from an ordinary page', async () => {
    const page = await firefox.openPage(`${SERVER}/`);
    await openDoors(page);
    await page.close();
  });

  it('lets none through from the popup', async () => {
    const page = await firefox.openPage(PRIVACY);
    popup = await firefox.clickAction(page);
    await sees(firefoxPopup(popup), nl.card.title);
    expect(await popup.evaluate(probeOver('popup', SERVER))).toMatchObject({ ...NO_CODE, fetch: 'refused' });
    expect(reached()).toEqual([]);
    await page.close();
  });

  it('lets none through from the full page', async () => {
    const page = await firefox.extensionPage('requests.html');
    expect(await page.evaluate(probeOver('globalThis', SERVER))).toMatchObject({
      ...NO_CODE,
      fetch: 'refused',
    });
    expect(reached()).toEqual([]);
    await page.close();
  });

  it('lets none through from the page in the background', async () => {
    const page = await firefox.extensionPage('requests.html');
    const background = 'await browser.runtime.getBackgroundPage()';
    const outcome = await page.evaluate(`(async () => ${probeOver(background, SERVER)})()`);
    expect(outcome).toMatchObject({ ...NO_CODE, fetch: 'refused' });
    expect(reached()).toEqual([]);
    await page.close();
  });
});
