import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../browser/chromium';
import { openSite } from '../browser/site';
import { runMain, typedPath, UsageError } from './arguments';
import { benchFace } from './bench-face';
import { benchRules, benchSizes } from './bench-peers';
import { benchReading, pagesUnder } from './bench-reading';
import { zip } from './build';

const own = ['tests/detection/pages', 'tests/demo'].map((folder) =>
  join(import.meta.dirname, '..', '..', folder),
);

/**
 * `npm run bench -- [DIR] [--reading]`: what is quick and what is small, beside the others, in one run of one
 * browser: reading the pages of DIR (default: our own), popup, card, letter and requests, the packages, and the
 * rules for the last day. With `--reading` the first of these alone.
 */
await runMain(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { reading: { type: 'boolean', default: false } },
  });
  const [typed] = positionals;
  const pages = typed ? pagesUnder(typedPath(typed)) : own.flatMap(pagesUnder);
  if (pages.length === 0) throw new UsageError(`No pages under ${typed ?? own.join(', ')}.`);
  if (!values.reading) for (const browser of ['chrome', 'firefox'] as const) zip(browser);

  const site = await openSite();
  const chromium = await launchChromium({
    ...(values.reading ? {} : { build: 'chrome-mv3' }),
    proxy: site.proxy,
  });
  try {
    console.log(await benchReading(chromium, site, pages));
    if (values.reading) return;
    console.log(await benchFace(chromium, site));
    console.log(benchSizes());
    console.log(benchRules());
  } finally {
    await chromium.close();
    await site.close();
  }
});
