import { join } from 'node:path';
import { build } from 'wxt';
import { buildFolder } from '../browser/chromium';

/** Builds an extension that is nothing but an empty popup, to hold our own beside; its folder. */
export async function buildEmptyPopup(): Promise<string> {
  const folder = buildFolder('empty-popup');
  await build({
    root: join(import.meta.dirname, 'empty-popup'),
    configFile: false,
    browser: 'chrome',
    manifestVersion: 3,
    imports: false,
    outDir: folder,
    outDirTemplate: '.',
    logger: silent,
    manifest: { name: 'Leeg', version: '1' },
  });
  return folder;
}

const nothing = () => undefined;
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};
