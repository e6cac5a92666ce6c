import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launchChromium } from '../browser/chromium';
import { openSite, pageOfFile } from '../browser/site';
import { runMain, typedPath, UsageError } from './arguments';
import { median, percentile } from './averages';
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
  const row = (name: string, timeOf: (times: Times) => number) => {
    const values = times.map(timeOf);
    return [name.padEnd(44), ...[median(values), percentile(values, 95)].map(inColumn)].join(' ');
  };
  // A walk of a small page takes less than the clock can tell.
  const walkOf = ({ walk }: Times) => Math.max(walk, 0.05);
  return [
    `${`${times.length} pages, ${ROUNDS} rounds`.padEnd(44)}    median       p95`,
    row('whole reading, ms', ({ reading }) => reading),
    row('  of which taking the text out of the page', ({ taking }) => taking),
    row('one plain text walk, ms', ({ walk }) => walk),
    row('Readability, on a copy as a caller must, ms', ({ readability }) => readability),
    row('Readability, the copy left out, ms', ({ bareReadability }) => bareReadability),
    row('Readability / reading', ({ reading, readability }) => readability / reading),
    row('Readability without copy / reading', ({ reading, bareReadability }) => bareReadability / reading),
    row('reading / text walk', (each) => each.reading / walkOf(each)),
    'In a fresh page, with the code just in:',
    row('first reading, ms', ({ first }) => first),
    row('first Readability, on a copy, ms', ({ firstReadability }) => firstReadability),
  ].join('\n');
}

function inColumn(value: number): string {
  return value.toFixed(2).padStart(9);
}
