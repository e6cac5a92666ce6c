import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { formatsFor } from '@/components/formats';
import { violationsOf } from './accessibility';
import { type Chromium, launchChromium } from './chromium';
import { html } from './pages';
import { chromiumPopup, type PopupDriver } from './popup-driver';
import { sees, textOf } from './popup-steps';
import { recordedEvents } from './recorded';
import { openSite, type Site } from './site';
import { until } from './until';
import { askForAccess, tellWhoWrites } from './write-letter';

/** A controller that takes requests by a form, and a form that takes fewer characters than the letter has. */
const PRIVACY = 'https://www.formulierenhuis.be/privacy/';
const FORM = 'https://www.formulierenhuis.be/formulier-privacy/';
/** A controller of which no address is known: its form is found by the user alone. */
const NOWHERE = 'https://www.tuinhuis-elzenhof.be/privacy/';
const { compose } = nlPage;
const formats = formatsFor('nl');
let site: Site;
let chromium: Chromium;

beforeAll(async () => {
  site = await openSite({
    [PRIVACY]: html({
      title: 'Privacyverklaring',
      body: `<h1>Privacyverklaring</h1>
        <p>Formulierenhuis BV, Kouter 3, 9000 Gent, ondernemingsnummer 0456.123.791, is verantwoordelijk voor
        de verwerking van uw persoonsgegevens. Wij gebruiken uw naam om uw bestelling te bezorgen.</p>
        <h2>Uw rechten</h2>
        <p>U hebt recht op inzage en wissing. Gebruik voor uw verzoek <a href="${FORM}">ons formulier</a>.</p>`,
    }),
    [NOWHERE]: html({
      title: 'Privacyverklaring',
      body: `<h1>Privacyverklaring</h1><p>De verwerkingsverantwoordelijke is Tuinhuis Elzenhof BV.
        Wij verwerken uw persoonsgegevens zorgvuldig. U hebt recht op inzage en verwijdering.</p>`,
    }),
    [FORM]: html({ title: 'Formulier', body: '<form><textarea maxlength="2000"></textarea></form>' }),
  });
  chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy });
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/** The clipboard is the machine's: what would have stood on it. */
async function watchClipboard(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { clipped: text });
  });
  return async () => (await page.evaluate('globalThis.clipped ?? ""')) as string;
}

const asAFormCounts = (text: string): number => text.replaceAll('\n', '\r\n').length;

/** Who writes is asked once. */
let isKnown = false;

async function askAt(url: string) {
  const opened = await askForAccess(chromium, url);
  if (!isKnown) await tellWhoWrites(opened.popup);
  isKnown = true;
  return opened;
}

async function openPopup() {
  const opened = await askAt(PRIVACY);
  await sees(opened.popup, nl.send.byForm);
  return opened;
}

async function openLarger(): Promise<{ page: Page; face: PopupDriver }> {
  const { popup } = await openPopup();
  const opened = chromium.browser.waitForTarget((each) => each.url().includes('#/compose/'));
  await popup.press(nl.send.bigger);
  const page = await (await opened).page();
  if (!page) throw new Error('no page');
  const face = chromiumPopup(page);
  // A new tab is a page of its own before it is this one: what is changed in that goes with it.
  await sees(face, compose.form.title);
  return { page, face };
}

describe('a letter for a web form', () => {
  it('says in the popup and at full size how long it is', async () => {
    const { page, face } = await openLarger();
    const clipped = await watchClipboard(page);
    await face.press(nl.send.copy);
    await until('the text is copied', async () => (await clipped()) !== '');
    const length = asAFormCounts(await clipped());
    await sees(face, formats.count(length, compose.form.length));
    expect(await clipped()).toContain('Betreft: Verzoek om inzage');
    await page.close();
  });

  it('that does not fit is shortened only when the user takes the proposal over, and can be put back', async () => {
    const { page, face } = await openLarger();
    const clipped = await watchClipboard(page);
    await face.set(compose.form.limit, '2000');
    await sees(face, compose.form.leftOut);
    expect(await textOf(face)).toContain(compose.form.becomes);
    expect(await page.$$('.letter__editable--changed')).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await face.press(compose.form.shorten);
    await sees(face, compose.form.fits);
    expect((await page.$$('.letter__editable--changed')).length).toBeGreaterThan(2);
    await sees(face, nl.letter.leftOut);
    await face.press(nl.send.copy);
    await until('the text is copied', async () => (await clipped()) !== '');
    const short = await clipped();
    expect(asAFormCounts(short)).toBeLessThanOrEqual(2000);
    for (const part of ['artikel 15', 'Formulierenhuis BV', 'An Peeters', 'a) tot en met h)'])
      expect(short).toContain(part);
    expect(short).not.toContain('Ter informatie');
    // The limit and the shortened letter are still there when the page opens again.
    await page.reload();
    await sees(face, compose.form.fits);
    await face.press(compose.form.reset);
    await sees(face, compose.form.shorten);
    expect(await page.$$('.letter__editable--changed')).toEqual([]);
    await page.close();
  });

  it('takes a number of the user’s own, and says when no letter can be that short', async () => {
    const { page, face } = await openLarger();
    await face.set(compose.form.limit, 'own');
    await face.fill(compose.form.ownNumber, 'veel');
    await sees(face, compose.form.ownWrong);
    await face.fill(compose.form.ownNumber, '300');
    await sees(face, compose.form.impossible);
    await face.fill(compose.form.ownNumber, '90.000');
    await sees(face, compose.form.fits);
    await page.close();
  });

  it('is recorded as it was pasted, as one that went by the form', async () => {
    const { page, face } = await openLarger();
    const clipped = await watchClipboard(page);
    await face.set(compose.form.limit, '2000');
    await face.press(compose.form.shorten);
    await sees(face, compose.form.fits);
    const form = chromium.browser.waitForTarget((each) => each.url() === FORM);
    await face.press(nl.send.openForm);
    await (await (await form).page())?.close();
    await page.bringToFront();
    await face.press(nl.send.sent);
    await until('it is recorded', async () => (await recordedEvents(page)).length > 0);
    const [event] = await recordedEvents(page);
    if (event?.fact.kind !== 'requestSent') throw new Error('not recorded');
    expect(event.fact.addressee).toEqual({ channel: 'webForm', to: FORM });
    const key = `text:${event.fact.textHash}`;
    const stored = await page.evaluate(
      `chrome.storage.local.get(${JSON.stringify(key)}).then((all) => all[${JSON.stringify(key)}])`,
    );
    expect(stored).toBe(await clipped());
    await page.close();
  });
});

