import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
import { openSite, type Site } from './site';

/** A page, a script in it, or another extension speaks to ours: nobody listens, and nobody sees that it is there. */
const PRIVACY = 'http://www.dekorenaar.be/privacy/';
const FILES = ['manifest.json', 'popup.html', 'requests.html', 'page-reader.js', 'icon/48.png'];

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
  });
  folder = mkdtempSync(join(tmpdir(), 'rechtenbrief-stranger-'));
});

afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that a page can look at without asking anybody. */
function lookAround(page: Page): Promise<string> {
  return page.evaluate(() => {
    const names = Object.getOwnPropertyNames(window).filter((name) => !/^(?:answers|messages)$/.test(name));
    const { documentElement } = document;
    return JSON.stringify([names.sort(), documentElement.outerHTML, document.adoptedStyleSheets.length]);
  });
}

/** For each address: does a fetch, a picture or a frame show that something is there? */
function knockOn(page: Page, urls: string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const open: string[] = [];
    for (const url of all) {
      const fetched = await fetch(url).then(
        () => true,
        () => false,
      );
      const shown = await new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = url;
      });
      if (fetched || shown) open.push(url);
    }
    return open;
  }, urls);
}

type Runtime = { sendMessage(...given: unknown[]): Promise<unknown> };

/** Sends every guess by `runtime`; the answers, or why there was none. Runs as source text. */
async function sendAll(runtime: Runtime, to: string | null, messages: unknown[]): Promise<string[]> {
  const outcomes: string[] = [];
  for (const message of messages) {
    try {
      const answer = await (to === null ? runtime.sendMessage(message) : runtime.sendMessage(to, message));
      outcomes.push(`answered ${JSON.stringify(answer)}`);
    } catch {
      outcomes.push('nobody');
    }
  }
  return outcomes;
}

const NOBODY = MESSAGES.map(() => 'nobody');

function sendAllFrom(root: string, to: string | null): string {
  return `(${sendAll})(${root}.runtime, ${JSON.stringify(to)}, ${JSON.stringify(MESSAGES)})`;
}

async function expectUntouched(popup: PopupDriver): Promise<void> {
  await sees(popup, 'Bakkerij De Korenaar');
  expect(await textOf(popup)).not.toContain('Nep');
  await sees(popup, nl.picker.title);
}

function stranger(name: string, gecko?: string): string {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Vreemdeling',
    version: '1.0',
    background: gecko ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(gecko ? { browser_specific_settings: { gecko: { id: gecko } }, permissions: ['storage'] } : {}),
  };
  writeFileSync(join(own, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(own, 'background.js'), '');
  writeFileSync(join(own, 'page.html'), '<!doctype html><title>Vreemdeling</title>');
  return own;
}

describe('Chromium', () => {
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
    expect(await knockOn(page, urls)).toEqual([]);
    expect(await knockOn(page, [PRIVACY])).toEqual([PRIVACY]);
  });

  it('a script in the page’s isolated world reaches neither listener nor storage', async () => {
    const popupPage = await read();
    const worker = await chromium.worker();
    const outcome = await worker.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
        chrome.scripting.executeScript({ target: { tabId: tab.id }, func: async () => ({
          sent: await ${sendAllFrom('chrome', null)},
          stored: await chrome.storage.local.get(null).then(() => 'read', () => 'refused'),
          written: await chrome.storage.local.set({ profile: 1 }).then(() => 'written', () => 'refused'),
        }) })).then(([injected]) => injected.result)`,
    );
    expect(outcome).toEqual({ sent: NOBODY, stored: 'refused', written: 'refused' });
    expect(popupPage.isClosed()).toBe(false);
    await expectUntouched(popup);
  });

  it('another extension reaches nobody', async () => {
    const id = await chromium.browser.installExtension(stranger('chromium'));
    page = await chromium.openPage(`chrome-extension://${id}/page.html`);
    expect(await page.evaluate(sendAllFrom('chrome', chromium.extensionId))).toEqual(NOBODY);
    const isCutOff = `new Promise((resolve) => {
      const port = chrome.runtime.connect('${chromium.extensionId}');
      port.onDisconnect.addListener(() => resolve(true));
      port.onMessage.addListener(() => resolve(false));
    })`;
    expect(await page.evaluate(isCutOff)).toBe(true);
  });
});

describe('Firefox', () => {
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
    expect(
      await knockOn(
        page,
        FILES.map((file) => `${origin}/${file}`),
      ),
    ).toEqual([]);
  });

  it('a script in the page reaches no listener', async () => {
    page = await firefox.openPage(PRIVACY);
    const opened = await firefox.clickAction(page);
    await sees(firefoxPopup(opened), nl.card.title);
    const outcome = await opened.evaluate(
      `popup.browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
        popup.browser.scripting.executeScript({ target: { tabId: tab.id }, func: () =>
          ${sendAllFrom('browser', null)} })).then(([injected]) => injected.result)`,
    );
    expect(outcome).toEqual(NOBODY);
    await expectUntouched(firefoxPopup(opened));
  });
});
