import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from './firefox';
import { CANARY, HOME, PRIVACY, SITE, type Stage, serveStory, walkEveryStory } from './no-leak-story';
import { firefoxPopup } from './popup-driver';
import { openSite, type Site } from './site';
import { hostsOf, requestsHolding, writeEmptyExtension } from './traffic';
import { until } from './until';

/** The same stories in Firefox, behind the same proxy. It has no debugger's log, so the proxy alone tells. */
const folder = mkdtempSync(join(tmpdir(), 'rechtenbrief-no-leak-'));
const downloads = join(folder, 'downloads');
let site: Site;
let firefox: Firefox;
let backup = '';
let otherSite: Site;
let other: Firefox;

beforeAll(async () => {
  [site, otherSite] = await Promise.all([openSite(), openSite()]);
  serveStory(site);
  serveStory(otherSite);
  const empty = writeEmptyExtension(join(folder, 'empty'), 'rechtenbrief@rechtenbrief.be');
  other = await launchFirefox({ build: { folder: empty }, proxy: otherSite.proxy });
  await other.openPage(HOME);
  mkdirSync(downloads);
  firefox = await launchFirefox({
    build: 'firefox-mv3',
    proxy: site.proxy,
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.helperApps.neverAsk.saveToDisk': 'application/json,text/calendar,message/rfc822',
    },
  });
  backup = await walkEveryStory(stageOf(firefox));
}, 180_000);

afterAll(async () => {
  await firefox?.close();
  await other?.close();
  await site?.close();
  await otherSite?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function stageOf({ browser, openPage, clickAction, extensionPage }: Firefox): Stage {
  return {
    openPage,
    clickAction: async (page) => firefoxPopup(await clickAction(page)),
    fullPage: async (place) => {
      const page = await extensionPage(`requests.html#${place}`);
      const evaluate = (expression: string) => page.evaluate(`((popup) => ${expression})(window)`);
      return { page, face: firefoxPopup({ evaluate }) };
    },
    arrival: async (place) =>
      until(`${place} is opened`, async () => {
        const pages = await browser.pages();
        const places = await Promise.all(pages.map((page) => page.evaluate('location.href').catch(() => '')));
        return places.some((href) => String(href).includes(place));
      }),
    downloads,
  };
}

it('the whole story was walked with the canary, and heard by the proxy', () => {
  expect(backup).toContain(CANARY);
  expect(site.requests.map(({ url }) => url)).toContain(PRIVACY);
});

it('the site is asked for its privacy page only, without cookie, referrer or origin', () => {
  const toSite = site.requests.filter(({ url }) => url.startsWith(SITE));
  const navigations = toSite.filter(({ headers }) => headers['upgrade-insecure-requests'] === '1');
  expect(new Set(navigations.map(({ url }) => url))).toEqual(new Set([HOME]));
  const icons = toSite.filter(({ url }) => url === `${SITE}/favicon.ico`);
  const read = toSite.filter((each) => !navigations.includes(each) && !icons.includes(each));
  expect(read.map(({ method, url, body }) => ({ method, url, body }))).toEqual(
    read.map(() => ({ method: 'GET', url: PRIVACY, body: '' })),
  );
  expect(read.map(({ headers }) => [headers.cookie, headers.referer, headers.origin])).toEqual(
    read.map(() => [undefined, undefined, undefined]),
  );
  expect(read.length).toBeGreaterThan(0);
});

it('no request tells of the extension', () => {
  const telling = site.requests.filter((each) => JSON.stringify(each).includes('moz-extension:'));
  expect(telling.map(({ url }) => url)).toEqual([]);
});

it('the canary gets out nowhere', () => {
  expect(requestsHolding(site.requests, CANARY)).toEqual([]);
});

it('no host is asked that a browser with an empty extension would not ask', async () => {
  const own = new Set([new URL(SITE).hostname]);
  const strange = () => [...hostsOf(site)].filter((host) => !own.has(host) && !hostsOf(otherSite).has(host));
  await until('the same hosts are asked there', () => strange().length === 0, 45_000).catch(() => undefined);
  expect(strange()).toEqual([]);
});
