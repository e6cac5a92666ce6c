import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { violationsOf } from './accessibility';
import { buildFolder, type Chromium, launchChromium } from './chromium';
import { POLICY } from './pages';
import { chromiumPopup } from './popup-driver';
import { sees } from './popup-steps';
import { backdate, recordedEvents, timesReminded } from './recorded';
import { removeFolder } from './remove-folder';
import { openSite, type Site } from './site';
import { until } from './until';
import { askForAccess, sendLetter, tellWhoWrites } from './write-letter';

/** From the site to the letter, from the letter to the reminder: the whole story in Chromium. */
const PRIVACY = 'https://www.dekorenaar.be/privacy/';
let site: Site;

beforeAll(async () => {
  site = await openSite({ [PRIVACY]: POLICY });
});

afterAll(() => site?.close());

const pageSees = (page: Page, words: string) => sees(chromiumPopup(page), words);

/** Asked from a page of the extension, which is there also while the worker is stopped. */
async function badgeOn(page: Page): Promise<string> {
  return (await page.evaluate('chrome.action.getBadgeText({})')) as string;
}

async function notificationOn(page: Page): Promise<string> {
  let ids: string[] = [];
  await until('one notification stands there', async () => {
    ids = (await page.evaluate('chrome.notifications.getAll().then(Object.keys)')) as string[];
    return ids.length === 1;
  });
  return ids[0] ?? '';
}

describe('site, letter, sent, listed', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy });
  });

  afterAll(() => chromium?.close());

  it('asks who writes once, shows the letter, records it and says the last day', async () => {
    const { page, popup, popupPage } = await askForAccess(chromium, PRIVACY);
    await sees(popup, nl.sender.title);
    expect(await violationsOf(popupPage)).toEqual([]);
    await tellWhoWrites(popup);
    await sees(popup, nl.send.mail);
    await sees(popup, 'Bakkerij De Korenaar BV');
    expect(await violationsOf(popupPage)).toEqual([]);
    await popup.press(nl.send.alreadySent);
    await popup.press(nl.send.sent);
    await sees(popup, nl.sent.title);
    await sees(popup, nl.sent.lastDay);
    expect(await violationsOf(popupPage)).toEqual([]);
    await page.close();
  });

  it('lists it, with its letter and the policy as it stood', async () => {
    const overview = await chromium.extensionPage('requests.html');
    await pageSees(overview, 'Bakkerij De Korenaar');
    expect(await violationsOf(overview)).toEqual([]);
    const [sent] = await recordedEvents(overview);
    expect(sent?.fact).toMatchObject({
      kind: 'requestSent',
      right: 'access',
      addressee: { channel: 'email', to: 'privacy@dekorenaar.be' },
      evidence: { url: PRIVACY },
    });
    await overview.goto(`${overview.url().split('#')[0]}#/request/${sent?.requestId}`);
    await pageSees(overview, nlPage.request.letterText);
    expect(await violationsOf(overview)).toEqual([]);
    await overview.close();
  });

  it('says first that this site was written to before', async () => {
    const page = await chromium.openPage(PRIVACY);
    const popup = chromiumPopup(await chromium.clickAction(page));
    await sees(popup, nl.before.title);
    await sees(popup, nl.before.doubling);
    await page.close();
  });

  it('shows the letter at the second click, now that the sender is known', async () => {
    const page = await chromium.openPage(PRIVACY);
    const popup = chromiumPopup(await chromium.clickAction(page));
    await popup.press(nl.rights.erasure.want);
    await sees(popup, nl.send.mail);
    await page.close();
  });

  it('can be walked from the site to “sent” by keyboard alone', async () => {
    const page = await chromium.openPage(PRIVACY);
    const popupPage = await chromium.clickAction(page);
    const popup = chromiumPopup(popupPage);
    await sees(popup, nl.picker.title);
    await tabTo(popupPage, nl.rights.directMarketing.want);
    await popupPage.keyboard.press('Space');
    await popupPage.keyboard.press('Enter');
    await sees(popup, nl.send.mail);
    await tabTo(popupPage, nl.send.alreadySent);
    await popupPage.keyboard.press('Enter');
    await tabTo(popupPage, nl.send.sent);
    await popupPage.keyboard.press('Enter');
    await sees(popup, nl.sent.title);
    await page.close();
  });
});

