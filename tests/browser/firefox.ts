import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer';
import { findBrowser } from '../commands/browsers.mjs';
import { chooseLanguage } from './choose-language';
import { buildFolder, LONG } from './chromium';
import { until } from './until';
import { withProfile } from './with-profile';

export type FirefoxOptions = {
  build?: 'firefox-mv3' | 'firefox-mv3-test' | { folder: string };
  /** A packed extension, installed for good: it survives a restart with the same profile. */
  archive?: string;
  /** `host:port` of a site of `site.ts`. */
  proxy?: string;
  profile?: string;
  /** An extension that is not ours: it greets nobody, and has no language to choose. */
  isOther?: boolean;
  preferences?: Record<string, unknown>;
};

/**
 * The popup is no tab: it is reached through the window object that another extension page can see.
 * `expression` is JavaScript in which `popup` is that window.
 */
export type FirefoxPopup = { evaluate(expression: string): Promise<unknown> };

export type Firefox = {
  browser: Browser;
  openPage(url: string): Promise<Page>;
  extensionPage(path: string): Promise<Page>;
  /** A real click on the toolbar button with `page` in front. */
  clickAction(page: Page): Promise<FirefoxPopup>;
  /** Installs a packed version for good; a higher one is an update. */
  installArchive(path: string): Promise<void>;
  close(): Promise<void>;
};

const GECKO_ID = 'rechtenbrief@rechtenbrief.be';
/** Given by a preference, so that the extension's pages have a known address. */
const HOST = '11111111-2222-4333-8444-555555555555';

export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const executablePath = findBrowser('firefox');
  if (!executablePath)
    throw new Error('No Firefox 140 or newer: run "npm test", which finds or installs one.');
  const launch = (userDataDir: string) =>
    launchTwice({
      browser: 'firefox',
      executablePath,
      headless: true,
      acceptInsecureCerts: true,
      userDataDir,
      timeout: LONG,
      protocolTimeout: LONG,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { ...preferencesFor(options), ...options.preferences },
    });
  return withProfile(options.profile, launch, (browser) => withExtension(browser, options));
}

async function withExtension(
  browser: Browser,
  { build, archive, isOther }: FirefoxOptions,
): Promise<Omit<Firefox, 'browser' | 'close'>> {
  const bidi = bidiOf(browser);
  const installArchive = async (path: string) => {
    await bidi('webExtension.install', {
      extensionData: { type: 'archivePath', path },
      'moz:permanent': true,
    });
  };
  if (archive) {
    await installArchive(archive);
  } else if (build) {
    await browser.installExtension(typeof build === 'string' ? buildFolder(build) : build.folder);
  }

  if ((archive || build) && !isOther) await settle(browser, bidi);

  let pageWithViews: Page | undefined;
  return {
    openPage: async (url) => {
      if (!url.startsWith('http')) return openRaw(browser, bidi, url);
      const page = await browser.newPage();
      page.setDefaultTimeout(LONG);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    extensionPage: (path) => openRaw(browser, bidi, `moz-extension://${HOST}/${path}`),
    clickAction: async (page) => {
      pageWithViews ??= await openRaw(browser, bidi, `moz-extension://${HOST}/requests.html`);
      // The popup of an earlier click may still be on its way out: it is never taken for the new one.
      await pageWithViews.evaluate(`for (const view of ${POPUPS}) view.isEarlier = true`);
      await page.bringToFront();
      await clickToolbarButton(bidi);
      const popup = popupThrough(pageWithViews);
      await until('the popup has its page', () => popup.evaluate(HAS_LOADED));
      return popup;
    },
    installArchive,
  };
}

/** On a busy machine Firefox sometimes never answers the first `session.new`; a second start does. */
async function launchTwice(options: LaunchOptions): Promise<Browser> {
  try {
    return await puppeteer.launch(options);
  } catch (error) {
    if (!String(error).includes('session.new timed out')) throw error;
    return puppeteer.launch(options);
  }
}

function preferencesFor({ proxy }: FirefoxOptions): Record<string, unknown> {
  const [host, port] = proxy?.split(':') ?? [];
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'dom.security.https_first': false,
    'dom.security.https_first_for_custom_ports': false,
    ...(proxy
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': host,
          'network.proxy.http_port': Number(port),
          'network.proxy.ssl': host,
          'network.proxy.ssl_port': Number(port),
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': true,
        }
      : {}),
  };
}

