import { foldText, shortValue } from '@/utils/detection/patterns/fold-text';
import { basesIn, cellBasesIn, listedBasesIn } from './bases-in';
import { EXPLICIT_BASIS } from './phrases-loose-bases';
import { PURPOSE_PHRASES as SAYS } from './phrases-purposes';
import type { Passage } from './policy-passages';
import { LINES, type PolicyTable, tablesOf } from './policy-tables';
import { type Draft, draftOf, MOST_DATA, nameData, OTHER_PARTS, partsOf } from './purpose-draft';
import { labelOf } from './purposes-in-labels';

/** Purposes that stand in rows of tables and items of lists, in the order of the policy. */
export function draftsInLists(passages: readonly Passage[]): Draft[] {
  return [...fromTables(passages), ...fromLists(passages).flatMap(unfolded)];
}

function fromTables(passages: readonly Passage[]): Draft[] {
  return tablesOf(passages).flatMap((table) => {
    const purpose = table.column(SAYS.table);
    if (purpose < 0) return fromBareTable(table);
    if (isAboutCookies(table)) return [];
    const data = table.column(SAYS.tableData);
    const basis = table.column(SAYS.tableBasis);
    return table.rows.flatMap((row) => {
      const title = row[purpose];
      if (title === undefined || title === '') return [];
      const line = row.join(' – ');
      const cell = cellBasesIn(foldText(row[basis] ?? ''));
      // As long as the line, so that offsets agree; a cell ends what the cell before it says.
      const draft = draftOf(title.split(LINES)[0] ?? title, line, foldText(row.join(' ; ')), {
        cell,
        above: [],
      });
      const named = data === purpose ? undefined : row[data];
      if (named !== undefined) draft.dataCategories.push(...partsOf(named));
      return [draft];
    });
  });
}

/** Rows without a header below a heading on purposes, where one column of them all names a basis. */
function fromBareTable(table: PolicyTable): Draft[] {
  if (!table.topics.includes('purposes') || isAboutCookies(table)) return [];
  const rows = [table.header, ...table.rows];
  const basis = table.header.findIndex(
    (_, column) => column > 0 && rows.every((row) => listedBasesIn(foldText(row[column] ?? '')).length > 0),
  );
  if (basis < 0 || rows.length < 3) return [];
  return rows.map((row) => {
    const cell = cellBasesIn(foldText(row[basis] ?? ''));
    const draft = draftOf(row[0] ?? '', row.join(' – '), foldText(row.join(' ; ')), { cell, above: [] });
    if (basis === 2) draft.dataCategories.push(...partsOf(row[1] ?? ''));
    return draft;
  });
}

function isAboutCookies(table: PolicyTable): boolean {
  return table.topics.includes('cookies') || table.column(/\bcookie/) >= 0;
}

/** Items of lists that a line introduces as purposes, and the data that the same list names below each. */
function fromLists(passages: readonly Passage[]): Draft[] {
  const drafts: Draft[] = [];
  let role: ListRole = 'other';
  let heading = '';
  let isMixed = false;
  let depth = 0;
  passages.forEach((passage, at) => {
    if (passage.kind === 'heading') {
      if (passage.headingLevel !== 7 || heading !== passage.heading) role = 'other';
      heading = passage.heading;
    }
    if (passage.kind !== 'item') return;
    if (goesOn(passages, at)) {
      const last = drafts.at(-1);
      if (last !== undefined && role === 'purposes')
        last.matter = `${last.matter} ${passage.fold}`.slice(0, 4000);
      return;
    }
    const isFirst = passages[at - 1]?.kind !== 'item';
    if (isFirst) {
      role = roleOfList(passages, at, role !== 'other');
      depth = passage.block.listDepth;
      isMixed = role === 'data' || isMixedList(passages, at);
    }
    if (role === 'other') return;
    const last = drafts.at(-1);
    const isData = passage.block.listDepth > depth || (isMixed && !opensPurpose(passage));
    const named =
      role === 'data' && isForAll(passage) ? drafts.slice(0, MOST_NAMED) : last === undefined ? [] : [last];
    if (isData) for (const draft of named) addData(draft, passage);
    else if (!passage.fold.endsWith('?')) drafts.push(itemDraft(passage));
  });
  return drafts;
}

/** A further line of the same item. */
function goesOn(passages: readonly Passage[], at: number): boolean {
  const [before, passage] = [passages[at - 1], passages[at]];
  if (before?.kind !== 'item' || passage === undefined) return false;
  return passage.block.tag === 'li' && passage.block.group === before.block.group;
}

/** One list of data goes to so many purposes at most: not each of 10,000 items to each of 10,000 others. */
const MOST_NAMED = 200;

/** "…voor de bovenstaande doeleinden:" gives one list of data for all of them. */
function isForAll({ leadIn }: Passage): boolean {
  return (
    SAYS.earlier.test(leadIn.fold) && /doelen|doeleinden|doelstellingen|purposes|finalites/.test(leadIn.fold)
  );
}

/** "Het verven van garen" is no data. */
const A_DEED = /^(?:het [a-z]{4,24}en|om|voor) /;
/** "Wij gebruiken ze voor de volgende doeleinden:" as an item: what stands below it are the purposes. */
const INTRODUCES = /\b(?:following|volgende|specifieke) (?:\w{1,20} )?(?:purposes|doel\w{0,12})\b/;
const SENTENCE = /^(?:(?:if|als|er|u|wij|we|alle) |(?:uw|je|onze|deze) [a-z]{3,20} word)|.{120}/;

