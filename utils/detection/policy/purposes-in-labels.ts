import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { foldText } from '@/utils/detection/patterns/fold-text';
import { cellBasesIn } from './bases-in';
import { EXPLICIT_BASIS } from './phrases-loose-bases';
import { PURPOSE_PHRASES as SAYS } from './phrases-purposes';
import type { Passage } from './policy-passages';
import { type Draft, dataIn, draftOf, OTHER_PARTS, partsOf } from './purpose-draft';

/** What a line tells of a purpose, by the word before its colon. */
type Label = 'purpose' | 'data' | 'basis' | 'other';

const LABELS: readonly (readonly [Label, RegExp])[] = [
  ['purpose', SAYS.label],
  [
    'data',
    fitted(
      /^(?:(?:welke|verwerkte|categorieen(?: van)?|soorten?) )?(?:persoons)?(?:gegevens|data)(?: die (?:wij|we) \w{4,12})? ?: ?|^(?:personal )?data ?: ?|^donnees ?: ?/,
    ),
  ],
  [
    'basis',
    fitted(
      /^(?:(?:juridische|wettelijke) )?(?:rechts|verwerkings)?grond(?:slag)?(?:en)? ?: ?|^(?:rechts|wettelijke |juridische )basis ?: ?|^(?:legal basis|base (?:legale|juridique)) ?: ?/,
    ),
  ],
  [
    'other',
    fitted(
      /^(?:bewaar[a-z]{3,12}|termijn|hoe ?lang|ontvangers?|derden|gedeeld met|bron|retention(?: period)?|recipients?|duree(?: de conservation)?|destinataires?) ?: ?/,
    ),
  ],
];

/** The label that a folded line starts with, and where its words begin; null without one. */
export function labelOf(fold: string): { readonly label: Label; readonly end: number } | null {
  for (const [label, pattern] of LABELS) {
    const match = pattern.exec(fold);
    if (match !== null && fold.length > match[0].length + 2) return { label, end: match[0].length };
  }
  return null;
}

const MAX_LINES = 40;

/** A purpose with its lines, while they are gathered. */
interface Part {
  readonly title: string;
  /** The group of the line that opened it; null where a heading did. */
  readonly block: number | null;
  readonly lines: string[];
  readonly data: string[];
  readonly bases: string[];
}

/** "Doel: …", or a heading of its own, with "Gegevens: …" and "Grondslag: …" below; and the headings beside it. */
export function draftsInLabels(passages: readonly Passage[]): Draft[] {
  const parts: Part[] = [];
  let part: Part | null = null;
  const labels = passages.map((_, at) => labelsBelow(passages, at));
  const isInUse = labels.some((below) => below === 'basis');
  for (const [at, passage] of passages.entries()) {
    if (passage.kind === 'heading') {
      const isTitle =
        labels[at] === 'basis' || (isInUse && labels[at] === 'none' && isBelowPurposes(passage));
      part = isTitle ? openPart(parts, passage.text, null) : null;
    }
    if (passage.kind === 'heading' || passage.kind === 'cell' || passage.topics.includes('cookies')) continue;
    for (const { text, fold } of passage.sentences) {
      const found = labelOf(fold);
      const words = text.slice(found?.end ?? 0);
      if (found?.label === 'purpose') part = openPart(parts, words, passage.block.group);
      // A label is for the lines of its own block; a heading for all below it.
      const isOwn = found !== null || part?.block === null || part?.block === passage.block.group;
      if (part !== null && !(isOwn || EXPLICIT_BASIS.test(fold))) part = null;
      if (part !== null && part.lines.length < MAX_LINES) part.lines.push(text);
      if (found === null) part?.data.push(...dataIn(text).filter((word) => !part?.data.includes(word)));
      if (found?.label === 'data') part?.data.push(...partsOf(words));
      if (found?.label === 'basis') part?.bases.push(words);
    }
  }
  return parts.filter(({ lines }) => lines.length > 0).map(partDraft);
}

function openPart(parts: Part[], title: string, block: number | null): Part {
  const part: Part = {
    title: title.replace(/^[\d.a-z]{1,4}[).] /i, ''),
    block,
    lines: [],
    data: [],
    bases: [],
  };
  parts.push(part);
  return part;
}

function partDraft({ title, lines, data, bases }: Part): Draft {
  const cell = cellBasesIn(foldText(bases.join('; ')));
  // As long as the quotation, so that offsets agree.
  const draft = draftOf(title, lines.join(' – '), foldText(lines.join(' ; ')), { cell, above: [] });
  draft.dataCategories.push(...data);
  return draft;
}

/** What labels a heading has below it: `basis` where they tell a ground and no purpose, so that it names that itself. */
function labelsBelow(passages: readonly Passage[], at: number): 'purpose' | 'basis' | 'none' | 'untitled' {
  const heading = passages[at];
  if (heading?.kind !== 'heading' || heading.headingLevel === 1) return 'untitled';
  if (heading.ownTopics.some((topic) => NO_TITLE.has(topic))) return 'untitled';
  let hasBasis = false;
  for (let next = at + 1; passages[next] !== undefined && passages[next]?.kind !== 'heading'; next += 1) {
    for (const { fold } of passages[next]?.sentences ?? []) {
      const label = labelOf(fold)?.label;
      if (label === 'purpose') return 'purpose';
      hasBasis ||= label === 'basis';
    }
  }
  return hasBasis ? 'basis' : 'none';
}

const isBelowPurposes = ({ topics, ownTopics }: Passage) =>
  topics.includes('purposes') && !ownTopics.includes('purposes');

const NO_TITLE: ReadonlySet<string> = new Set([...OTHER_PARTS, 'purposes', 'bases', 'cookies']);
