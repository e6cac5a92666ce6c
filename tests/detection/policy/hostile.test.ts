import { describe, expect, test } from 'vitest';
import type { PageText, TextBlock } from '@/utils/detection/page/page-text';
import { BASIS_PHRASES } from '@/utils/detection/policy/phrases-bases';
import { CHECK_PHRASES } from '@/utils/detection/policy/phrases-checks';
import { EXPLICIT_BASIS } from '@/utils/detection/policy/phrases-loose-bases';
import { PURPOSE_PHRASES } from '@/utils/detection/policy/phrases-purposes';
import * as recipients from '@/utils/detection/policy/phrases-recipients';
import { RIGHT_PHRASES } from '@/utils/detection/policy/phrases-rights';
import { TOPIC_PATTERNS } from '@/utils/detection/policy/policy-topics';
import { readLegalBases } from '@/utils/detection/policy/read-legal-bases';
import { readPolicy } from '@/utils/detection/policy/read-policy';
import { readRights } from '@/utils/detection/policy/read-rights';
import { findContactLinks } from '@/utils/detection/site/find-contact-link';
import { findPrivacyLinks } from '@/utils/detection/site/find-privacy-link';
import { classifyPage } from '@/utils/detection/site/is-privacy-page';
import { ARTICLE_PATH, PAGE_NAMES } from '@/utils/detection/site/page-names';
import { policySchema } from '@/utils/law/policy';
import { startOfWork, workSince } from '../../thread-work';

const LENGTH = 200_000;
const UNITS =
  'a|a |@|.|1| |-|(|: |; |, |é|recht op |verwerken |om |gegevens |toestemming |belang van |overeenkomst |7 jaar |na |wij |u kunt |doel: |van |bewaren |delen |met |cookies |privacy |6 lid 1 |x. X|niet |geautomatiseerd|doeldoel'.split(
    '|',
  );
const repeated = (unit: string, length = LENGTH) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Far above what linear work takes on a busy machine, far below what a pattern that runs away takes. */
const LIMIT = 2_000;

function timed(work: () => void): number {
  const start = startOfWork();
  work();
  return workSince(start);
}

function block(text: string, index: number, more: Partial<TextBlock> = {}): TextBlock {
  const plain = {
    tag: 'p',
    headingLevel: 0,
    heading: null,
    place: 'body',
    visibility: 'shown',
    group: index,
  } as const;
  return { text, index, ...plain, links: [], listDepth: 0, cell: null, hadInvisible: false, ...more };
}

function pageOf(blocks: TextBlock[], links: PageText['links'] = []): PageText {
  const rest = { lang: null, structuredData: [], microdata: [], metas: new Map(), notices: [] };
  return { url: 'https://www.bakker.example/privacy', title: 'Privacy', blocks, links, ...rest };
}

const readAll = (page: PageText) => {
  classifyPage(page);
  findPrivacyLinks(page);
  findContactLinks(page);
  readRights(page);
  readLegalBases(page);
  return readPolicy(page);
};

const PATTERNS: [string, RegExp][] = [
  ...Object.entries({
    ...TOPIC_PATTERNS,
    ...PAGE_NAMES,
    ...BASIS_PHRASES,
    ...PURPOSE_PHRASES,
    ...CHECK_PHRASES,
    ...recipients,
  }),
  ...Object.entries(RIGHT_PHRASES).flatMap(([right, { named, worded }]): [string, RegExp][] => [
    [`${right} named`, named],
    [`${right} worded`, worded],
  ]),
  ['EXPLICIT_BASIS', EXPLICIT_BASIS],
  ['ARTICLE_PATH', ARTICLE_PATH],
];

describe('200 kB of one thing', () => {
  test.each(PATTERNS)('%s stays quick', (_name, pattern) => {
    for (const unit of UNITS) {
      const text = repeated(unit);
      const time = timed(() => {
        pattern.lastIndex = 0;
        pattern.test(text);
        pattern.lastIndex = 0;
      });
      expect([unit, time < LIMIT]).toEqual([unit, true]);
    }
  });

  test.each(UNITS)('a page of %j is read in time and stays within its bounds', (unit) => {
    const page = pageOf([
      block(`Uw rechten ${repeated(unit)}`, 0),
      block(repeated(unit), 1, { headingLevel: 2 }),
      block(`Wij bewaren ${repeated(unit)}`, 2),
      block(`Wij verwerken uw gegevens om ${repeated(unit)}`, 3, { listDepth: 1 }),
    ]);
    let policy: unknown = null;
    expect(timed(() => (policy = readAll(page)))).toBeLessThan(4 * LIMIT);
    expect(policySchema.parse(policy)).toEqual(policy);
  });
});

/** `count` blocks that each bring something to read. */
function policyOf(count: number): PageText {
  const lines = [
    'Wij delen gegevens met Mollie',
    'Facturen: 7 jaar',
    'Doel: reclame maken',
    'U hebt recht op inzage.',
  ];
  return pageOf(
    Array.from({ length: count }, (_, at) => block(`${lines[at % 4]} ${at}`, at, { listDepth: at % 2 })),
  );
}

describe('giant pages', () => {
  test('100,000 lines of policy give a bounded reading, in work that grows with the lines', () => {
    const [half, whole] = [policyOf(50_000), policyOf(100_000)];
    readAll(policyOf(2_000));
    const first = timed(() => readAll(half));
    let policy: unknown = null;
    const second = timed(() => (policy = readAll(whole)));
    // Twice the lines, twice the work: work that grows with the square takes four times as much.
    expect(second).toBeLessThan(3 * first + 500);
    expect(policySchema.parse(policy)).toEqual(policy);
  }, 60_000);

  test('a list of data for a list of purposes, both without end, is read in work that grows with the lists', () => {
    const lists = (count: number) =>
      pageOf([
        block('Doeleinden', 0, { tag: 'h2', headingLevel: 2 }),
        block('Wij gebruiken uw gegevens voor de volgende doeleinden:', 1),
        ...Array.from({ length: count }, (_, at) => block(`reclame ${at} maken`, at + 2, item)),
        block('Wij verwerken deze gegevens voor de bovenstaande doeleinden:', count + 2),
        ...Array.from({ length: count }, (_, at) => block(`uw naam ${at}`, count + 3 + at, item)),
      ]);
    const item = { tag: 'li', listDepth: 1 };
    const { purposes } = readPolicy(lists(20));
    expect(purposes.map(({ dataCategories }) => dataCategories.length)).toEqual(Array(20).fill(20));
    let most = 0;
    expect(
      timed(() => (most = readPolicy(lists(8_000)).purposes[0]?.dataCategories.length ?? 0)),
    ).toBeLessThan(2 * LIMIT);
    expect(most).toBe(60);
  }, 60_000);

  test('5,000 links are weighed in time', () => {
    const links = Array.from({ length: 5_000 }, (_, at) => {
      const where = { place: 'body', visibility: 'shown', block: -1 } as const;
      return {
        href: `https://www.bakker.example/privacy/${at}`,
        text: 'Privacy '.repeat(30),
        rel: '',
        hreflang: '',
        tag: 'a',
        ...where,
      } as const;
    });
    expect(timed(() => readAll(pageOf([], links)))).toBeLessThan(LIMIT);
  });
});
