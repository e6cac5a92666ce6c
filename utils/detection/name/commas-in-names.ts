import { KNOWN_PROCESSORS } from '@/utils/detection/identity/known-parties';
import type { PageText } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';

const WORD = "[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’-]{1,25}";
const PART = `(?:(?:[Vv]an|[Dd]e[rn]?)\\s){0,2}${WORD}`;
const HOUSE = "Co|Cie|Partners?|Zo(?:o)?n(?:en)?|Zn|Associates|Associés|Vennoten|Compagnons?|Collega['’]s";
/** "Peeters, Smet & Co", "Linde, Beuk & Eik": surnames or words in a row that may be one name. */
const ROW = fitted(
  new RegExp(
    `${WORD}(?:,\\s${PART}(?:\\s${WORD})?){1,2}\\s(?:&|en|and|et)\\s(?:(?:${HOUSE}|partners|zonen|vennoten)(?![A-Za-zÀ-ɏ])|${PART})`,
    'g',
  ),
);
/** No list of others: "wij delen met Bakkers, Slagers en partners" lacks the mark and the capital. */
const ENDS_AS_HOUSE = new RegExp(`\\s&\\s|\\s(?:${HOUSE}|zonen|vennoten)$`);

/** Stands for a comma within a name, and reads as a letter: nothing is cut at it. */
const MASK = '\u01aa';

const MAX_NAMES = 20;

/** A text of this page with the commas in its names masked, one character for one. */
export function commasMasked({ title, blocks }: PageText): (text: string) => string {
  const seen = new Set<string>();
  const names = new Set<string>();
  for (const text of [title, ...blocks.map((block) => block.text)]) {
    if (!text.includes(', ') || names.size >= MAX_NAMES) continue;
    for (const [row] of text.matchAll(ROW)) {
      // What returns on the page as it stands is a name, whatever its last word.
      if ((seen.has(row) || ENDS_AS_HOUSE.test(row)) && !KNOWN_PROCESSORS.test(row)) names.add(row);
      seen.add(row);
    }
  }
  const masks = [...names].slice(0, MAX_NAMES).map((name) => [name, name.replaceAll(',', MASK)] as const);
  return (text) => masks.reduce((masked, [name, mask]) => masked.replaceAll(name, mask), text);
}

export const withCommas = (text: string): string => text.replaceAll(MASK, ',');
