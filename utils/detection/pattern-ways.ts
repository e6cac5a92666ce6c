import { canStand, type Letters } from './page-letters';

/** One way to match a pattern, with the letters that it cannot do without. */
export interface Way {
  /** Rows of three letters and more that stand in every match of this way. */
  readonly rows: readonly string[];
  readonly parts: readonly (string | Group)[];
  /** Capturing groups in it: their numbers must not shift where the way is left out. */
  readonly captures: number;
}

interface Group {
  /** "(", "(?:", "(?=", "(?!", "(?<=" or "(?<!". */
  readonly opening: string;
  readonly ways: readonly Way[];
  /** The bracket with the quantifier behind it. */
  readonly closing: string;
  /** False where a match can do without it. */
  readonly isNeeded: boolean;
}

/**
 * The tokens of a pattern: an opening bracket, a closing one with its quantifier, a bar, a row of letters, and
 * runs of all else. A letter with a quantifier is no part of a row.
 */
const TOKENS =
  /\((?:\?(?:[:=!]|<[=!]))?|\)(?:[?*+]\??|\{\d[\d,]*\}\??)?|\||[a-zÀ-ɏ]+(?![?*+{])|(?:\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|.)|[a-zÀ-ɏ](?=[?*+{])|[^()|[\\a-zÀ-ɏ])+/gi;
const ROW = /^[a-zÀ-ɏ]{3,}$/i;
const NOT_NEEDED = /^\)(?:[?*]|\{0)/;
/** Named groups and back references: no phrase here has any. */
const UNREAD = /\(\?<[^=!]|\\[1-9k]/;

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

/** The ways of a pattern's source. Throws on named groups and back references. */
export function waysOf(source: string): readonly Way[] {
  if (UNREAD.test(source)) throw new Error(`A named group or a back reference: ${source}`);
  return readWays({ tokens: source.match(TOKENS) ?? [], at: 0 });
}

function readWays(reader: Reader): Way[] {
  const ways = [readWay(reader)];
  while (reader.tokens[reader.at] === '|') {
    reader.at += 1;
    ways.push(readWay(reader));
  }
  return ways;
}

function readWay(reader: Reader): Way {
  const parts: (string | Group)[] = [];
  const rows: string[] = [];
  let captures = 0;
  let plain = '';
  for (let token = reader.tokens[reader.at]; token !== undefined; token = reader.tokens[reader.at]) {
    const sign = token[0];
    if (sign === '|' || sign === ')') break;
    reader.at += 1;
    if (sign === '(') {
      const group = readGroup(token, reader);
      if (plain !== '') parts.push(plain);
      parts.push(group);
      plain = '';
      captures += capturesOf(group);
    } else {
      plain += token;
      if (token.length >= 3 && ROW.test(token)) rows.push(token);
    }
  }
  if (plain !== '') parts.push(plain);
  return { rows, parts, captures };
}

function readGroup(opening: string, reader: Reader): Group {
  const ways = readWays(reader);
  const closing = reader.tokens[reader.at] ?? '';
  reader.at += 1;
  return { opening, ways, closing, isNeeded: !NOT_NEEDED.test(closing) && !opening.endsWith('!') };
}

const capturesOf = ({ opening, ways }: Group): number =>
  ways.reduce((sum, way) => sum + way.captures, opening === '(' ? 1 : 0);

/**
 * The source of the ways that can match a text with these letters; null where none can. The letters whose lack
 * left a way out are added to `lacking`.
 */
export function fitWays(ways: readonly Way[], letters: Letters, lacking: string[]): string | null {
  const left: string[] = [];
  for (const way of ways) {
    const source = fitWay(way, letters, lacking);
    if (source !== null) left.push(source);
    else if (way.captures > 0) left.push(`(?!)${'()'.repeat(way.captures)}`);
  }
  return left.length === 0 ? null : left.join('|');
}

function fitWay({ rows, parts }: Way, letters: Letters, lacking: string[]): string | null {
  const missing = rows.find((row) => !canStand(row, letters));
  if (missing !== undefined) {
    lacking.push(missing);
    return null;
  }
  let source = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      source += part;
      continue;
    }
    const inside = fitWays(part.ways, letters, lacking);
    if (inside !== null) source += part.opening + inside + part.closing;
    else if (part.isNeeded) return null;
    else if (part.opening === '(') source += '((?!))?';
  }
  return source;
}
