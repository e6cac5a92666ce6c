import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readParties } from '@/utils/detection/identity/read-parties';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import type { Field } from '@/utils/detection/page-reading';

/**
 * The ways in which people say who they are, one a line: `TEXT => NAME | STREET | POSTCODE | TOWN | NUMBER | E-MAIL`
 * and, where it matters, `| PHONE`; "-" where the page states nothing. In TEXT " / " parts lines, "~" opens a line
 * of the footer, "^" one at the foot of a page without footer, "|a|b|" a row of a table and "=a:b" an item of a
 * definition list. Several names or streets that are right stand with ";" between.
 */
const FOLDER = join(import.meta.dirname, 'ways');
/** What nearly every policy holds besides: nothing of it may be taken for the controller's. */
const REST =
  '<h2>Uw rechten</h2><p>U hebt recht op inzage en verbetering van uw gegevens.</p><h2>Klachten</h2><p>Klachten kan u indienen bij de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel, contact@apd-gba.be, 02 274 48 00.</p>';

function pageOf(text: string): string {
  const parts = (/^[|=]/.test(text) ? text.split(/\/(?=[|=])/) : text.split(' / ')).map((part) =>
    part.trim(),
  );
  const body = parts.filter((part) => !/^[~^]/.test(part)).map(elementOf);
  const tail = parts.filter((part) => part.startsWith('^')).map((part) => `<div>${part.slice(1)}</div>`);
  const footer = parts.filter((part) => part.startsWith('~')).map((part) => `<div>${part.slice(1)}</div>`);
  const joined = body.join('').replaceAll('</table><table>', '').replaceAll('</dl><dl>', '');
  return `<html><body><h1>Privacyverklaring</h1>${joined}${REST}${tail.join('')}<footer>${footer.join('')}</footer></body></html>`;
}

function elementOf(part: string): string {
  const [, first, second] = /^\|([^|]*)\|([^|]*)\|/.exec(part) ?? [];
  if (first !== undefined) return `<table><tr><td>${first}</td><td>${second}</td></tr></table>`;
  const [, term, meaning] = /^=([^:]*):(.*)$/.exec(part) ?? [];
  return term === undefined ? `<p>${part}</p>` : `<dl><dt>${term}</dt><dd>${meaning}</dd></dl>`;
}

const value = (field: Field | undefined): string => field?.best?.value ?? '-';

/** Read at an address that says nothing of the name. */
function read(text: string): string[] {
  const document = parseHTML(pageOf(text)).document as unknown as Document;
  const page = readBlocks(document, { url: 'http://127.0.0.1/privacy', isLive: false, now: () => 0 });
  const card = readParties(page).controllers[0];
  const number = [card?.enterpriseNumber, card?.kvkNumber].map(value).find((digits) => digits !== '-') ?? '-';
  return [
    value(card?.name),
    value(card?.street),
    value(card?.postalCode),
    value(card?.city),
    number,
    value(card?.email),
    value(card?.phone),
  ];
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const examples = readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => line.split(' => ') as [text: string, expected: string]);

  test.each(examples)('%s', (text, expected) => {
    const allowed = expected.split(' | ').map((part) => part.trim().split(';'));
    const found = read(text);
    expect(allowed.map((values, at) => (values.includes(found[at] ?? '') ? 'right' : found[at]))).toEqual(
      allowed.map(() => 'right'),
    );
  });
});
