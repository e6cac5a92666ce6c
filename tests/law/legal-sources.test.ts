import { describe, expect, it } from 'vitest';
import { COURT_CASES } from '@/utils/law/case-law';
import { citeArticle, LAW_CHECK_AGAIN_ON, LAW_CHECKED_ON } from '@/utils/law/citation';
import {
  ACCESS_ITEMS,
  ARTICLE_OF_BASIS,
  BASES,
  ERASURE_EXCEPTIONS,
  ERASURE_GROUNDS,
  RESTRICTION_GROUNDS,
} from '@/utils/law/grounds';
import { LEGAL_SOURCES } from '@/utils/law/legal-sources';
import { ARTICLE_OF_RIGHT, LEGAL_BASES, RIGHTS } from '@/utils/law/rights';

const entries = Object.entries(LEGAL_SOURCES);

describe('every legal statement', () => {
  it.each(entries)('%s is cited, said in one Dutch sentence, tagged and dated', (_id, source) => {
    expect(source.citation).toMatch(/\S/);
    expect(source.says).toMatch(/^[^\n]{3,220}$/);
    expect(['S', 'S2', 'D']).toContain(source.tag);
    expect(source.seenIn).toMatch(/\S/);
    expect(source.checkedOn).toBe(LAW_CHECKED_ON);
  });

  it('that letters need is there', () => {
    const needed = [
      ...[
        '4(9)',
        '4(11)',
        '5(2)',
        '7(3)',
        '11',
        '12(1)',
        '12(2)',
        '12(3)',
        '12(3)/extension',
        '12(3)/electronic',
      ],
      ...[
        '12(4)',
        '12(5)',
        '12(6)',
        '13',
        '13(1)(c)',
        '14',
        '14(3)',
        '15(1)',
        '15(2)',
        '15(3)',
        '15(4)',
        '16',
      ],
      ...[
        '17(1)',
        '17(2)',
        '17(3)',
        '18(1)',
        '18(2)',
        '18(3)',
        '19',
        '20(1)',
        '20(2)',
        '20(3)',
        '20(4)',
        '21(1)',
      ],
      ...['21(2)', '21(3)', '21(4)', '21(5)', '22(1)', '22(2)', '22(3)', '46', '77', '79', '82'],
      ...['Reg 1182/71 3(1)', 'Reg 1182/71 3(2)(c)', 'Reg 1182/71 3(4)', 'wet 8 augustus 1983', 'UAVG 35'],
      ...[
        'WOG 58',
        'WOG 60',
        'WOG 62',
        'WOG 95',
        'EDPB 01/2022 §73',
        'EDPB 01/2022 §156',
        'EDPB 01/2022 §160',
      ],
      ...[
        'C-154/21',
        'C-307/22',
        'C-579/21',
        'C-203/22',
        'C-247/23',
        'C-673/17',
        'GBA 136/2023',
        'GBA 145/2022',
      ],
    ];
    expect(needed.filter((id) => !Object.hasOwn(LEGAL_SOURCES, id))).toEqual([]);
    expect(LEGAL_SOURCES['12(3)'].citation).toBe('artikel 12, lid 3, AVG');
  });

  it('has one home: no id stands in two lists', () => {
    const ids = entries.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(120);
  });
});

describe('citations', () => {
  it.each([
    ['12(3)', 'artikel 12, lid 3, AVG'],
    ['17(3)(b)', 'artikel 17, lid 3, punt b), AVG'],
    ['4(11)', 'artikel 4, punt 11), AVG'],
    ['16', 'artikel 16 AVG'],
  ])('%s → %s', (article, cited) => {
    expect(citeArticle(article)).toBe(cited);
  });

  it('name the day of a judgment in Dutch', () => {
    expect(COURT_CASES['C-154/21'].citation).toBe('HvJ 12 januari 2023, C-154/21, Österreichische Post');
    expect(COURT_CASES['C-673/17'].citation).toBe('HvJ C-673/17, Planet49');
  });
});

describe('the closed lists', () => {
  it.each([
    ['15(1)', ACCESS_ITEMS, 8],
    ['17(1)', ERASURE_GROUNDS, 6],
    ['17(3)', ERASURE_EXCEPTIONS, 5],
    ['18(1)', RESTRICTION_GROUNDS, 4],
  ])('%s are complete and in order', (article, list, count) => {
    const letters = 'abcdefgh'.slice(0, count);
    expect(Object.keys(list)).toEqual([...letters].map((letter) => `${article}(${letter})`));
  });

  it('have an article for every legal basis', () => {
    expect(LEGAL_BASES.map((basis) => ARTICLE_OF_BASIS[basis])).toEqual(Object.keys(BASES).slice(0, 6));
  });
});

describe('the rights', () => {
  it('rest on an article that is a source', () => {
    for (const right of RIGHTS) {
      const first = ARTICLE_OF_RIGHT[right].split('-')[0] ?? '';
      expect(Object.hasOwn(LEGAL_SOURCES, first)).toBe(true);
    }
  });
});

it('the law is checked again before the day set for it', () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(today < LAW_CHECK_AGAIN_ON, `check every source again and move ${LAW_CHECK_AGAIN_ON}`).toBe(true);
});
