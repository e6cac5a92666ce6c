import { expect, test } from 'vitest';
import { DOMS } from '@/tests/detection/identity/doms';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { readPurposes } from '@/utils/detection/policy/read-purposes';
import { readRetention } from '@/utils/detection/policy/read-retention';

const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;
const th = (text: string) => `<th>${text}</th>`;
const td = (text: string, rows = 1) => `<td${rows > 1 ? ` rowspan="${rows}"` : ''}>${text}</td>`;

const SHAPES: readonly (readonly [name: string, table: string])[] = [
  [
    'a table on its side for each purpose',
    [
      ['Garen verven', 'Kleur en maat', 'Overeenkomst', '2 jaar'],
      ['Lessen plannen', 'Naam en leeftijd', 'Toestemming', '3 maanden'],
    ]
      .map(
        ([purpose = '', data = '', basis = '', term = '']) =>
          `<table>${row(th('Doel'), td(purpose))}${row(th('Gegevens'), td(data))}${row(th('Rechtsgrond'), td(basis))}${row(th('Bewaartermijn'), td(term))}</table>`,
      )
      .join(''),
  ],
  [
    'one table on its side with a column for each purpose',
    `<table>${row(td('Doel'), td('Garen verven'), td('Lessen plannen'))}${row(td('Welke gegevens'), td('Kleur en maat'), td('Naam en leeftijd'))}${row(td('Grondslag'), td('Overeenkomst'), td('Toestemming'))}${row(td('Hoe lang'), td('2 jaar'), td('3 maanden'))}</table>`,
  ],
  [
    'an upright table',
    `<table>${row(th('Doel'), th('Gegevens'), th('Rechtsgrond'), th('Bewaartermijn'))}${row(td('Garen verven'), td('Kleur en maat'), td('Overeenkomst'), td('2 jaar'))}${row(td('Lessen plannen'), td('Naam en leeftijd'), td('Toestemming'), td('3 maanden'))}</table>`,
  ],
];

const TALL = `<table>${row(th('Rechtsgrond'), th('Doel'), th('Gegevens'))}${row(td('Overeenkomst', 2), td('Garen verven'), td('Kleur en maat'))}${row(td('Schade regelen'), td('Naam en foto'))}${row(td('Toestemming'), td('Lessen plannen'), td('Naam en leeftijd'))}</table>`;

for (const { name, parse } of DOMS) {
  const read = (body: string) =>
    readBlocks(parse(`<html><body><h1>Privacyverklaring</h1><h2>Doeleinden</h2>${body}</body></html>`), {
      url: 'https://spinnerij.example/privacy',
      isLive: false,
      now: () => 0,
    });
  const told = (body: string) =>
    readPurposes(read(body)).map(({ title, dataCategories, legalBases }) =>
      [title, dataCategories.join('+'), ...legalBases].join(' | '),
    );

  test.each(SHAPES)(`${name}: %s tells the same`, (_, table) => {
    expect(told(table)).toEqual([
      'Garen verven | Kleur+maat | contract',
      'Lessen plannen | Naam+leeftijd | consent',
    ]);
    expect(readRetention(read(table)).map(({ subject, amount, unit }) => [subject, amount, unit])).toEqual([
      ['Garen verven', 2, 'year'],
      ['Lessen plannen', 3, 'month'],
    ]);
  });

  test(`${name}: a cell over more rows goes for each of them, and the columns beside it stay in place`, () => {
    expect(told(TALL)).toEqual([
      'Garen verven | Kleur+maat | contract',
      'Schade regelen | Naam+foto | contract',
      'Lessen plannen | Naam+leeftijd | consent',
    ]);
  });

  test(`${name}: a cell that says it spans a million rows moves nothing`, () => {
    const table = `<table>${row(th('Doel'), th('Rechtsgrond'))}${row('<td rowspan="1000000">Garen verven</td>', td('Overeenkomst'))}${row(td('Lessen plannen'), td('Toestemming'))}</table>`;
    expect(told(table)).toEqual(['Garen verven |  | contract', 'Lessen plannen |  | consent']);
  });
}
