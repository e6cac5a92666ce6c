import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { buildFolder } from './chromium';
import { type Firefox, launchFirefox } from './firefox';
import { besideNoise, HUGE, MANY_NODES, NAMED_AND_PATCHED, PLANTS, REPEATED } from './hostile-pages';
import { home, html, POLICY, POLICY_BODY, POLICY_CARD } from './pages';
import { firefoxPopup, type PopupDriver } from './popup-driver';
import { sees, valuesOf } from './popup-steps';
import { removeFolder } from './remove-folder';
import { openSite, type Site } from './site';
import { until } from './until';

/** The hostile pages of the design in Firefox, whose own view of a page (Xrays) and own engine are other ones. */
const SITE = 'http://www.dekorenaar.be';
const { labels } = nl.card;
let site: Site;
let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  firefox = await launchFirefox({ build: 'firefox-mv3', proxy: site.proxy });
});

afterEach(() => page?.close().catch(() => undefined));

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

async function clickOn(path: string, body: string, browser = firefox): Promise<PopupDriver> {
  site.serve(`${SITE}${path}`, { body });
  page = await browser.openPage(`${SITE}${path}`);
  return firefoxPopup(await browser.clickAction(page));
}

const hasAsked = (path: string) => site.requests.some(({ url }) => url === `${SITE}${path}`);

describe('names and patches, Firefox', () => {
  it.each(NAMED_AND_PATCHED)('%s', async (_name, body) => {
    expect(await valuesOf(await clickOn('/eigen', body))).toMatchObject(POLICY_CARD);
  });
});

describe('attack 4, Firefox', () => {
  it('reads the beginning and the end of a page of 5 MB, and says so', async () => {
    const popup = await clickOn('/groot', HUGE);
    expect((await valuesOf(popup))[labels.email]).not.toBeNull();
    await sees(popup, nl.notices.truncatedText);
  });

  it('stays within its budget on 400,000 nodes', async () => {
    const popup = await clickOn('/knopen', MANY_NODES);
    expect(await valuesOf(popup)).toMatchObject({ [labels.name]: POLICY_CARD.Naam });
  });
});

describe('attack 5, Firefox', () => {
  it.each(REPEATED)('reads beside 200 kB of “%s”, without too much recursion', async (piece) => {
    expect(await valuesOf(await clickOn('/herhaald', besideNoise(piece)))).toMatchObject(POLICY_CARD);
  });
});

describe('attack 6, Firefox', () => {
  it('says that a PDF cannot be read', async () => {
    site.serve(`${SITE}/beleid.pdf`, { body: '%PDF-1.4\n%%EOF', type: 'application/pdf' });
    page = await firefox.browser.newPage();
    await page.goto(`${SITE}/beleid.pdf`).catch(() => undefined);
    const popup = firefoxPopup(await firefox.clickAction(page));
    await sees(popup, nl.reading.paste);
  });

  it.each(['about:license', 'about:blank'])('says that %s may not be read', async (url) => {
    page = await firefox.openPage(url);
    await sees(firefoxPopup(await firefox.clickAction(page)), nl.reading.paste);
  });

  it('ends in words when the page moves on while its privacy page is fetched', async () => {
    const left = Promise.withResolvers<void>();
    site.serve(`${SITE}/traag/`, { body: POLICY, after: left.promise });
    site.serve(`${SITE}/elders`, { body: html({ body: '<p>Elders.</p>' }) });
    const popup = await clickOn('/vertrek', home('/traag/'));
    await until('the privacy page is asked for', () => hasAsked('/traag/'));
    await page.evaluate(() => location.assign('/elders'));
    await until('the page has moved on', () => hasAsked('/elders'));
    await sees(popup, nl.reading.paste);
    left.resolve();
  });
});

describe('attack 6, Firefox, with a reader that was tampered with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rechtenbrief-bad-reader-'));
  let other: Firefox;

  beforeAll(async () => {
    cpSync(buildFolder('firefox-mv3'), folder, { recursive: true });
    other = await launchFirefox({ build: { folder }, proxy: site.proxy });
  });

  afterAll(async () => {
    await other?.close();
    await removeFolder(folder);
  });

  it.each([
    ['a shape that is not a reading', `({ kind: 'read', page: { blocks: 'Nep BV' } })`],
    ['an extra key', `({ kind: 'read', page: { constructor: {}, extra: 1 } })`],
    ['70 MB of text', `({ kind: 'read', page: 'x'.repeat(7e7) })`],
    ['a part of the page itself', `document.body`],
    ['something that contains itself', `(() => { const a = { kind: 'read' }; a.page = a; return a; })()`],
    ['a script that throws', `throw new Error('stuk')`],
    ['a promise that is refused', `Promise.reject(new Error('stuk'))`],
  ])('is refused in words: %s', async (_name, script) => {
    writeFileSync(join(folder, 'page-reader.js'), script);
    const popup = await clickOn('/ongeldig', POLICY, other);
    await sees(popup, nl.reading.paste);
    await until('no card is shown', async () => !(await popup.evaluate(hasCard)));
  });
});

function hasCard({ document }: Window): boolean {
  return document.querySelector('.card-row__head') !== null;
}

describe('attack 7, Firefox', () => {
  it.each(Object.entries(PLANTS))('counts for nothing what is %s', async (_name, plant) => {
    const popup = await clickOn('/verborgen', html({ body: `${plant}${POLICY_BODY}` }));
    const values = await valuesOf(popup);
    expect(values).toMatchObject(POLICY_CARD);
    expect(Object.values(values).join(' ')).not.toMatch(/nep/i);
  });
});
