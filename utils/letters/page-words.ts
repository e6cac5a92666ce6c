import type { ReadPolicy } from './letter';

/**
 * Words that a web page supplied are hostile until cleaned: control characters and those that turn or hide
 * text (Cc, Cf, and lone surrogates) go out, white space is folded, and what is long is shortened visibly.
 */
const LONGEST_QUOTE = 400;
const SHORTENED = '[…]';

export function cleanPageWords(words: string, longest: number = LONGEST_QUOTE): string {
  const clean = words
    .toWellFormed()
    .replaceAll('\uFFFD', '')
    .replaceAll(/\s/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  return shorten(clean, longest);
}

/** A sentence of the page inside a sentence of the letter: its own full stop or semicolon goes. */
export function quotedInside(words: string): string {
  return `“${cleanPageWords(words).replace(/[.;,:]$/, '')}”`;
}

/** Page words between quotation marks, as a letter shows them. */
export function quoted(words: string, longest?: number): string {
  return `“${cleanPageWords(words, longest)}”`;
}

/** Cuts at a word where one ends near the limit; the mark always tells that something was left out. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = longest - SHORTENED.length - 1;
  const head = text.slice(0, room).toWellFormed().replaceAll('\uFFFD', '');
  const lastSpace = head.lastIndexOf(' ');
  return `${lastSpace > room * 0.6 ? head.slice(0, lastSpace) : head} ${SHORTENED}`;
}

/**
 * The address of the policy as a letter may show it: http(s) only, without credentials or fragment; a query is
 * left out when it is long, because it then carries more than the page (a tracker's id of the reader).
 */
export function policyAddress(policy: ReadPolicy): string | null {
  if (!URL.canParse(policy.url)) return null;
  const url = new URL(policy.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const query = url.search.length <= 30 ? url.search : '';
  return cleanPageWords(`${url.protocol}//${url.host}${url.pathname}${query}`, 300);
}
