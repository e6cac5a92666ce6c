import { canStand, type Letters, letterAt } from './page-letters';

/**
 * The tokens of a pattern: an opening bracket, a closing one with its quantifier, a bar, a row of letters, and
 * runs of all else. A letter with a quantifier is no part of a row.
 */
const TOKENS =
  /\((?:\?(?:[:=!]|<[=!]))?|\)(?:[?*+]\??|\{\d[\d,]*\}\??)?|\||[a-zÀ-ɏ]+(?![?*+{])|(?:\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|.)|[a-zÀ-ɏ](?=[?*+{])|[^()|[\\a-zÀ-ɏ])+/gi;
/** Named groups and back references: no phrase here has any. */
const UNREAD = /\(\?<[^=!]|\\[1-9k]/;

/** A pattern's source in pieces. Throws on named groups and back references. */
export function tokensOf(source: string): readonly string[] {
  if (UNREAD.test(source)) throw new Error(`A named group or a back reference: ${source}`);
  return source.match(TOKENS) ?? [];
}

interface Fitting {
  readonly tokens: readonly string[];
  readonly letters: Letters;
  /** Rows of letters whose lack left a way out. */
  readonly lacking: string[];
  /** The token that is read next. */
  at: number;
  /** Capturing groups before it. */
  captures: number;
}

/**
 * The source of those ways to match a pattern that can match a text with these letters; null where none can. A
 * way cannot where a row of three letters or more lacks that stands in each of its matches. The rows whose lack
 * left a way out are added to `lacking`.
 */
export function fitWays(tokens: readonly string[], letters: Letters, lacking: string[]): string | null {
  return readWays({ tokens, letters, lacking, at: 0, captures: 0 });
}

/** Ends at the bracket that closes these ways, or at the end of the pattern. */
function readWays(fitting: Fitting): string | null {
  let left: string | null = null;
  do {
    const before = fitting.captures;
    let way = readWay(fitting);
    const captures = fitting.captures - before;
    // The numbers of capturing groups must not shift where a way is left out.
    if (way === null && captures > 0) way = `(?!)${'()'.repeat(captures)}`;
    if (way !== null) left = left === null ? way : `${left}|${way}`;
  } while (fitting.tokens[fitting.at++] === '|');
  fitting.at -= 1;
  return left;
}

function readWay(fitting: Fitting): string | null {
  const { tokens, letters } = fitting;
  let source = '';
  for (let token = tokens[fitting.at]; token !== undefined; token = tokens[fitting.at]) {
    const sign = token[0];
    if (sign === '|' || sign === ')') break;
    fitting.at += 1;
    if (sign === '(') {
      const group = readGroup(token, fitting);
      if (group === null) return skipWay(fitting);
      source += group;
    } else if (isRow(token) && !canStand(token, letters)) {
      fitting.lacking.push(token);
      return skipWay(fitting);
    } else source += token;
  }
  return source;
}

/** Two letters tell it: behind a letter with a quantifier stands the quantifier. */
const isRow = (token: string): boolean =>
  token.length >= 3 && letterAt(token, 0) > 0 && letterAt(token, 1) > 0;

/** Null where the group is needed and none of its ways is left. */
function readGroup(opening: string, fitting: Fitting): string | null {
  if (opening === '(') fitting.captures += 1;
  const inside = readWays(fitting);
  const closing = fitting.tokens[fitting.at] ?? '';
  fitting.at += 1;
  if (inside !== null) return opening + inside + closing;
  const isNeeded = !/^\)(?:[?*]|\{0)/.test(closing) && !opening.endsWith('!');
  return isNeeded ? null : opening === '(' ? '((?!))?' : '';
}

/** Goes to the end of a way that is left out. */
function skipWay(fitting: Fitting): null {
  const { tokens } = fitting;
  let depth = 0;
  for (let token = tokens[fitting.at]; token !== undefined; token = tokens[fitting.at]) {
    const sign = token[0];
    if (depth === 0 && (sign === '|' || sign === ')')) break;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (token === '(') fitting.captures += 1;
    fitting.at += 1;
  }
  return null;
}
