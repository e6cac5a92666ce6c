import type { Page } from 'puppeteer';
import { nl } from '@/assets/dictionaries/nl';
import type { Chromium } from './chromium';
import { chromiumPopup, type PopupDriver } from './popup-driver';
import { sees } from './popup-steps';

/** Opens the site, clicks the icon and asks for a copy of one's data. */
export async function askForAccess(
  chromium: Chromium,
  url: string,
): Promise<{ page: Page; popupPage: Page; popup: PopupDriver }> {
  const page = await chromium.openPage(url);
  const popupPage = await chromium.clickAction(page);
  const popup = chromiumPopup(popupPage);
  await popup.press(nl.rights.access.want);
  return { page, popupPage, popup };
}

export async function tellWhoWrites(popup: PopupDriver): Promise<void> {
  await sees(popup, nl.sender.title);
  await popup.fill(nl.sender.name, 'An Peeters');
  await popup.fill(nl.sender.email, 'an.peeters@example.org');
  await popup.press(nl.shared.save);
}

/** A first letter in this browser that was written, sent and recorded. */
export async function sendLetter(chromium: Chromium, url: string): Promise<void> {
  const { page, popup } = await askForAccess(chromium, url);
  await tellWhoWrites(popup);
  await sees(popup, nl.send.mail);
  await popup.press(nl.send.alreadySent);
  await popup.press(nl.send.sent);
  await sees(popup, nl.sent.title);
  await page.close();
}
