import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PageText } from '@/utils/detection/page/page-text';
import { fitted, fittedTo } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import { addPage, noLetters } from '@/utils/detection/patterns/page-letters';
import { fitWays, tokensOf } from '@/utils/detection/patterns/pattern-ways';

const HERE = join(import.meta.dirname, '..');
const PAGES = ['pages', 'policy/pages'].flatMap((folder) =>
  readdirSync(join(HERE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => join(HERE, folder, file)),
);

function pageOf(title: string): PageText {
  const rest = { lang: null, structuredData: [], microdata: [], metas: new Map(), notices: [] };
  return { url: 'https://x.be/', title, blocks: [], links: [], ...rest };
}

function lettersOf(text: string) {
  const letters = noLetters();
  addPage(letters, pageOf(text));
  return letters;
}

const left = (pattern: RegExp, text: string) => fitWays(tokensOf(pattern.source), lettersOf(text), []);

describe('the ways that a page leaves', () => {
  test.each([
    [/recht op inzage|droit d'accès/, 'Recht op inzage', 'recht op inzage'],
    [/\b(?:recht(?:en)?|droits?) (?:op|van)/, 'uw rechten op', '\\b(?:recht(?:en)?) (?:op)'],
    [/\b(?:inzage|accès)\b.{0,40}\bgegevens/, 'inzage in gegevens', '\\b(?:inzage)\\b.{0,40}\\bgegevens'],
    [/\b(?:inzage|accès)\b.{0,40}\bgegevens/, 'inzage', null],
    [/(?:inzage|accès)(?= in)/, 'geen van beide', null],
    [/bezwaar(?! tegen (?:verkoop|reclame))/, 'bezwaar tegen reclame', 'bezwaar(?! tegen (?:reclame))'],
    [/bezwaar(?! tegen verkoop)/, 'bezwaar', 'bezwaar'],
    [/(\d+) (?:jaar|(maand)en|weken)(?: na (.{3}))?/, '3 weken', '(\\d+) (?:(?!)()|weken)(?: na (.{3}))?'],
    [/gegevens?|data?/, 'gegeven', 'gegevens?'],
    [/(maand)?en/, 'weken', '((?!))?en'],
    [/[Ff]unctionaris|\w{0,4}bewaar\w*/, 'Functionaris', '[Ff]unctionaris'],
    [/coöperatie|société/i, 'Coöperatie', 'coöperatie'],
    [/coöperatie|société/i, 'SOCIÉTÉ', 'société'],
    [/consœurs|frères/, 'vos consœurs', 'consœurs'],
    [/consœurs|frères/, 'vos frères', 'frères'],
    [/e?mail|a+pp{2}elen/, 'mail', 'e?mail'],
  ])('of %s on a page that says "%s"', (pattern, text, source) => {
    expect(left(pattern, text)).toBe(source);
  });

  test('are all of them where every letter stands', () => {
    const all = noLetters().fill(1);
    for (const { source } of [/^a(?:b|(c))*?$|[)(|](?<!x)\(\|\)|\u00e9\x41p{L}{2,3}(?<=d)(?=e)(?!f)+/])
      expect(fitWays(tokensOf(source), all, [])).toBe(source);
  });

  test('cannot be told of patterns that point back', () => {
    expect(() => tokensOf('(\\d)\\1')).toThrow('back reference');
    expect(() => tokensOf('(?<year>\\d)')).toThrow('named group');
  });
});

describe('a fitted pattern', () => {
  const phrase = fitted(/(bewaar)(?:termijn|duur)|(délai) de (conservation)/g);

  test('is whole outside a reading', () => {
    expect(matchesOf(phrase, 'délai de conservation').map(([found]) => found)).toEqual([
      'délai de conservation',
    ]);
  });

  test('finds the same in each page, with the same groups, whatever was read before', () => {
    for (const text of ['niets', 'bewaarduur en bewaartermijn', 'délai de conservation', 'Bewaarduur']) {
      const plain = new RegExp(phrase.source, phrase.flags);
      fittedTo(pageOf(text), () => {
        expect(matchesOf(phrase, text)).toEqual(matchesOf(plain, text));
        expect([...text.matchAll(phrase)]).toEqual([...text.matchAll(plain)]);
        expect(text.search(phrase)).toBe(text.search(plain));
        expect(text.replace(phrase, '$1-$3')).toBe(text.replace(plain, '$1-$3'));
        expect(text.split(phrase)).toEqual(text.split(plain));
        expect(phrase.test(text)).toBe(plain.test(text));
        expect(phrase.lastIndex).toBe(plain.lastIndex);
        phrase.lastIndex = 0;
      });
    }
  });

  test('is whole again after a reading that failed', () => {
    const failing = () => {
      throw new Error('halfway');
    };
    expect(() => fittedTo(pageOf('niets'), failing)).toThrow('halfway');
    expect(fitted(/nooit gezien/).test('nooit gezien')).toBe(true);
  });
});

/** Each in modules of its own: a pattern that has seen other pages is larger than this page asks. */
describe('a page read with fitted patterns', () => {
  afterEach(() => {
    vi.doUnmock('@/utils/detection/patterns/fitted-pattern');
    vi.resetModules();
  });

  async function read(file: string) {
    vi.resetModules();
    const { readPage } = await import('@/utils/detection/read-page');
    const { document } = parseHTML(readFileSync(file, 'utf8'));
    return readPage(document as unknown as Document, {
      url: 'https://www.voorbeeld.be/privacy',
      isLive: false,
      now: () => 0,
    });
  }

  test.each(PAGES.filter((_, index) => index % 3 === 0))('%s gives the same reading', async (file) => {
    const fittedReading = await read(file);
    vi.doMock('@/utils/detection/patterns/fitted-pattern', () => ({
      fitted: (whole: RegExp) => whole,
      fittedTo: (_page: PageText, whole: () => unknown) => whole(),
    }));
    expect(fittedReading).toEqual(await read(file));
  });
});
