import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = { violations: { id: string; help: string; nodes: { html: string }[] }[] };

/** What axe-core finds wrong with what is on screen now: one line a rule, with the elements. */
export async function violationsOf(page: Page): Promise<string[]> {
  // Brought in by the debugger: the page's own policy lets no other script in.
  await page.evaluate(`${axe};0`);
  const { violations } = (await page.evaluate('axe.run()')) as Found;
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
