import { describe, expect, test } from 'vitest';
import type { PageText, TextBlock } from '@/utils/detection/page/page-text';
import { foldText } from '@/utils/detection/patterns/fold-text';
import { basesIn, statedBasesIn } from '@/utils/detection/policy/bases-in';
import { BASIS_EXAMPLES, NO_BASIS_EXAMPLES } from '@/utils/detection/policy/examples-bases';
import { NO_RIGHT_EXAMPLES, RIGHT_EXAMPLES } from '@/utils/detection/policy/examples-rights';
import { BASIS_PHRASES } from '@/utils/detection/policy/phrases-bases';
import { CHECK_EXAMPLES, CHECK_PHRASES, CHECK_STEMS } from '@/utils/detection/policy/phrases-checks';
import { PURPOSE_EXAMPLES, PURPOSE_PHRASES } from '@/utils/detection/policy/phrases-purposes';
import { RIGHT_PHRASES } from '@/utils/detection/policy/phrases-rights';
import { TOPIC_EXAMPLES, TOPIC_PATTERNS } from '@/utils/detection/policy/policy-topics';
import { readRights } from '@/utils/detection/policy/read-rights';
import { PAGE_NAME_EXAMPLES, PAGE_NAMES } from '@/utils/detection/site/page-names';

type Examples = Readonly<Record<string, { yes: readonly string[]; no: readonly string[] }>>;

const TABLES: [string, Readonly<Record<string, RegExp>>, Examples][] = [
  ['topics of headings', TOPIC_PATTERNS, TOPIC_EXAMPLES],
  ['names of pages', PAGE_NAMES, PAGE_NAME_EXAMPLES],
  ['purposes', PURPOSE_PHRASES, PURPOSE_EXAMPLES],
  ['items of article 13', CHECK_PHRASES, CHECK_EXAMPLES],
];

describe.each(TABLES)('%s', (table, phrases, examples) => {
  /** `reach` is matched on the text as written, all others on folded text. */
  const read = (key: string, line: string) =>
    table === 'items of article 13' && key === 'reach' ? line : foldText(line);

  test.each(Object.keys(phrases))('%s has examples and agrees with them', (key) => {
    const own = examples[key];
    expect(own?.yes.length).toBeGreaterThan(0);
    expect(own?.no.length).toBeGreaterThan(0);
    for (const line of own?.yes ?? [])
      expect([line, phrases[key]?.test(read(key, line))]).toEqual([line, true]);
    for (const line of own?.no ?? [])
      expect([line, phrases[key]?.test(read(key, line))]).toEqual([line, false]);
  });
});

test('every stem of an item stands in each of its examples', () => {
  for (const [key, stems] of Object.entries(CHECK_STEMS)) {
    for (const line of CHECK_EXAMPLES[key as keyof typeof CHECK_EXAMPLES].yes) {
      expect([line, stems?.some((stem) => foldText(line).includes(stem))]).toEqual([line, true]);
    }
  }
});

function pageOf(...lines: string[]): PageText {
  const blocks = lines.map(
    (text, index): TextBlock => ({
      text,
      tag: 'p',
      headingLevel: 0,
      heading: null,
      place: 'body',
      visibility: 'shown',
      index,
      group: index,
      links: [],
      listDepth: 0,
      cell: null,
      hadInvisible: false,
    }),
  );
  const rest = {
    title: '',
    lang: 'nl',
    links: [],
    structuredData: [],
    microdata: [],
    metas: new Map(),
    notices: [],
  };
  return { url: 'https://www.bakker.example/', blocks, ...rest };
}

