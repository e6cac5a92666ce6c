import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageHtml } from '@/utils/letters/as-page';
import { letterAsText, paragraphAsText } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import type { Letter } from '@/utils/letters/letter';
import type { StoredDraft } from '@/utils/requests/stored-draft';
import { CONTROLLER, READ_POLICY, SENDER } from '../letters/sample';
import { VARIANTS } from '../letters/variants';
import { type Chromium, launchChromium } from './chromium';
import { linesOf, type PdfPage, readPdf, textOnPage } from './pdf-text';
import { letterOf, printByKey, printLetter, type Written } from './print-letter';

/** The letter as the printer gets it: where everything stands on the A4 pages, and that nothing is lost. */
let chromium: Chromium;

beforeAll(async () => {
  chromium = await launchChromium({ build: 'chrome-mv3' });
});

afterAll(() => chromium?.close());

const policy = { ...READ_POLICY, readOn: READ_POLICY.readOn.toString() };
const LONG: Written = {
  right: 'access',
  controller: CONTROLLER,
  sender: SENDER,
  more: { channel: 'registeredPost', policy: policy as NonNullable<StoredDraft['policy']> },
};
const objection = (situation: string): Written => ({
  right: 'objection',
  controller: CONTROLLER,
  sender: SENDER,
  more: {
    channel: 'post',
    answers: { 'objection.processing': 'Het volgen van mijn bezoeken.', 'objection.situation': situation },
  },
});

async function printed(written: Written): Promise<{ pages: PdfPage[]; letter: Letter }> {
  return { pages: readPdf(await printLetter(chromium, written)), letter: letterOf(written) };
}

const NUMBER_OF_PAGE = /^\d+ \/ \d+$/;
/** Everything but the page numbers, in reading order, without the white space that lines and pages fold. */
function wordsOf(pages: readonly PdfPage[]): string {
  const drawn = pages.map((page) => {
    const [number = ''] = linesOf(page)
      .map(({ text }) => text)
      .filter((text) => NUMBER_OF_PAGE.test(text));
    const text = textOnPage(page);
    // The margin is drawn before the letter.
    expect(text.startsWith(number)).toBe(true);
    return text.slice(number.length);
  });
  return unspaced(drawn.join(''));
}

const unspaced = (text: string): string => text.replaceAll(/\s+/g, '');

/** Where they part, and not the whole of two long texts. */
function expectSame(printed: string, letter: string): void {
  const at = letter.split('').findIndex((unit, index) => printed[index] !== unit);
  const around = (text: string) =>
    at < 0 ? text.slice(letter.length - 30) : text.slice(Math.max(0, at - 30), at + 60);
  expect(around(printed)).toBe(around(letter));
  expect(printed.length).toBe(letter.length);
}

/** On paper the day stands in the reference line, the subject without a label; items without a letter have a dash. */
function onPaper(letter: Letter): string {
  const references = `mijn kenmerk ${letter.reference} plaats en datum ${letter.dateLine}`;
  const plain = letterAsText(letter)
    .replace(`Betreft: ${letter.subject}`, letter.subject)
    .replace(`\n${letter.dateLine}\n`, `\n${references}\n`);
  return letter.paragraphs
    .flatMap((paragraph) => paragraph.items.filter(({ label }) => label === null))
    .reduce((text, item) => text.replace(`\n- ${item.text}`, `\n– ${item.text}`), plain);
}

describe.each([
  ['a registered letter of several pages', LONG],
  ['a short letter by post', objection('Ik ben bekend in mijn dorp.')],
  [
    'one long word and 18,000 letters',
    objection(`${'a'.repeat(3000)} ${'Een zin die niet eindigt, '.repeat(600)}`),
  ],
  [
    'lines of the user’s own, and other alphabets',
    objection('eerste\n\ntweede: é ½ “x” <b>&amp;\n\tderde – żółw'),
  ],
])('%s', (_, written) => {
  let pages: PdfPage[];
  let letter: Letter;

  beforeAll(async () => {
    ({ pages, letter } = await printed(written));
  });

  it('holds every word of the letter once, in order, and nothing else', () => {
    expectSame(wordsOf(pages), unspaced(onPaper(letter)));
  });

  it('stands on A4 within its margins, and nothing is cut off', () => {
    for (const page of pages) {
      expect(page.width).toBeCloseTo(210, 0);
      expect(page.height).toBeCloseTo(297, 0);
      expect(page.glyphs.filter(({ isCut }) => isCut)).toEqual([]);
      const words = page.glyphs.filter(({ y }) => y <= 277);
      expect(Math.min(...words.map(({ x }) => x))).toBeGreaterThanOrEqual(33);
      expect(Math.max(...words.map(({ x }) => x))).toBeLessThan(195);
      expect(Math.min(...words.map(({ y }) => y))).toBeGreaterThanOrEqual(20);
    }
  });

  it('numbers its pages at the bottom', () => {
    const below = pages.map((page) => linesOf(page).filter(({ y }) => y > 277));
    expect(below.map((lines) => lines.map(({ text }) => text))).toEqual(
      pages.map((_page, index) => [`${index + 1} / ${pages.length}`]),
    );
  });

  it('has the addressee at 6 cm and the reference line at 10 cm, with its tabs', () => {
    const first = pages[0] ? linesOf(pages[0]) : [];
    const at = (words: string) => first.find(({ text }) => text.startsWith(words))?.y ?? 0;
    // To the base line of the first line of a block: about 4 mm below its top.
    expect(at(letter.handling ?? 'T.a.v.')).toBeGreaterThan(60);
    expect(at(letter.handling ?? 'T.a.v.')).toBeLessThan(66);
    expect(at('mijn kenmerk')).toBeGreaterThan(100);
    expect(at('mijn kenmerk')).toBeLessThan(106);
    const below = pages[0]?.glyphs.filter(({ y }) => y > at('mijn kenmerk') && y < 112) ?? [];
    // "RB-…" under "mijn kenmerk" at 8.2 cm from the margin of 3.3, the place under "plaats en datum" at 12.7.
    expect(Math.min(...below.map(({ x }) => x))).toBeCloseTo(33 + 82, 0);
    expect(below.some(({ x }) => Math.abs(x - (33 + 127)) < 0.6)).toBe(true);
  });

  it('leaves six lines to sign between the closing and the name, on one page', () => {
    const last = pages.at(-1);
    const lines = last ? linesOf(last).filter(({ text }) => !NUMBER_OF_PAGE.test(text)) : [];
    const name = lines.findLast(({ text }) => text === 'An Peeters');
    const closing = lines.findLast(({ text }) => text === 'Met vriendelijke groet');
    // Six lines of 11 points at 1.4: 32.6 mm.
    expect((name?.y ?? 0) - (closing?.y ?? 0)).toBeGreaterThan(6 * 11 * 1.4 * (25.4 / 72));
  });
});