describe('a letter to a controller of which no address is known', () => {
  it('copied for their form is recorded with its text, as one that went by a form', async () => {
    const { page, popup, popupPage } = await askAt(NOWHERE);
    await sees(popup, nl.send.forTheirForm);
    const clipped = await watchClipboard(popupPage);
    const before = (await recordedEvents(popupPage)).length;
    await popup.press(nl.send.copy);
    await sees(popup, nl.send.askSent);
    await sees(popup, nl.send.copied);
    expect(await textOf(popup)).not.toContain(nl.send.onlyOwn);
    expect(await violationsOf(popupPage)).toEqual([]);
    await shoot(popupPage, 'form-asked');
    await popup.press(nl.send.notYet);
    await sees(popup, nl.send.byForm);
    await shoot(popupPage, 'form-ready');
    await popup.press(nl.send.alreadySent);
    await popup.press(nl.send.sent);
    await sees(popup, nl.sent.title);
    await shoot(popupPage, 'form-sent');
    const [event, ...more] = (await recordedEvents(popupPage)).slice(before);
    expect(more).toEqual([]);
    if (event?.fact.kind !== 'requestSent') throw new Error('not recorded');
    expect(event.fact).toMatchObject({ addressee: { channel: 'webForm', to: '' } });
    expect(event.fact.wording).toBeUndefined();
    const key = `text:${event.fact.textHash}`;
    const stored = `chrome.storage.local.get('${key}').then((all) => all['${key}'])`;
    expect(await popupPage.evaluate(stored)).toBe(await clipped());
    await page.close();
  });
});

async function shoot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
}

describe('a letter in the making', () => {
  it('is kept to the last letter when the page or the popup goes away at once', async () => {
    const page = await chromium.extensionPage('requests.html#/compose/restriction');
    await page.waitForSelector('textarea');
    await page.type('textarea', 'Tot de laatste letter');
    await page.reload();
    await sees(chromiumPopup(page), 'Tot de laatste letter');
    await page.type('textarea', ', en nog verder');
    await page.close({ runBeforeUnload: true });
    // Closing is not waited for, and what closes it keeps the letter.
    await until('the page is closed', () => page.isClosed());
    const again = await chromium.extensionPage('requests.html#/compose/restriction');
    await sees(chromiumPopup(again), 'en nog verder');
    await again.close();
  });
});

describe('a letter in the making that cannot be kept', () => {
  /** As a full disk answers; `mend` frees it again. */
  const fill = (page: Page) =>
    page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set: unknown; own?: unknown } } };
      };
      const { local } = chrome.storage;
      local.own = local.set;
      local.set = () => {
        throw new Error('Resource::kQuotaBytes quota exceeded');
      };
    });
  const free = (page: Page) => page.evaluate('chrome.storage.local.set = chrome.storage.local.own');

  it('is told at full size, stays on the screen, and is kept once there is room', async () => {
    const page = await chromium.extensionPage('requests.html#/compose/objection');
    const face = chromiumPopup(page);
    await page.waitForSelector('textarea');
    await fill(page);
    await page.type('textarea', 'Omdat het mijn werk in gevaar brengt.');
    await sees(face, nl.send.draftNotKept);
    expect(await textOf(face)).toContain(nl.send.storageFull);
    expect(await textOf(face)).toContain('Omdat het mijn werk in gevaar brengt.');
    expect(await violationsOf(page)).toEqual([]);
    await free(page);
    await page.type('textarea', ' En ook dit.');
    await until('the notice goes', async () => !(await textOf(face)).includes(nl.send.draftNotKept));
    await page.reload();
    await sees(face, 'Omdat het mijn werk in gevaar brengt. En ook dit.');
    await page.close();
  });

  it('because it is too long is told too', async () => {
    const page = await chromium.extensionPage('requests.html#/compose/objection');
    const face = chromiumPopup(page);
    const area = await page.waitForSelector('textarea');
    await area?.evaluate((field) => {
      field.value = 'a'.repeat(20_001);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await sees(face, nl.send.draftNotKept);
    expect(await textOf(face)).not.toContain(nl.send.storageFull);
    await page.close();
  });

  it('does not go over to the full page where the text of the policy cannot be kept: that is told', async () => {
    const { page, popup, popupPage } = await openPopup();
    await popupPage.evaluate(() => {
      type Set = (items: Record<string, unknown>) => Promise<void>;
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set: Set } } } };
      const { local } = chrome.storage;
      const own = local.set.bind(local);
      local.set = async (items) => {
        if (Object.keys(items).some((key) => key.startsWith('text:')))
          throw new Error('Resource::kQuotaBytes quota exceeded');
        return own(items);
      };
    });
    await popup.press(nl.send.bigger);
    await sees(popup, nl.send.storageFull);
    const open = (await chromium.browser.pages()).map((each) => each.url());
    expect(open.filter((url) => url.includes('#/compose/access'))).toEqual([]);
    await page.close();
  });
});
