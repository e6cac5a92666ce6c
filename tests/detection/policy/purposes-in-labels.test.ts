import { expect, test } from 'vitest';
import { DOMS } from '@/tests/detection/identity/doms';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { labelOf } from '@/utils/detection/policy/purposes-in-labels';
import { readPurposes } from '@/utils/detection/policy/read-purposes';
import { readRetention } from '@/utils/detection/policy/read-retention';

const lines = (basis: string, term: string) => [
  'Gegevens: kleur, maat en naam',
  `Grondslag: ${basis}`,
  `Bewaartermijn: ${term}`,
];
const PARTS: readonly (readonly [title: string, lines: readonly string[]])[] = [
  ['Garen verwerken', lines('overeenkomst', '2 jaar')],
  ['Beveiliging', lines('toestemming', '3 maanden')],
];
const each = (shape: (title: string, told: readonly string[]) => string) =>
  PARTS.slice(0, 1)
    .map(([title, told]) => shape(title, told))
    .join('') + shape('Het blad', PARTS[1]?.[1] ?? []);
const bold = (line: string) => line.replace(/^(\w+:)/, '<b>$1</b>');

for (const { name, parse } of DOMS) {
  const read = (body: string) =>
    readBlocks(parse(`<html><body><h1>Privacyverklaring</h1>${body}<h2>Contact</h2></body></html>`), {
      url: 'https://spinnerij.example/privacy',
      isLive: false,
      now: () => 0,
    });

  test.each([
    [
      'a bold line with breaks',
      each((title, told) => `<p><strong>${title}</strong><br>${told.join('<br>')}</p>`),
    ],
    ['a heading with lines', each((title, told) => `<h3>${title}</h3><p>${told.join('<br>')}</p>`)],
    [
      'a bold box with a list',
      each(
        (title, told) =>
          `<div><b>${title}</b></div><ul>${told.map((line) => `<li>${bold(line)}</li>`).join('')}</ul>`,
      ),
    ],
    [
      'a label for each',
      each((title, told) => `<p>${[`Doel: ${title}`, ...told].map(bold).join('<br>')}</p>`),
    ],
    [
      'a list of definitions',
      each((title, told) => `<dl><dt>${title}</dt>${told.map((line) => `<dd>${line}</dd>`).join('')}</dl>`),
    ],
  ])(`${name}: %s tells purpose, data and ground`, (_, body) => {
    const page = read(`<h2>Doeleinden</h2><p>Waarvoor wij gegevens gebruiken.</p>${body}`);
    expect(
      readPurposes(page).map(({ title, dataCategories, legalBases }) => [
        title,
        ...dataCategories,
        ...legalBases,
      ]),
    ).toEqual([
      ['Garen verwerken', 'kleur', 'maat', 'naam', 'contract'],
      ['Het blad', 'kleur', 'maat', 'naam', 'consent'],
    ]);
    expect(readRetention(page).map(({ subject }) => subject)).not.toContain('Doeleinden');
  });
}

test.each([
  ['gegevens: naam', 'data'],
  ['welke persoonsgegevens: naam', 'data'],
  ['grondslag: toestemming', 'basis'],
  ['wettelijke basis: contract', 'basis'],
  ['doel: verven', 'purpose'],
  ['bewaartermijn: 2 jaar', 'other'],
])('%s: %s', (line, label) => {
  expect(labelOf(line)?.label).toBe(label);
});

test.each(['gegevens:', 'bezoekersgegevens: naam', 'wij bewaren gegevens: ja', 'grond: 2 hectare bos'])(
  'no label, or nothing behind it: %s',
  (line) => {
    expect(labelOf(line)?.label ?? null).toBe(line.startsWith('grond') ? 'basis' : null);
  },
);
