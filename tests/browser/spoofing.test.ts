import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { type Chromium, launchChromium } from './chromium';
import { type Firefox, launchFirefox } from './firefox';
import { html, POLICY_BODY } from './pages';
import { chromiumPopup, firefoxPopup, type PopupDriver } from './popup-driver';
import { sees, textOf } from './popup-steps';
import { removeFolder } from './remove-folder';
import { openSite, type Site } from './site';
import { knockOn, lookAround, sendAllFrom, stranger } from './spoofing-attempts';
import { until } from './until';

/** Attack 15: a page, a script in it, or another extension speaks to ours. Nobody listens, nor shows that it is there. */
const PRIVACY = 'http://www.dekorenaar.be/privacy/';
/** A page that may be framed, and cannot be fetched by another: only the frame shows it. */
const FRAMED = 'http://www.elders.be/raam';
const FILES = ['manifest.json', 'popup.html', 'requests.html', 'page-reader.js', 'icon/48.png'];

/** The extension's name in Firefox. */
const OURS = 'rechtenbrief@rechtenbrief.be';

/** What an attacker might guess that we listen to. */
const MESSAGES = [
  { type: 'record', kind: 'requestSent', right: 'erasure' },
  { kind: 'read', reading: { kind: 'privacy' } },
  { source: 'rechtenbrief', method: 'storage.set', profile: { sender: { name: 'Nep' } } },
  'rechtenbriefReadLinked',
];

/** Posts each guess to its own window, again and again, from the very start of the page. */
const SHOUTING = `<script>
  const messages = ${JSON.stringify(MESSAGES)};
  setInterval(() => { for (const each of messages) { postMessage(each, '*'); dispatchEvent(new CustomEvent('rechtenbrief', { detail: each })); } }, 5);
  window.answers = 0;
  addEventListener('message', (event) => { if (event.source !== window || !messages.some((each) => JSON.stringify(each) === JSON.stringify(event.data))) window.answers += 1; });
</script>`;

let site: Site;
let folder = '';

beforeAll(async () => {
  site = await openSite({
    [PRIVACY]: html({ title: 'Privacyverklaring', body: `${SHOUTING}${POLICY_BODY}` }),
    [FRAMED]: html({ title: 'Raam', body: '<p>Een raam.</p>' }),
  });
  folder = mkdtempSync(join(tmpdir(), 'rechtenbrief-stranger-'));
});

afterAll(async () => {
  await site?.close();
  await removeFolder(folder);
});

const NOBODY = MESSAGES.map(() => 'nobody');

async function expectUntouched(popup: PopupDriver): Promise<void> {
  await sees(popup, 'Bakkerij De Korenaar');
  expect(await textOf(popup)).not.toContain('Nep');
  await sees(popup, nl.picker.title);
}

