import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

let made: Promise<string> | undefined;

/**
 * The whole way from the document to the reading as one script, minified like the product: in the extension it
 * runs in two places, the tab and the popup, and only in one can it be timed beside others.
 */
export function wholeReader(): Promise<string> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<string> {
  const root = join(import.meta.dirname, '..', '..');
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'chrome144',
      lib: {
        entry: join(root, 'tests/commands/reader-in-page.ts'),
        formats: ['iife'],
        name: 'rechtenbriefReader',
      },
    },
  });
  const [output] = [outputs].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('The reader was not bundled.');
  return chunk.code;
}
