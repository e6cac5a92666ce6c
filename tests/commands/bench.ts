import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launchChromium } from '../browser/chromium';
import { openSite, pageOfFile } from '../browser/site';
import { runMain, typedPath, UsageError } from './arguments';
import { median, percentile } from './averages';
import { buildWhereStale } from './build';
import { labelledPages } from './labelled-pages';
import { measure, ROUNDS, type Times } from './measure-reading';

const own = ['tests/detection/pages', 'tests/demo'].map((folder) =>
  join(import.meta.dirname, '..', '..', folder),
);

type BenchPage = { name: string; file: string; url: string };
/**
 * `npm run bench -- [DIR]`: how long the built reader takes, beside one plain walk over the text and beside
 * @mozilla/readability, on the same pages in one run of the same browser. Default: our own pages.
 */
await runMain(async () => {
  const [typed] = process.argv.slice(2);
  const pages = typed ? pagesUnder(typedPath(typed)) : own.flatMap(pagesUnder);
  if (pages.length === 0) throw new UsageError(`No pages under ${typed ?? own.join(', ')}.`);
  buildWhereStale({ browser: 'chrome' });

  const site = await openSite(Object.fromEntries(pages.map(({ url, file }) => [url, pageOfFile(file)])));
  const chromium = await launchChromium({ proxy: site.proxy });
  try {
    const times: Times[] = [];
    for (const page of pages) {
      const tab = await chromium.browser.newPage();
      site.serve(page.url, pageOfFile(page.file));
      await tab.goto(page.url, { waitUntil: 'load', timeout: 15_000 }).catch(() => undefined);
      times.push(await measure(tab));
      await tab.close();
    }
    console.log(report(times));
  } finally {
    await chromium.close();
    await site.close();
  }
});

function pagesUnder(folder: string): BenchPage[] {
  const labels = join(folder, 'labels.jsonl');
  if (existsSync(labels))
    return labelledPages(labels).map(({ id, file, url }) => ({ name: id, file: join(folder, file), url }));
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path, index) => ({
      name: basename(path),
      file: join(folder, path),
      url: `http://pagina-${index}.${basename(folder)}.example/`,
    }));
}

function report(times: Times[]): string {
  const row = (name: string, values: number[]) =>
    [
      name.padEnd(32),
      ...[median(values), percentile(values, 95)].map((each) => each.toFixed(2).padStart(9)),
    ].join(' ');
  const head = `${times.length} pages, ${ROUNDS} rounds`.padEnd(32);
  return [
    `${head}    median       p95`,
    row(
      'whole reading, ms',
      times.map(({ reading }) => reading),
    ),
    row(
      'first reading on a page, ms',
      times.map(({ first }) => first),
    ),
    row(
      'one plain text walk, ms',
      times.map(({ walk }) => walk),
    ),
    row(
      'Readability without copying, ms',
      times.map(({ readability }) => readability),
    ),
    row(
      'Readability / reading',
      times.map(({ reading, readability }) => readability / reading),
    ),
    // A walk of a small page takes less than the clock can tell.
    row(
      'reading / text walk',
      times.map(({ reading, walk }) => reading / Math.max(walk, 0.05)),
    ),
  ].join('\n');
}