describe('attack 15, Chromium', () => {
  let chromium: Chromium;
  let page: Page;
  let popup: PopupDriver;

  beforeAll(async () => {
    chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy });
  });

  afterEach(() => page?.close());
  afterAll(() => chromium?.close());

  async function read(): Promise<Page> {
    page = await chromium.openPage(PRIVACY);
    const before = await lookAround(page);
    const popupPage = await chromium.clickAction(page);
    popup = chromiumPopup(popupPage);
    await sees(popup, nl.card.title);
    expect(await lookAround(page)).toBe(before);
    return popupPage;
  }

  it('a page that shouts at every window is not heard, and sees nothing of the reading', async () => {
    await read();
    await expectUntouched(popup);
    expect(await page.evaluate('window.answers')).toBe(0);
    expect(await page.evaluate('typeof chrome.runtime + typeof rechtenbriefReadLinked')).toBe(
      'undefinedundefined',
    );
  });

  it('a page cannot ask for a file of the extension', async () => {
    await read();
    const urls = FILES.map((file) => `chrome-extension://${chromium.extensionId}/${file}`);
    expect(await knockOn(page, [...urls, FRAMED])).toEqual([FRAMED]);
    expect(await knockOn(page, [PRIVACY])).toEqual([PRIVACY]);
  });

  it('a script in the page’s isolated world reaches neither listener nor storage', async () => {
    const popupPage = await read();
    const worker = await chromium.worker();
    const outcome = await worker.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
        chrome.scripting.executeScript({ target: { tabId: tab.id }, func: async () => ({
          sent: await ${sendAllFrom('chrome', null, MESSAGES)},
          stored: await chrome.storage.local.get(null).then(() => 'read', () => 'refused'),
          written: await chrome.storage.local.set({ profile: 1 }).then(() => 'written', () => 'refused'),
        }) })).then(([injected]) => injected.result)`,
    );
    expect(outcome).toEqual({ sent: NOBODY, stored: 'refused', written: 'refused' });
    expect(popupPage.isClosed()).toBe(false);
    await expectUntouched(popup);
  });

  it('another extension reaches nobody', async () => {
    const id = await chromium.browser.installExtension(stranger(folder));
    page = await chromium.openPage(`chrome-extension://${id}/page.html`);
    expect(await page.evaluate(sendAllFrom('chrome', chromium.extensionId, MESSAGES))).toEqual(NOBODY);
    const isCutOff = `new Promise((resolve) => {
      const port = chrome.runtime.connect('${chromium.extensionId}');
      port.onDisconnect.addListener(() => resolve(true));
      port.onMessage.addListener(() => resolve(false));
    })`;
    expect(await page.evaluate(isCutOff)).toBe(true);
  });
});

describe('attack 15, Firefox', () => {
  let firefox: Firefox;
  let page: Page;

  beforeAll(async () => {
    firefox = await launchFirefox({ build: 'firefox-mv3', proxy: site.proxy });
  });

  afterEach(() => page?.close());
  afterAll(() => firefox?.close());

  it('a page that shouts is not heard, and sees nothing of the reading nor of the files', async () => {
    page = await firefox.openPage(PRIVACY);
    const before = await lookAround(page);
    const popup = firefoxPopup(await firefox.clickAction(page));
    await expectUntouched(popup);
    expect(await lookAround(page)).toBe(before);
    expect(await page.evaluate('window.answers')).toBe(0);
    expect(await page.evaluate('typeof browser + typeof rechtenbriefReadLinked')).toBe('undefinedundefined');
    const address = await popup.evaluate(({ location }) => location.href);
    const origin = address.slice(0, address.indexOf('/popup.html'));
    expect(origin).toContain('moz-extension://');
    const urls = FILES.map((file) => `${origin}/${file}`);
    expect(await knockOn(page, [...urls, FRAMED])).toEqual([FRAMED]);
  });

  it('a script in the page reaches no listener', async () => {
    page = await firefox.openPage(PRIVACY);
    const opened = await firefox.clickAction(page);
    await sees(firefoxPopup(opened), nl.card.title);
    const outcome = await opened.evaluate(
      `popup.browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
        popup.browser.scripting.executeScript({ target: { tabId: tab.id }, func: () =>
          ${sendAllFrom('browser', null, MESSAGES)} })).then(([injected]) => injected.result)`,
    );
    expect(outcome).toEqual(NOBODY);
    await expectUntouched(firefoxPopup(opened));
  });

  it('another extension reaches nobody', async () => {
    await firefox.browser.installExtension(stranger(folder, 'vreemdeling@elders.be'));
    await until('the other extension has opened its page', async () => {
      for (const each of await firefox.browser.pages()) {
        if ((await each.title().catch(() => '')) !== 'Vreemdeling') continue;
        page = each;
        return true;
      }
      return false;
    });
    expect(await page.evaluate(sendAllFrom('browser', OURS, MESSAGES))).toEqual(NOBODY);
    const isCutOff = `new Promise((resolve) => {
      const port = browser.runtime.connect('${OURS}');
      port.onDisconnect.addListener(() => resolve(true));
      port.onMessage.addListener(() => resolve(false));
    })`;
    expect(await page.evaluate(isCutOff)).toBe(true);
  });
});