/** Presses Tab until what has the focus carries these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      const label = (activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return (label ?? activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
    if (focused.startsWith(words)) return;
    passed.push(focused.slice(0, 40));
  }
  throw new Error(`Tab does not lead to “${words}”, but past: ${passed.join(' | ')}`);
}

describe('the reminder', () => {
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    chromium = await launchChromium({ build: 'chrome-mv3-test', proxy: site.proxy });
    await sendLetter(chromium, PRIVACY);
    page = await chromium.extensionPage('requests.html');
  });

  afterAll(() => chromium?.close());

  it('comes once, as a badge and a notification without names, when the term has passed', async () => {
    expect(await badgeOn(page)).toBe('');
    await backdate(page, '2026-01-05');
    await until('the badge counts it', async () => (await badgeOn(page)) === '1');
    await until('it was said', async () => (await timesReminded(page)) === 1);
    const id = await notificationOn(page);
    const [sent] = await recordedEvents(page);
    expect(id).toContain(`/request/${sent?.requestId}`);
  });

  it('opens the request at a click, with the last day', async () => {
    const id = await notificationOn(page);
    const worker = await chromium.worker();
    await worker.evaluate((clicked) => {
      const { chrome } = globalThis as unknown as {
        chrome: { notifications: { onClicked: { dispatch(id: string): void } } };
      };
      chrome.notifications.onClicked.dispatch(clicked);
    }, id);
    const target = await chromium.browser.waitForTarget((each) => each.url().includes('#/request/'));
    const opened = await target.page();
    if (!opened) throw new Error('The click opened no page.');
    // Sent on Monday 5 January 2026: one month, so Thursday 5 February.
    await pageSees(opened, '5 februari 2026');
    expect(await violationsOf(opened)).toEqual([]);
    await opened.close();
  });

  it('is not said again when the worker was stopped and the alarm wakes it', async () => {
    await (await chromium.worker()).close();
    await page.evaluate(`chrome.action.setBadgeText({ text: '' })`);
    await page.evaluate(`chrome.alarms.create('tick', { when: Date.now() })`);
    await until('the alarm has woken the worker', async () => (await badgeOn(page)) === '1');
    await until('the hourly alarm is there again', async () => {
      const alarm = (await page.evaluate(`chrome.alarms.get('tick')`)) as { periodInMinutes?: number };
      return alarm?.periodInMinutes === 60;
    });
    expect(await timesReminded(page)).toBe(1);
  });
});

describe('what is recorded stays', () => {
  it('over a restart of the browser: the badge is there, and nothing is said twice', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'rechtenbrief-profile-'));
    try {
      const first = await launchChromium({ build: 'chrome-mv3-test', proxy: site.proxy, profile });
      await sendLetter(first, PRIVACY);
      const before = await first.extensionPage('requests.html');
      await backdate(before, '2026-01-05');
      await until('it was said', async () => (await timesReminded(before)) === 1);
      await first.close();
      const second = await launchChromium({ build: 'chrome-mv3-test', proxy: site.proxy, profile });
      const after = await second.extensionPage('requests.html');
      await pageSees(after, 'Bakkerij De Korenaar');
      await until('the badge counts it', async () => (await badgeOn(after)) === '1');
      expect(await timesReminded(after)).toBe(1);
      await second.close();
    } finally {
      await removeFolder(profile);
    }
  });

  it('over an update of the extension: the data is kept, the alarm is made anew, nothing is said twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rechtenbrief-update-'));
    cpSync(buildFolder('chrome-mv3-test'), folder, { recursive: true });
    const chromium = await launchChromium({ build: { folder }, proxy: site.proxy });
    try {
      await sendLetter(chromium, PRIVACY);
      const before = await chromium.extensionPage('requests.html');
      await backdate(before, '2026-01-05');
      await until('it was said', async () => (await timesReminded(before)) === 1);
      const file = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
      writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0.0' }));
      await chromium.install(folder);
      const after = await chromium.extensionPage('requests.html');
      expect(await after.evaluate('chrome.runtime.getManifest().version')).toBe('99.0.0');
      await pageSees(after, 'Bakkerij De Korenaar');
      await until('the hourly alarm is there again', () => after.evaluate(`chrome.alarms.get('tick')`));
      await until('the badge counts it', async () => (await badgeOn(after)) === '1');
      expect(await timesReminded(after)).toBe(1);
    } finally {
      await chromium.close();
      await removeFolder(folder);
    }
  });
});
