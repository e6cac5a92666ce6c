import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import { median } from './averages';
import { wholeReader } from './whole-reader';

export const ROUNDS = 7;

/** Milliseconds; of what is done more than once, the median over the rounds. */
export interface Times {
  /** The first reading in a fresh page, from code that has just come in: as the popup makes it. */
  readonly first: number;
  /** The same of Readability, on a copy of the document. */
  readonly firstReadability: number;
  readonly reading: number;
  /** The part of the reading that runs in the tab: taking the text out of the page. */
  readonly taking: number;
  readonly walk: number;
  /** Readability takes the document apart, so whoever shows the page as well hands it a copy. */
  readonly readability: number;
  /** Without the time for that copy. */
  readonly bareReadability: number;
}

const WALK = `
  let length = 0;
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) length += walker.currentNode.data.length;
`;

const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

const READ = 'rechtenbriefReader.readWhole()';
const TAKE = 'rechtenbriefReader.takeText()';
const ON_COPY = 'new Readability(document.cloneNode(true)).parse()';

/** In a world beside the page's own, as the extension reads; all take turns, so that noise hits all. */
export async function measure(tab: Page): Promise<Times> {
  const session = await tab.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const timed = async (what: string, before = '') => {
    const expression = `${before};(() => { const started = performance.now(); ${what}; return performance.now() - started; })()`;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as number;
  };
  const code = await wholeReader();
  // Layout is the page's own cost, not the reader's.
  await timed('document.documentElement.getBoundingClientRect()');
  const first = await timed(`${code}; ${READ}`);
  const firstReadability = await timed(`${READABILITY}; ${ON_COPY}`);
  await timed('', `${code}; ${READABILITY}`);
  const rounds: Omit<Times, 'first' | 'firstReadability'>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({
      reading: await timed(READ),
      taking: await timed(TAKE),
      walk: await timed(WALK),
      readability: await timed(ON_COPY),
      bareReadability: await timed('new Readability(copy).parse()', 'var copy = document.cloneNode(true)'),
    });
  }
  await session.detach();
  const middle = (key: keyof (typeof rounds)[number]) => median(rounds.map((each) => each[key]));
  return {
    first,
    firstReadability,
    reading: middle('reading'),
    taking: middle('taking'),
    walk: middle('walk'),
    readability: middle('readability'),
    bareReadability: middle('bareReadability'),
  };
}
