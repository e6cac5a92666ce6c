import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { isNoPurpose, purposeTitle } from '@/utils/detection/policy/purpose-title';
import { readPurposes } from '@/utils/detection/policy/read-purposes';
import { readRetention } from '@/utils/detection/policy/read-retention';

const read = (body: string) =>
  readBlocks(
    parseHTML(`<html><body><h1>Privacyverklaring</h1>${body}</body></html>`).document as unknown as Document,
    { url: 'https://spinnerij.example/privacy', isLive: false, now: () => 0 },
  );
const purposes = (body: string) => readPurposes(read(body)).map(({ title }) => title);
const kept = (sentence: string) =>
  readRetention(read(`<h2>Bewaartermijn</h2><p>${sentence}</p>`)).map(({ subject, amount, unit }) =>
    [subject, amount, unit].join(' | '),
  );

describe('a letter quotes the purpose and nothing behind it', () => {
  test.each([
    ['om garen te verven en worden niet gebruikt om u te volgen', 'om garen te verven'],
    ['om garen te verven en bewaar ik een maand', 'om garen te verven'],
    ['om garen te verven en delen ze met niemand', 'om garen te verven'],
    ['om u te schrijven — niets anders', 'om u te schrijven'],
    ['om u te schrijven, niet om u te volgen', 'om u te schrijven'],
    ['om garen te verven), uw kleur (om te weten wat u wilt', 'om garen te verven'],
    ['Garen verven (kleur, maat', 'Garen verven'],
    ['Garen verven (kleur, maat)', 'Garen verven (kleur, maat)'],
    ['Garen verven mogelijk te maken; en', 'Garen verven mogelijk te maken'],
    ['Garen verven. Daarvoor vragen wij uw kleur.', 'Garen verven'],
    ['Wij gebruiken uw gegevens omdat wij u graag helpen', 'omdat wij u graag helpen'],
    ['Garen verven en bewaren', 'Garen verven en bewaren'],
    ['Garen verven, zoals', 'Garen verven'],
    ['voor het verven, zoals naam, e-mailadres en maat', 'voor het verven'],
    ['Deze gegevens worden verwerkt om garen te verven', 'om garen te verven'],
    ['4.1 Garen verven', 'Garen verven'],
    ['3D-breien', '3D-breien'],
  ])('%s', (written, title) => {
    expect(purposeTitle(written)).toBe(title);
  });

  test.each([
    'Gezondheidsgegevens',
    'Recht op inzage',
    'om te verwerken',
    'voor verschillende doelen',
    'Mailadres',
  ])('%s is none', (title) => {
    expect(isNoPurpose(title)).toBe(true);
  });

  test.each(['Garen verven', 'Om uw gegevens bij te werken', 'Beheer van uw adres en uw bestelling'])(
    '%s is one',
    (title) => {
      expect(isNoPurpose(title)).toBe(false);
    },
  );
});

describe('where a policy tells its purposes', () => {
  const list = '<ul><li>Garen te verven</li><li>Lessen te volgen</li></ul>';

  test('cookies and browsers are no purposes, whatever their part is called', () => {
    const body =
      '<h2>Soorten cookies en hun doel</h2><p>Wij gebruiken deze:</p><ul><li>Werkende cookies: voor de site</li><li>Vuurvos: https://vuurvos.example</li></ul>';
    expect(purposes(body)).toEqual([]);
  });

  test('a ground before the colon is not the title, nor are data before what they are for', () => {
    const body =
      '<p>Wij gebruiken uw gegevens voor:</p><ul><li>Gerechtvaardigd belang: de molen veilig houden</li><li>Naam en adres om te weten wie er spint</li></ul>';
    expect(purposes(body)).toEqual(['de molen veilig houden', 'om te weten wie er spint']);
    expect(readPurposes(read(body))[1]?.dataCategories).toEqual(['Naam', 'adres']);
  });

  test('an item that introduces purposes gives way to those below it', () => {
    const body =
      '<h2>Doeleinden</h2><ul><li>Wij gebruiken ze voor de volgende doelen:<ul><li>Garen verven</li><li>Lessen plannen</li><li>Wij verkopen ze niet</li></ul></li></ul>';
    expect(purposes(body)).toEqual(['Garen verven', 'Lessen plannen']);
  });

  test('the first line of a cell is the title', () => {
    const cells = ['Lid worden<br>Als je lid wordt vragen wij je maat', 'Het blad<br>Wij sturen je het blad'];
    const rows = cells.map((cell) => `<tr><td>${cell}</td><td>Overeenkomst</td></tr>`).join('');
    const body = `<table><tr><th>Doel</th><th>Grondslag</th></tr>${rows}</table>`;
    expect(purposes(body)).toEqual(['Lid worden', 'Het blad']);
  });

  test('a condition before the colon is not the title', () => {
    const body =
      '<p>Wij gebruiken uw gegevens voor:</p><ul><li>Garen verven</li><li>Indien nodig: onderzoek</li></ul>';
    expect(purposes(body)).toEqual(['Garen verven', 'Indien nodig: onderzoek']);
  });

  test('a further line of an item is not a further purpose', () => {
    const body =
      '<h2>Doeleinden</h2><ul><li>Garen verven<br>Daarvoor hebben wij uw kleur nodig</li><li>Lessen geven</li></ul>';
    expect(purposes(body)).toEqual(['Garen verven', 'Lessen geven']);
  });

  test.each([
    '<p>Gebruikers van de molen hebben het recht om:</p>',
    '<h2>Toestemmingen van de app, en waarvoor</h2>',
  ])('not below %s', (lead) => {
    expect(purposes(`${lead}${list}`)).toEqual([]);
  });

  test('headings of the same level right below it are its parts', () => {
    const part = (title: string) => `<h3>${title}</h3><p>Voor het werk aan het getouw</p>`;
    const body = `<h3>Waarvoor gebruiken wij uw gegevens?</h3>${part('Weven')}${part('Leden bellen')}<h3>Beveiliging</h3><h3>Sloten</h3><p>Voor de deur.</p>`;
    expect(purposes(body)).toEqual(['Weven', 'Leden bellen']);
  });

  test('an answer right behind the question', () => {
    const body =
      '<h2>Waarom</h2><p>Om uw garen te verven, om u de les te geven, en om aan de wet te voldoen.</p>';
    expect(purposes(body)).toEqual([
      'Om uw garen te verven',
      'om u de les te geven',
      'om aan de wet te voldoen',
    ]);
  });
});

