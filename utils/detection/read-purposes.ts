import type { Purpose } from '@/utils/law/policy';
import { foldText, quoteOf, shortValue } from './fold-text';
import type { PageText } from './page-text';
import { EXPLICIT_BASIS } from './phrases-bases';
import { PURPOSE_PHRASES as SAYS } from './phrases-purposes';
import { type Passage, passagesOf } from './policy-passages';
import { type PolicyTable, tablesOf } from './policy-tables';
import { basesIn } from './read-legal-bases';

const MOST_PURPOSES = 60;
const MOST_DATA = 60;
const ELSEWHERE = [
  'rights',
  'retention',
  'recipients',
  'transfers',
  'security',
  'complaint',
  'changes',
  'automated',
] as const;

/** A purpose while it is being read: what belongs to it is added as it is met. */
interface Draft {
  readonly title: string;
  readonly quote: string;
  /** Folded text that belongs to this purpose: bases, interest and marketing are read from it. */
  matter: string;
  readonly dataCategories: string[];
  /** Bases stated by the line above its list. */
  readonly fromAbove: string;
}

/**
 * The purposes that the policy states (art. 13(1)(c) AVG), in its own order and words: rows of tables, items of
 * lists, parts with a heading of their own, "Doel: …" lines; sentences where there is none of these.
 */
export function readPurposes(page: PageText): Purpose[] {
  const passages = passagesOf(page);
  const drafts = [...fromTables(passages), ...fromLists(passages)];
  drafts.push(...fromLabels(passages));
  if (drafts.length < 2) drafts.push(...fromParts(passages));
  if (drafts.length < 2) drafts.push(...fromSentences(passages));
  return unlike(drafts).slice(0, MOST_PURPOSES).map(purposeOf);
}

function draftOf(title: string, quote: string, matter: string, fromAbove = ''): Draft {
  return { title: shortValue(title, 200), quote, matter, dataCategories: [], fromAbove };
}

function purposeOf(draft: Draft): Purpose {
  const own = basesIn(draft.matter);
  const title = foldText(draft.title);
  return {
    title: draft.title,
    dataCategories: draft.dataCategories.slice(0, MOST_DATA),
    legalBases: own.length > 0 ? own : basesIn(draft.fromAbove),
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
    if (key.length < 3 || seen.has(key)) return false;
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
  const isWhole = foldText(quote) === matter;
  const written = isWhole ? quote.slice(start, start + end) : words.slice(0, end);
  return written.trim().length < 3 ? null : shortValue(written, 200);
}

function fromTables(passages: readonly Passage[]): Draft[] {
  return tablesOf(passages).flatMap((table) => {
    const purpose = table.column(SAYS.table);
    if (purpose < 0 || isAboutCookies(table)) return [];
    const data = table.column(SAYS.tableData);
    return table.rows.flatMap((row) => {
      const title = row[purpose];
      if (title === undefined || title === '') return [];
      const line = row.join(' – ');
      const draft = draftOf(title, line, foldText(line));
      const named = data === purpose ? undefined : row[data];
      if (named !== undefined) draft.dataCategories.push(...partsOf(named));
      return [draft];
    });
  });
}

function isAboutCookies(table: PolicyTable): boolean {
  return table.topics.includes('cookies') || table.column(/\bcookie/) >= 0;
}

/** Items of lists that a line introduces as purposes, and the data that the same list names below each. */
function fromLists(passages: readonly Passage[]): Draft[] {
  const drafts: Draft[] = [];
  let isOpen = false;
  let heading = '';
  let isMixed = false;
  let depth = 0;
  passages.forEach((passage, at) => {
    if (passage.kind === 'heading') {
      isOpen = isOpen && passage.headingLevel === 7 && heading === passage.heading;
      heading = passage.heading;
    }
    if (passage.kind !== 'item') return;
    const isFirst = passages[at - 1]?.kind !== 'item';
    if (isFirst) {
      const role = roleOfList(passage, isOpen);
      isOpen = role !== 'other';
      depth = passage.block.listDepth;
      if (role === 'purposes') isMixed = isMixedList(passages, at);
      else isMixed = role === 'data';
    }
    if (!isOpen) return;
    const last = drafts.at(-1);
    const isData = passage.block.listDepth > depth || (isMixed && !opensPurpose(passage));
    if (isData && last !== undefined) addData(last, passage);
    else if (!isData) drafts.push(itemDraft(passage));
  });
  return drafts;
}

function addData(draft: Draft, passage: Passage): void {
  const words = shortValue(passage.text.split(/: | – | - /)[0] ?? passage.text, 200);
  if (words !== '' && !draft.dataCategories.includes(words)) draft.dataCategories.push(words);
}

function itemDraft(passage: Passage): Draft {
  const above = EXPLICIT_BASIS.test(passage.leadIn.fold) ? passage.leadIn.fold : '';
  return draftOf(titleOf(passage.text), passage.text, passage.fold, above);
}

type ListRole = 'purposes' | 'data' | 'other';

function roleOfList(passage: Passage, isOpen: boolean): ListRole {
  const lead = passage.leadIn.fold;
  if (SAYS.data.test(lead) && (SAYS.earlier.test(lead) || !SAYS.introduction.test(lead)))
    return isOpen ? 'data' : 'other';
  if (passage.topics.some((topic) => (ELSEWHERE as readonly string[]).includes(topic))) return 'other';
  if (SAYS.introduction.test(lead)) return passage.topics.includes('cookies') ? 'other' : 'purposes';
  if (passage.ownTopics.includes('purposes') && !lead.endsWith('?')) return 'purposes';
  return isOpen && !lead.endsWith(':') ? 'data' : 'other';
}

/** Purposes and their data on one level: some item of the list announces data, or ends in a colon. */
function isMixedList(passages: readonly Passage[], start: number): boolean {
  for (let at = start; passages[at]?.kind === 'item'; at += 1) {
    const fold = passages[at]?.fold ?? '';
    if (
      fold.endsWith(':') ||
      (fold.length > 80 && /\b(?:onderstaande|volgende)\b.{0,30}\bgegevens\b/.test(fold))
    )
      return true;
  }
  return false;
}

function opensPurpose(passage: Passage): boolean {
  const { fold } = passage;
  if (fold.endsWith(':')) return true;
  const colon = fold.indexOf(': ');
  const explains = colon > 0 && colon < 120 && fold.length - colon > 60;
  return (
    (explains && (basesIn(fold).length > 0 || fold.length - colon > 140)) ||
    /^(?:om|to|pour) .{20}/.test(fold)
  );
}

/** "Title: explanation", "Title – explanation", or the whole line. */
function titleOf(text: string): string {
  const plain = shortValue(text, 1000);
  const cut = /^(.{3,120}?)(?:: | – | — | - )/.exec(plain)?.[1];
  return cut ?? plain.replace(/ \((?:art|met|enkel|alleen|wettelijk)[^)]{0,80}\)$/i, '');
}

