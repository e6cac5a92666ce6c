import { letterAsText, paragraphAsText } from './as-text';
import type { Letter, Paragraph } from './letter';

/**
 * The letter for a web form that takes so many characters. Nothing is ever cut: where it does not fit, whole
 * paragraphs are proposed to be said shorter or left out, and the user decides.
 */
export type FormText = {
  /** As a form counts it: characters (UTF-16), a line break as two (HTML, form data). */
  readonly length: number;
  /** How many characters it is above the limit; 0 where it fits. */
  readonly over: number;
  /** null where it fits, and where even the shortest request does not. */
  readonly proposal: Shortening | null;
};

export type Shortening = {
  readonly changes: readonly ShorterParagraph[];
  /** Of the whole text with these changes. */
  readonly length: number;
};

export type ShorterParagraph = {
  readonly id: string;
  readonly was: string;
  /** '' leaves the paragraph out. */
  readonly becomes: string;
};

/**
 * What the law gives without being asked goes first; then what supports; what was asked of this site last. The
 * request itself, whose data it is, and whatever the user typed stay.
 */
const STEPS: readonly (readonly ['leaveOut' | 'shorten', string])[] = [
  ['leaveOut', 'authority'],
  ['leaveOut', 'notErasure'],
  ['shorten', 'identity'],
  ['shorten', 'refusal'],
  ['shorten', 'term'],
  ['shorten', 'storageOnly'],
  ['shorten', 'tellRecipients'],
  ['shorten', 'withheld'],
  ['shorten', 'exception'],
  ['shorten', 'restriction'],
  ['shorten', 'stop'],
  ['shorten', 'copy'],
  ['shorten', 'safeguards'],
  ['shorten', 'information'],
  ['shorten', 'erasure'],
  ['shorten', 'objection'],
  ['shorten', 'directMarketing'],
  ['shorten', 'withdrawn'],
  ['leaveOut', 'when'],
  ['leaveOut', 'evidence'],
  ['leaveOut', 'others'],
  ['leaveOut', 'legalBasis'],
  ['leaveOut', 'identity'],
  ['leaveOut', 'refusal'],
  ['leaveOut', 'retentionTest'],
  ['leaveOut', 'retention'],
  ['leaveOut', 'suppression'],
  ['leaveOut', 'notice'],
  ['leaveOut', 'openQuestions'],
  ['leaveOut', 'safeguards'],
  ['leaveOut', 'exception'],
  ['leaveOut', 'tellRecipients'],
  ['leaveOut', 'copy'],
  ['leaveOut', 'confirm'],
  ['leaveOut', 'confirmErasure'],
  ['leaveOut', 'withheld'],
  ['leaveOut', 'term'],
];

/** `longest`: characters that the form takes; null where it has no limit. */
export function asFormText(letter: Letter, longest: number | null): FormText {
  const length = lengthOf(letter);
  if (longest === null || length <= longest) return { length, over: 0, proposal: null };
  const changes = needed(letter, longest);
  const inOrder = letter.paragraphs.flatMap(({ id }) => changes?.get(id) ?? []);
  const proposal = changes && { changes: inOrder, length: lengthWith(letter, changes) };
  return { length, over: length - longest, proposal };
}

/** The changes that shorten a letter already hold: those whose words are ours, to be taken back at once. */
export function shortenedIn(composed: Letter, overrides: Readonly<Record<string, string>>): string[] {
  return composed.paragraphs
    .filter(({ id, short }) => Object.hasOwn(overrides, id) && [short, ''].includes(overrides[id]))
    .map(({ id }) => id);
}

type Changes = ReadonlyMap<string, ShorterParagraph>;

/** Step by step until it fits, and then back again what turns out to fit after all. */
function needed(letter: Letter, longest: number): Changes | null {
  const changes = new Map<string, ShorterParagraph>();
  const taken: ShorterParagraph[] = [];
  for (const [how, id] of STEPS) {
    if (lengthWith(letter, changes) <= longest) break;
    const paragraph = letter.paragraphs.find((one) => one.id === id && !one.changed);
    const becomes = how === 'leaveOut' ? '' : paragraph?.short;
    if (!paragraph || becomes === undefined) continue;
    const change = { id, was: paragraphAsText(paragraph), becomes };
    changes.set(id, change);
    taken.push(change);
  }
  if (lengthWith(letter, changes) > longest) return null;
  for (let at = taken.length - 1; at >= 0; at -= 1)
    giveBack(letter, longest, changes, taken.slice(0, at + 1));
  return changes;
}

/** The last one taken: back to the shorter words where there were any before it, else to the whole paragraph. */
function giveBack(
  letter: Letter,
  longest: number,
  changes: Map<string, ShorterParagraph>,
  taken: readonly ShorterParagraph[],
): void {
  const last = taken.at(-1);
  if (!last || changes.get(last.id) !== last) return;
  const before = taken.slice(0, -1).findLast(({ id }) => id === last.id);
  if (before) changes.set(last.id, before);
  else changes.delete(last.id);
  if (lengthWith(letter, changes) > longest) changes.set(last.id, last);
}

function lengthWith(letter: Letter, changes: Changes): number {
  return lengthOf({ ...letter, paragraphs: letter.paragraphs.map((one) => changed(one, changes)) });
}

function changed(paragraph: Paragraph, changes: Changes): Paragraph {
  const change = changes.get(paragraph.id);
  return change ? { ...paragraph, kind: 'text', text: change.becomes, items: [] } : paragraph;
}

/** As a form counts it: a line break is two characters when it is sent. */
function lengthOf(letter: Letter): number {
  return letterAsText(letter).replaceAll(/\r\n|\r|\n/g, '\r\n').length;
}
