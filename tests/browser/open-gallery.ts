import type { Page } from 'puppeteer';
import { serveGallery } from '../gallery/serve';
import { launchChromium } from './chromium';

export type OpenGallery = {
  page: Page;
  /** Resolves once that component or screen stands there, e.g. `page/overview`, in Dutch. */
  show(name: string, theme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
};

/** The gallery in a browser: every state of the product, with a day and requests that stand still. */
export async function openGallery(): Promise<OpenGallery> {
  const gallery = await serveGallery();
  const chromium = await launchChromium();
  const page = await chromium.browser.newPage();
  return {
    page,
    show: async (name, theme) => {
      const hash = `#${name}?theme=${theme}&language=nl`;
      await page.goto(`${gallery.address}${hash}`);
      await page.waitForFunction((wanted) => document.body.dataset.shown === wanted, {}, hash);
    },
    close: async () => {
      await chromium.close();
      await gallery.close();
    },
  };
}
