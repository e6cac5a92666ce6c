import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './chromium';
import { expectNoStrangeHost, expectOnlyThePolicy } from './no-leak-promises';
import { CANARY, HOME, PRIVACY, SITE, type Stage, serveStory } from './no-leak-stage';
import { walkEveryStory } from './no-leak-story';
import { chromiumPopup } from './popup-driver';
import { removeFolder } from './remove-folder';
import { openSite, type Site } from './site';
import { type ExtensionLog, listenToExtension, requestsHolding, writeEmptyExtension } from './traffic';

/** Attack 17 in Chromium: every story, behind a proxy that hears everything: nothing of it leaves. */
const folder = mkdtempSync(join(tmpdir(), 'rechtenbrief-no-leak-'));
let site: Site;
let chromium: Chromium;
let log: ExtensionLog;
let backup = '';
/** A browser beside it with an extension that does nothing, on the same pages. */
let otherSite: Site;
let other: Chromium;

beforeAll(async () => {
  [site, otherSite] = await Promise.all([openSite(), openSite()]);
  serveStory(site);
  serveStory(otherSite);
  const empty = writeEmptyExtension(join(folder, 'empty'), '');
  other = await launchChromium({ build: { folder: empty }, proxy: otherSite.proxy, isOther: true });
  await other.openPage(HOME);
  chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy });
  log = listenToExtension(chromium.browser, chromium.extensionId);
  backup = await walkEveryStory(await stageOf(chromium, join(folder, 'downloads')));
}, 240_000);

afterAll(async () => {
  await chromium?.close();
  await other?.close();
  await site?.close();
  await otherSite?.close();
  await removeFolder(folder);
});

async function stageOf({ browser, openPage, clickAction, extensionPage }: Chromium, downloads: string) {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const stage: Stage = {
    openPage,
    clickAction: async (page) => chromiumPopup(await clickAction(page)),
    fullPage: async (place) => {
      const page = await extensionPage(`requests.html#${place}`);
      return { page, face: chromiumPopup(page) };
    },
    arrival: async (place) => {
      await browser.waitForTarget((each) => each.url().includes(place), { timeout: 60_000 });
    },
    downloads,
  };
  return stage;
}

describe('attack 17, the whole story in Chromium', () => {
  it('was walked with the canary, and heard by the proxy', () => {
    expect(backup).toContain(CANARY);
    expect(site.requests.map(({ url }) => url)).toContain(PRIVACY);
  });

  it('makes no request from popup, full page or worker', () => {
    expect([...log.heard].sort()).toEqual(['popup.html', 'requests.html', 'service_worker']);
    expect(log.own.length).toBeGreaterThan(10);
    expect(log.outside).toEqual([]);
  });

  it('asks the site for its privacy page only, without cookie, referrer or origin', () => {
    expectOnlyThePolicy(site.requests);
  });

  it('lets the canary out nowhere', () => {
    expect(requestsHolding(site.requests, CANARY)).toEqual([]);
  });

  it('asks no host that a browser with an empty extension would not ask', async () => {
    await expectNoStrangeHost(site, otherSite);
  });
});

describe('attack 17, the proxy', () => {
  it.each([
    ['address', `${SITE}/tel?wie=${CANARY}`, undefined],
    ['encoded address', `${SITE}/tel?wie=${encodeURIComponent(btoa(`x ${CANARY} y`))}`, undefined],
    ['body', `${SITE}/tel`, JSON.stringify({ wie: CANARY.toUpperCase() })],
  ])('would hear a canary in the %s', async (_where, url, body) => {
    const page = await other.openPage(HOME);
    await page.evaluate(
      async (to, sent) => {
        await fetch(to, sent === undefined ? {} : { method: 'POST', body: sent });
      },
      url,
      body,
    );
    expect(requestsHolding(otherSite.requests, CANARY)).toContain(url);
    otherSite.requests.length = 0;
    await page.close();
  });
});
