import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer';
import { palettePng } from './palette-png';

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
    const pixels = await page.evaluate(drawn, `data:image/svg+xml,${encodeURIComponent(svg)}`, size);
    await writeFile(path.join(target, `${size}.png`), palettePng(size, Uint8ClampedArray.from(pixels)));
  }
} finally {
  await browser.close();
}

/** Runs in the browser: the pixels of a picture, four bytes each. */
async function drawn(url: string, size: number): Promise<number[]> {
  const picture = new Image(size, size);
  picture.src = url;
  await picture.decode();
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(picture, 0, 0, size, size);
  return [...context.getImageData(0, 0, size, size).data];
}
