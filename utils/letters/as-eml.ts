import { bodyAsText } from './as-text';
import { readEmailAddress } from './email-address';
import type { Letter } from './letter';
import { oneLine } from './words';

/**
 * A draft as a file: RFC 5322 with `X-Unsent: 1`, no Date and no Message-ID, because nothing was sent yet. The
 * body is base64, so neither a line of 10,000 letters nor one that begins with "From " or "." can do harm.
 */
const CRLF = '\r\n';
const LONGEST_BASE64_LINE = 76;
/** A line with encoded words has at most 76 characters (RFC 2047 §2), "Subject: " included: 48 of base64 fit. */
const BYTES_PER_WORD = 36;

export function asEml(letter: Letter, to: string | null): string {
  const address = readEmailAddress(to);
  const headers = [
    'X-Unsent: 1',
    ...(address === null ? [] : [`To: ${address}`]),
    `Subject: ${foldedSubject(oneLine(letter.subject))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  return `${headers.join(CRLF)}${CRLF}${CRLF}${bodyLines(bodyAsText(letter))}${CRLF}`;
}

/** Always encoded words: a subject that looks like one ("=?utf-8?…?=") then stays what was typed. */
function foldedSubject(subject: string): string {
  const words: string[] = [];
  let bytes: number[] = [];
  for (const character of subject.toWellFormed().replaceAll('\u0000', '')) {
    const encoded = [...new TextEncoder().encode(character)];
    // A word may not split a character (RFC 2047 §5).
    if (bytes.length + encoded.length > BYTES_PER_WORD) {
      words.push(encodedWord(bytes));
      bytes = [];
    }
    bytes.push(...encoded);
  }
  words.push(encodedWord(bytes));
  return words.join(`${CRLF} `);
}

function encodedWord(bytes: readonly number[]): string {
  return `=?utf-8?B?${base64(bytes)}?=`;
}

function bodyLines(body: string): string {
  const text = body
    .toWellFormed()
    .replaceAll('\u0000', '')
    .replaceAll(/\r\n|\r|\n/g, CRLF);
  const encoded = base64(new TextEncoder().encode(text));
  const lines: string[] = [];
  for (let at = 0; at < encoded.length; at += LONGEST_BASE64_LINE)
    lines.push(encoded.slice(at, at + LONGEST_BASE64_LINE));
  return lines.join(CRLF);
}

function base64(bytes: Iterable<number>): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
