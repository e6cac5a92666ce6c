import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target, type WebWorker } from 'puppeteer';
import { findBrowser } from '../commands/browsers.mjs';
import { chooseLanguage } from './choose-language';
import { until } from './until';
import { withProfile } from './with-profile';

/** The folder of a build under `.output/`; the `-test` one has notifications granted at install. */
export type Build = 'chrome-mv3' | 'chrome-mv3-test';

/** Milliseconds in which even a very busy machine has done what was asked of the browser. */
export const LONG = 60_000;

export type ChromiumOptions = {
  /** A build's name or a folder; none opens a browser without the extension. */
  build?: Build | { folder: string };
  /** `host:port` of a site of `site.ts`. */
  proxy?: string;
  /** Hosts that stand on this machine, in this browser alone: `address:port` by host name. */
  hosts?: Readonly<Record<string, string>>;
  /** A kept profile folder, for restart tests; without it one is made and thrown away. */
  profile?: string;
  headless?: boolean;
  /** Interface language; Dutch unless said. `system` leaves it to the browser, and the page that greets in front. */
  lang?: 'nl' | 'fr' | 'en' | 'system';
  /** An extension that is not ours: it greets nobody, and has no language to choose. */
  isOther?: boolean;
};

export type Chromium = {
  browser: Browser;
  /** Throws where the browser was launched without the extension. */
  extension(): Extension;
  extensionId: string;
  openPage(url: string): Promise<Page>;
  /** A real click on the toolbar button with `page` in front; resolves with the popup. */
  clickAction(page: Page): Promise<Page>;
  worker(): Promise<WebWorker>;
  extensionPage(path: string): Promise<Page>;
  /** Installs again, as an update does when the folder's version is higher. */
  install(folder: string): Promise<void>;
  close(): Promise<void>;
};

export function buildFolder(build: string): string {
  return join(import.meta.dirname, '..', '..', '.output', build);
}

export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('No Chromium 144 or newer: run "npm test", which finds or installs one.');
  const launch = (userDataDir: string) =>
    puppeteer.launch({
      executablePath,
      headless: options.headless ?? true,
      pipe: true,
      timeout: LONG,
      enableExtensions: true,
      userDataDir,
      defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
      args: argumentsFor(options),
    });
  return withProfile(options.profile, launch, (browser) => withExtension(browser, options));
}

async function withExtension(
  browser: Browser,
  { build, lang, isOther }: ChromiumOptions,
): Promise<Omit<Chromium, 'browser' | 'close'>> {
  let extensionId = '';
  const install = async (folder: string) => {
    extensionId = await browser.installExtension(folder);
  };
  if (build) {
    await install(typeof build === 'string' ? buildFolder(build) : build.folder);
    if (!isOther) await settle(await greetingPage(browser, extensionId), lang ?? 'nl');
  }
  const extensions = build ? await browser.extensions() : new Map<string, Extension>();
  const extension = () => {
    const found = extensions.get(extensionId);
    if (!found) throw new Error('This browser was launched without the extension.');
    return found;
  };
  return {
    extension,
    extensionId,
    openPage: (url) => openPage(browser, url),
    clickAction: (page) => clickAction(page, extension()),
    worker: () => serviceWorker(browser, extensionId),
    extensionPage: (path) => openPage(browser, `chrome-extension://${extensionId}/${path}`),
    install,
  };
}

function argumentsFor({ proxy, hosts = {} }: ChromiumOptions): string[] {
  const rules = Object.entries(hosts).map(([host, address]) => `MAP ${host} ${address}`);
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    // Without these Chromium asks for https first, where the test's page stands under http.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ...(proxy
      ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors']
      : []),
    ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(',')}`] : []),
  ];
}

/** Each start of a build from a folder greets. Not waited for, a slow machine does so later, in front of the site. */
async function greetingPage(browser: Browser, extensionId: string): Promise<Page> {
  const address = `chrome-extension://${extensionId}/requests.html#/welcome`;
  const target = await browser.waitForTarget((each) => each.url() === address, { timeout: LONG });
  const page = await target.page();
  if (!page) throw new Error('What greets is no page.');
  // The tab is listed before its page has taken the place of the empty one.
  await until('the page is that of the extension', () =>
    page.evaluate('document.readyState === "complete" && Boolean(globalThis.chrome?.storage)'),
  );
  return page;
}

/** Chooses the language on the page that greeted, and closes it: the site is in front again. */
async function settle(greeting: Page, language: NonNullable<ChromiumOptions['lang']>): Promise<void> {
  if (language === 'system') return;
  await chooseLanguage(greeting, language);
  await greeting.close();
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(LONG);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** The popup of an earlier click may still be on its way out: it is closed first, and never taken for the new one. */
export async function clickAction(page: Page, extension: Extension): Promise<Page> {
  const browser = page.browser();
  const address = `chrome-extension://${extension.id}/popup.html`;
  const popups = () => browser.targets().filter((each) => each.url().startsWith(address));
  for (const each of popups()) await closePopup(each);
  await until('no popup is open', () => popups().length === 0);
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((each) => each.url().startsWith(address), { timeout: LONG });
  const popup = await target.asPage();
  await until('the popup has its page', () => popup.evaluate('document.readyState === "complete"'));
  return popup;
}

/** It may go by itself meanwhile. */
async function closePopup(target: Target): Promise<void> {
  const popup = await target.asPage().catch(() => null);
  await popup?.close().catch(() => undefined);
}

async function serviceWorker(browser: Browser, extensionId: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().includes(extensionId),
    { timeout: LONG },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The worker stopped while it was looked up.');
  return worker;
}
