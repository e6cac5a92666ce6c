import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import { median } from './averages';
import { wholeReader } from './whole-reader';

export const ROUNDS = 7;

/** Milliseconds: the first reading, on code that has just come in, and medians over the rounds. */
export type Times = { first: number; reading: number; walk: number; readability: number };

const WALK = `
  let length = 0;
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) length += walker.currentNode.data.length;
`;

const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** In a world beside the page's own, as the extension reads; the three take turns, so that noise hits all. */
export async function measure(tab: Page): Promise<Times> {
  const session = await tab.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const timed = async (before: string, what: string) => {
    const expression = `(() => { ${before}; const started = performance.now(); ${what}; return performance.now() - started; })()`;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as number;
  };
  const reader = await wholeReader();
  // Layout is the page's own cost, not the reader's.
  await timed('', 'document.documentElement.getBoundingClientRect()');
  const first = await timed('', reader);
  const rounds: Omit<Times, 'first'>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({
      reading: await timed('', reader),
      walk: await timed('', WALK),
      readability: await timed(
        `${READABILITY}; const copy = document.cloneNode(true)`,
        'new Readability(copy).parse()',
      ),
    });
  }
  await session.detach();
  const middle = (key: keyof (typeof rounds)[number]) => median(rounds.map((each) => each[key]));
  return { first, reading: middle('reading'), walk: middle('walk'), readability: middle('readability') };
}
