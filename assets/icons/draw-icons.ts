import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer';

/**
 * Draws the PNG icons of the manifest from `mark.svg`, by hand after the mark changed:
 *   npx tsx assets/icons/draw-icons.ts
 * The pictures are kept in the repository, so no build needs a browser for them.
 */
const SIZES = [16, 32, 48, 96, 128];
const here = import.meta.dirname;
const target = path.join(here, '../public/icon');

const svg = await readFile(path.join(here, 'mark.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await mkdir(target, { recursive: true });
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true, type: 'png' });
    await writeFile(path.join(target, `${size}.png`), png);
  }
} finally {
  await browser.close();
}
