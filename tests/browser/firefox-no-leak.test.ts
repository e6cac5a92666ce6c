import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from './firefox';
import { expectNoStrangeHost, expectOnlyThePolicy } from './no-leak-promises';
import { CANARY, HOME, PRIVACY, type Stage, serveStory } from './no-leak-stage';
import { walkEveryStory } from './no-leak-story';
import { firefoxPopup } from './popup-driver';
import { removeFolder } from './remove-folder';
import { openSite, type Site } from './site';
import { requestsHolding, writeEmptyExtension } from './traffic';
import { until } from './until';

/** Attack 17: the same stories in Firefox, behind the same proxy. It has no debugger's log: the proxy alone tells. */
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
  other = await launchFirefox({ build: { folder: empty }, proxy: otherSite.proxy, isOther: true });
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
}, 240_000);

afterAll(async () => {
  await firefox?.close();
  await other?.close();
  await site?.close();
  await otherSite?.close();
  await removeFolder(folder);
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

describe('attack 17, the whole story in Firefox', () => {
  it('was walked with the canary, and heard by the proxy', () => {
    expect(backup).toContain(CANARY);
    expect(site.requests.map(({ url }) => url)).toContain(PRIVACY);
  });

  it('the site is asked for its privacy page only, without cookie, referrer or origin', () => {
    expectOnlyThePolicy(site.requests);
  });

  it('no request tells of the extension', () => {
    const telling = site.requests.filter((each) => JSON.stringify(each).includes('moz-extension:'));
    expect(telling.map(({ url }) => url)).toEqual([]);
  });

  it('the canary gets out nowhere', () => {
    expect(requestsHolding(site.requests, CANARY)).toEqual([]);
  });

  it('no host is asked that a browser with an empty extension would not ask', async () => {
    await expectNoStrangeHost(site, otherSite);
  });
});
