import type { TextBlock } from '@/utils/detection/page/page-text';
import { foldText, sentenceBounds } from '@/utils/detection/patterns/fold-text';
import { oncePerPage } from '@/utils/detection/patterns/once-per-page';
import { TOPIC_PATTERNS, type Topic, topicsOfHeading } from './policy-topics';
import { unmarkedItems } from './unmarked-lists';

/** One sentence as written and folded, both cut at the same offsets. */
export interface Sentence {
  readonly text: string;
  readonly fold: string;
}

/** One block of the policy with what its surroundings say of it. */
export interface Passage {
  readonly block: TextBlock;
  readonly text: string;
  readonly fold: string;
  readonly kind: 'heading' | 'item' | 'cell' | 'text';
  /** Topics of the nearest heading that tells any, on the way up. */
  readonly topics: readonly Topic[];
  /** Topics of the nearest heading alone. */
  readonly ownTopics: readonly Topic[];
  readonly heading: string;
  readonly headingLevel: number;
  /** For an item: the last line before its list that introduces it. Otherwise empty. */
  readonly leadIn: Sentence;
  readonly sentences: readonly Sentence[];
}

interface OpenHeading {
  readonly level: number;
  readonly topics: readonly Topic[];
  readonly text: string;
  /** Headings of the same level stand below it. */
  hasParts?: boolean;
}

/** Shorter is another item. */
const PARAGRAPH = 120;

const NOTHING: Sentence = { text: '', fold: '' };

/** The policy's own text in document order: body and folded parts, without menu, header and footer. */
export const passagesOf = oncePerPage((page): readonly Passage[] => build(policyBlocks(page.blocks)));

const PERSONAL_DATA = /persoonsgegevens|personal data|données personnelles|données à caractère personnel/i;

/** Some sites wrap their whole page in what calls itself header or footer: then all of it is the policy. */
function policyBlocks(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const body = blocks.filter((block) => block.place === 'body');
  const isTold = (some: readonly TextBlock[]) =>
    some.some(({ text }) => text.length > 60 && PERSONAL_DATA.test(text));
  return isTold(body) || !isTold(blocks) ? body : blocks;
}

function build(blocks: readonly TextBlock[]): Passage[] {
  const passages: Passage[] = [];
  const open: OpenHeading[] = [];
  let leadIn = NOTHING;
  const folds = blocks.map(({ text }) => foldText(text));
  const levels = blocks.map((block, at) => headingLevelOf(block, folds[at] ?? ''));
  const items = unmarkedItems(
    blocks.map((block, at) => {
      const fold = folds[at] ?? '';
      const level = levels[at] ?? 0;
      const isHeading = level === BY_WORDS && goesOnAbout(fold, folds[at + 1] ?? '');
      return { block, fold, level: level === BY_WORDS ? 0 : level, isHeading };
    }),
  );
  for (const [at, block] of blocks.entries()) {
    const fold = folds[at] ?? '';
    const level = items.has(at) ? 0 : (levels[at] ?? 0);
    const kind = level > 0 ? 'heading' : items.has(at) ? 'item' : kindOf(block);
    if (level > 0) {
      const isRightBelow = passages.at(-1)?.kind === 'heading';
      openHeading(open, { level, topics: topicsOfHeading(fold), text: block.text }, isRightBelow);
    }
    if (kind !== 'item') leadIn = kind === 'text' ? lastSentence(block.text, fold) : NOTHING;
    const nearest = open.at(-1);
    passages.push({
      block,
      text: block.text,
      fold,
      kind,
      topics: inherited(open),
      ownTopics: nearest?.topics ?? [],
      heading: nearest?.text ?? '',
      headingLevel: level,
      leadIn: kind === 'item' ? leadIn : NOTHING,
      sentences: kind === 'heading' ? [] : sentencesOf(block.text, fold),
    });
  }
  return passages;
}

/**
 * Closes what the heading ends, and opens it. Where a heading stands right below one of its own level that names a
 * topic, with nothing in between, it is a part of that one; and so are the next ones that name no topic.
 */
function openHeading(open: OpenHeading[], heading: OpenHeading, isRightBelow: boolean): void {
  const { level, topics } = heading;
  while ((open.at(-1)?.level ?? 0) > level) open.pop();
  const same = open.at(-1);
  const isPart = topics.length === 0 && same?.level === level && (same.hasParts || isRightBelow);
  if (same !== undefined && isPart && same.topics.length > 0) {
    same.hasParts = true;
    open.push({ ...heading, level: level + 0.5 });
    return;
  }
  if (same?.level === level) open.pop();
  open.push(heading);
}

/** Does the text below a plain line speak of what that line names? */
function goesOnAbout(line: string, below: string): boolean {
  const text = below.slice(0, 600);
  return text.length > PARAGRAPH && topicsOfHeading(line).some((topic) => TOPIC_PATTERNS[topic].test(text));
}

/** The nearest heading that tells a topic; the page's own title tells none of a part. */
function inherited(open: readonly OpenHeading[]): readonly Topic[] {
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const heading = open[at];
    if (heading !== undefined && heading.topics.length > 0 && heading.level > 1) return heading.topics;
  }
  return open.length === 1 ? (open[0]?.topics ?? []) : [];
}

const LIST_MARK = /^[•·▪◦‣*–—-]\s/;

function kindOf(block: TextBlock): 'item' | 'cell' | 'text' {
  if (block.cell !== null) return 'cell';
  return block.listDepth > 0 || LIST_MARK.test(block.text) ? 'item' : 'text';
}

/** The level of a heading that its words alone make one. */
const BY_WORDS = 8;

/** "Doel: facturen" tells something itself; "Artikel 3: doeleinden" does not. */
const LABELLED = /^(?!(?:artikel|art|hoofdstuk|deel|stap)\b)[^:\d][^:]{1,40}: ./;

/** Where a page marks its headings with nothing but a line of their own, the words have to tell. */
function headingLevelOf(block: TextBlock, fold: string): number {
  if (block.headingLevel > 0) return endsOpen(block, fold) ? 0 : block.headingLevel;
  if (block.cell !== null || block.listDepth > 0 || fold.length > 80) return 0;
  if (/[.,;:]$/.test(fold) || LABELLED.test(fold) || LIST_MARK.test(block.text) || block.links.length > 0)
    return 0;
  const words = fold.split(' ').length;
  return words <= 9 && topicsOfHeading(fold).length > 0 ? BY_WORDS : 0;
}

/** A bold line that ends in a colon inside a list or cell introduces what follows in the same place. */
function endsOpen(block: TextBlock, fold: string): boolean {
  return block.headingLevel === 7 && (block.listDepth > 0 || /[.;,]$/.test(fold));
}

function sentencesOf(text: string, fold: string): Sentence[] {
  return sentenceBounds(text).map(([start, end]) => ({
    text: text.slice(start, end),
    fold: fold.slice(start, end),
  }));
}

function lastSentence(text: string, fold: string): Sentence {
  const bounds = sentenceBounds(text).at(-1);
  if (bounds === undefined) return NOTHING;
  return { text: text.slice(bounds[0], bounds[1]), fold: fold.slice(bounds[0], bounds[1]) };
}
