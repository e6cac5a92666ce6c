import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Target } from 'puppeteer';
import type { Site, SiteRequest } from './site';

/** What went over the wire, and what an extension that does nothing would have had there too. */

export function hostsOf(site: Site): Set<string> {
  return new Set(site.requests.map(({ url }) => new URL(url).hostname));
}

/** Requests that carry the canary in address, headers or body, written plainly or encoded. */
export function requestsHolding(requests: readonly SiteRequest[], canary: string): string[] {
  const forms = formsOf(canary);
  return requests.filter((each) => forms.some((form) => textOf(each).includes(form))).map(({ url }) => url);
}

function textOf({ url, headers, body }: SiteRequest): string {
  const plain = [url, decoded(url), JSON.stringify(headers), body, decoded(body)].join('\n');
  return `${plain}\n${plain.toLowerCase()}`;
}

function decoded(text: string): string {
  return text.replaceAll('+', ' ').replace(/%[0-9a-f]{2}/gi, (code) => {
    return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  });
}

/** The canary in small letters, in hex, and the part of its base64 that does not depend on what stands before. */
function formsOf(canary: string): string[] {
  const bytes = Buffer.from(canary);
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  return [canary.toLowerCase(), bytes.toString('hex'), ...base64];
}

export type ExtensionLog = {
  /** Kinds of targets that were listened to, e.g. `service_worker`. */
  heard: Set<string>;
  /** Requests for files of the package itself. */
  own: string[];
  /** All others. */
  outside: string[];
};

/** The debugger's network log of everything that runs under the extension's own origin. */
export function listenToExtension(browser: Browser, extensionId: string): ExtensionLog {
  const origin = `chrome-extension://${extensionId}/`;
  const log: ExtensionLog = { heard: new Set(), own: [], outside: [] };
  const known = new Set<Target>();
  const listen = async (target: Target) => {
    if (!target.url().startsWith(origin) || known.has(target)) return;
    known.add(target);
    const session = await target.createCDPSession().catch(() => undefined);
    if (session) await follow(session, target, log, origin);
  };
  browser.on('targetcreated', (target) => void listen(target));
  // A popup is born without an address.
  browser.on('targetchanged', (target) => void listen(target));
  for (const target of browser.targets()) void listen(target);
  return log;
}

async function follow(session: CDPSession, target: Target, log: ExtensionLog, origin: string): Promise<void> {
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith(origin)) log.own.push(request.url);
    else if (!/^(?:data|blob):/.test(request.url)) log.outside.push(request.url);
  });
  session.on('Network.webSocketCreated', ({ url }) => log.outside.push(url));
  try {
    await session.send('Network.enable');
  } catch {
    // Closed before it could be listened to; the proxy has heard it all the same.
    return;
  }
  log.heard.add(
    target.type() === 'service_worker' ? 'service_worker' : new URL(target.url()).pathname.slice(1),
  );
}

/** An extension of the same permissions that does nothing at all, in a folder. */
export function writeEmptyExtension(folder: string, geckoId: string): string {
  const isFirefox = geckoId !== '';
  const manifest = {
    manifest_version: 3,
    name: 'Leeg',
    version: '1.0',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms'],
    action: { default_popup: 'popup.html' },
    background: isFirefox ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(isFirefox ? { browser_specific_settings: { gecko: { id: geckoId } } } : {}),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Leeg</title>');
  writeFileSync(join(folder, 'background.js'), '');
  return folder;
}
