import type { Chromium } from '../browser/chromium';
import type { Site } from '../browser/site';
import { sendLetter } from '../browser/write-letter';
import { demoPage } from '../demo/serve';
import { share, table } from './bench-table';
import { buildEmptyPopup } from './empty-popup';
import { measureOverview, type OverviewTimes } from './measure-overview';
import { measureLetter, measurePaint } from './measure-popup';

const PAINTS = 25;
const LETTERS = 15;
const OPENINGS = 15;
const STORED = [10, 200, 2_000] as const;

/** What a person waits for: the popup, the card, the letter, the list, one request. On the demo site. */
export async function benchFace(chromium: Chromium, site: Site): Promise<string> {
  site.serveOthers((url) => demoPage(new URL(url).pathname));
  const address = (name: string) => `http://${name}.example/privacy/`;
  const page = await chromium.openPage(address('winkel'));
  const empty = await emptyPopup(chromium);
  const paint = await measurePaint(chromium.extension(), empty, page, PAINTS);
  await page.close();

  // Who writes is known from the first letter; each of the others is to a site of its own.
  await sendLetter(chromium, address('eerste'));
  const sites = Array.from({ length: LETTERS }, (_, index) => address(`winkel-${index}`));
  const letter = await measureLetter(chromium, sites);

  const overview: OverviewTimes[] = [];
  for (const stored of STORED) overview.push(await measureOverview(chromium, stored, OPENINGS));
  return [
    table(`Popup, ${PAINTS} openings of each in turns, ms`, [
      {
        what: 'first contentful paint',
        values: paint.own,
        beside: `${share(paint.own, paint.empty)} of an empty one; goal 1.5`,
      },
      { what: 'first contentful paint, empty WXT popup', values: paint.empty },
    ]),
    table(`Letter, ${LETTERS} sites, ms`, [
      { what: 'click on the icon → card', values: letter.card },
      { what: 'click on a right → letter', values: letter.letter },
    ]),
    table(
      `Requests, ${OPENINGS} openings, ms`,
      overview.flatMap(({ requests, list, open }) => [
        { what: `opening the full page → list, ${requests} stored`, values: list },
        {
          what: `click in the list → request, ${requests} stored`,
          values: open,
          ...(requests === 2_000 ? { beside: 'goal 100' } : {}),
        },
      ]),
    ),
  ].join('\n');
}

async function emptyPopup({ browser }: Chromium) {
  const id = await browser.installExtension(buildEmptyPopup());
  const empty = (await browser.extensions()).get(id);
  if (!empty) throw new Error('The empty popup was not installed.');
  return empty;
}
