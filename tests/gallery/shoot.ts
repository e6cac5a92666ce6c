import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer';
import { findBrowser } from '../commands/browsers.mjs';
import { serveGallery } from './serve';

/**
 * Pictures of every state, and what axe-core finds in it.
 *   npm run gallery -- --out DIR [--only TEXT] [--themes light,dark] [--languages nl,fr,en] [--width 320]
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.output/screenshots' },
    only: { type: 'string', default: '' },
    themes: { type: 'string', default: 'light,dark' },
    languages: { type: 'string', default: 'nl' },
    width: { type: 'string' },
    media: { type: 'string', default: '' },
  },
});

const WIDTH = { popup: 400, page: 1200, paper: 860 } as const;
interface Shown {
  name: string;
  frame: keyof typeof WIDTH;
}
interface Violation {
  state: string;
  rule: string;
  impact: string | null;
  help: string;
  where: string[];
}

const gallery = await serveGallery();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium 144 or newer: "npm run gallery" finds or installs one.');
const browser = await puppeteer.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--font-render-hinting=none',
    // Without a display the browser claims to have no pointer; most people have one.
    '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  ],
});
try {
  await main();
} finally {
  await browser.close();
  await gallery.close();
}

async function main() {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) =>
    problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  await page.goto(gallery.address);
  await page.waitForFunction('globalThis.galleryStates');
  const states = (await page.evaluate('globalThis.galleryStates')) as Shown[];
  const wanted = states.filter((state) => values.only.split(',').some((part) => state.name.includes(part)));
  const violations: Violation[] = [];
  for (const language of values.languages.split(','))
    for (const theme of values.themes.split(','))
      for (const state of wanted) violations.push(...(await shoot(page, state, theme, language)));
  await writeFile(path.join(values.out, 'axe.json'), JSON.stringify(violations, null, 2));
  report(wanted.length, violations, problems);
}

async function shoot(page: Page, state: Shown, theme: string, language: string): Promise<Violation[]> {
  const width = values.width ? Number(values.width) : WIDTH[state.frame];
  await page.setViewport({ width, height: state.frame === 'popup' ? 600 : 800, deviceScaleFactor: 1 });
  if (values.media === 'forced-colors') {
    await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
  }
  const hash = `#${state.name}?theme=${theme}&language=${language}`;
  await page.evaluate((h) => {
    location.hash = h;
  }, hash);
  await page.waitForFunction((h) => document.body.dataset.shown === h, {}, hash);
  // Longer than the 200 ms for which a progress stays unseen.
  await new Promise((resolve) => setTimeout(resolve, 350));
  const label = `${state.name.replaceAll('/', '-')}.${language}.${theme}${values.width ? `.${width}` : ''}`;
  await mkdir(values.out, { recursive: true });
  await page.screenshot({ path: path.join(values.out, `${label}.png`) as `${string}.png`, fullPage: true });
  const found = [...(await audit(page, label)), ...(await overflow(page, label))];
  return found;
}

async function audit(page: Page, label: string): Promise<Violation[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa'] })",
  )) as { violations: { id: string; impact: string | null; help: string; nodes: { html: string }[] }[] };
  return results.violations.map(({ id, impact, help, nodes }) => ({
    state: label,
    rule: id,
    impact,
    help,
    where: nodes.map((node) => node.html.slice(0, 200)),
  }));
}

/** Nothing may run out of the window sideways (WCAG 1.4.10). */
async function overflow(page: Page, label: string): Promise<Violation[]> {
  const wide = (await page.evaluate(`[document.documentElement.scrollWidth, innerWidth]`)) as [
    number,
    number,
  ];
  if (wide[0] <= wide[1]) return [];
  return [{ state: label, rule: 'overflow', impact: 'serious', help: `${wide[0]} > ${wide[1]}`, where: [] }];
}

function report(count: number, violations: Violation[], problems: string[]) {
  const lines = violations.map(
    (v) => `${v.state}: ${v.rule} (${v.impact}) ${v.help}\n    ${v.where.slice(0, 3).join('\n    ')}`,
  );
  process.stdout.write(`${lines.join('\n')}\n${problems.join('\n')}\n`);
  process.stdout.write(
    `${count} states, ${violations.length} violations, ${problems.length} script errors\n`,
  );
  if (violations.length + problems.length > 0) process.exitCode = 1;
}
