import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { violationsOf } from './accessibility';
import { type Chromium, launchChromium } from './chromium';
import { home, html, POLICY, POLICY_BODY, POLICY_CARD } from './pages';
import { chromiumPopup, type PopupDriver } from './popup-driver';
import { cardOf, sees } from './popup-steps';
import { openSite, type Site } from './site';

/** From a company's site to the card, through the real toolbar button, in Chromium. */
const SITE = 'https://www.dekorenaar.be';
let site: Site;
let chromium: Chromium;
let opened: Page[] = [];

beforeAll(async () => {
  site = await openSite();
  chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy });
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

afterEach(async () => {
  for (const page of opened) await page.close().catch(() => undefined);
  opened = [];
  site.requests.length = 0;
});

type Shown = { page: Page; popup: PopupDriver; popupPage: Page };

async function clickOn(url: string): Promise<Shown> {
  const page = await chromium.openPage(url);
  opened.push(page);
  return clickAgain(page);
}

async function clickAgain(page: Page): Promise<Shown> {
  const popupPage = await chromium.clickAction(page);
  return { page, popupPage, popup: chromiumPopup(popupPage) };
}

/** Only what the test is about; a page has more lines than that. */
async function expectCard(popup: PopupDriver, lines: Record<string, string | null>): Promise<void> {
  const card = await cardOf(popup);
  const shown = Object.fromEntries(Object.keys(lines).map((label) => [label, card[label]?.value ?? null]));
  expect(shown).toEqual(lines);
}

function asked(path: string) {
  return site.requests.filter(({ url }) => url === `${SITE}${path}`);
}

describe('from the privacy page', () => {
  it('shows the controller, each value with its sentence, and lets it be changed', async () => {
    site.serve(`${SITE}/privacy/`, { body: POLICY });
    const { popup, popupPage } = await clickOn(`${SITE}/privacy/`);
    await expectCard(popup, POLICY_CARD);
    await sees(popup, nl.card.readHere);
    await popup.press(nl.card.labels.name);
    await sees(popup, 'gevestigd te Molenstraat 12');
    expect(await violationsOf(popupPage)).toEqual([]);
    await popup.fill(nl.card.labels.name, 'Korenaar te Gent');
    const nameOf = async () => (await cardOf(popup))[nl.card.labels.name]?.value;
    await expect.poll(nameOf).toBe('Korenaar te Gent BV');
  });

  it('remembers what was chosen while the browser is open, as far as the page still offers it', async () => {
    const twoOfThem = (mails: string) =>
      html({
        title: 'Privacyverklaring',
        body: `<h1>Privacyverklaring</h1>
          <p>Bakkerij De Korenaar BV, gevestigd te Molenstraat 12, 9000 Gent, en Molens De Korenaar NV, gevestigd te
            Kouter 3, 9800 Deinze, zijn gezamenlijk verantwoordelijk voor de verwerking van uw persoonsgegevens.</p>
          <p>Vragen over uw gegevens: ${mails}.</p><p>U hebt recht op inzage en wissing van uw gegevens.</p>`,
      });
    const { name, requestsEmail } = nl.card.labels;
    const [likeliest, other] = ['privacy@dekorenaar.be', 'winkel@dekorenaar.be'];
    site.serve(`${SITE}/samen/`, { body: twoOfThem(`${likeliest} of ${other}`) });
    const { page, popup } = await clickOn(`${SITE}/samen/`);
    await expectCard(popup, { [name]: 'Bakkerij De Korenaar BV', [requestsEmail]: likeliest });
    await popup.press('Molens De Korenaar NV');
    await popup.press(requestsEmail);
    await popup.press(other);
    const chosen = { [name]: 'Molens De Korenaar NV', [requestsEmail]: other };
    await expectCard(popup, chosen);
    const again = await clickAgain(page);
    await expectCard(again.popup, chosen);
    site.serve(`${SITE}/samen/`, { body: twoOfThem(likeliest) });
    await page.reload();
    await expectCard((await clickAgain(page)).popup, { ...chosen, [requestsEmail]: likeliest });
  });

  it('reads the page in front and no other', async () => {
    site.serve(`${SITE}/privacy/`, { body: POLICY });
    const { popup } = await clickOn(`${SITE}/privacy/`);
    await expectCard(popup, POLICY_CARD);
    const urls = site.requests.map(({ url }) => url);
    expect(urls.filter((url) => url.startsWith(SITE) && !url.endsWith('/favicon.ico'))).toEqual([
      `${SITE}/privacy/`,
    ]);
  });
});

