import type { PageText } from '@/utils/detection/page/page-text';
import { foldText, quoteOf, shortValue } from '@/utils/detection/patterns/fold-text';
import type { Purpose } from '@/utils/law/policy';
import { basesIn } from './bases-in';
import { PURPOSE_PHRASES as SAYS } from './phrases-purposes';
import { passagesOf } from './policy-passages';
import { type Draft, MOST_DATA } from './purpose-draft';
import { isNoPurpose } from './purpose-title';
import { draftsInLabels } from './purposes-in-labels';
import { draftsInLists } from './purposes-in-lists';
import { draftsInline, draftsInParts, draftsInSentences } from './purposes-in-text';

const MOST_PURPOSES = 60;
/**
 * The purposes that the policy states (art. 13(1)(c) AVG), in its own order and words: rows of tables, items of
 * lists, parts with a heading of their own, "Doel: …" lines; sentences where there is none of these.
 */
export function readPurposes(page: PageText): Purpose[] {
  const passages = passagesOf(page);
  const drafts = [...draftsInLists(passages), ...draftsInline(passages), ...draftsInLabels(passages)];
  if (drafts.length < 2) drafts.push(...draftsInParts(passages));
  if (drafts.length < 2) drafts.push(...draftsInSentences(passages));
  return unlike(drafts).slice(0, MOST_PURPOSES).map(purposeOf);
}

function purposeOf(draft: Draft): Purpose {
  const own = basesIn(draft.matter);
  const title = foldText(draft.title);
  return {
    title: draft.title,
    dataCategories: draft.dataCategories.slice(0, MOST_DATA),
    legalBases: [
      ...(draft.bases.cell.length > 0 ? draft.bases.cell : own.length > 0 ? own : draft.bases.above),
    ],
    interest: interestIn(draft.matter, draft.quote),
    isDirectMarketing: SAYS.marketing.test(title) || SAYS.marketing.test(draft.matter),
    quote: quoteOf(draft.quote),
  };
}

function unlike(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    const key = foldText(draft.title)
      .replace(/[^a-z0-9]{1,9}/g, ' ')
      .trim();
    if (key.length < 3 || seen.has(key) || isNoPurpose(draft.title)) return false;
    seen.add(key);
    return true;
  });
}

/** The interest as written, cut out of the quotation at the place where the folded text names it. */
function interestIn(matter: string, quote: string): string | null {
  const match = SAYS.interest.exec(matter);
  const words = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || words === undefined) return null;
  const end = SAYS.interestEnd.exec(words)?.index ?? words.length;
  const start = match.index + match[0].length - words.length;
  const isWhole = quote.length === matter.length;
  // "het gerechtvaardigd belang van Peeters bv" names whose interest it is, not which.
  if (
    isWhole &&
    /(?:van|of|de) $/.test(match[0].slice(0, -words.length)) &&
    /^\p{Lu}/u.test(quote.slice(start))
  )
    return null;
  const written = isWhole ? quote.slice(start, start + end) : words.slice(0, end);
  // "het belang van de vereniging om de leden te bereiken": first whose, then which.
  const which = / van $/.test(match[0].slice(0, -words.length))
    ? /^.{2,40}? om (.{6,})$/.exec(written)?.[1]
    : undefined;
  return written.trim().length < 3 ? null : shortValue(which ?? written, 200);
}
