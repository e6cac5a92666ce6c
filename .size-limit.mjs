import { readFileSync } from 'node:fs';

const output = '.output/chrome-mv3';

/** What a page loads before it can show anything: its own address, scripts, preloads and styles. */
function firstLoad(page) {
  const html = readFileSync(`${output}/${page}`, 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path);
  return [page, ...linked].map((path) => `${output}/${path}`);
}

export default [
  { name: 'popup, first load', path: firstLoad('popup.html'), limit: '40 kB', gzip: true },
  { name: 'full page, first load', path: firstLoad('requests.html'), limit: '70 kB', gzip: true },
  { name: 'page reader', path: `${output}/page-reader.js`, limit: '40 kB', gzip: true },
  { name: 'package for Chromium', path: '.output/rechtenbrief-*-chrome.zip', limit: '200 kB', brotli: false },
  { name: 'package for Firefox', path: '.output/rechtenbrief-*-firefox.zip', limit: '200 kB', brotli: false },
];
