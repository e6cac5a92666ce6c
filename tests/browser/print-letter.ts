import type { Page } from 'puppeteer';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { now, today } from '@/utils/app/clock';
import { letterRequestOf, newDraft } from '@/utils/app/letter-draft';
import { hashOf } from '@/utils/app/place';
import type { Controller, Sender } from '@/utils/law/parties';
import type { Right } from '@/utils/law/rights';
import { composeLetter } from '@/utils/letters/compose';
import type { Letter } from '@/utils/letters/letter';
import type { StoredDraft } from '@/utils/requests/stored-draft';
import { draftKey, PROFILE_KEY } from '@/utils/requests/stored-keys';
import { EMPTY_PROFILE } from '@/utils/requests/stored-profile';
import type { Chromium } from './chromium';
import { chromiumPopup } from './popup-driver';
import { until } from './until';

const HOST = 'www.dezeepkist.voorbeeld.be';

export type Written = {
  right: Right;
  controller: Controller;
  sender: Sender;
  more?: Partial<StoredDraft>;
};

/** The letter that the extension must print, composed outside the browser. */
export function letterOf(written: Written): Letter {
  return composeLetter(letterRequestOf(draftOf(written), written.sender, 'BE', today())).letter;
}

/** Opens the draft at full size, presses the button that prints, and gives what the printer gets: a PDF. */
export async function printLetter(chromium: Chromium, written: Written): Promise<Uint8Array> {
  const page = await openLetter(chromium, written);
  const pdf = await pdfOfPress(page);
  await page.close();
  return pdf;
}

/** The same by the browser's own key or menu, which no button of ours hears of. */
export async function printByKey(chromium: Chromium, written: Written): Promise<Uint8Array> {
  const page = await openLetter(chromium, written);
  await until('the letter is there', () => page.$('.letter'));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return pdf;
}

async function openLetter(chromium: Chromium, written: Written): Promise<Page> {
  const page = await chromium.extensionPage('requests.html');
  const profile = { ...EMPTY_PROFILE, sender: written.sender, residence: 'BE', language: 'nl' };
  const items = { [PROFILE_KEY]: profile, [draftKey(HOST, written.right)]: draftOf(written) };
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
  const place = hashOf({ kind: 'compose', host: HOST, right: written.right, isPrivate: false });
  await page.goto(`${page.url().split('#')[0]}#${place}`);
  await page.reload();
  return page;
}

async function pdfOfPress(page: Page): Promise<Uint8Array> {
  // No dialog is there to answer; the page is printed as it then stands, with the style sheet for paper.
  await page.evaluate('window.print = () => { window.isAsked = true; }');
  await chromiumPopup(page).press(nlPage.compose.print);
  await until('the printer is asked', () => page.evaluate('window.isAsked === true'));
  return page.pdf({ preferCSSPageSize: true, printBackground: true });
}

/** The draft as the popup would have kept it. */
export function draftOf({ right, controller, more }: Written): StoredDraft {
  const start = { host: HOST, right, pageUrl: null, controller, policy: null, evidence: null };
  return { ...newDraft(start, now(), 'RB-7K3QX'), ...more };
}
