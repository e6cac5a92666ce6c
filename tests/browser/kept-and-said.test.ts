import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { nlQuestions } from '@/assets/dictionaries/nl-questions';
import { hashOf } from '@/utils/app/place';
import { LONGEST_MAILTO } from '@/utils/letters/as-mailto';
import { violationsOf } from './accessibility';
import { type Chromium, launchChromium } from './chromium';
import { html, POLICY } from './pages';
import { chromiumPopup } from './popup-driver';
import { sees, textOf } from './popup-steps';
import { backdate, recordedEvents, timesReminded } from './recorded';
import { openSite, type Site } from './site';
import { until } from './until';
import { askForAccess, sendLetter, tellWhoWrites } from './write-letter';

/** What is kept, what is not, and that each is said: letters too long or not complete, full storage, odd records. */
const PRIVACY = 'https://www.dekorenaar.be/privacy/';
const NOBODY = 'https://www.niemand.be/privacy/';
let site: Site;

beforeAll(async () => {
  site = await openSite({
    [PRIVACY]: POLICY,
    [NOBODY]: html({
      title: 'Privacy',
      body: '<h1>Privacyverklaring</h1><p>Wij verwerken uw persoonsgegevens zorgvuldig. U hebt recht op inzage en verwijdering.</p>',
    }),
  });
});

afterAll(() => site?.close());

/** Everything in the extension's storage on this device. */
function stored(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate('chrome.storage.local.get(null)') as Promise<Record<string, unknown>>;
}

describe('a private window', () => {
  it('keeps neither who writes nor the letter in the making', async () => {
    const chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy });
    try {
      const place = hashOf({ kind: 'compose', host: '', right: 'objection', isPrivate: true });
      const page = await chromium.extensionPage(`requests.html#${place}`);
      const screen = chromiumPopup(page);
      const before = Object.keys(await stored(page));
      await screen.fill(nl.sender.name, 'An Peeters');
      await screen.fill(nl.sender.email, 'an.peeters@example.org');
      await screen.press(nl.shared.save);
      await until('the letter bears the name', async () => !(await textOf(screen)).includes('[je naam]'));
      await page.type('textarea', 'Omdat het mijn werk in gevaar brengt.');
      await until('the draft lies in memory', async () =>
        JSON.stringify(await page.evaluate('chrome.storage.session.get(null)')).includes('mijn werk'),
      );
      const after = await stored(page);
      expect(Object.keys(after).filter((key) => !before.includes(key))).toEqual([]);
      expect(JSON.stringify(after)).not.toMatch(/An Peeters|an\.peeters|mijn werk/);
    } finally {
      await chromium.close();
    }
  });
});

