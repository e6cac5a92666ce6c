import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readParties } from '@/utils/detection/identity/read-parties';
import { readBlocks } from '@/utils/detection/page/text-blocks';

/** Who decides together, one a line: `TEXT => NAME + NAME | joint, several or one`; the order of names is free. */
const EXAMPLES = readFileSync(join(import.meta.dirname, 'together.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' => '))
  .map((line) => line.split(' => ') as [text: string, expected: string]);

const elementOf = (part: string): string => (/^<(?:ul|table|h2)/.test(part) ? part : `<p>${part}</p>`);

function read(text: string): string {
  const body = text.split(' / ').map(elementOf).join('');
  const html = `<html><body><h1>Privacyverklaring</h1>${body}<h2>Uw rechten</h2><p>Verder verwerken wij uw gegevens alleen met uw toestemming.</p></body></html>`;
  const document = parseHTML(html).document as unknown as Document;
  const page = readBlocks(document, { url: 'http://127.0.0.1/privacy', isLive: false, now: () => 0 });
  const { controllers, areJoint } = readParties(page);
  const names = controllers.map(({ name }) => name.best?.value ?? '-').sort();
  return `${names.join(' + ')} | ${areJoint ? 'joint' : names.length > 1 ? 'several' : 'one'}`;
}

test.each(EXAMPLES)('%s', (text, expected) => {
  const [names = '', how = ''] = expected.split(' | ');
  expect(read(text)).toBe(`${names.split(' + ').sort().join(' + ')} | ${how.trim()}`);
});

test('each of two in one sentence has the address and the number behind its own name', () => {
  const html =
    '<h1>Privacy</h1><p>Rozenzaal bv (Dorp 3, 2560 Nijlen, KBO 0403.551.276) en Ademtocht vzw (Markt 9, 3500 Hasselt, KBO 0732.145.805) zijn gezamenlijk verwerkingsverantwoordelijke.</p>';
  const document = parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document;
  const page = readBlocks(document, { url: 'http://127.0.0.1/privacy', isLive: false, now: () => 0 });
  const cards = readParties(page).controllers.map(({ name, street, city, enterpriseNumber }) =>
    [name, street, city, enterpriseNumber].map((field) => field.best?.value ?? '-').join(' | '),
  );
  expect(cards.sort()).toEqual([
    'Ademtocht | Markt 9 | Hasselt | 0732145805',
    'Rozenzaal | Dorp 3 | Nijlen | 0403551276',
  ]);
});
