import type { NotFetched } from '@/utils/detection/site/linked-page';

/** Beyond this many bytes a page is read no further; what came until then is. */
const MAX_BYTES = 6_000_000;
/** Milliseconds that one page may take, from the request to its last byte. */
const MAX_WAIT = 8_000;
/** How far into a page the standard looks for `<meta charset>`. */
const SNIFF_BYTES = 1_024;

export type FetchedPage = { kind: 'html'; html: string; url: string; wasCut: boolean } | NotFetched;

/**
 * Fetches one page of the site that the tab shows, from within the tab: same origin, without cookies,
 * without referrer. Redirects are seen (`manual`) but never followed, so no other address learns of us;
 * a redirect is answered by the variant with, or without, the final slash, and then given up.
 */
export async function fetchPage(
  url: string,
  origin: string,
  doFetch: typeof fetch = fetch,
): Promise<FetchedPage> {
  const target = sameOriginUrl(url, origin);
  if (!target) return { kind: 'blocked' };
  const first = await fetchOnce(target, doFetch);
  if (first.kind !== 'redirected') return first;
  return fetchOnce(withOtherSlash(target), doFetch);
}

function sameOriginUrl(url: string, origin: string): URL | null {
  if (!URL.canParse(url, origin)) return null;
  const target = new URL(url, origin);
  target.hash = '';
  return target.origin === origin ? target : null;
}

function withOtherSlash(url: URL): URL {
  const other = new URL(url);
  other.pathname = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`;
  return other;
}

async function fetchOnce(url: URL, doFetch: typeof fetch): Promise<FetchedPage> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), MAX_WAIT);
  try {
    // An absolute address: a relative one is resolved against the extension in some Firefox contexts.
    const response = await doFetch(url.href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal: stop.signal,
    });
    return await bodyOf(response, url, stop);
  } catch {
    return { kind: stop.signal.aborted ? 'tooSlow' : 'blocked' };
  } finally {
    clearTimeout(timer);
  }
}

async function bodyOf(response: Response, url: URL, stop: AbortController): Promise<FetchedPage> {
  if (response.type === 'opaqueredirect') return { kind: 'redirected' };
  if (!response.ok) return { kind: 'status', status: response.status };
  const contentType = (response.headers.get('content-type') ?? '').toLowerCase();
  if (contentType.startsWith('application/pdf')) return { kind: 'pdf' };
  if (contentType !== '' && !/^(text\/html|application\/xhtml\+xml|text\/plain)\b/.test(contentType)) {
    return { kind: 'notHtml' };
  }
  const { bytes, wasCut } = await readBytes(response, stop);
  return { kind: 'html', html: decode(bytes, contentType), url: url.href, wasCut };
}

async function readBytes(response: Response, stop: AbortController) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return { bytes: joined(chunks, size), wasCut: false };
    chunks.push(part.value.subarray(0, MAX_BYTES - size));
    size = Math.min(size + part.value.length, MAX_BYTES);
    if (size === MAX_BYTES) {
      stop.abort();
      return { bytes: joined(chunks, size), wasCut: true };
    }
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array, contentType: string): string {
  const declared =
    /charset=["']?([\w.:-]{1,40})/.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}?charset=["']?([\w.:-]{1,40})/i.exec(
      new TextDecoder('windows-1252').decode(bytes.subarray(0, SNIFF_BYTES)),
    )?.[1];
  return decoderFor(declared).decode(bytes);
}

function decoderFor(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label ?? 'utf-8');
  } catch {
    // A label no standard knows: what the page most likely is.
    return new TextDecoder('utf-8');
  }
}
