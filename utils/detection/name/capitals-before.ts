import { splitLegalForm } from './legal-form';
import { withoutLead } from './name-in-text';

const LINK =
  /^(?:&|en|van|de|der|den|voor|het|du|des|et|of|and|the|ter|ten|te|op|in|[a-z]{0,10}(?:school|vereniging|stichting|gemeente|parochie|kerk))$/;

/** "Deze verklaring gaat uit van Groep Peeters NV": capitals that end in a legal form just before the phrase. */
export function formedBefore(text: string, end: number): string | null {
  const tokens = text
    .slice(Math.max(0, end - 90), end)
    .replace(/[\s,()]{1,20}$/, '')
    .split(' ');
  const { form } = splitLegalForm(`X ${tokens.slice(-3).join(' ')}`);
  if (form === null || !tokens.join(' ').endsWith(form)) return null;
  const count = form.split(' ').length;
  let start = tokens.length - count;
  for (let at = start - 1; at >= 0; at -= 1) {
    const token = tokens[at] ?? '';
    if (/^[("“'‘]?[A-ZÀ-ÖØ-ÞŁŒŠŽ\d][^\s:;,.!?]{0,40}$/.test(token)) start = at;
    if (token.startsWith('(') || (start !== at && !LINK.test(token))) break;
  }
  return start < tokens.length - count ? tokens.slice(start).join(' ').replace(/^\(/, '') : null;
}

/** "… werd opgemaakt door Bakker Joost (hierna": the capitals just before the phrase. */
export function capitalsBefore(text: string, end: number): string | null {
  const tokens = text
    .slice(Math.max(0, end - 90), end)
    .replace(/[\s,(]{1,20}$/, '')
    .split(' ');
  let start = tokens.length;
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    const token = tokens[at] ?? '';
    if (/^[("“'‘]?[A-ZÀ-ÖØ-ÞŁŒŠŽ\d][^\s:;,.!?()]{0,40}$/.test(token)) start = at;
    if (token.startsWith('(') || (start !== at && !LINK.test(token))) break;
  }
  // "gevestigd te Den Haag (hierna": a place, no name.
  if (/(?:^|\s)(?:te|in|aan|op|bij|uit)(?:\s(?:de|het))?$/.test(tokens.slice(0, start).slice(-2).join(' ')))
    return null;
  return start < tokens.length ? withoutLead(tokens.slice(start).join(' ').replace(/^\(/, '')) : null;
}
