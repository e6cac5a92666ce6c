import type { Extension, Page } from 'puppeteer';
import { nl } from '@/assets/dictionaries/nl';
import { type Chromium, clickAction } from '../browser/chromium';
import { firstContentfulPaint, paintedAfter, paintedAt } from '../browser/painted';

/** First contentful paint of our popup and of an empty one, in turns: noise hits both. Milliseconds. */
export async function measurePaint(
  own: Extension,
  empty: Extension,
  page: Page,
  rounds: number,
): Promise<{ own: number[]; empty: number[] }> {
  const times = { own: [] as number[], empty: [] as number[] };
  for (let round = -1; round < rounds; round += 1) {
    for (const [which, extension] of [
      ['empty', empty],
      ['own', own],
    ] as const) {
      const popup = await clickAction(page, extension);
      const time = await firstContentfulPaint(popup);
      await popup.close();
      // The first of each comes from a disk that nobody asked for it before.
      if (round >= 0) times[which].push(time);
    }
  }
  return times;
}

const HAS = (words: string) => `document.body.innerText.includes(${JSON.stringify(words)})`;

/** From the click on the icon to the card, and from the click on a right to the letter. Milliseconds. */
export async function measureLetter(
  chromium: Chromium,
  urls: readonly string[],
): Promise<{ card: number[]; letter: number[] }> {
  const times = { card: [] as number[], letter: [] as number[] };
  for (const url of urls) {
    const page = await chromium.openPage(url);
    const clicked = Date.now();
    const popup = await chromium.clickAction(page);
    times.card.push((await paintedAt(popup, HAS(nl.card.title))) - clicked);
    const choose = `[...document.querySelectorAll('button')]
      .find((each) => each.textContent.includes(${JSON.stringify(nl.rights.access.want)})).click()`;
    times.letter.push(await paintedAfter(popup, choose, HAS(nl.send.mail)));
    await popup.close();
    await page.close();
  }
  return times;
}
