import type { ElementHandle, Page } from 'puppeteer';
import { until } from './until';

/** Chooses a file of the disk in the only field for one; again where that field was drawn anew meanwhile. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  await until('the file is chosen', async () => {
    const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
    await field?.uploadFile(path);
    return field?.evaluate(({ isConnected }) => isConnected);
  });
}
