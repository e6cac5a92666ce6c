import type { PageText } from '@/utils/detection/page/page-text';
import { plainLetter } from './fold-text';
import { withoutEscapes } from './without-escapes';

/**
 * Which three letters in a row stand somewhere in a text: one byte for each of 32³ threes, lower case and
 * without accents. What is not in here stands nowhere in the text; what is in here may.
 */
export type Letters = Uint8Array;

const SIZE = 32 ** 3;
/** Letters of full width, which some finders read as plain ones. */
const WIDE = /[\uff01-\uff5e]/;

export const noLetters = (): Letters => new Uint8Array(SIZE);

/**
 * Adds every text that the finders can see of a page: its blocks, its links as written, its head and data.
 * Returns whether any three letters are new.
 */
export function addPage(letters: Letters, page: PageText): boolean {
  let isNew = false;
  const add = (text: string) => {
    if (addText(letters, text)) isNew = true;
    if (WIDE.test(text) && addText(letters, text.normalize('NFKC'))) isNew = true;
  };
  for (const { text } of page.blocks) add(text);
  for (const { text, href } of page.links) {
    add(text);
    add(href);
    if (href.includes('%')) add(withoutEscapes(href));
  }
  add(page.title);
  add(page.url);
  for (const content of page.metas.values()) add(content);
  for (const { type, prop, value } of page.microdata) add(`${type} ${prop} ${value}`);
  if (page.structuredData.length > 0) add(JSON.stringify(page.structuredData));
  return isNew;
}

function addText(letters: Letters, text: string): boolean {
  let isNew = false;
  let three = 0;
  let inRow = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = letterAt(text, at);
    if (letter > 0) {
      three = ((three << 5) | letter) & (SIZE - 1);
      inRow += 1;
      if (inRow >= 3 && letters[three] === 0) {
        letters[three] = 1;
        isNew = true;
      }
    } else if (!isMark(text.charCodeAt(at))) inRow = 0;
  }
  return isNew;
}

/** An accent that stands apart from its letter: some finders take them out. */
const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** Whether a row of letters can stand in the text: every three in a row of it do. Fewer than three always can. */
export function canStand(row: string, letters: Letters): boolean {
  let three = 0;
  let inRow = 0;
  for (let at = 0; at < row.length; at += 1) {
    const letter = letterAt(row, at);
    three = ((three << 5) | letter) & (SIZE - 1);
    inRow = letter > 0 ? inRow + 1 : 0;
    if (inRow >= 3 && letters[three] === 0) return false;
  }
  return true;
}

/** 1 for a, 26 for z, whatever the case or accent; 0 for what is no letter. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const plain = code < 0x80 ? code : plainLetter(text.charAt(at)).charCodeAt(0);
  const small = plain | 0x20;
  return small >= 0x61 && small <= 0x7a ? small - 0x60 : 0;
}
