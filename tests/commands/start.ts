import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Chromium, launchChromium } from '../browser/chromium';
import { pageOfFile } from '../browser/site';
import { type DemoSite, serveDemo } from '../demo/serve';
import { fileOrUrl, runMain } from './arguments';
import { buildWhereStale } from './build';
import { shootPath } from './shoot-path';

const root = join(import.meta.dirname, '..', '..');

/**
 * `npm start [-- URL-OR-FILE] [--screenshots]`: a browser with the extension loaded and the demo site, or
 * that page, in front. Without a display it walks the same path by itself and takes pictures of it.
 */
await runMain(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { screenshots: { type: 'boolean', default: false } },
  });
  buildWhereStale({ browser: 'chrome' });
  const site = await siteFor(positionals[0]);
  try {
    if (values.screenshots || !hasDisplay()) await takePictures(site);
    else await openBrowser(site, positionals[0] === undefined);
  } finally {
    site.close();
  }
});

async function siteFor(typed: string | undefined): Promise<DemoSite> {
  if (typed === undefined) return serveDemo();
  const source = fileOrUrl(typed);
  if (source.kind === 'url') return { url: source.url, hosts: {}, close: () => undefined };
  const { body, type = 'text/html' } = pageOfFile(source.path);
  return serveDemo({ body, type });
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openBrowser({ url, hosts }: DemoSite, isDemo: boolean): Promise<void> {
  // A kept profile: requests that were tried out are there again at the next start.
  const profile = join(root, '.cache', 'start-profile');
  mkdirSync(profile, { recursive: true });
  const chromium = await launchChromium({
    build: 'chrome-mv3',
    headless: false,
    lang: 'system',
    profile,
    hosts,
  });
  await openIn(chromium, url);
  console.log(`
${url} is open in a browser with Rechtenbrief loaded${isDemo ? ': our own page about a small company, on this machine' : ''}.

  1. Click the puzzle piece at the right of the address bar, then Rechtenbrief.
     The card shows whom to write to, with the sentence that each value came from.
  2. Click what you want, for example "Zien wat ze over mij hebben".
     The letter stands there, ready to send.

Nothing is sent by itself, and nothing leaves this machine. Close the browser or press Ctrl+C to end.`);
  await new Promise<void>((resolve) => {
    chromium.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => void chromium.close().finally(resolve));
  });
}

async function takePictures({ url, hosts }: DemoSite): Promise<void> {
  const folder = join(root, 'screenshots');
  mkdirSync(folder, { recursive: true });
  console.log('There is no display: pictures of the path from the site to the letter go to screenshots/.');
  const chromium = await launchChromium({ build: 'chrome-mv3', hosts });
  try {
    const page = await openIn(chromium, url);
    for (const picture of await shootPath(chromium, page, folder)) console.log(`screenshots/${picture}`);
  } finally {
    await chromium.close();
  }
}

async function openIn(chromium: Chromium, url: string) {
  const page = await chromium.openPage(url);
  await page.bringToFront();
  return page;
}
