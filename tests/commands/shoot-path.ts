import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { nl } from '@/assets/dictionaries/nl';
import type { Chromium } from '../browser/chromium';
import { chromiumPopup } from '../browser/popup-driver';
import { sees, textOf } from '../browser/popup-steps';
import { until } from '../browser/until';

/** What stands in the popup once the reading has ended, one way or the other. */
const READINGS_END = [
  nl.card.title,
  nl.reading.oneMoreTitle,
  nl.reading.pdfTitle,
  nl.reading.forbiddenTitle,
  nl.reading.failedTitle,
];

/**
 * Walks the path that a person would: page, click on the icon, card, letter, and takes a picture of each
 * step. Resolves with the pictures' names; the path ends where the page gives no card.
 */
export async function shootPath(chromium: Chromium, page: Page, folder: string): Promise<string[]> {
  const taken: string[] = [];
  const shoot = async (what: Page, name: string) => {
    const file = `${taken.length + 1}-${name}.png` as const;
    await what.screenshot({ path: join(folder, file) });
    taken.push(file);
  };
  await shoot(page, 'page');
  const popupPage = await chromium.clickAction(page);
  const popup = chromiumPopup(popupPage);
  await until(
    'the page is read',
    async () => {
      const text = await textOf(popup);
      return READINGS_END.some((words) => text.includes(words));
    },
    30_000,
  );
  await shoot(popupPage, 'card');
  if (!(await textOf(popup)).includes(nl.picker.title)) return taken;
  await popup.press(nl.rights.access.want);
  await until('the letter, or the question who writes', async () => {
    const text = await textOf(popup);
    return text.includes(nl.send.mail) || text.includes(nl.sender.title);
  });
  if ((await textOf(popup)).includes(nl.sender.title)) {
    await popup.fill(nl.sender.name, 'An Peeters');
    await popup.fill(nl.sender.email, 'an.peeters@example.org');
    await shoot(popupPage, 'who-writes');
    await popup.press(nl.shared.save);
  }
  await sees(popup, nl.send.mail);
  await shoot(popupPage, 'letter');
  return taken;
}
