import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { makeReading } from '@/utils/app/make-reading';
import type { PageReading } from '@/utils/detection/page-reading';
import { buildFolder } from '../browser/chromium';

/** The script that the popup injects, as it was built for Chromium. */
export function builtReader(): string {
  const file = join(buildFolder('chrome-mv3'), 'page-reader.js');
  if (!existsSync(file)) throw new Error('The extension is not built yet: npm run build.');
  return readFileSync(file, 'utf8');
}

/**
 * Runs the reader as `executeScript` does: in a world of its own beside the page's, where the page's
 * patches do not reach; what comes back is plain data, of which the reading is made as the popup makes it.
 * Nothing is followed: the script reads the page in front and no other.
 */
export async function readInPage(page: Page, reader: string): Promise<PageReading> {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'rechtenbrief-reader',
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: asText(reader),
      contextId: executionContextId,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return await readingOf(JSON.parse(result.value));
  } finally {
    await session.detach();
  }
}

/** The same in Firefox, in its own kind of world beside the page's. */
export async function readInFirefox(page: Page, reader: string): Promise<PageReading> {
  type Frame = { isolatedRealm(): { evaluate(expression: string): Promise<string> } };
  const realm = (page.mainFrame() as unknown as Frame).isolatedRealm();
  return readingOf(JSON.parse(await realm.evaluate(asText(reader))));
}

/** What the script leaves, as one text: the protocol refuses data as deep as a page may nest it. */
function asText(reader: string): string {
  const [body = '', name = ''] = /^([\s\S]*\n)(\w{1,40});\s*$/.exec(reader)?.slice(1) ?? [];
  return `${body};JSON.stringify(${name})`;
}

async function readingOf(answer: unknown): Promise<PageReading> {
  const tab = answer as { kind?: string; page?: unknown } | undefined;
  if (tab?.kind === 'pdf') throw new Error('The page is a PDF file, which the reader cannot see into.');
  if (tab?.kind !== 'read')
    throw new Error(`The reader returned no reading: ${JSON.stringify(answer)?.slice(0, 500)}`);
  const reading = await makeReading(tab.page);
  if (reading === null) throw new Error('What the reader returned is not the text of a page.');
  return reading;
}
