import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The demo site's pages by path, as a person sees them: small, ours, with the facts of the model case. */
export const DEMO_PAGES = {
  '/': 'index.html',
  '/privacy/': 'privacy.html',
  '/contact/': 'contact.html',
  '/stijl.css': 'stijl.css',
} as const;

/** Content type and bytes of the page at this path. */
export function demoPage(path: string): { type: string; body: Buffer } | undefined {
  const file = DEMO_PAGES[path as keyof typeof DEMO_PAGES];
  if (!file) return undefined;
  const type = file.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/html; charset=utf-8';
  return { type, body: readFileSync(join(import.meta.dirname, file)) };
}

/** The model case's own host: its letters go to an address there, which the card compares with the site. */
const DEMO_HOST = 'itvoorondernemers.be';

/** A site to open: its address, and the hosts of it that stand on this machine. */
export type DemoSite = { url: string; hosts: Readonly<Record<string, string>>; close: () => void };

/** Serves the demo site, or one file in its place, on this machine alone. */
export async function serveDemo(file?: { type: string; body: string | Uint8Array }): Promise<DemoSite> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const page = file && path === '/' ? file : demoPage(path);
    response.writeHead(page ? 200 : 404, page ? { 'content-type': page.type } : {});
    response.end(page?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...(file
      ? { url: `http://${address}/`, hosts: {} }
      : { url: `http://${DEMO_HOST}/`, hosts: { [DEMO_HOST]: address } }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
