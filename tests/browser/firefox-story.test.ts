import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { buildFolder } from './chromium';
import { type Firefox, launchFirefox } from './firefox';
import { pack, withVersion } from './pack';
import { POLICY } from './pages';
import { firefoxPopup } from './popup-driver';
import { sees } from './popup-steps';
import { backdate, recordedEvents, timesReminded } from './recorded';
import { removeFolder } from './remove-folder';
import { openSite, type Site } from './site';
import { until } from './until';

/** The same story in Firefox, with a packed extension that is installed for good, in this order. */
const PRIVACY = 'http://www.dekorenaar.be/privacy/';
let site: Site;
let folder = '';
let profile = '';
let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  site = await openSite({ [PRIVACY]: POLICY });
  folder = mkdtempSync(join(tmpdir(), 'rechtenbrief-packed-'));
  profile = mkdtempSync(join(tmpdir(), 'rechtenbrief-firefox-'));
  const archive = pack(buildFolder('firefox-mv3-test'), join(folder, 'first.xpi'));
  firefox = await launchFirefox({ archive, profile, proxy: site.proxy });
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
  for (const each of [folder, profile]) await removeFolder(each);
});

const isListed = () => page.evaluate(`document.body.innerText.includes('Bakkerij De Korenaar')`);

async function badge(): Promise<string> {
  return (await page.evaluate('browser.action.getBadgeText({})')) as string;
}

it('records a letter that was written in the popup', async () => {
  const tab = await firefox.openPage(PRIVACY);
  const popup = firefoxPopup(await firefox.clickAction(tab));
  await popup.press(nl.rights.access.want);
  await sees(popup, nl.sender.title);
  await popup.fill(nl.sender.name, 'An Peeters');
  await popup.fill(nl.sender.email, 'an.peeters@example.org');
  await popup.press(nl.shared.save);
  await sees(popup, nl.send.mail);
  await popup.press(nl.send.alreadySent);
  await popup.press(nl.send.sent);
  await sees(popup, nl.sent.title);
  await tab.close();
  page = await firefox.extensionPage('requests.html');
  await until('the request is listed', isListed);
  expect(await recordedEvents(page)).toHaveLength(1);
});

it('reminds once, when the term has passed', async () => {
  await backdate(page, '2026-01-05');
  await until('the badge counts it', async () => (await badge()) === '1');
  await until('it was said', async () => (await timesReminded(page)) === 1);
});

it('keeps everything over a restart of the browser, and says nothing twice', async () => {
  await firefox.close();
  firefox = await launchFirefox({ profile, proxy: site.proxy });
  page = await firefox.extensionPage('requests.html');
  await until('the request is listed', isListed);
  await until('the badge counts it', async () => (await badge()) === '1');
  await until('the hourly alarm is there again', () => page.evaluate(`browser.alarms.get('tick')`));
  expect(await timesReminded(page)).toBe(1);
});

it('keeps everything over an update to a higher version', async () => {
  const archive = pack(buildFolder('firefox-mv3-test'), join(folder, 'second.xpi'), withVersion('99.0.0'));
  await page.close();
  await firefox.installArchive(archive);
  // The update closes the pages of the version before, also one that opens while it is under way.
  await until('a page of the new version is open', async () => {
    page = await firefox.extensionPage('requests.html');
    return (await page.evaluate('browser.runtime.getManifest().version')) === '99.0.0';
  });
  await until('the request is listed', isListed);
  await until('the badge counts it', async () => (await badge()) === '1');
  await until('the hourly alarm is there again', () => page.evaluate(`browser.alarms.get('tick')`));
  expect(await timesReminded(page)).toBe(1);
});
