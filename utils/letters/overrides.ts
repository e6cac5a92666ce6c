import { paragraphAsText } from './as-text';
import type { Letter, Paragraph } from './letter';

/**
 * The user's own text in place of what was composed, by paragraph id or "subject", "salutation", "closing".
 * An empty text takes the paragraph out of the letter; dropping the override resets it.
 */
export function applyOverrides(letter: Letter, overrides: Readonly<Record<string, string>>): Letter {
  const own = (id: string): string | null => (Object.hasOwn(overrides, id) ? (overrides[id] ?? null) : null);
  return {
    ...letter,
    subject: own('subject') ?? letter.subject,
    isSubjectChanged: (own('subject') ?? letter.subject) !== letter.subject,
    salutation: own('salutation') ?? letter.salutation,
    closing: own('closing') ?? letter.closing,
    paragraphs: letter.paragraphs.map((paragraph) => changed(paragraph, own(paragraph.id))),
  };
}

/** Text equal to what was composed is no change. The sources go: the words are no longer ours to vouch for. */
function changed(paragraph: Paragraph, own: string | null): Paragraph {
  if (own === null || own === paragraphAsText(paragraph)) return paragraph;
  const { id, short } = paragraph;
  const mine = { id, kind: 'text', text: own, items: [], sources: [], changed: true } as const;
  return short === undefined ? mine : { ...mine, short };
}