function unfolded(draft: Draft): Draft[] {
  const below = draft.dataCategories.filter((words) => !SENTENCE.test(foldText(words)));
  if (below.length < 2 || !INTRODUCES.test(foldText(draft.title))) return [draft];
  return below.map((words) => draftOf(words, words, foldText(words)));
}

export function addData(draft: Draft, passage: Passage): void {
  if (draft.dataCategories.length >= MOST_DATA) return;
  if (A_DEED.test(passage.fold) && !INTRODUCES.test(foldText(draft.title))) return;
  const words = shortValue(passage.text.split(/: | – | - /)[0] ?? passage.text, 200);
  if (words !== '') nameData(draft, [words]);
}

function itemDraft({ text, fold, leadIn }: Passage): Draft {
  const above = EXPLICIT_BASIS.test(leadIn.fold) ? basesIn(leadIn.fold) : [];
  const data = dataBefore(text);
  const draft = draftOf(titleOf(text.slice(data.length).trimStart()), text, fold, { cell: [], above });
  if (data !== '') draft.dataCategories.push(...partsOf(data));
  return draft;
}

/** "Naam en adres om te weten wie lid is": the data first, then what they are for. */
function dataBefore(text: string): string {
  const before = /^([^:.;()]{3,90}?) (?=(?:om|voor) )/.exec(text)?.[1] ?? '';
  const isData = partsOf(before).every((part) => SAYS.dataWord.test(foldText(part)));
  return before !== '' && isData && !/(?:^| )(?:van|met|aan|per|via|te|is|als|indien) /.test(before)
    ? before
    : '';
}

/** "We gebruiken deze informatie: om …; voor …" */
const OPENS = /^(?:om|voor|to|for|pour|afin) /;
const USES = /\b(?:gebruik|verwerk|verzamel|use|process|utilis|trait)/;

/** "Voor deze doelen:" names what follows. */
const NOW = /\b(?:deze|these|ces) (?:doel\w{0,12}|purposes|finalites) ?:$/;

/** Measures, rights, and what an app may do on the device: their lists name deeds as well. */
const NOT_FOR =
  /maatregel|beveilig|measures|\brecht(?:en)? (?:om|op|tot)\b|\brights?\b|\bdroits?\b|\btoestemmingen\b|\bmachtigingen\b|\bpermissions\b/;

type ListRole = 'purposes' | 'data' | 'other';

function roleOfList(passages: readonly Passage[], at: number, isOpen: boolean): ListRole {
  const passage = passages[at];
  if (passage === undefined) return 'other';
  const lead = passage.leadIn.fold;
  if (labelOf(passage.fold) !== null || passage.topics.includes('cookies')) return 'other';
  if (NOT_FOR.test(lead) || NOT_FOR.test(foldText(passage.heading))) return 'other';
  if (
    lead.endsWith(':') &&
    OPENS.test(passage.fold) &&
    USES.test(lead) &&
    !passage.topics.includes('cookies')
  )
    return 'purposes';
  const isEarlier = SAYS.earlier.test(lead) && !NOW.test(lead);
  if (SAYS.data.test(lead) && (isEarlier || !SAYS.introduction.test(lead))) {
    return isOpen && namesData(passages, at) ? 'data' : 'other';
  }
  if (passage.topics.some((topic) => OTHER_PARTS.includes(topic))) return 'other';
  if (SAYS.introduction.test(lead)) return passage.topics.includes('cookies') ? 'other' : 'purposes';
  if (passage.ownTopics.includes('purposes') && !lead.endsWith('?')) {
    return passage.ownTopics.includes('data') && namesData(passages, at) ? 'other' : 'purposes';
  }
  return isOpen && !lead.endsWith(':') ? 'data' : 'other';
}

function namesData(passages: readonly Passage[], start: number): boolean {
  for (let at = start; passages[at]?.kind === 'item'; at += 1) {
    if (SAYS.dataWord.test(passages[at]?.fold ?? '')) return true;
  }
  return false;
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

/** A title ends where the line goes on to its ground. */
const STATED_BASIS = /[.;,(–—-]{0,2} ?(?:legal basis|\w{0,12}grondslag|rechtsgrond|base légale)\b.{0,600}$/i;

/** "Gerechtvaardigd belang: fraude voorkomen": what it is for stands behind the ground. */
const A_GROUND =
  /^(?:(?:ons |onze |uw |jouw )?(?:gerechtvaardigde?|legitieme?) belang(?:en)?|(?:uw |jouw )?toestemming|legitimate interests?|consent)(?: \([^()]{1,60}\))?$/i;
/** "Indien van toepassing: onderzoek". */
const CONDITION = /^(?:indien|als|wanneer|mogelijk|eventueel|optioneel|bijvoorbeeld|if|where|optional)/i;

/** "Title: explanation", "Title – explanation", or the whole line. */
function titleOf(text: string): string {
  const plain = shortValue(text, 1000).replace(STATED_BASIS, '');
  const cut = /^(.{3,120}?)(?:: | – | — | - )/.exec(plain)?.[1];
  if (cut !== undefined && A_GROUND.test(cut)) return plain.slice(cut.length).replace(/^[\s:–—-]{1,4}/, '');
  if (cut !== undefined && !CONDITION.test(cut)) return cut;
  const aside = / \(([^()]{3,80})\)$/.exec(plain);
  const isGround =
    aside !== null &&
    (basesIn(foldText(aside[1] ?? '')).length > 0 || /^(?:art|met|enkel|alleen)/i.test(aside[1] ?? ''));
  return isGround ? plain.slice(0, aside.index) : plain;
}