describe('a row of purposes in one sentence', () => {
  test.each([
    [
      'Wij verwerken uw gegevens voor de volgende doeleinden: het verven van garen (wol, zijde), het plannen van lessen, en het voldoen aan de wet.',
      ['het verven van garen (wol, zijde)', 'het plannen van lessen', 'het voldoen aan de wet'],
    ],
    [
      'De molen verwerkt gegevens alleen voor duidelijke doeleinden, zoals het uitvoeren van overeenkomsten, het plannen van lessen, het voldoen aan wettelijke verplichtingen.',
      [
        'het uitvoeren van overeenkomsten',
        'het plannen van lessen',
        'het voldoen aan wettelijke verplichtingen',
      ],
    ],
  ])('%s', (sentence, titles) => {
    expect(purposes(`<h2>Doeleinden</h2><p>${sentence}</p>`)).toEqual(titles);
  });

  test('one that is too long ends with its last whole purpose', () => {
    const row = Array.from({ length: 20 }, (_, at) => `het weven van doek nummer ${at} aan het getouw`).join(
      ', ',
    );
    const found = purposes(`<h2>Doeleinden</h2><p>Wij verwerken gegevens voor ${row}.</p>`);
    expect(found.length).toBeGreaterThan(8);
    expect(found.every((title) => title.endsWith('getouw'))).toBe(true);
  });
});

describe('what is kept is named by its whole name', () => {
  test.each([
    [
      'Aanvragen die niet tot een les leiden, bewaren wij maximaal twee jaar.',
      'Aanvragen die niet tot een les leiden | 2 | year',
    ],
    ['Ze worden bewaard tot drie maanden na de les.', 'persoonsgegevens | 3 | month'],
    ['Wordt u lid, dan houden wij uw kleuren bij zolang u lid bent.', 'uw kleuren |  | '],
    ['Bij afmelding verwijderen wij uw kleuren binnen 30 dagen.', 'uw kleuren | 30 | day'],
    ['In dat geval worden de kleuren zeven jaar bewaard.', 'persoonsgegevens | 7 | year'],
    ['Ik hanteer een bewaartermijn van 7 jaar.', 'persoonsgegevens | 7 | year'],
    ['Wij bewaren uw kleuren (wol, zijde, katoen) maximaal 3 maanden.', 'uw kleuren | 3 | month'],
    ['Na de les worden al uw kleuren binnen 30 dagen gewist.', 'al uw kleuren | 30 | day'],
    ['Voor kleine garens geldt een termijn van 2 jaar, daarna worden ze gewist.', 'kleine garens | 2 | year'],
  ])('%s', (sentence, told) => {
    expect(kept(sentence)).toEqual([told]);
  });

  test('a state without a figure counts only where data are named, or where keeping is what the part is about', () => {
    const sentence = '<p>Er wordt niets opgeslagen zolang u het tabblad leest.</p>';
    expect(readRetention(read(`<h2>Het getouw</h2>${sentence}`))).toEqual([]);
  });
});
