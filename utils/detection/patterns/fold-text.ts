const ACCENTS: Readonly<Record<string, string>> = buildAccents();
const SMALL_LETTERS = /[\u0080-\uffff]/g;
const WIDE = /[\u0100-\uffff]/;

/**
 * Lower case, without accents, with straight quotes and plain dashes, and exactly as long as the input:
 * an offset in the folded text is the same offset in the text as written.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : Array.from(text, lowerOne).join('');
  if (!WIDE.test(even)) return even.replace(SMALL_LETTERS, unaccented);
  // Put together from single letters: only then does the browser keep the text in one byte a letter, where that
  // will do, and need no second compilation of each pattern for texts in two.
  return even.split('').map(unaccented).join('');
}

const unaccented = (letter: string): string => ACCENTS[letter] ?? letter;

/** One letter in lower case and without its accent. */
export function plainLetter(letter: string): string {
  const lower = letter.toLowerCase().charAt(0);
  return ACCENTS[lower] ?? lower;
}

function lowerOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

function buildAccents(): Record<string, string> {
  const table: Record<string, string> = Object.create(null);
  for (let code = 0xc0; code < 0x250; code += 1) {
    const letter = String.fromCharCode(code);
    const plain = letter.normalize('NFD');
    if (plain.length > 1 && /^[a-z]/.test(plain)) table[letter] = plain.slice(0, 1);
  }
  for (const quote of '‘’‛′`´') table[quote] = "'";
  for (const quote of '“”„«»″') table[quote] = '"';
  for (const dash of '‐‑‒–—―−') table[dash] = '-';
  table['\u00a0'] = ' ';
  table['…'] = '.';
  return table;
}

const NO_END = new Set(
  'art artt lid nr nrs bijv bv o.a d.w.z tel mr mevr dr ing drs inc ltd e.g i.e t.a.v m.b.t t.o.v i.v.m enz resp incl excl max min ca par ex etc sub vzw v.b b.v n.v vb ed p pp no cfr zgn evt cf al ir st'.split(
    ' ',
  ),
);
const CAN_END = /[.!?;]["')\]]{0,2}(?=\s)/g;

/** Start and end of each sentence in a text; a semicolon ends one too. Lists in one line stay whole. */
export function sentenceBounds(text: string): [number, number][] {
  const bounds: [number, number][] = [];
  let start = 0;
  CAN_END.lastIndex = 0;
  for (let match = CAN_END.exec(text); match !== null; match = CAN_END.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0][0] === '.' && !endsSentence(text, start, match.index, end)) continue;
    if (match[0][0] === ';' && isInBrackets(text.slice(Math.max(start, match.index - 200), match.index)))
      continue;
    bounds.push([start, end]);
    start = end;
    while (text[start] === ' ') start += 1;
  }
  if (start < text.length) bounds.push([start, text.length]);
  return bounds;
}

function isInBrackets(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function endsSentence(text: string, start: number, dot: number, end: number): boolean {
  let wordStart = dot;
  while (wordStart > start && dot - wordStart < 20 && !/[\s(]/.test(text[wordStart - 1] ?? ''))
    wordStart -= 1;
  const word = text.slice(wordStart, dot).toLowerCase();
  if (word.length <= 1 && !/\d/.test(word)) return false;
  if (/^\d{1,2}$/.test(word) && wordStart === start) return false;
  if (NO_END.has(word) || /(?:^|-)[a-z](?:\.[a-z]){1,4}$/.test(word)) return false;
  const next = text[end + 1] ?? '';
  return next === next.toUpperCase();
}

/** A quotation for the card: the words as written, at most 600 characters. */
export function quoteOf(text: string): string {
  const plain = text.trim();
  return plain.length <= 600 ? plain : `${plain.slice(0, 599).trimEnd()}…`;
}

/** A short value: at most `limit` characters, without list marks, bold marks and closing punctuation. */
export function shortValue(text: string, limit = 300): string {
  const plain = text
    .replace(/\*\*|__/g, '')
    .replace(/^[\s•·▪◦*–—-]{1,5}/, '')
    .replace(/[\s;,.:–—-]{1,5}$/, '')
    .trim();
  return plain.length <= limit ? plain : `${plain.slice(0, limit - 1).trimEnd()}…`;
}
