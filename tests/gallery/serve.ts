import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, preview } from 'vite';
import { prepare } from 'wxt';

export interface ServedGallery {
  /** Where it stands, e.g. "http://127.0.0.1:4173/". */
  address: string;
  close: () => Promise<void>;
}

/** Builds the gallery and serves it on a free port of this machine. */
export async function serveGallery(): Promise<ServedGallery> {
  const configFile = path.join(import.meta.dirname, 'vite.config.ts');
  const root = path.join(import.meta.dirname, '..', '..');
  // In a fresh clone the types that tsconfig.json builds on are still to be written.
  if (!existsSync(path.join(root, '.wxt', 'tsconfig.json'))) await prepare({ root });
  await build({ configFile, logLevel: 'warn' });
  const server = await preview({
    configFile,
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
    logLevel: 'warn',
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The gallery could not be served');
  return { address, close: () => server.close() };
}