/** Rights whose sentences may rightly be read as another right too. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = { directMarketing: ['objection'] };

describe('rights', () => {
  const cases = Object.entries(RIGHT_EXAMPLES).flatMap(([right, lines]) =>
    lines.map((line) => [right, line] as const),
  );

  test.each(cases)('%s: %s', (right, line) => {
    const found = readRights(pageOf(line)).map((mention) => mention.right as string);
    expect(found).toContain(right);
    const others = found.filter((other) => other !== right && !TOGETHER[right]?.includes(other));
    expect(others).toEqual([]);
  });

  test('interests that stand against the erasure are no objection', () => {
    const page = pageOf(
      'U kunt vragen uw gegevens te wissen, tenzij ons bedrijf belangen heeft die zich tegen het wissen van uw gegevens verzetten.',
    );
    expect(readRights(page).map(({ right }) => right)).toEqual(['erasure']);
  });

  const ROWS: [string, string[]][] = [
    [
      'Inzien, corrigeren, laten verwijderen, beperken of meenemen? Mail ons.',
      ['access', 'rectification', 'erasure', 'restriction', 'portability'],
    ],
    ['Inkijken, verbeteren of wissen?', ['access', 'rectification', 'erasure']],
    [
      'Wil je weten wat ik over je heb, klopt er iets niet of moet alles weg?',
      ['access', 'rectification', 'erasure'],
    ],
    [
      'To see, fix or delete the information we hold, write to our office.',
      ['access', 'rectification', 'erasure'],
    ],
    [
      'U mag bezwaar maken tegen het gebruik van uw gegevens, en in elk geval tegen direct marketing.',
      ['objection', 'directMarketing'],
    ],
    [
      'Een kopie van uw gegevens, een aanpassing of het schrappen ervan: mail de secretaris.',
      ['access', 'rectification', 'erasure'],
    ],
    [
      'Elk lid kan vragen om: (a) inzage in zijn gegevens; (b) verbetering; (c) wissing.',
      ['access', 'rectification', 'erasure'],
    ],
    [
      'U hebt aanspraak op inzage in uw gegevens. Foute gegevens worden rechtgezet.',
      ['access', 'rectification'],
    ],
    ['Wij geven u inzage in uw gegevens; daarna wissen wij het bord.', ['access']],
    ['Een overzicht van onze gerechten, ook voor wie iets wil wijzigen.', []],
    ['Inkomen en bekijken.', []],
  ];
  test.each(ROWS)('in a row: %s', (line, rights) => {
    expect(readRights(pageOf(line)).map(({ right }) => right)).toEqual(rights);
  });

  test.each(NO_RIGHT_EXAMPLES)('none: %s', (line) => {
    expect(readRights(pageOf(line))).toEqual([]);
  });

  test('every right has phrases and examples', () => {
    expect(Object.keys(RIGHT_EXAMPLES)).toEqual(Object.keys(RIGHT_PHRASES));
  });

  test('the quotation is the sentence that names the right', () => {
    const page = pageOf('Privacy telt. U kunt uw gegevens inkijken. Dit heet het recht op inzage.');
    expect(readRights(page)).toEqual([{ right: 'access', quote: 'Dit heet het recht op inzage.' }]);
  });
});

describe('legal bases', () => {
  const cases = Object.entries(BASIS_EXAMPLES).flatMap(([basis, lines]) =>
    lines.map((line) => [basis, line] as const),
  );

  test.each(cases)('%s: %s', (basis, line) => {
    expect(basesIn(foldText(line))).toEqual([basis]);
  });

  test.each(NO_BASIS_EXAMPLES)('none: %s', (line) => {
    expect(basesIn(foldText(line))).toEqual([]);
  });

  const STATED: [string, string[]][] = [
    ['Omdat je bij ons besteld hebt.', ['contract']],
    ['Nodig om onze afspraken met jou na te komen.', ['contract']],
    ['Omdat je daarvoor een vinkje hebt gezet.', ['consent']],
    ['Omdat je ja hebt gezegd.', ['consent']],
    ['Nodig om uw bestelling of herstelling uit te voeren.', ['contract']],
    ['Dat moet volgens de wet.', ['legalObligation']],
    ['Dat moet volgens de privacywet.', []],
    ["Si vous êtes d'accord.", ['consent']],
    ['Wij hebben er zelf belang bij te weten wie binnenkomt.', ['legitimateInterests']],
    ['Volgens de boekhoudwet moeten wij dit bijhouden.', ['legalObligation']],
    ['Voor de belastingdienst moeten we facturen nummeren.', ['legalObligation']],
    ['Volgens de privacywet moeten wij dit melden.', []],
    ['Omdat dat nodig is om de opdracht uit te voeren.', ['contract']],
    ['Ter uitvoering van de afspraken en behandelingen.', ['contract']],
    ['Noodzakelijk voor de uitvoering van het donateurschap.', ['contract']],
    ['Zonder die gegevens kunnen we je lidmaatschap niet uitvoeren.', ['contract']],
    ['Om onze afspraken over de zaal te kunnen uitvoeren.', ['contract']],
    ['Je hebt ons gezegd dat het mag.', ['consent']],
    ['Nieuws krijg je alleen als je daar zelf voor kiest.', ['consent']],
    ['Daar hebben we een eigen belang bij.', ['legitimateInterests']],
    ['Voor onze boekhouding, zoals de wet voorschrijft.', ['legalObligation']],
    ['So that I comply with tax legislation.', ['legalObligation']],
    ['Voor je opdracht sturen we een rekening.', []],
    ['Je kiest daar zelf voor.', []],
    ['Wij doen dit zoals de privacywet vraagt.', []],
    ['Je kunt dit later bestellen.', []],
    ['Wij hebben het druk.', []],
  ];
  test.each(STATED)('where a ground is set out: %s', (line, bases) => {
    expect(statedBasesIn(foldText(line))).toEqual(bases);
  });

  const LISTS: [string, string[]][] = [
    ['art. 6.1 a (toestemming), b (aansluiting), c en f AVG', ['a', 'b', 'c', 'f']],
    ['artikel 6 lid 1 sub a, b en f AVG', ['a', 'b', 'f']],
    ['article 6(1)(b) and (f) GDPR', ['b', 'f']],
    ['artikel 6, eerste lid, onder c, e en f', ['c', 'e', 'f']],
    ['artikel 6 lid 1 onder b, en een ander artikel', ['b']],
    ['om 6.15 uur b', []],
  ];
  test.each(LISTS)('several letters: %s', (line, letters) => {
    const bases = Object.keys(BASIS_PHRASES);
    const expected = letters.map((letter) => bases['abcdef'.indexOf(letter)]);
    expect(basesIn(foldText(line)).filter((one) => expected.includes(one))).toEqual(expected);
    expect(basesIn(foldText(line)).length).toBe(letters.length);
  });

  test('the letters of article 6(1) are told apart in every spelling', () => {
    const spellings = (letter: string) => [
      `art. 6.1.${letter} AVG`,
      `artikel 6, lid 1, onder ${letter} AVG`,
      `artikel 6 lid 1 sub ${letter} AVG`,
      `art. 6(1)(${letter}) GDPR`,
      `art. 6.1.${letter}) GDPR`,
      `article 6, 1, ${letter}) RGPD`,
    ];
    const bases = Object.keys(BASIS_PHRASES);
    for (const [at, letter] of [...'abcdef'].entries()) {
      for (const line of spellings(letter))
        expect([line, basesIn(foldText(line))]).toEqual([line, [bases[at]]]);
    }
  });
});
