import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';

/**
 * The web as the tests need it: a proxy on this machine that answers every address, http and https, by
 * itself. A page is read under its own address, and nothing ever goes out to the real web.
 */
export type SitePage = {
  body: string | Uint8Array;
  /** Content type; HTML in UTF-8 unless said. */
  type?: string;
  status?: number;
  headers?: Record<string, string>;
  /** The answer is held back until this is settled. */
  after?: Promise<unknown>;
};

export type SiteRequest = {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
};

export type Site = {
  /** `127.0.0.1:PORT`, for the browser's proxy setting. */
  proxy: string;
  /** Every request that reached the proxy, oldest first; `CONNECT host:port` tunnels are not among them. */
  requests: SiteRequest[];
  serve(url: string, page: SitePage): void;
  /** Answers each address that has no page of its own; the answer is 404 until this is called. */
  serveOthers(answer: (url: string) => SitePage | undefined): void;
  close(): Promise<void>;
};

const HTML = 'text/html; charset=utf-8';

/** Pages by absolute address. */
export async function openSite(pages: Record<string, SitePage | string> = {}): Promise<Site> {
  const served = new Map<string, SitePage>();
  const requests: SiteRequest[] = [];
  let others: (url: string) => SitePage | undefined = () => undefined;

  const answer = async (request: IncomingMessage, response: ServerResponse, scheme: string) => {
    const url = addressOf(request, scheme);
    requests.push({
      method: request.method ?? 'GET',
      url,
      headers: request.headers,
      body: await bodyOf(request),
    });
    const page = served.get(url) ?? others(url) ?? { body: '', status: 404 };
    await page.after;
    response.writeHead(page.status ?? 200, { 'content-type': page.type ?? HTML, ...page.headers });
    response.end(page.body);
  };

  const certificate = await generate([{ name: 'commonName', value: 'tests' }], { keyType: 'ec' });
  const plain = createServer((request, response) => void answer(request, response, 'http'));
  const secure = createTlsServer(
    { key: certificate.private, cert: certificate.cert },
    (request, response) => {
      void answer(request, response, 'https');
    },
  );
  const tunnels = new Set<Duplex>();
  plain.on('connect', (request, socket: Duplex) => {
    tunnels.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => tunnels.delete(socket));
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    // Browsers tunnel https, and WebSockets of plain pages to port 80.
    const server = request.url?.endsWith(':80') ? plain : secure;
    server.emit('connection', socket as Socket);
  });
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));

  const serve = (url: string, page: SitePage) => void served.set(withoutHash(url), page);
  for (const [url, page] of Object.entries(pages))
    serve(url, typeof page === 'string' ? { body: page } : page);
  return {
    proxy: `127.0.0.1:${(plain.address() as AddressInfo).port}`,
    requests,
    serve,
    serveOthers: (next) => {
      others = next;
    },
    close: () =>
      new Promise((resolve) => {
        plain.close(() => resolve());
        plain.closeAllConnections();
        for (const tunnel of tunnels) tunnel.destroy();
      }),
  };
}

/** A file as it is: HTML that is not UTF-8 goes without a charset, so that its own declaration counts. */
export function pageOfFile(file: string): SitePage {
  const body = readFileSync(file);
  if (file.endsWith('.pdf')) return { body, type: 'application/pdf' };
  if (file.endsWith('.txt')) return { body, type: 'text/plain; charset=utf-8' };
  return { body, type: isUtf8(body) ? HTML : 'text/html' };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function withoutHash(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

/** A proxy is asked for whole addresses over http; inside a tunnel for paths. */
function addressOf(request: IncomingMessage, scheme: string): string {
  const path = request.url ?? '/';
  return new URL(path.startsWith('/') ? `${scheme}://${request.headers.host}${path}` : path).href;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
