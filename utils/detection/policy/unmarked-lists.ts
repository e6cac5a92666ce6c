import type { TextBlock } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';

/** More is a paragraph. */
const MAX_ITEM = 260;
/** A part of the policy whose lines are all this short has no sentences. */
const MAX_WORDS = 130;
const ENDS = /[.;,]$/;
/** Openings of a line that goes back to speak to the reader. */
const SPEAKS = fitted(
  /^(?:wij|we|ik|onze?|daarnaast|verder|bovendien|daarbij|deze|dit|die|hierbij|meer|neem|stuur|mail|let op|klik|nous|nos|these|this|our|for more)\b/,
);
/** A verb that makes the line a sentence, unless a word before it opens a clause. */
const TELLS = fitted(
  /^(?:(?!\b(?:die|dat|als|indien|wanneer|waar\w{0,6}|zodat|zoals|omdat|tenzij|welke|of|that|which|if|where|qui|que|si)\b)[^:;(]){3,80}?(?<!\bte) (?:wordt|vindt|vinden|gaat|worden|is|zijn|kan|kunt|kunnen|mag|mogen|moet|moeten|heeft|hebben|hebt|geeft|(?:gebruik|verwerk|bewaar|vraag|verzamel|deel|verkoop)t?(?:en)? (?:wij|we|ik)|are|will|may|sont|est)\b/,
);
/** Deeds, one a line: "Het versturen van de krant", "Om u te bereiken". */
const DEED = /^(?:het [a-z]{4,24}en\b|(?:om|voor|to|for|pour) )/;

/** A line of the policy while it is asked what it is. */
export interface Line {
  readonly block: TextBlock;
  readonly fold: string;
  /** 0: no heading; 1–7: the page marks it as one. */
  readonly level: number;
  /** Not marked, but with a text behind it that goes on about it. */
  readonly isHeading: boolean;
}

/**
 * The numbers of lines that are the items of a list, though the page marks none: short ones in a row behind a line
 * that ends in a colon; below a heading where each names a deed, or where none is a sentence.
 */
export function unmarkedItems(lines: readonly Line[]): ReadonlySet<number> {
  const items = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    const end = endOfList(lines, at);
    if (end - at <= 2) continue;
    for (let item = at + 1; item < end; item += 1) items.add(item);
    at = end - 1;
  }
  return items;
}

function endOfList(lines: readonly Line[], at: number): number {
  const line = lines[at];
  if (line === undefined || line.block.cell !== null || line.block.listDepth > 0) return at;
  if (line.fold.endsWith(':') && (line.level === 0 || line.level === 7)) return endOfRun(lines, at + 1);
  if (line.level === 0) return at;
  return Math.max(
    endWhile(lines, at + 1, ({ fold }) => DEED.test(fold)),
    endOfWords(lines, at + 1),
  );
}

function endWhile(lines: readonly Line[], start: number, fits: (line: Line) => boolean): number {
  let at = start;
  for (let line = lines[at]; line !== undefined && canBeItem(line) && fits(line); line = lines[at]) at += 1;
  return at;
}

/** Behind "…voor de volgende doeleinden:" up to the first line of another kind. */
function endOfRun(lines: readonly Line[], start: number): number {
  const first = lines[start]?.fold ?? '';
  const others = [SPEAKS, TELLS].filter((pattern) => !pattern.test(first));
  let before = '';
  return endWhile(lines, start, ({ fold, isHeading }) => {
    const isOther = others.some((pattern) => pattern.test(fold)) || (isHeading && !ENDS.test(fold));
    const isApart = isOther || (isHeading && ENDS.test(before));
    before = fold;
    return !isApart;
  });
}

/** A whole part without a sentence, up to the next marked heading. */
function endOfWords(lines: readonly Line[], start: number): number {
  const end = endWhile(lines, start, ({ fold }) => fold.length <= MAX_WORDS && !fold.endsWith('.'));
  const next = lines[end];
  return next === undefined || next.level > 0 ? end : start;
}

function canBeItem({ block, fold, level }: Line): boolean {
  return (
    level === 0 &&
    block.cell === null &&
    block.listDepth === 0 &&
    fold.length <= MAX_ITEM &&
    !fold.endsWith(':')
  );
}
