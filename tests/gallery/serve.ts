import path from 'node:path';
import { build, preview } from 'vite';

export interface ServedGallery {
  /** Where it stands, e.g. "http://127.0.0.1:4173/". */
  address: string;
  close: () => Promise<void>;
}

/** Builds the gallery and serves it on a free port of this machine. */
export async function serveGallery(): Promise<ServedGallery> {
  const configFile = path.join(import.meta.dirname, 'vite.config.ts');
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
