import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer';
import { findBrowser } from '../commands/browsers.mjs';
import { LOOK_NAMES, LOOKS, type Look, type LookName } from './looks';
import type { Unseen } from './seen';
import { serveGallery } from './serve';

/**
 * Pictures of every state, what axe-core finds in it, and what cannot be seen or reached.
 *   npm run gallery -- --out DIR [--only TEXT,TEXT] [--looks light,dark,fr,en,narrow,spaced,zoomed,contrast]
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.output/screenshots' },
    only: { type: 'string', default: '' },
    looks: { type: 'string', default: 'light,dark' },
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
  where: string[];
}

const looks = values.looks.split(',').filter((name): name is LookName => Object.hasOwn(LOOKS, name));
if (looks.length !== values.looks.split(',').length) throw new Error(`Looks: ${LOOK_NAMES.join(', ')}`);
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
  await mkdir(values.out, { recursive: true });
  const problems: string[] = [];
  const violations: Violation[] = [];
  let count = 0;
  for (const name of looks) {
    const look: Look = LOOKS[name];
    const page = await open(look, problems);
    const states = (await page.evaluate('globalThis.galleryStates')) as Shown[];
    const wanted = states.filter((state) => values.only.split(',').some((part) => state.name.includes(part)));
    for (const state of wanted) violations.push(...(await shoot(page, state, name, look)));
    count += wanted.length;
    await page.close();
  }
  await writeFile(path.join(values.out, 'violations.json'), JSON.stringify(violations, null, 2));
  report(count, violations, problems);
}

async function open(look: Look, problems: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) =>
    problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  await page.emulateMediaFeatures([...(look.features ?? [])]);
  await page.goto(gallery.address);
  await page.waitForFunction('globalThis.galleryStates');
  await page.evaluate(axe);
  if (look.style) await page.addStyleTag({ content: look.style });
  return page;
}

async function shoot(page: Page, state: Shown, name: LookName, look: Look): Promise<Violation[]> {
  const ofFrame = WIDTH[state.frame];
  // A popup is as wide as it likes; only a window can be made narrower than its page would like.
  const width = name === 'zoomed' && state.frame === 'popup' ? ofFrame : (look.width ?? ofFrame);
  const height = look.height ?? (state.frame === 'popup' ? 600 : 800);
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  const hash = `#${state.name}?theme=${look.theme}&language=${look.language}`;
  await page.evaluate((h) => {
    location.hash = h;
  }, hash);
  await page.waitForFunction((h) => document.body.dataset.shown === h, {}, hash);
  const label = `${state.name.replaceAll('/', '-')}.${name}`;
  const moving = (await page.evaluate('galleryMoves()')) as string[];
  await page.screenshot({ path: path.join(values.out, `${label}.png`) as `${string}.png`, fullPage: true });
  const stillMoving = moving.map((where) => ({ rule: 'moves though motion is reduced', where }));
  const unseen = (await page.evaluate('galleryUnseen()')) as Unseen[];
  const unfit = [...stillMoving, ...unseen].map(({ rule, where }) => ({
    state: label,
    rule,
    where: [where],
  }));
  return [...unfit, ...(await audit(page, label))];
}

async function audit(page: Page, label: string): Promise<Violation[]> {
  const results = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa'] })",
  )) as { violations: { id: string; help: string; nodes: { html: string }[] }[] };
  return results.violations.map(({ id, help, nodes }) => ({
    state: label,
    rule: `${id}: ${help}`,
    where: nodes.map((node) => node.html.slice(0, 200)),
  }));
}

function report(count: number, violations: Violation[], problems: string[]) {
  const lines = violations.map(
    ({ state, rule, where }) => `${state}: ${rule}\n    ${where.slice(0, 3).join('\n    ')}`,
  );
  process.stdout.write([...lines, ...problems, ''].join('\n'));
  process.stdout.write(
    `${count} states, ${violations.length} violations, ${problems.length} script errors\n`,
  );
  if (violations.length + problems.length > 0) process.exitCode = 1;
}
