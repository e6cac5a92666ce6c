import path from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServedGallery, serveGallery } from '../gallery/serve';
import { type Chromium, launchChromium } from './chromium';
import { heard } from './heard';

/**
 * The main screens as they are heard. From the gallery, where the day and the requests stand still; each text
 * was read from top to bottom, and a change in it is to be read again: `vitest run --project browser
 * tests/browser/accessibility-tree -u` writes what is heard now.
 */
let gallery: ServedGallery;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  chromium = await launchChromium();
  page = await chromium.browser.newPage();
});

afterAll(async () => {
  await chromium?.close();
  await gallery?.close();
});

it.each([
  ['popup/found', 400],
  ['popup/letter', 400],
  ['page/overview', 1200],
  ['page/request-overdue', 1200],
  ['page/compose', 1200],
])('%s reads well without a screen', async (name, width) => {
  await page.setViewport({ width, height: 800 });
  const hash = `#${name}?theme=light&language=nl`;
  await page.goto(`${gallery.address}${hash}`);
  await page.waitForFunction((wanted) => document.body.dataset.shown === wanted, {}, hash);
  const file = `${name.replace('/', '-')}.txt`;
  await expect(await heard(page)).toMatchFileSnapshot(path.join(import.meta.dirname, 'expected', file));
});
