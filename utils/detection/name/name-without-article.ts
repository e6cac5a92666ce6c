import type { Line } from '@/utils/detection/identity/lines';
import type { FoundName } from './found-name';
import { splitLegalForm } from './legal-form';

/** Names that are looked up on the page. */
const MAX_LOOKED_UP = 10;

/** "De Roeibond Zuid" opens a sentence where the page elsewhere says "de Roeibond Zuid", and nowhere "van De Roeibond Zuid". */
export function withoutArticles(found: readonly FoundName[], lines: readonly Line[]): FoundName[] {
  const opened = new Set(found.map(({ full }) => full).filter(mayBeOpened));
  const bare = new Map<string, string>();
  for (const full of [...opened].slice(0, MAX_LOOKED_UP)) {
    const name = full.replace(/^\S+\s/, '');
    const small = ` ${full.charAt(0).toLowerCase()}${full.slice(1)}`;
    const isSmall = lines.some(({ text }) => text.includes(small));
    if (isSmall && !lines.some(({ text }) => isWithin(text, full))) bare.set(full, name);
  }
  return found.map((name) => {
    const full = bare.get(name.full);
    return full === undefined ? name : { ...name, full, ...splitLegalForm(full) };
  });
}

/** Not "De Lijn" and "Het Klooster BV": one word alone, or with its form, has its article of its own. */
const mayBeOpened = (full: string): boolean =>
  /^(?:De|Het)\s[A-ZÀ-Þ]\S{0,60}\s/.test(full) && splitLegalForm(full).form === null;

/** With its capital in the midst of a sentence, or on a line of its own, the article belongs to the name. */
function isWithin(text: string, full: string): boolean {
  const at = text.indexOf(full, 1);
  return text === full || (at > 0 && /[a-zß-ÿ,]\s["“'‘]?$/.test(text.slice(0, at)));
}
