import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readParties } from '@/utils/detection/identity/read-parties';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import type { Field } from '@/utils/detection/page-reading';

/**
 * Where the controller is reached, one a line: `TEXT => E-MAIL | FOR REQUESTS | OFFICER | OFFICER'S E-MAIL | PHONE
 * | AUTHORITY`. In TEXT " / " parts lines, "~" opens the footer, "## " a heading; what is right is parted by ";".
 */
const EXAMPLES = readFileSync(join(import.meta.dirname, 'contacts.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' => '))
  .map((line) => line.split(' => ') as [text: string, expected: string]);

function elementOf(part: string): string {
  if (part.startsWith('~')) return `<footer>${part.slice(1)}</footer>`;
  return part.startsWith('## ') ? `<h2>${part.slice(3)}</h2>` : `<p>${part}</p>`;
}

const value = (field: Field | undefined): string => field?.best?.value ?? '-';

function read(text: string): string[] {
  const body = text.split(' / ').map(elementOf).join('');
  const html = `<html><body><h1>Privacyverklaring</h1>${body}<p>Verder verwerken wij uw gegevens alleen met uw toestemming.</p></body></html>`;
  const document = parseHTML(html).document as unknown as Document;
  const page = readBlocks(document, {
    url: 'https://www.rozenhof.be/privacy',
    isLive: false,
    now: () => 0,
  });
  const { controllers, requestsEmail, officer, authority } = readParties(page);
  const [card] = controllers;
  return [card?.email, requestsEmail, officer.name, officer.email, card?.phone, authority].map(value);
}

test.each(EXAMPLES)('%s', (text, expected) => {
  const allowed = expected.split(' | ').map((part) => part.trim().split(';'));
  const found = read(text);
  expect(allowed.map((values, at) => (values.includes(found[at] ?? '') ? 'right' : found[at]))).toEqual(
    allowed.map(() => 'right'),
  );
});
