import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Chromium } from '../browser/chromium';
import { pageOfFile, type Site } from '../browser/site';
import { type Line, table } from './bench-table';
import { labelledPages } from './labelled-pages';
import { measure, ROUNDS, type Times } from './measure-reading';

export type BenchPage = { name: string; file: string; url: string };

/** The pages of a folder: those that its `labels.jsonl` names, else every HTML file in it. */
export function pagesUnder(folder: string): BenchPage[] {
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

/** The reader beside one plain walk over the text and beside @mozilla/readability, on each page in turns. */
export async function benchReading(
  chromium: Chromium,
  site: Site,
  pages: readonly BenchPage[],
): Promise<string> {
  const times: Times[] = [];
  for (const page of pages) {
    const tab = await chromium.browser.newPage();
    site.serve(page.url, pageOfFile(page.file));
    await tab.goto(page.url, { waitUntil: 'load', timeout: 15_000 }).catch(() => undefined);
    times.push(await measure(tab));
    await tab.close();
  }
  return table(`Reading, ${times.length} pages, ${ROUNDS} rounds, ms`, linesOf(times));
}

function linesOf(times: readonly Times[]): Line[] {
  const line = (what: string, timeOf: (times: Times) => number): Line => ({
    what,
    values: times.map(timeOf),
  });
  // A walk of a small page takes less than the clock can tell.
  const walkOf = ({ walk }: Times) => Math.max(walk, 0.05);
  return [
    line('whole reading', ({ reading }) => reading),
    line('  of which taking the text out of the page', ({ taking }) => taking),
    line('one plain text walk', ({ walk }) => walk),
    line('Readability, on a copy as a caller must', ({ readability }) => readability),
    line('Readability, the copy left out', ({ bareReadability }) => bareReadability),
    line('Readability / reading', ({ reading, readability }) => readability / reading),
    line('Readability without copy / reading', ({ reading, bareReadability }) => bareReadability / reading),
    line('reading / text walk', (each) => each.reading / walkOf(each)),
    line('first reading, in a fresh page', ({ first }) => first),
    line('first Readability, on a copy, in a fresh page', ({ firstReadability }) => firstReadability),
  ];
}
