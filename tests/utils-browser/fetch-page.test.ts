import { describe, expect, it } from 'vitest';
import { fetchPage } from '@/utils/browser/fetch-page';

const ORIGIN = 'https://www.example.be';

describe('fetchPage', () => {
  it('asks without cookies and referrer, follows no redirect, and drops the fragment', async () => {
    const calls: [string, RequestInit | undefined][] = [];
    await fetchPage(`${ORIGIN}/privacy#top`, ORIGIN, async (url, init) => {
      calls.push([String(url), init]);
      return html('<p>x</p>');
    });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.[0]).toBe(`${ORIGIN}/privacy`);
    expect(calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
    });
  });

  it.each([
    'https://elders.example/privacy',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://www.example.be/p',
    '//evil.example',
  ])('never asks %s', async (url) => {
    const result = await fetchPage(url, ORIGIN, async () => {
      throw new Error('was asked');
    });
    expect(result).toEqual({ kind: 'blocked' });
  });

  it.each([
    ['/privacy', '/privacy/'],
    ['/privacy/', '/privacy'],
  ])('answers a redirect of %s with one try at %s', async (from, to) => {
    const asked: string[] = [];
    const result = await fetchPage(ORIGIN + from, ORIGIN, async (url) => {
      asked.push(new URL(String(url)).pathname);
      return asked.length === 1 ? redirect() : html('<p>ja</p>');
    });
    expect(asked).toEqual([from, to]);
    expect(result).toMatchObject({ kind: 'html', url: ORIGIN + to });
  });

  it('gives up after the second redirect', async () => {
    expect(await fetchPage(`${ORIGIN}/p`, ORIGIN, async () => redirect())).toEqual({ kind: 'redirected' });
  });

  it('cuts an endless page and stops the transfer', async () => {
    let isCancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000_000).fill(97)),
      cancel: () => {
        isCancelled = true;
      },
    });
    let signal: AbortSignal | null | undefined;
    const result = await fetchPage(`${ORIGIN}/p`, ORIGIN, async (_url, init) => {
      signal = init?.signal;
      return new Response(endless, { headers: { 'content-type': 'text/html' } });
    });
    expect(result).toMatchObject({ kind: 'html', wasCut: true });
    if (result.kind === 'html') expect(result.html).toHaveLength(6_000_000);
    expect(signal?.aborted || isCancelled).toBe(true);
  });

  it.each([
    ['application/pdf', 'pdf'],
    ['image/png', 'notHtml'],
    ['application/json', 'notHtml'],
  ])('says of %s that it is %s', async (contentType, kind) => {
    const response = new Response('x', { headers: { 'content-type': contentType } });
    expect(await fetchPage(`${ORIGIN}/p`, ORIGIN, async () => response)).toEqual({ kind });
  });

  it('reads the character set from the header or the page', async () => {
    const bytes = new Uint8Array(
      [...'<meta charset="windows-1252"><p>Priv'].map((c) => c.charCodeAt(0)).concat(0xe9),
    );
    const inPage = await fetchPage(`${ORIGIN}/p`, ORIGIN, async () => html(bytes));
    expect(inPage).toMatchObject({ html: expect.stringContaining('Privé') });
    const unknown = await fetchPage(`${ORIGIN}/p`, ORIGIN, async () => html('<meta charset="onzin">é'));
    expect(unknown).toMatchObject({ html: expect.stringContaining('é') });
  });

  it('says what the server or the network answered', async () => {
    expect(await fetchPage(`${ORIGIN}/p`, ORIGIN, async () => new Response('', { status: 404 }))).toEqual({
      kind: 'status',
      status: 404,
    });
    const failing = async () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await fetchPage(`${ORIGIN}/p`, ORIGIN, failing)).toEqual({ kind: 'blocked' });
  });
});

function html(body: BodyInit): Response {
  return new Response(body, { headers: { 'content-type': 'text/html' } });
}

function redirect(): Response {
  // What a browser answers under `redirect: 'manual'`; no constructor makes one.
  return Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
}
