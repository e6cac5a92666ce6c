import { browser } from 'wxt/browser';

/** The tab that the user was looking at when the icon was clicked. */
export interface FrontTab {
  id: number;
  /** Empty where the browser does not tell it. */
  url: string;
  title: string;
  isPrivate: boolean;
}

/** `null` where the window shows no tab that can be named. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', isPrivate: tab.incognito };
}

/** Shows an address in that tab and resolves when it has loaded, or after `patience` milliseconds. */
export async function showInTab(tabId: number, url: string, patience: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const onUpdated = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status === 'complete') resolve();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  const timer = setTimeout(resolve, patience);
  try {
    await browser.tabs.update(tabId, { url });
    await promise;
  } finally {
    clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(onUpdated);
  }
}

/** Opens the full page at a place of its own, e.g. `/request/ID`; takes the tab that shows it already. */
export async function openFullPage(place: string): Promise<void> {
  const url = browser.runtime.getURL(`/requests.html#${place}`);
  const [open] = await browser.runtime.getContexts({ contextTypes: ['TAB'] }).catch(() => []);
  if (open?.tabId !== undefined && open.tabId >= 0) {
    await browser.tabs.update(open.tabId, { url, active: true });
    if (open.windowId >= 0) await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  await browser.tabs.create({ url });
}

/** Opens an http(s) address that the user chose, in a tab of its own. Anything else is not opened. */
export async function openInNewTab(url: string): Promise<void> {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) await browser.tabs.create({ url });
}
