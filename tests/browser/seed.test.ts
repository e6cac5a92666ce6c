import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { type Chromium, launchChromium } from './chromium';
import { chromiumPopup } from './popup-driver';
import { cardOf, sees, textOf } from './popup-steps';
import { openSite, type Site } from './site';

/**
 * The model case's own pages, served under their own addresses. They are no part of the project: SEED_DIR
 * says where they are, and without it these tests are reported as skipped.
 */
const folder = process.env.SEED_DIR ?? '';
const ORIGIN = 'https://itvoorondernemers.be';
const { labels } = nl.card;

describe.skipIf(!existsSync(join(folder, 'privacy-policy.html')))('the real model case', () => {
  let site: Site;
  let chromium: Chromium;

  beforeAll(async () => {
    site = await openSite({
      [`${ORIGIN}/`]: readFileSync(join(folder, 'home.html'), 'utf8'),
      [`${ORIGIN}/privacy-policy/`]: readFileSync(join(folder, 'privacy-policy.html'), 'utf8'),
    });
    chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy });
  });

  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  it.each([
    ['/privacy-policy/', nl.card.readHere],
    ['/', nl.card.readThere('…/privacy-policy/')],
  ])('is read right from %s', async (path, origin) => {
    const page = await chromium.openPage(`${ORIGIN}${path}`);
    const popup = chromiumPopup(await chromium.clickAction(page));
    const card = await cardOf(popup);
    await sees(popup, origin);
    const values = Object.fromEntries(Object.entries(card).map(([label, { value }]) => [label, value]));
    expect(values).toMatchObject({
      [labels.name]: 'IT voor ondernemers BV',
      [labels.address]: 'Moffelstraat 3, 3900 Pelt',
      [labels.enterpriseNumber]: '1003.158.063',
      [labels.requestsEmail]: 'info@itvoorondernemers.be',
      // The numbers on that page are the authority's, and it names no officer.
      [labels.phone]: null,
      [nl.card.officer]: null,
    });
    expect(await textOf(popup)).toContain(`${nl.card.authority}: GBA`);
    await page.close();
  });
});
