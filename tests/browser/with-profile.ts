import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { removeFolder } from './remove-folder';

/**
 * A browser in a profile folder: in `kept`, or in one that is made and thrown away with it. Where it cannot be made
 * ready it is closed again.
 */
export async function withProfile<Ready>(
  kept: string | undefined,
  launch: (profile: string) => Promise<Browser>,
  makeReady: (browser: Browser) => Promise<Ready>,
): Promise<Ready & { browser: Browser; close: () => Promise<void> }> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'rechtenbrief-profile-'));
  const browser = await launch(profile);
  const close = async () => {
    await browser.close();
    if (!kept) await removeFolder(profile);
  };
  try {
    return { browser, close, ...(await makeReady(browser)) };
  } catch (error) {
    await close();
    throw error;
  }
}
