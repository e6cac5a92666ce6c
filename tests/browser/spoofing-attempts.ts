import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { until } from './until';

/** What a page, a script in it or another extension can try, to be heard by ours or to see that it is there. */

/** Everything that a page can look at without asking anybody. */
export function lookAround(page: Page): Promise<string> {
  return page.evaluate(() => {
    const names = Object.getOwnPropertyNames(window).filter((name) => !/^(?:answers|messages)$/.test(name));
    const { documentElement } = document;
    return JSON.stringify([names.sort(), documentElement.outerHTML, document.adoptedStyleSheets.length]);
  });
}

/**
 * For each address: does a fetch, a picture, a script, a style or a frame show that something is there? The last one
 * may be framed: once its frame is there, those before it have had their chance.
 */
export async function knockOn(page: Page, urls: string[]): Promise<string[]> {
  const loaded = await page.evaluate(async (all) => {
    const loads = (element: HTMLElement, key: 'src' | 'href', url: string) =>
      new Promise<boolean>((resolve) => {
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
        Object.assign(element, { rel: 'stylesheet', [key]: url });
        document.head.append(element);
      });
    const open: string[] = [];
    for (const url of all) {
      const fetched = await fetch(url).then(
        () => true,
        () => false,
      );
      const shown = await loads(new Image(), 'src', url);
      const ran = await loads(document.createElement('script'), 'src', url);
      const styled = await loads(document.createElement('link'), 'href', url);
      if (fetched || shown || ran || styled) open.push(url);
    }
    return open;
  }, urls);
  await page.evaluate((all) => {
    document.body.append(...all.map((src) => Object.assign(document.createElement('iframe'), { src })));
  }, urls);
  let framed: unknown[] = [];
  await until('the frame that may be seen is there', async () => {
    framed = await Promise.all(
      page.frames().map((frame) => frame.evaluate('globalThis.location.href').catch(() => 'shut')),
    );
    return framed.includes(urls.at(-1));
  });
  return urls.filter((url) => loaded.includes(url) || (url !== page.url() && framed.includes(url)));
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

/** The attempt as source text: `root` is `chrome` or `browser`, `to` the extension that is addressed. */
export function sendAllFrom(root: string, to: string | null, messages: readonly unknown[]): string {
  return `(${sendAll})(${root}.runtime, ${JSON.stringify(to)}, ${JSON.stringify(messages)})`;
}

/** Another extension, in a folder of its own under `folder`; `gecko` is its name in Firefox. */
export function stranger(folder: string, gecko?: string): string {
  const own = join(folder, gecko ? 'firefox' : 'chromium');
  mkdirSync(own, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Vreemdeling',
    version: '1.0',
    background: gecko ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(gecko ? { browser_specific_settings: { gecko: { id: gecko } }, permissions: ['storage'] } : {}),
  };
  writeFileSync(join(own, 'manifest.json'), JSON.stringify(manifest));
  // Firefox gives it an address that nobody knows: it opens its page itself.
  writeFileSync(join(own, 'background.js'), gecko ? `browser.tabs.create({ url: 'page.html' });` : '');
  writeFileSync(join(own, 'page.html'), '<!doctype html><title>Vreemdeling</title>');
  return own;
}