describe('a letter', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy });
  });

  afterAll(() => chromium?.close());

  it('is not recorded where the storage is full, and that is said', async () => {
    const { page, popup, popupPage } = await askForAccess(chromium, PRIVACY);
    await tellWhoWrites(popup);
    await sees(popup, nl.send.mail);
    const before = await stored(popupPage);
    await popupPage.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } };
      chrome.storage.local.set = () => {
        throw new Error('Resource::kQuotaBytes quota exceeded');
      };
    });
    await popup.press(nl.send.bigger);
    await sees(popup, nl.send.storageFull);
    await popup.press(nl.send.alreadySent);
    await popup.press(nl.send.sent);
    await sees(popup, nl.send.storageFull);
    expect(await violationsOf(popupPage)).toEqual([]);
    expect(await stored(popupPage)).toEqual(before);
    await page.close();
  });

  it('that is too long for a mail link goes by the clipboard, and the popup says so', async () => {
    const { page, popup, popupPage } = await askForAccess(chromium, PRIVACY);
    await sees(popup, nl.send.byClipboard);
    const link = await popupPage.$eval('a[href^="mailto:"]', (anchor) => anchor.getAttribute('href') ?? '');
    expect(link).toMatch(/^mailto:privacy@dekorenaar\.be\?subject=[^&]+$/);
    expect(link.length).toBeLessThanOrEqual(LONGEST_MAILTO);
    await popupPage.evaluate(() => {
      // No mail program is there to open, and the clipboard is the machine's.
      document.addEventListener('click', (event) => event.preventDefault());
      navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { clipped: text });
    });
    await popup.press(nl.send.mail);
    await sees(popup, nl.send.copied);
    expect(await popupPage.evaluate('clipped')).toContain('Bakkerij De Korenaar BV');
    await popup.press(nl.send.notYet);
    await until('nothing is recorded', async () => (await recordedEvents(popupPage)).length === 0);
    await page.close();
  });

  it('is copied with address and subject beside it, and asked about then and at the next click on the icon', async () => {
    const { page, popup, popupPage } = await askForAccess(chromium, PRIVACY);
    await popupPage.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { clipped: text });
    });
    await popup.press(nl.send.copy);
    await sees(popup, nl.send.askSent);
    await sees(popup, 'privacy@dekorenaar.be');
    expect(await violationsOf(popupPage)).toEqual([]);
    await popup.press(`${nl.send.copy}: ${nl.letter.subject}`);
    await expect
      .poll(() => popupPage.evaluate('clipped'))
      .toMatch(/^Verzoek om inzage \(artikel 15 AVG\) – ref\. RB-/);
    await until('it is kept', async () => (await recordedEvents(popupPage)).length === 1);
    await popupPage.close();
    const again = await chromium.clickAction(page);
    const face = chromiumPopup(again);
    await sees(face, nl.send.askSent);
    await sees(face, 'privacy@dekorenaar.be');
    await face.press(nl.send.notYet);
    // Beside the question stand buttons that copy a part.
    await until('the question is gone', async () => !(await textOf(face)).includes(nl.send.askSent));
    await face.press(nl.send.copy);
    await face.press(nl.send.notYet);
    await until('nothing is recorded', async () => (await recordedEvents(again)).length === 0);
    await page.close();
  });

  it('of which another window noted more leads to its request', async () => {
    const { page, popup, popupPage } = await askForAccess(chromium, PRIVACY);
    await popupPage.evaluate('navigator.clipboard.writeText = async () => undefined');
    await popup.press(nl.send.copy);
    await until('it is kept', async () => (await recordedEvents(popupPage)).length === 1);
    const [sent] = await recordedEvents(popupPage);
    if (sent?.fact.kind !== 'requestSent') throw new Error('Something else is kept.');
    const recordedAt = Temporal.Instant.from(sent.recordedAt).add({ seconds: 1 }).toString();
    const fact = { kind: 'sendingConfirmed', sentOn: sent.fact.sentOn };
    const confirmed = { [`event:${sent.requestId}:elders`]: { ...sent, id: 'elders', recordedAt, fact } };
    await popupPage.evaluate(`chrome.storage.local.set(${JSON.stringify(confirmed)})`);
    await popup.press(nl.send.notYet);
    await sees(popup, nl.send.changedElsewhere);
    expect(await violationsOf(popupPage)).toEqual([]);
    await popup.press(nl.before.open);
    const opened = await chromium.browser.waitForTarget((one) =>
      one.url().endsWith(`requests.html#/request/${sent.requestId}`),
    );
    await (await opened.page())?.close();
    await page.close();
  });

  it('without an addressee has a blank, and cannot be sent before it is told what is missing', async () => {
    const { page, popup, popupPage } = await askForAccess(chromium, NOBODY);
    await sees(popup, nl.send.missing);
    expect(await popupPage.$$('.letter__blank')).not.toEqual([]);
    await popup.press(nl.send.alreadySent);
    // Ours cannot have gone, one of the user's own can.
    await sees(popup, nl.send.onlyOwn);
    expect(await textOf(popup)).not.toContain(nl.send.letters.ours.hint);
    expect(await violationsOf(popupPage)).toEqual([]);
    await page.close();
  });

  it('leads from the name of what is missing to its field on the card', async () => {
    const { page, popup, popupPage } = await askForAccess(chromium, NOBODY);
    await sees(popup, nl.send.missing);
    const name = nlQuestions.missing['controller.address'];
    await popup.press(`${name.charAt(0).toUpperCase()}${name.slice(1)}`);
    await until('the field has the focus', () =>
      popupPage.evaluate(
        'document.activeElement?.closest(".card-row")?.dataset.keys.includes("street") ?? false',
      ),
    );
    expect(await violationsOf(popupPage)).toEqual([]);
    await page.close();
  });
});