describe('from another page of the site', () => {
  it('finds the privacy page and reads it on the same click, without cookies or referrer', async () => {
    site.serve(`${SITE}/`, { body: home('/privacy/'), headers: { 'set-cookie': 'wie=1; Path=/' } });
    site.serve(`${SITE}/privacy/`, { body: POLICY });
    const { popup, popupPage } = await clickOn(`${SITE}/`);
    await expectCard(popup, POLICY_CARD);
    await sees(popup, nl.card.readThere('…/privacy/'));
    const [request] = asked('/privacy/');
    expect(request?.headers.cookie).toBeUndefined();
    expect(request?.headers.referer).toBeUndefined();
    const card = await cardOf(popup);
    expect(new Set(Object.values(card).map(({ sureness }) => sureness))).not.toContain(nl.sureness.certain);
    expect(await violationsOf(popupPage)).toEqual([]);
  });

  it.each([
    ['/privacy', '/privacy/'],
    ['/privacy/', '/privacy'],
  ])('reads %s where the site redirects it to %s', async (linked, real) => {
    site.serve(`${SITE}/`, { body: home(linked) });
    site.serve(`${SITE}${linked}`, { body: '', status: 301, headers: { location: real } });
    site.serve(`${SITE}${real}`, { body: POLICY });
    const { popup } = await clickOn(`${SITE}/`);
    await expectCard(popup, POLICY_CARD);
  });

  it('does not follow a redirect elsewhere, and offers to open the page', async () => {
    site.serve(`${SITE}/`, { body: home('/privacy') });
    const away = { body: '', status: 302, headers: { location: 'https://elders.example/policy' } };
    site.serve(`${SITE}/privacy`, away);
    site.serve(`${SITE}/privacy/`, away);
    site.serve('https://elders.example/policy', { body: POLICY });
    const { popup, popupPage } = await clickOn(`${SITE}/`);
    await sees(popup, nl.reading.oneMoreTitle);
    await sees(popup, nl.reading.notReadable);
    expect(site.requests.some(({ url }) => url.startsWith('https://elders.example'))).toBe(false);
    expect(await violationsOf(popupPage)).toEqual([]);
  });

  it('tries at most three usual addresses where no link is found, and says which', async () => {
    site.serve(`${SITE}/leeg/`, { body: home(null) });
    for (const path of ['/privacy', '/privacybeleid', '/privacyverklaring'])
      site.serve(`${SITE}${path}`, { body: '', status: 404 });
    const { popup, popupPage } = await clickOn(`${SITE}/leeg/`);
    await sees(popup, nl.reading.nothingTitle);
    const guessed = site.requests.filter(({ url }) => url.includes('/privacy'));
    expect(guessed.length).toBeGreaterThan(0);
    expect(new Set(guessed.map(({ url }) => url.replace(/\/$/, ''))).size).toBeLessThanOrEqual(3);
    await popup.press(nl.reading.tried);
    await sees(popup, nl.reading.attempts.status);
    expect(await violationsOf(popupPage)).toEqual([]);
  });

  it('reads a guessed address, and says that it was a guess', async () => {
    site.serve(`${SITE}/zonder-link/`, { body: home(null) });
    site.serve(`${SITE}/privacy`, { body: '', status: 404 });
    site.serve(`${SITE}/privacybeleid`, { body: POLICY });
    const { popup } = await clickOn(`${SITE}/zonder-link/`);
    await expectCard(popup, POLICY_CARD);
    await sees(popup, nl.card.readGuess);
  });
});

describe('where the privacy page lies on another origin', () => {
  it('opens it on request, and one more click reads it', async () => {
    site.serve(`${SITE}/`, { body: home('https://beleid.example/korenaar') });
    site.serve('https://beleid.example/korenaar', { body: POLICY });
    const { popup, popupPage, page } = await clickOn(`${SITE}/`);
    await sees(popup, nl.reading.otherOrigin);
    expect(site.requests.some(({ url }) => url.startsWith('https://beleid.example'))).toBe(false);
    expect(await violationsOf(popupPage)).toEqual([]);
    const arrived = page.waitForNavigation();
    await popup.press(nl.reading.open);
    await arrived;
    expect(page.url()).toBe('https://beleid.example/korenaar');
    const second = await clickAgain(page);
    await expectCard(second.popup, POLICY_CARD);
  });
});

describe('pages that give no card', () => {
  it('offers an empty card where no controller is named', async () => {
    site.serve(`${SITE}/niemand/`, {
      body: html({
        title: 'Privacy',
        body: '<h1>Privacyverklaring</h1><p>Wij verwerken uw persoonsgegevens zorgvuldig. U hebt recht op inzage en verwijdering.</p>',
      }),
    });
    const { popup, popupPage } = await clickOn(`${SITE}/niemand/`);
    const card = await cardOf(popup);
    expect(card[nl.card.labels.name]?.value).toBeNull();
    expect(card[nl.card.labels.address]?.value).toBeNull();
    expect(await violationsOf(popupPage)).toEqual([]);
  });

  it('says that a page of the browser may not be read, and reads text that is pasted', async () => {
    const { popup, popupPage } = await clickOn('chrome://version/');
    await sees(popup, nl.reading.forbiddenTitle);
    expect(await violationsOf(popupPage)).toEqual([]);
    await popup.press(nl.reading.paste);
    await popup.set(nl.reading.paste, POLICY_BODY.replace(/<[^>]+>/g, ' '));
    await popup.press(nl.reading.pasteRead);
    await expectCard(popup, POLICY_CARD);
    await sees(popup, nl.card.pasted);
    expect(await violationsOf(popupPage)).toEqual([]);
  });

  it('says that a PDF cannot be read', async () => {
    site.serve(`${SITE}/beleid.pdf`, { body: '%PDF-1.4\n%%EOF', type: 'application/pdf' });
    const page = await chromium.browser.newPage();
    opened.push(page);
    await page.goto(`${SITE}/beleid.pdf`).catch(() => undefined);
    const { popup, popupPage } = await clickAgain(page);
    await sees(popup, nl.reading.pdfTitle);
    expect(await violationsOf(popupPage)).toEqual([]);
  });
});