/** "Doel: …", with what the same lines say of basis and data. */
function fromLabels(passages: readonly Passage[]): Draft[] {
  return passages.flatMap((passage, at) => {
    if (passage.kind === 'heading' || passage.topics.includes('cookies')) return [];
    return passage.sentences.flatMap((sentence) => {
      const label = SAYS.label.exec(sentence.fold)?.[0];
      if (label === undefined || sentence.text.length < label.length + 4) return [];
      const next = passages[at + 1]?.kind === 'text' ? (passages[at + 1]?.fold ?? '') : '';
      const matter = EXPLICIT_BASIS.test(next) ? `${passage.fold} ${next}` : passage.fold;
      return [draftOf(sentence.text.slice(label.length), passage.text, matter)];
    });
  });
}

/** Parts with a heading of their own below a heading about purposes. */
function fromParts(passages: readonly Passage[]): Draft[] {
  const drafts: Draft[] = [];
  let isOpen = false;
  for (const passage of passages) {
    if (passage.kind === 'heading') {
      const isBelow = passage.topics.includes('purposes') && !passage.ownTopics.includes('purposes');
      isOpen = isBelow && passage.headingLevel > 1;
      if (isOpen)
        drafts.push(draftOf(passage.text.replace(/^[\d.a-z]{1,4}[).] /i, ''), passage.text, passage.fold));
    }
    const last = drafts.at(-1);
    if (!isOpen || last === undefined || passage.kind === 'heading') continue;
    last.matter = `${last.matter} ${passage.fold}`.slice(0, 4000);
    if (passage.kind === 'item') addData(last, passage);
    else
      last.dataCategories.push(...dataIn(passage.text).filter((word) => !last.dataCategories.includes(word)));
  }
  return drafts.map((draft) => ({ ...draft, quote: draft.quote }));
}

function fromSentences(passages: readonly Passage[]): Draft[] {
  return passages.flatMap((passage) => {
    if (
      passage.kind !== 'text' ||
      passage.topics.some((topic) => (ELSEWHERE as readonly string[]).includes(topic))
    )
      return [];
    if (passage.topics.includes('cookies') || passage.topics.includes('minors')) return [];
    return passage.sentences.flatMap((sentence) => {
      if (sentence.fold.endsWith(':') || SAYS.noClause.test(sentence.fold)) return [];
      const match = SAYS.clause.exec(sentence.fold);
      const clause = match?.[1];
      if (match === null || clause === undefined) return [];
      const start = match.index + match[0].length - clause.length;
      const draft = draftOf(sentence.text.slice(start, start + clause.length), sentence.text, sentence.fold);
      draft.dataCategories.push(...dataIn(sentence.text.slice(0, start)));
      return [draft];
    });
  });
}

/** Personal data named one after the other in a sentence; nothing unless there are two at least. */
function dataIn(text: string): string[] {
  if (!/,| en | and | et |&/.test(text)) return [];
  const parts = partsOf(text.slice(0, 600)).filter(
    (part) => part.length <= 60 && SAYS.dataWord.test(foldText(part)),
  );
  const words = parts.map((part) => lastWords(part)).filter((part) => part !== '');
  return words.length < 2 ? [] : words;
}

function partsOf(text: string): string[] {
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
  return shortValue(hasOwner ? part.slice(from) : part, 60);
}