it('says AANGETEKEND above the addressee where that was chosen, and nowhere else', async () => {
  const { pages } = await printed(LONG);
  const lines = pages.map((page) => linesOf(page).map(({ text }) => text));
  expect(lines.flat().filter((text) => text.includes('AANGETEKEND'))).toEqual(['AANGETEKEND']);
  expect(lines[0]?.indexOf('AANGETEKEND')).toBe(
    (lines[0]?.indexOf('T.a.v. de verantwoordelijke voor gegevensbescherming') ?? 0) - 1,
  );
  const plain = await printed({ ...LONG, more: { ...LONG.more, channel: 'post' } });
  expect(wordsOf(plain.pages)).not.toContain('AANGETEKEND');
});

it('never parts the closing from the name, wherever the page ends', { timeout: 120_000 }, async () => {
  const ends = new Set<number>();
  for (let lines = 0; lines <= 56; lines += 4) {
    const { pages, letter } = await printed(objection('Een regel.\n'.repeat(lines + 1).trim()));
    expectSame(wordsOf(pages), unspaced(onPaper(letter)));
    const last = pages.at(-1);
    const text = last ? linesOf(last).map((line) => line.text) : [];
    expect(text).toContain('Met vriendelijke groet');
    expect(text).toContain('An Peeters');
    // Whoever signs sees there what is signed.
    expect(
      text.filter((line) => !NUMBER_OF_PAGE.test(line)).indexOf('Met vriendelijke groet'),
    ).toBeGreaterThan(0);
    // No page is all but empty: its last line stands near the foot unless something whole had to move on.
    for (const page of pages) expect(linesOf(page).length).toBeGreaterThan(2);
    ends.add(pages.length);
  }
  expect(ends.size).toBeGreaterThan(1);
});

it('is the letter alone by the key of the browser too: no choices, no buttons', async () => {
  const pages = readPdf(await printByKey(chromium, LONG));
  expectSame(wordsOf(pages), unspaced(onPaper(letterOf(LONG))));
});

it('keeps the lines of what the user typed', async () => {
  const { pages } = await printed(objection('eerste regel\ntweede regel\n\nna een witregel'));
  const lines = pages.flatMap(linesOf);
  const of = (words: string) => lines.find(({ text }) => text === words)?.y ?? 0;
  expect(of('tweede regel') - of('eerste regel')).toBeCloseTo((11 * 1.4 * 25.4) / 72, 0);
  expect(of('na een witregel') - of('tweede regel')).toBeCloseTo((2 * 11 * 1.4 * 25.4) / 72, 0);
});

it('leaves out what the user emptied, without a gap', async () => {
  const { pages, letter } = await printed({ ...LONG, more: { ...LONG.more, overrides: { scope: '' } } });
  const emptied = letterOf(LONG).paragraphs.find(({ id }) => id === 'scope');
  expect(emptied && paragraphAsText(emptied)).toContain('Mijn verzoek gaat over');
  expectSame(wordsOf(pages), unspaced(onPaper(letter)));
  const lines = pages[0] ? linesOf(pages[0]) : [];
  const before = lines.findIndex(({ text }) => text.includes('klantnummer K-20417.'));
  // One blank line at most between two paragraphs.
  expect((lines[before + 1]?.y ?? 0) - (lines[before]?.y ?? 0)).toBeLessThan(11);
});

describe('the page that the command writes', () => {
  it.each(['complaint', 'access-registered', 'reminder', 'erasure-all-grounds'])(
    '%s prints whole',
    async (name) => {
      const request = VARIANTS.get(name);
      if (!request) throw new Error(name);
      const { letter } = composeLetter(request);
      const page = await chromium.browser.newPage();
      await page.setContent(pageHtml(letter));
      const pages = readPdf(await page.pdf({ preferCSSPageSize: true }));
      await page.close();
      const words = wordsOf(pages);
      for (const paragraph of letter.paragraphs)
        for (const item of [paragraph.text, ...paragraph.items.map(({ text }) => text)])
          expect(words).toContain(unspaced(item));
      for (const one of pages) expect(one.glyphs.filter(({ isCut }) => isCut)).toEqual([]);
      const numbers = pages.map((one) => linesOf(one).at(-1)?.text);
      expect(numbers).toEqual(pages.map((_, index) => `${index + 1} / ${pages.length}`));
    },
  );
});