describe('the full page', () => {
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy });
    await sendLetter(chromium, PRIVACY);
    page = await chromium.extensionPage('requests.html');
  });

  afterAll(() => chromium?.close());

  it('asks once whether it may notify, with the reason; no is fine', async () => {
    const [sent] = await recordedEvents(page);
    const screen = chromiumPopup(page);
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      hashOf({ kind: 'request', id: sent?.requestId ?? '' }),
    );
    await sees(screen, nlPage.request.askNotify.title);
    await sees(screen, nlPage.request.askNotify.text);
    await screen.press(nlPage.request.askNotify.later);
    await page.reload();
    await sees(screen, nlPage.request.letterText);
    expect(await textOf(screen)).not.toContain(nlPage.request.askNotify.title);
    expect(await page.evaluate(`chrome.permissions.contains({ permissions: ['notifications'] })`)).toBe(
      false,
    );
  });

  it('shows a record that it cannot read, and hands it over in the backup', async () => {
    const [sent] = await recordedEvents(page);
    const key = `event:${sent?.requestId}:odd`;
    const odd = { hello: 'een regel van elders' };
    await page.evaluate(
      (k, value) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set(i: object): unknown } } };
        };
        return chrome.storage.local.set({ [k]: value });
      },
      key,
      odd,
    );
    const screen = chromiumPopup(page);
    await page.goto(`chrome-extension://${chromium.extensionId}/requests.html`);
    await sees(screen, nlPage.request.unreadable.one.replace('{n}', '1'));
    await sees(screen, 'Bakkerij De Korenaar');
    await page.evaluate(`location.hash = '${hashOf({ kind: 'data' })}'`);
    await sees(screen, nlPage.data.unreadableTitle);
    await sees(screen, odd.hello);
    expect(await violationsOf(page)).toEqual([]);
    const backup = JSON.parse(await exported(page)) as { unreadable: string[]; entries: object };
    expect(backup.unreadable).toEqual([key]);
    expect(backup.entries).toHaveProperty([key], odd);
    expect((await stored(page))[key]).toEqual(odd);
  });
});

/** Presses the button that saves the backup, and reads the file that it makes. */
async function exported(page: Page): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      Object.assign(globalThis, { file: file.text() });
      return make.call(URL, file);
    };
  });
  await chromiumPopup(page).press(nlPage.data.export);
  await until('the file is made', () => page.evaluate('"file" in globalThis'));
  return (await page.evaluate('file')) as string;
}

describe('several answers that are late', () => {
  it('are said at once, and a click shows them and no other', async () => {
    const chromium = await launchChromium({ build: 'chrome-mv3-test', proxy: site.proxy });
    try {
      await sendLetter(chromium, PRIVACY);
      const page = await chromium.extensionPage('requests.html');
      await copyRequests(page, 2);
      await backdate(page, '2026-01-05');
      const badge = () => page.evaluate('chrome.action.getBadgeText({})');
      await until('the badge counts all three', async () => (await badge()) === '3');
      await until('each was said', async () => (await timesReminded(page)) === 3);
      let shown: string[] = [];
      // That it is said is written first.
      await until('a notification stands there', async () => {
        shown = (await page.evaluate('chrome.notifications.getAll().then(Object.keys)')) as string[];
        return shown.length > 0;
      });
      expect(shown).toEqual(['rechtenbrief:/?filter=overdue']);
      const worker = await chromium.worker();
      await worker.evaluate(`chrome.notifications.onClicked.dispatch('${shown[0]}')`);
      const target = await chromium.browser.waitForTarget((each) => each.url().endsWith('#/?filter=overdue'));
      const opened = await target.page();
      if (!opened) throw new Error('The click opened no page.');
      await until(
        'the three are listed',
        async () => (await opened.$$('a[href^="#/request/"]')).length === 3,
      );
      expect(await violationsOf(opened)).toEqual([]);
    } finally {
      await chromium.close();
    }
  });
});

/** The one request again, so many times, under other names. */
async function copyRequests(page: Page, count: number): Promise<void> {
  const [sent] = await recordedEvents(page);
  if (!sent) throw new Error('Nothing was recorded.');
  const copies = Array.from({ length: count }, () => {
    const [requestId, id] = [crypto.randomUUID(), crypto.randomUUID()];
    return [`event:${requestId}:${id}`, { ...sent, requestId, id }];
  });
  await page.evaluate(
    (items) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(i: object): unknown } } };
      };
      return chrome.storage.local.set(items);
    },
    Object.fromEntries(copies) as Record<string, object>,
  );
}
