import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readParties } from '@/utils/detection/identity/read-parties';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import type { Field } from '@/utils/detection/page-reading';

const said = ({ best }: Field): string =>
  best ? [best.value, best.sureness, ...best.doubts].join(' ') : '-';

function read(text: string) {
  const html = `<html><body><h1>Privacyverklaring</h1><p>Rozenhof verwerkt uw gegevens.</p><p>${text}</p></body></html>`;
  const document = parseHTML(html).document as unknown as Document;
  const url = 'https://www.rozenhof.be/privacy';
  return readParties(readBlocks(document, { url, isLive: false, now: () => 0 }));
}

/** Text, and the web form for requests with its sureness and doubts. */
const FORMS: [string, string][] = [
  [
    'Uw rechten uitoefenen doet u via <a href="https://portaal.example/webform/7">dit formulier</a>.',
    'https://portaal.example/webform/7 probable otherDomain',
  ],
  [
    'Uw rechten uitoefenen doet u via <a href="/formulier">dit formulier</a>.',
    'https://www.rozenhof.be/formulier probable',
  ],
  ['Inschrijven doet u via <a href="https://portaal.example/form/7">dit formulier</a>.', '-'],
  [
    'Recht op bezwaar bij Google? Dat kan via <a href="https://g.example/form">het formulier</a> van Google.',
    '-',
  ],
];

test('a link to a form is offered whole or not at all', () => {
  const link = (length: number) => `https://www.rozenhof.be/formulier?${'a'.repeat(length)}`;
  const text = (length: number) =>
    `Uw rechten uitoefenen doet u via <a href="${link(length)}">dit formulier</a>.`;
  expect(said(read(text(200)).requestsForm)).toBe(`${link(200)} probable`);
  expect(said(read(text(400)).requestsForm)).toBe('-');
});

test.each(FORMS)('%s', (text, form) => {
  expect(said(read(text).requestsForm)).toBe(form);
});

test.each([
  ['Mail voor uw rechten privacy@elders.be.', 'privacy@elders.be probable otherDomain'],
  ['Mail voor uw rechten info@r0zenhof.be.', 'info@r0zenhof.be check lookAlike otherDomain'],
  ['Mail voor uw rechten privacy@rozenhof.be.', 'privacy@rozenhof.be certain'],
])('for requests no surer than on the card: %s', (text, email) => {
  expect(said(read(text).requestsEmail)).toBe(email);
});

test('a town glued to the letters of its postcode is read apart', () => {
  const { controllers } = read('Rozenhof, Kerkstraat 5, 3511 ABUtrecht is verwerkingsverantwoordelijke.');
  expect([controllers[0]?.postalCode, controllers[0]?.city].map((field) => field?.best?.value)).toEqual([
    '3511 AB',
    'Utrecht',
  ]);
});