type Bidi = (method: string, params: object) => Promise<Record<string, unknown>>;

/** Puppeteer has no public door to raw BiDi commands; moz-extension pages and the toolbar need them. */
function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result?: Record<string, unknown> }> };
  };
  return async (method, params) => {
    const answer = await connection.send(method, params);
    return answer.result ?? (answer as Record<string, unknown>);
  };
}

type Context = { context: string; url: string };

async function contexts(bidi: Bidi, params: object = {}): Promise<Context[]> {
  return (await bidi('browsingContext.getTree', params)).contexts as Context[];
}

/** `page.goto` waits for ever on moz-extension and about addresses, although they load: navigate raw and look. */
async function openRaw(browser: Browser, bidi: Bidi, url: string): Promise<Page> {
  const page = await browser.newPage();
  // Not looked up in the list of tabs: the extension may open one of its own at the same moment.
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  await bidi('browsingContext.navigate', { context, url, wait: 'none' });
  await until(`${url} has loaded`, () =>
    page.evaluate(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      url.split('#')[0] ?? url,
    ),
  );
  return page;
}

/** The extension greets in a tab of its own: it is waited for and closed, so that the site is in front. */
async function settle(browser: Browser, bidi: Bidi): Promise<void> {
  let greeting: Context | undefined;
  await until('the page that greets is there', async () => {
    greeting = (await contexts(bidi)).find(({ url }) => url.endsWith('requests.html#/welcome'));
    return greeting;
  });
  await bidi('browsingContext.close', { context: greeting?.context });
  const page = await openRaw(browser, bidi, `moz-extension://${HOST}/requests.html`);
  await chooseLanguage(page, 'nl');
  await page.close();
}

async function clickToolbarButton(bidi: Bidi): Promise<void> {
  const chrome = (await contexts(bidi, { 'moz:scope': 'chrome' })).find(({ url }) =>
    url.includes('browser.xhtml'),
  );
  if (!chrome) throw new Error('Firefox shows no browser window.');
  const widget = `${GECKO_ID.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  const inChrome = async (functionDeclaration: string) => {
    const answer = await bidi('script.callFunction', {
      functionDeclaration,
      target: { context: chrome.context },
      awaitPromise: true,
      arguments: [{ type: 'string', value: widget }],
    });
    if (answer.type === 'exception') throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { value?: unknown }).value;
  };
  // A click on the button of an open popup only closes it.
  await inChrome(`() => { for (const panel of document.querySelectorAll('panel')) panel.hidePopup?.(); }`);
  await until('no popup is open', () =>
    inChrome(`() => !document.querySelector('browser.webextension-popup-browser')`),
  );
  await until('the button is there', () =>
    inChrome(`(id) => {
      CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR);
      return Boolean(CustomizableUI.getWidget(id)?.forWindow(window)?.node);
    }`),
  );
  await inChrome(`(id) => {
    const { node } = CustomizableUI.getWidget(id).forWindow(window);
    (node.querySelector('.unified-extensions-item-action-button') ?? node).click();
  }`);
  await until('the popup has opened', () =>
    inChrome(`() => {
      const popup = document.querySelector('browser.webextension-popup-browser');
      return Boolean(popup && popup.currentURI?.spec.includes('/popup.html') && !popup.webProgress?.isLoadingDocument);
    }`),
  );
}

const HAS_LOADED = `popup.location.pathname === '/popup.html' && popup.document.readyState === 'complete'`;
const POPUPS = `browser.extension.getViews({ type: 'popup' })`;

function popupThrough(extensionPage: Page): FirefoxPopup {
  return {
    evaluate: (expression) =>
      extensionPage.evaluate(`((popup) => ${expression})(${POPUPS}.find((view) => !view.isEarlier))`),
  };
}
