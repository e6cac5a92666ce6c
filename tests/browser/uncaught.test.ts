import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { violationsOf } from './accessibility';
import { type Chromium, launchChromium } from './chromium';
import { chromiumPopup } from './popup-driver';
import { sees, textOf } from './popup-steps';
import { until } from './until';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await launchChromium({ build: 'chrome-mv3' });
});

afterAll(() => chromium?.close());

const BROKEN_STORAGE = `for (const method of ['get', 'getKeys'])
  chrome.storage.local[method] = async () => { throw new Error('Corruption: no usable sstable'); };`;

async function opened(file: string, before?: string): Promise<Page> {
  const page = await chromium.extensionPage(file);
  await page.evaluate(`localStorage.setItem('appearance', 'nl system')`);
  if (before) await page.evaluateOnNewDocument(before);
  await page.reload();
  return page;
}

describe.each(['requests.html', 'popup.html'])('on %s what nobody expected', (file) => {
  it('is not there where nothing failed, also after a notice of the browser without an error', async () => {
    const page = await opened(file);
    await sees(chromiumPopup(page), nl.shared.product);
    await page.evaluate(`dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop' }))`);
    expect(await textOf(chromiumPopup(page))).not.toContain(nl.shared.trouble.title);
    await page.close();
  });

  it('is said once, can be read by all, and put away: here a storage that cannot be read', async () => {
    const page = await opened(file, BROKEN_STORAGE);
    const face = chromiumPopup(page);
    await sees(face, nl.shared.trouble.title);
    await sees(face, nl.shared.trouble.kept);
    expect(await page.$$('[role="alert"]')).toHaveLength(1);
    expect(await violationsOf(page)).toEqual([]);
    if (file === 'popup.html') {
      await face.press(nl.shared.close);
      await until('it is gone', async () => (await page.$('#trouble')) === null);
    } else {
      // Nothing else stands there: put away it would leave an empty page.
      expect(await textOf(face)).not.toContain(nl.shared.close);
    }
    await page.close();
  });
});
