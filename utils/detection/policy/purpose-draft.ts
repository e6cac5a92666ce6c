import { foldText, shortValue } from '@/utils/detection/patterns/fold-text';
import type { LegalBasis } from '@/utils/law/rights';
import { PURPOSE_PHRASES as SAYS } from './phrases-purposes';
import type { Topic } from './policy-topics';
import { purposeTitle } from './purpose-title';

/** Parts of a policy that use the words of purposes for something else. */
export const OTHER_PARTS: readonly Topic[] = [
  'rights',
  'retention',
  'recipients',
  'transfers',
  'security',
  'complaint',
  'changes',
  'automated',
];

/** A purpose while it is being read: what belongs to it is added as it is met. */
export interface Draft {
  /** As written, shortened. */
  readonly title: string;
  readonly quote: string;
  /** Folded text that belongs to this purpose: bases, interest and marketing are read from it. */
  matter: string;
  readonly dataCategories: string[];
  /** Bases that its own cell names, or the line above its list where it names none itself. */
  readonly bases: { readonly cell: readonly LegalBasis[]; readonly above: readonly LegalBasis[] };
}

const NO_BASES = { cell: [], above: [] } as const;

export function draftOf(
  title: string,
  quote: string,
  matter: string,
  bases: Draft['bases'] = NO_BASES,
): Draft {
  return { title: purposeTitle(title), quote, matter, dataCategories: [], bases };
}

/** What a purpose names at most, as it is shown and stored. */
export const MOST_DATA = 60;

/** Names data of a purpose, each once; the hundredth of a page that never ends is no longer looked at. */
export function nameData({ dataCategories }: Draft, words: readonly string[]): void {
  for (const word of words)
    if (dataCategories.length < MOST_DATA && !dataCategories.includes(word)) dataCategories.push(word);
}

/** Personal data named one after the other in a sentence; nothing unless there are two at least. */
export function dataIn(text: string): string[] {
  if (!/,| en | and | et |&/.test(text)) return [];
  const parts = partsOf(text.slice(0, 600)).filter(
    (part) => part.length <= 60 && SAYS.dataWord.test(foldText(part)),
  );
  const words = parts.map((part) => lastWords(part)).filter((part) => part !== '');
  return words.length < 2 ? [] : words;
}

export function partsOf(text: string): string[] {
  return text
    .split(/,(?! \d)|;| en | and | et | & |\n/)
    .map((part) => shortValue(part, 200))
    .filter((part) => part !== '');
}

/** From "verzamelen we je naam" what names the data: "naam". */
function lastWords(part: string): string {
  const fold = foldText(part);
  const from = Math.max(
    ...[' je ', ' uw ', ' jouw ', ' your ', ' vos ', ' votre ', ': '].map(
      (word) => fold.lastIndexOf(word) + word.length,
    ),
    0,
  );
  const hasOwner = /(?: (?:je|uw|jouw|your|vos|votre) |: )/.test(fold);
  const words = hasOwner ? part.slice(from) : part;
  return shortValue(words.replace(/ (?:alleen|enkel|uitsluitend|only|uniquement)$/, ''), 60);
}
