import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { type Firefox, launchFirefox } from './firefox';
import { home, POLICY, POLICY_CARD } from './pages';
import { firefoxPopup, type PopupDriver } from './popup-driver';
import { cardOf, sees } from './popup-steps';
import { openSite, type Site } from './site';
import { until } from './until';

/** The same first half of the path in Firefox, through its real toolbar button. */
const SITE = 'http://www.dekorenaar.be';
let site: Site;
let firefox: Firefox;

beforeAll(async () => {
  site = await openSite();
  firefox = await launchFirefox({ build: 'firefox-mv3', proxy: site.proxy });
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

async function clickOn(url: string): Promise<{ page: Page; popup: PopupDriver }> {
  const page = await firefox.openPage(url);
  return { page, popup: firefoxPopup(await firefox.clickAction(page)) };
}

async function expectCard(popup: PopupDriver): Promise<void> {
  const card = await cardOf(popup);
  const values = Object.fromEntries(Object.entries(card).map(([label, { value }]) => [label, value]));
  expect(values).toMatchObject(POLICY_CARD);
}

it('reads the privacy page in front', async () => {
  site.serve(`${SITE}/privacy/`, { body: POLICY });
  const { page, popup } = await clickOn(`${SITE}/privacy/`);
  await expectCard(popup);
  await sees(popup, nl.card.readHere);
  await page.close();
});

it('finds the privacy page from the home page, without cookies or referrer', async () => {
  site.serve(`${SITE}/`, { body: home('/privacy'), headers: { 'set-cookie': 'wie=1; Path=/' } });
  site.serve(`${SITE}/privacy`, { body: '', status: 301, headers: { location: '/privacy/' } });
  site.serve(`${SITE}/privacy/`, { body: POLICY });
  site.requests.length = 0;
  const { page, popup } = await clickOn(`${SITE}/`);
  await expectCard(popup);
  await sees(popup, nl.card.readThere('…/privacy/'));
  const asked = site.requests.filter(({ url }) => url.startsWith(`${SITE}/privacy`));
  expect(asked.map(({ headers }) => [headers.cookie, headers.referer])).toEqual(
    asked.map(() => [undefined, undefined]),
  );
  await page.close();
});

it('offers one more click where the site’s own policy forbids the fetch', async () => {
  site.serve(`${SITE}/streng`, {
    body: home('/privacy/'),
    headers: { 'content-security-policy': "connect-src 'none'" },
  });
  site.serve(`${SITE}/privacy/`, { body: POLICY });
  const { page, popup } = await clickOn(`${SITE}/streng`);
  await sees(popup, nl.reading.oneMoreTitle);
  const arrived = page.waitForNavigation();
  await popup.press(nl.reading.open);
  await arrived;
  await expectCard(firefoxPopup(await firefox.clickAction(page)));
  await page.close();
});

it('gives way where the page that it opens takes the grant along, and reads it at one more click', async () => {
  const elsewhere = 'http://groep.example/privacy/';
  site.serve(`${SITE}/dochter`, { body: home(elsewhere) });
  site.serve(elsewhere, { body: POLICY });
  site.requests.length = 0;
  const page = await firefox.openPage(`${SITE}/dochter`);
  const opened = await firefox.clickAction(page);
  const popup = firefoxPopup(opened);
  await sees(popup, nl.reading.oneMoreTitle);
  await sees(popup, nl.reading.otherOrigin);
  expect(site.requests.filter(({ url }) => url === elsewhere)).toEqual([]);
  const arrived = page.waitForNavigation();
  await popup.press(nl.reading.open);
  await arrived;
  await until('the popup has given way', () => opened.evaluate('popup === undefined'));
  await expectCard(firefoxPopup(await firefox.clickAction(page)));
  await page.close();
});

it('says at once that the page was renewed meanwhile, which takes the grant', async () => {
  const renewed = Promise.withResolvers<void>();
  site.serve(`${SITE}/vernieuwd`, { body: home('/privacy-traag/') });
  site.serve(`${SITE}/privacy-traag/`, { body: POLICY, after: renewed.promise });
  const { page, popup } = await clickOn(`${SITE}/vernieuwd`);
  await until('the privacy page is asked for', () =>
    site.requests.some(({ url }) => url === `${SITE}/privacy-traag/`),
  );
  await page.reload();
  await sees(popup, nl.reading.failedText.gone);
  await popup.press(nl.reading.retry);
  await sees(popup, nl.reading.failedText.clickAgain);
  renewed.resolve();
  await expectCard(firefoxPopup(await firefox.clickAction(page)));
  await page.close();
});

it('says that a page of the browser may not be read', async () => {
  const { page, popup } = await clickOn('about:license');
  await sees(popup, nl.reading.forbiddenTitle);
  await page.close();
});
