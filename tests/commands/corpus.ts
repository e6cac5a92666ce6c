import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Page, TimeoutError } from 'puppeteer';
import { launchChromium } from '../browser/chromium';
import { openSite, pageOfFile, type Site } from '../browser/site';
import { runMain, typedPath, UsageError } from './arguments';
import { buildWhereStale } from './build';
import { builtReader, readInPage } from './built-reader';
import { type LabelledPage, labelledPages } from './labelled-pages';
import { type Prediction, toPrediction } from './to-prediction';

/** Tabs that read at the same time. */
const TABS = 3;
/** Inline scripts of a page may run for ever; what stands there by then is read. */
const LOAD_MS = 15_000;

type Line = Prediction | { id: string; error: string };

/**
 * `npm run -s corpus -- DIR --predictions OUT.jsonl`: reads every page that DIR/labels.jsonl names with the
 * built reader, each served under its own address, and writes one line a page.
 */
await runMain(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { predictions: { type: 'string' } },
  });
  const [typed] = positionals;
  if (!typed || !values.predictions)
    throw new UsageError('usage: npm run -s corpus -- DIR --predictions OUT.jsonl');
  const folder = typedPath(typed);
  const pages = labelledPages(join(folder, 'labels.jsonl'));
  buildWhereStale({ browser: 'chrome' });

  const started = performance.now();
  const lines = await readAll(pages, folder);
  writeFileSync(typedPath(values.predictions), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const failed = lines.filter((line) => 'error' in line);
  for (const line of failed) console.error(`${line.id}: ${line.error}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`${lines.length} pages read in ${seconds} s, ${failed.length} failed.`);
});

async function readAll(pages: LabelledPage[], folder: string): Promise<Line[]> {
  const site = await openSite();
  const chromium = await launchChromium({ proxy: site.proxy });
  const reader = builtReader();
  const lines = new Map<string, Line>();
  // Two labelled pages may share an address: one queue an address keeps each with its own file.
  const queues = [...Map.groupBy(pages, ({ url }) => new URL(url).href).values()];
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const labelled of queue) {
        const tab = await chromium.browser.newPage();
        lines.set(labelled.id, await readOne(tab, labelled, { folder, site, reader }));
        await tab.close().catch(() => undefined);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await chromium.close();
    await site.close();
  }
  return pages.flatMap(({ id }) => lines.get(id) ?? []);
}

type Tools = { folder: string; site: Site; reader: string };

async function readOne(tab: Page, { id, file, url }: LabelledPage, tools: Tools): Promise<Line> {
  try {
    tools.site.serve(url, pageOfFile(join(tools.folder, file)));
    await tab.goto(url, { waitUntil: 'load', timeout: LOAD_MS }).catch(unlessTimeout);
    return toPrediction(id, await readInPage(tab, tools.reader));
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function unlessTimeout(error: unknown): void {
  if (!(error instanceof TimeoutError)) throw error;
}
