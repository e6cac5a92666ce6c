import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { foldText } from '@/utils/detection/patterns/fold-text';
import type { Passage, Sentence } from './policy-passages';

const VERB = 'bewaren|bewaar|bewaart|houden|hou|gooien|gooi|verwijderen|verwijdert|wissen|slaan';
/** Ways to say what is kept, in order; the words of the first group name it. */
const SUBJECTS: readonly RegExp[] = [
  fitted(
    new RegExp(
      `^(?:(?:en|maar|ook|verder|daarnaast|bijvoorbeeld),? )*(.{3,90}?),? (?:${VERB}) (?:we|wij|ik)\\b`,
    ),
  ),
  fitted(
    new RegExp(
      `\\b(?<!rekening )(?:${VERB}|keep|retain|store|conservons) (?:(?:we|wij|ik) )?((?:[a-z][^ ,.;]{0,30} ){0,7}?[a-z][^ ,.;]{2,30})(?: \\([^()]{1,120}\\))?(?=[.;]?$| (?:niet|maximaal|minimaal|gedurende|voor|binnen|tot|na|vanaf|volgens|conform|zolang|automatisch|for|pendant|at|no|until|as|\\d|een|twee|drie|vier|vijf|zes|zeven|tien))`,
    ),
  ),
  fitted(
    /^(?:(?:en|maar|ook|verder|daarnaast|bijvoorbeeld),? )*(.{3,90}?),? (?:worden|wordt|blijven|blijft|volgen|vallen|is|are|will be|sont|est|moeten)\b/,
  ),
  fitted(
    /\b((?:al )?(?:de|uw|je|jouw|deze|alle|your|vos) (?:[a-z-]{1,20} ){0,3}?[a-z-]{3,30}) (?:niet langer|maximaal|nooit langer|ten hoogste|binnen|no longer)/,
  ),
  fitted(
    /^([a-z][^.:]{2,50}?) (?:maximaal|minimaal|max|min|tot|gedurende|een|twee|drie|vier|vijf|zes|zeven|acht|tien|\d{1,4})\b/,
  ),
];
/** "Tot vijf jaar na het einde van je lidmaatschap" names nothing: then it goes for all. */
const ALL_DATA = 'persoonsgegevens';
/** Where the words for what is kept go on to why, when or how long. */
const SUBJECT_END = fitted(
  / (?:ingevolge|volgens|conform|in principe|op grond van|na|vanaf|gedurende|tot|wegens|standaard|automatisch|doorgaans|uiterlijk|geldt|gelden)\b/,
);
/** Words that need what comes behind them. */
const OPEN = /(?:\b(?:niet|die|dat|betrekking|van|voor|en|of|met|zal|kan|tot|onze)|\b\d{1,3} \w{3,9})$/;
/** Not what is kept, but when, how, or who keeps it. */
const NO_SUBJECT = fitted(
  /^(?:zolang|als|wanneer|indien|daarna|na|dan|tot|maximaal|minimaal|gedurende|zo|standaard|niet|bij|in|met|op|van|verder|door|vanwege|conform|volgens|over het algemeen|doorgaans|hierbij|hiervoor|daarvoor|er|totdat|heb(?:t|ben)?|heeft|wordt|worden|leidt|mocht|komt|geldt|zijn|is|beschrijft|verwijdering|bewaard|bewaring|(?:wij|we|ik) [a-z]{4,})\b|^(?:wij|we|ik|dit|die|dat|het|er|u|je|ze|deze|hem|geval|of|vereist|ingezonden|this|it|we|they|deze termijn(?:en)?)$|^(?:ze|deze|die) (?:worden|wordt)\b|\b(?:dan|worden|wordt|opzegt|bewaard|hanteer|zal|wil)\b/,
);

/** What is kept: the words that the sentence gives it, else the heading, if that says more than "Bewaartermijn". */
export function keptSubject(sentence: Sentence, passage: Passage): string {
  for (const pattern of SUBJECTS) {
    const match = pattern.exec(sentence.fold);
    const words = match?.[1];
    if (match === null || words === undefined || NO_SUBJECT.test(words)) continue;
    const start = match.index + match[0].indexOf(words);
    const whole = sentence.text.slice(start, start + words.length);
    const cut = SUBJECT_END.exec(words)?.index ?? words.length;
    const kept = OPEN.test(words.slice(0, cut)) ? whole : whole.slice(0, cut);
    if (OPEN.test(foldText(kept))) continue;
    return kept
      .replace(/ bij$/, '')
      .replace(/^.{0,60}\bdat (?=(?:[a-z-]{1,20} ){0,2}[a-z-]{3,})/, '')
      .replace(/^voor (?=\w{4})/i, '');
  }
  const heading = foldText(passage.heading);
  const isNoSubject = heading === '' || passage.ownTopics.includes('retention') || NO_HEADING.test(heading);
  return isNoSubject ? ALL_DATA : passage.heading;
}

/** A heading that names the page, or what the whole of it is about. */
const NO_HEADING =
  /privacy|cookie|^\W{0,9}doel|voorwaarden|beleid|verklaring|policy|^verwerking van|\?$|\bwij\b|\bwe\b/;
