import { parseArgs } from 'node:util';
import { launchChromium } from '../browser/chromium';
import { openSite, pageOfFile } from '../browser/site';
import { fileOrUrl, runMain, UsageError, webAddress } from './arguments';
import { buildWhereStale } from './build';
import { builtReader, readInPage } from './built-reader';

/** `npm run -s read -- FILE-OR-URL [--url ADDRESS]`: the reading of one page as JSON. */
await runMain(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' } },
  });
  const [typed] = positionals;
  if (!typed) throw new UsageError('usage: npm run -s read -- FILE-OR-URL [--url ADDRESS]');
  const source = fileOrUrl(typed);
  buildWhereStale({ browser: 'chrome' });

  // A file is served under the address it is said to come from; a live address is simply opened.
  const address =
    source.kind === 'url'
      ? source.url
      : webAddress(values.url ?? 'http://bestand.invalid/', 'is no http or https address.');
  const site = source.kind === 'file' ? await openSite({ [address]: pageOfFile(source.path) }) : undefined;
  const chromium = await launchChromium(site ? { proxy: site.proxy } : {});
  try {
    const page = await chromium.openPage(address);
    console.log(JSON.stringify(await readInPage(page, builtReader()), null, 2));
  } finally {
    await chromium.close();
    await site?.close();
  }
});
