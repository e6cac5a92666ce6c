import type { PageText } from '@/utils/detection/page/page-text';
import type { PageLink } from '@/utils/detection/page-reading';
import { type Candidate, candidatesOf, likeliest } from './find-privacy-link';
import { ARTICLE_PATH, PAGE_NAMES } from './page-names';

type Kind = 'contact' | 'imprint' | 'terms' | 'about';

const ABOUT = /\bover (?:ons|mij|de)\b|\bwie (?:zijn|ben)\b|\babout\b|\ba propos\b|\bqui sommes/;
/** Where the address and number stand most often, first. */
const WORTH: Readonly<Record<Kind, number>> = { contact: 50, imprint: 44, terms: 36, about: 20 };
const LEAST_SCORE = 18;

/**
 * Links to the site's own contact, imprint and terms pages, likeliest first, at most five: where the address and
 * number stand when the privacy page does not give them. Other origins are left out: they are never read along.
 */
export function findContactLinks(page: PageText): PageLink[] {
  const scored = candidatesOf(page).flatMap((candidate) => {
    const kind = candidate.isSameOrigin && candidate.anchor.tag !== 'link' ? kindOf(candidate) : null;
    if (kind === null) return [];
    const score = scoreOf(candidate, kind);
    return score < LEAST_SCORE ? [] : [{ candidate, score, how: kind }];
  });
  return likeliest(scored);
}

function kindOf({ text, path, url }: Candidate): Kind | null {
  if (text.length > 60 || ARTICLE_PATH.test(url.pathname.toLowerCase())) return null;
  return kindOfWords(text) ?? kindOfWords(path.split(' ').slice(-3).join(' '));
}

function kindOfWords(words: string): Kind | null {
  if (PAGE_NAMES.privacyWeak.test(words) || PAGE_NAMES.cookies.test(words)) return null;
  if (PAGE_NAMES.contact.test(words)) return 'contact';
  if (PAGE_NAMES.imprint.test(words)) return 'imprint';
  if (PAGE_NAMES.terms.test(words)) return 'terms';
  return ABOUT.test(words) ? 'about' : null;
}

function scoreOf({ text, path, url, anchor }: Candidate, kind: Kind): number {
  const inBoth = kindOfWords(text) === kind && kindOfWords(path) === kind ? 6 : 0;
  const place = anchor.place === 'footer' ? 3 : anchor.place === 'nav' ? 2 : 0;
  const isFile = /\.(?:pdf|docx?|jpe?g|png|zip)$/i.test(url.pathname) ? -20 : 0;
  return WORTH[kind] + inBoth + place + isFile + (anchor.visibility === 'hidden' ? -4 : 0);
}
