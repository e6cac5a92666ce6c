import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type WebWorker } from 'puppeteer';
import { findBrowser } from '../commands/browsers.mjs';
import { chooseLanguage } from './choose-language';
import { until } from './until';

/** The folder of a build under `.output/`; the `-test` one has notifications granted at install. */
export type Build = 'chrome-mv3' | 'chrome-mv3-test';

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
  /** Interface language; Dutch unless said. `system` leaves it, and the page that greets, to the browser. */
  lang?: 'nl' | 'fr' | 'en' | 'system';
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
  const ownProfile = options.profile ?? mkdtempSync(join(tmpdir(), 'rechtenbrief-chromium-'));
  const isFirstRun = !existsSync(join(ownProfile, 'Default'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: ownProfile,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    args: argumentsFor(options),
  });
  let extensionId = '';
  const install = async (folder: string) => {
    extensionId = await browser.installExtension(folder);
  };
  const { build } = options;
  if (build) {
    await install(typeof build === 'string' ? buildFolder(build) : build.folder);
    const origin = `chrome-extension://${extensionId}/`;
    const greeting = await greetingPage(browser, origin, isFirstRun);
    if (options.lang !== 'system') await settle(browser, origin, options.lang ?? 'nl', greeting);
  }

  const extensions = build ? await browser.extensions() : new Map<string, Extension>();
  const extension = () => {
    const found = extensions.get(extensionId);
    if (!found) throw new Error('This browser was launched without the extension.');
    return found;
  };
  return {
    browser,
    extension,
    extensionId,
    openPage: (url) => openPage(browser, url),
    clickAction: (page) => clickAction(page, extension()),
    worker: () => serviceWorker(browser, extensionId),
    extensionPage: (path) => openPage(browser, `chrome-extension://${extensionId}/${path}`),
    install,
    close: async () => {
      await browser.close();
      if (!options.profile) rmSync(ownProfile, { recursive: true, force: true, maxRetries: 5 });
    },
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

/** The page that greets: waited for, since a slow machine greets late and it would come up in front of the site. */
async function greetingPage(
  browser: Browser,
  origin: string,
  isFirstRun: boolean,
): Promise<Page | undefined> {
  const target = await browser
    .waitForTarget((each) => each.url() === `${origin}requests.html#/welcome`, {
      timeout: isFirstRun ? 20_000 : 1_000,
    })
    .catch(() => undefined);
  return (await target?.page()) ?? undefined;
}

/** Chooses the language on the page that greeted, and closes it: the site is in front again. */
async function settle(
  browser: Browser,
  origin: string,
  language: 'nl' | 'fr' | 'en',
  greeting: Page | undefined,
): Promise<void> {
  const page = greeting ?? (await openPage(browser, `${origin}requests.html`));
  // The tab is listed before its page has taken the place of the empty one.
  await until('the page is that of the extension', () =>
    page
      .evaluate('document.readyState === "complete" && Boolean(globalThis.chrome?.storage)')
      .catch(() => false),
  );
  await chooseLanguage(page, language);
  await page.close();
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

export async function clickAction(page: Page, extension: Extension): Promise<Page> {
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const popup = (await extension.pages()).find((each) => each.url().includes('/popup.html'));
    if (popup) return popup;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The popup did not open within 10 seconds of the click.');
}

async function serviceWorker(browser: Browser, extensionId: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().includes(extensionId),
    { timeout: 10_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The worker stopped while it was looked up.');
  return worker;
}
