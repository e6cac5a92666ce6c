import { browser } from 'wxt/browser';

/**
 * The door to one tab: by `executeScript` alone, on the grant that the user's click on the icon gave.
 * What comes back is untrusted. Rejects where the browser refuses, e.g. on its own pages, and at once when the tab
 * moves on to another page while one is fetched.
 */
export function tabDoor(tabId: number): {
  readPage(): Promise<unknown>;
  readLinked(url: string): Promise<unknown>;
} {
  const target = { tabId };
  return {
    readPage: async () => {
      const results = await browser.scripting.executeScript({ target, files: ['/page-reader.js'] });
      return resultOf(results[0]);
    },
    readLinked: (url) =>
      whileThere(tabId, async () => {
        const results = await browser.scripting.executeScript({
          target,
          // Runs in the page's isolated world, where the reader left this function; it closes over nothing.
          func: (address: string) => globalThis.rechtenbriefReadLinked(address),
          args: [url],
        });
        return resultOf(results[0]);
      }),
  };
}

/** Firefox reports a failure in the script as `error` beside the result; Chromium rejects. */
function resultOf(injection: { result?: unknown; error?: unknown } | undefined): unknown {
  if (injection?.error !== undefined) throw new Error(String(injection.error));
  return injection?.result ?? null;
}

/**
 * Of a page that goes away Chromium never tells what became of the script. Firefox breaks off the page's fetches as
 * soon as the tab sets out for another, which reads as if the site forbade them.
 */
async function whileThere(tabId: number, ask: () => Promise<unknown>): Promise<unknown> {
  const { promise: gone, reject } = Promise.withResolvers<never>();
  let hasSetOut = false;
  const onUpdated = async (id: number, change: { status?: string }) => {
    if (id !== tabId) return;
    hasSetOut ||= change.status === 'loading';
    // Of a page that gives itself another address the same is told, and it stays.
    if (!(await hasReader(tabId))) reject(leftPage());
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  try {
    const answer = await Promise.race([ask(), gone]);
    // By the time the tab was asked whether the page still stands, it has told that it set out.
    if (isBlocked(answer) && (!(await hasReader(tabId)) || (hasSetOut && (await isLoading(tabId))))) {
      throw leftPage();
    }
    return answer;
  } finally {
    browser.tabs.onUpdated.removeListener(onUpdated);
  }
}

/** No as well where the browser does not let us look: the grant was for the page that was there. */
async function hasReader(tabId: number): Promise<boolean> {
  const asked = browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    func: () => 'rechtenbriefReadLinked' in globalThis,
  });
  return asked.then(
    ([answer]) => answer?.result === true,
    () => false,
  );
}

/** On its way to another page; a page that gave itself another address is not. */
async function isLoading(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    ({ status }) => status === 'loading',
    () => true,
  );
}

function isBlocked(answer: unknown): boolean {
  return (answer as { kind?: unknown } | null)?.kind === 'blocked';
}

function leftPage(): Error {
  return new Error('The tab has navigated to another page.');
}
