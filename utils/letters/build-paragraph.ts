import type { LegalSourceId } from '@/utils/law/legal-sources';
import type { ListItem, Paragraph } from './letter';

/** Builders for paragraphs. Text is put together by functions alone: nothing that a person typed is a pattern. */
export function text(id: string, words: string, sources: readonly LegalSourceId[] = []): Paragraph {
  return { id, kind: 'text', text: words, items: [], sources, changed: false };
}

export function heading(id: string, words: string): Paragraph {
  return { id, kind: 'heading', text: words, items: [], sources: [], changed: false };
}

/** With the words that stand in its place where a web form has no room for all of it. */
export function withShort(paragraph: Paragraph, short: string): Paragraph {
  return { ...paragraph, short };
}

/** Words that are not ours: of the policy, of the user or of the controller. */
export function quote(
  id: string,
  lead: string,
  words: string,
  sources: readonly LegalSourceId[] = [],
): Paragraph {
  return { id, kind: 'quote', text: lead, items: [{ label: null, text: words }], sources, changed: false };
}

/** `labels`: "dash" for none, "letter" for a), b)…, "number" for 1, 2… */
export function list(
  id: string,
  lead: string,
  items: readonly string[],
  labels: 'dash' | 'letter' | 'number',
  sources: readonly LegalSourceId[] = [],
): Paragraph {
  return { id, kind: 'list', text: lead, items: labelled(items, labels), sources, changed: false };
}

function labelled(items: readonly string[], labels: 'dash' | 'letter' | 'number'): readonly ListItem[] {
  return items.map((item, index) => ({ label: labelOf(index, labels), text: item }));
}

function labelOf(index: number, labels: 'dash' | 'letter' | 'number'): string | null {
  switch (labels) {
    case 'dash':
      return null;
    case 'letter':
      return `${String.fromCodePoint(97 + index)})`;
    case 'number':
      return `${index + 1}.`;
  }
}
