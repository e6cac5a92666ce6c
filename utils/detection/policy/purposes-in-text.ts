import { foldText } from '@/utils/detection/patterns/fold-text';
import { basesIn } from './bases-in';
import { PURPOSE_PHRASES as SAYS } from './phrases-purposes';
import type { Passage, Sentence } from './policy-passages';
import { type Draft, dataIn, draftOf, nameData, OTHER_PARTS } from './purpose-draft';
import { labelOf } from './purposes-in-labels';
import { addData } from './purposes-in-lists';

/** "…voor de volgende doelen: het eerste; het tweede." */
export function draftsInline(passages: readonly Passage[]): Draft[] {
  return passages.flatMap((passage) => {
    if (passage.kind === 'heading' || passage.topics.includes('cookies')) return [];
    const match = SAYS.inline.exec(passage.fold);
    if (match === null) return [];
    const list = passage.text.slice(match.index + match[0].length).split(/\. (?=\p{Lu})/u)[0] ?? '';
    return enumerated(list).map((title) => draftOf(title, passage.text, foldText(title)));
  });
}

function enumerated(list: string): string[] {
  if (list.includes(';')) return list.split(/; ?(?:en |and |et )?/);
  if (/(?:^|\s)\(?(?:2|b)\) /.test(list)) return list.split(/(?:^|,? )\(?(?:\d|[a-z])\) /);
  return list.split(/(?:, (?:en )?| en (?=(?:het|om|de|voor)\b))(?![^()]{0,200}\))/);
}

const PROCESSES =
  /\b(?:verwerk|gebruik|verzamel|vragen|use|process|collect|utilis|trait)| (?:om|voor|to|for|pour) /;

/** Parts with a heading of their own below a heading about purposes. */
export function draftsInParts(passages: readonly Passage[]): Draft[] {
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
    if (labelOf(passage.fold) !== null) continue;
    if (passage.kind === 'item') addData(last, passage);
    else for (const { text } of passage.sentences) nameData(last, dataIn(text));
  }
  return drafts.filter(({ matter }) => PROCESSES.test(matter) || basesIn(matter).length > 0);
}

/** Denied, or no purpose; a "niet" further on belongs to the purpose itself. */
function isNone(before: string, clause: string): boolean {
  return NEGATES.test(before + clause.slice(0, 12)) || SAYS.noClause.test(before + clause.slice(0, 60));
}

const NEGATES = /\b(?:niet|geen|nooit|noch|not|never|no|ne|pas|aucun\w{0,2})\b/;

export function draftsInSentences(passages: readonly Passage[]): Draft[] {
  return passages.flatMap((passage) => {
    const { kind, topics, ownTopics } = passage;
    if (kind !== 'text' || topics.some((topic) => OTHER_PARTS.includes(topic))) return [];
    if (topics.includes('cookies') || topics.includes('minors')) return [];
    if (ownTopics.includes('bases') && !ownTopics.includes('purposes')) return [];
    const isAnswer = ownTopics.includes('purposes');
    return passage.sentences.flatMap((sentence) => draftsInClause(sentence, isAnswer));
  });
}

/** "Waarom? Om u te helpen." */
const ANSWERS = /^((?:om|voor|to|for|pour) .+)$/;

function draftsInClause(sentence: Sentence, isAnswer: boolean): Draft[] {
  const match = (isAnswer ? ANSWERS.exec(sentence.fold) : null) ?? SAYS.clause.exec(sentence.fold);
  const rest = match?.[1];
  if (match === null || rest === undefined || sentence.fold.endsWith(':')) return [];
  const clause = rest.slice(0, SAYS.clauseEnd.exec(rest)?.index ?? rest.length);
  const start = match.index + match[0].length - rest.length;
  if (isNone(sentence.fold.slice(0, start), clause)) return [];
  const titles = enumeratedIn(wholeParts(sentence.text.slice(start, start + clause.length)));
  // Two grounds one after the other are a list of grounds, whatever they are for.
  if (titles.length < 3 && basesIn(clause).length > 1) return [];
  return titles.map((title) => {
    const draft = draftOf(title, sentence.text, titles.length > 1 ? foldText(title) : sentence.fold);
    draft.dataCategories.push(...dataIn(sentence.text.slice(0, start)));
    return draft;
  });
}

const MAX_CLAUSE = 590;

/** "Voor duidelijke doelen, zoals …" names them behind it; a clause that was cut off ends with its last whole part. */
function wholeParts(clause: string): string {
  const named = clause.replace(/^.{0,80}\bdoel\w{0,12},? (?:zoals|namelijk|te weten|waaronder):? /, '');
  const last = named.lastIndexOf(', ');
  return clause.length >= MAX_CLAUSE && last > 0 ? named.slice(0, last) : named;
}

/** "voor de administratie, de inning van bijdragen en het organiseren van feesten": three purposes, not one. */
function enumeratedIn(clause: string): string[] {
  const whole = clause.replace(/ \((?:bv|bijv|o\.?a|zoals|e\.?g)\b[^)]{0,80}$/, '');
  const parts = whole.split(
    /(?:, (?:en )?(?=(?:de|het|een|om|voor|to|for) )| en (?=(?:de|het|om|voor) ))(?![^()]{0,200}\))/,
  );
  const isCut = parts.some((part) => part.length < 8 || (/^(?:en )?om /.test(part) && !/ te /.test(part)));
  if (parts.length < 3 || isCut) return [whole];
  return parts.map((part) => part.replace(/^(?:voor|ten behoeve van|met het oog op|in het kader van) /, ''));
}
