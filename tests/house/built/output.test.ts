import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../source-files';
import { BUILDS, builtFiles } from './output';

/** Addresses that may stand in what ships: none of them is ever fetched. */
const NAMED = new Map([
  ['www.w3.org', 'names of XML vocabularies'],
  ['mail.google.com', 'webmail, opened by the user'],
  ['outlook.live.com', 'webmail, opened by the user'],
  ['outlook.office.com', 'webmail, opened by the user'],
]);

/** The authorities' own sites, which the user may open: they stand in the law's tables. */
const authorities = new Set(
  sourceFiles(['utils/law']).flatMap(({ text }) =>
    [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host = '']) => host),
  ),
);

describe.each(BUILDS)('what %s ships', (build) => {
  const files = builtFiles(build);
  const scripts = files.filter(({ path }) => path.endsWith('.js'));
  const found = (pattern: RegExp, among = files) =>
    among.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match}`));

  it('names no address but those of authorities and webmail that a user opens', () => {
    const hosts = files.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:https?|wss?):\/\/([\w-]+(?:\.[\w-]+)+)/g)].map(([, host = '']) => ({
        path,
        host,
      })),
    );
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter(({ host }) => !NAMED.has(host) && !authorities.has(host))).toEqual([]);
  });

  it('makes no code from text', () => {
    expect(
      found(/\beval\s*\(|new Function\b|(?<![\w.$])Function\s*\(|setTimeout\(\s*["'`]/g, scripts),
    ).toEqual([]);
  });

  it('makes no HTML from text', () => {
    expect(found(/\.outerHTML\s*=(?!=)|insertAdjacentHTML|document\.write\(/g, scripts)).toEqual([]);
    // Preact writes what dangerouslySetInnerHTML holds, `__html`; no component of ours uses it.
    const writes = found(/.{0,120}\.innerHTML\s*=(?!=).{0,40}/g, scripts);
    expect(writes.filter((each) => !each.includes('__html'))).toEqual([]);
  });

  it('can make requests in the page reader alone', () => {
    const doors = /(?<![\w.$])fetch\s*\(|XMLHttpRequest|new WebSocket|sendBeacon|EventSource|importScripts/g;
    expect(
      found(
        doors,
        scripts.filter(({ path }) => path !== 'page-reader.js'),
      ),
    ).toEqual([]);
  });

  it('loads nothing from elsewhere in its pages and styles', () => {
    const pages = files.filter(({ path }) => /\.(html|css)$/.test(path));
    expect(found(/(?:src|href)="(?!\/)[^"]*"|url\((?!data:|\/|["']?data:)[^)]*\)|@import/g, pages)).toEqual(
      [],
    );
    expect(found(/\sstyle="|\son\w+="|<script(?![^>]*\ssrc=)/g, pages)).toEqual([]);
  });
});
