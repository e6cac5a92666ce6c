import type { PageText } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { foldText, shortValue } from '@/utils/detection/patterns/fold-text';
import { matchesOf } from '@/utils/detection/patterns/matches-of';

const MONTH =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|oct|nov|dec';
const DATE = `(?:(?:\\d{1,2}(?:er|e|st|nd|rd|th)? (?:of )?)?(?:${MONTH})\\.?(?: \\d{1,2}(?:st|nd|rd|th)?,)? \\d{4}|(?<![\\d.])(?:\\d{1,2} ?/ ?\\d{1,2} ?/ ?'?\\d{2,4}|\\d{1,2} ?- ?\\d{1,2} ?- ?\\d{2,4}|\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}|\\d{2}\\.\\d{2}\\.\\d{2})(?!\\d)|\\d{4}-\\d{2}-\\d{2})`;
/** Words that say that a date is that of the policy, and the date soon after. */
const DATED = fitted(
  new RegExp(
    `\\b(?:laatste? (?:update|wijziging|aanpassing|versie|herziening)|laatst (?:bijgewerkt|gewijzigd|aangepast|herzien|geactualiseerd)|bijgewerkt|gewijzigd|aangepast|opgesteld|opgemaakt|herzien|geldig|van kracht|van toepassing|in werking|versie|\\w{0,10}datum|last (?:updated|modified|revised|changed)|effective|updated|version|derniere (?:mise a jour|modification|version)|mis a jour|en vigueur|v\\d{1,2})\\b(?:[^.!?]|\\.(?=\\d)){0,60}?(${DATE})`,
    'g',
  ),
);
/** The date before the words: "12 maart 2026 (versie 2)". */
const DATED_AFTER = fitted(new RegExp(`(${DATE})[ ,)(-]{0,4}(?:versie|version|laatst|bijgewerkt)\\b`));
const VERSION = fitted(
  /\b(?:versie(?:nummer)?|version|revisie)[ :.]{0,3}(?:nr\.? ?)?(v?\d{1,4}(?:\.\d{1,3}){0,3}|v\d{1,3})(?![\d/-]| (?:januari|februari|maart|april|mei|juni|juli|augustus))|\b(v\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)\b/,
);
/** A cheap look first, on the text as written. */
const WORTH = fitted(
  /vers|datum|date|bijgewerkt|gewijzigd|aangepast|opgesteld|opgemaakt|herzien|geldig|kracht|toepassing|wijziging|aanpassing|mise? à|derni|vigueur|effective|werking|\bv\d/i,
);

/** Date and version of the policy as written, or null: only where words say that they are the policy's. */
export function readPolicyDate(page: PageText): { date: string | null; version: string | null } {
  let date: string | null = null;
  let version: string | null = null;
  for (const block of page.blocks) {
    if (block.place === 'nav' || block.text.length > 600 || !/\d/.test(block.text)) continue;
    if (!WORTH.test(block.text)) continue;
    const fold = foldText(block.text);
    date ??= dateIn(fold, block.text);
    version ??= versionIn(fold, block.text);
    if (date !== null && version !== null) break;
  }
  return { date, version };
}

function dateIn(fold: string, text: string): string | null {
  if (/\b(?:verordening|richtlijn|wet van|regulation|reglement europeen|reglement general)\b/.test(fold))
    return null;
  const match = latestOf(matchesOf(DATED, fold)) ?? DATED_AFTER.exec(fold);
  const written = match?.[1];
  if (match === null || written === undefined) return null;
  const start = match.index + match[0].lastIndexOf(written);
  return shortValue(text.slice(start, start + written.length), 60);
}

/** "Opgesteld in mei 2018, herzien in januari 2024": the policy is that of the last year named. */
function latestOf(dates: readonly RegExpExecArray[]): RegExpExecArray | null {
  return dates.reduce<RegExpExecArray | null>(
    (latest, date) => (latest !== null && yearOf(latest) > yearOf(date) ? latest : date),
    null,
  );
}

/** The year that a date as written names; of two figures that of this century. */
function yearOf({ 1: written = '' }: RegExpExecArray): number {
  const [year] = /\d{4}/.exec(written) ?? /\d{2}$/.exec(written) ?? ['0'];
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function versionIn(fold: string, text: string): string | null {
  const match = VERSION.exec(fold);
  const written = match?.[1] ?? match?.[2];
  if (match === null || written === undefined || /^(?:19|20)\d\d$/.test(written)) return null;
  const start = match.index + match[0].lastIndexOf(written);
  return shortValue(text.slice(start, start + written.length), 40);
}
