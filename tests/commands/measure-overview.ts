import type { Page } from 'puppeteer';
import type { Chromium } from '../browser/chromium';
import { fillUpTo } from '../browser/many-requests';
import { paintedAfter, paintedAt } from '../browser/painted';

const ROW = '.overview__rows a';
const LISTED = `document.querySelector('${ROW}') !== null`;

export type OverviewTimes = { requests: number; list: number[]; open: number[] };

/** With so many requests stored: from the page's start to the list, and from the click to one request. */
export async function measureOverview(
  chromium: Chromium,
  requests: number,
  rounds: number,
): Promise<OverviewTimes> {
  const filler = await chromium.extensionPage('requests.html');
  await fillUpTo(filler, requests);
  await filler.close();
  // The first opening makes the list's cache, the others read it.
  await (await listed(chromium)).page.close();
  const times: OverviewTimes = { requests, list: [], open: [] };
  for (let round = 0; round < rounds; round += 1) {
    const { page, time } = await listed(chromium);
    times.list.push(time);
    // Nobody clicks in the frame in which the list appears.
    await new Promise((resolve) => setTimeout(resolve, 500));
    times.open.push(await openOne(page, round));
    await page.close();
  }
  return times;
}

async function listed(chromium: Chromium): Promise<{ page: Page; time: number }> {
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/requests.html`);
  const painted = await paintedAt(page, LISTED);
  return { page, time: painted - ((await page.evaluate('performance.timeOrigin')) as number) };
}

async function openOne(page: Page, round: number): Promise<number> {
  const click = `document.querySelectorAll('${ROW}')[${round % 10}].click()`;
  return paintedAfter(page, click, `document.querySelector('.request h1') !== null`);
}
