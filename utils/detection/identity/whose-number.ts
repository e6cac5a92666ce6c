import { nameKey } from '@/utils/detection/name/name-shape';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import type { Line } from './lines';
import type { Candidate } from './rank';

const WORD = "[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ\\d&.'’-]{0,30}";
const LINKS = "(?:(?:van|voor|de[nr]?|het|en|&|in|te|tot|['’]t)\\s){0,3}";
const REST = `(?:\\s${LINKS}(?!Stichting|Vereniging|K[Vv]K)${WORD}){0,6}`;
/** "Stichting De Vlier", "Muziekschool Zonnebloem vzw": who can have a number of one's own. */
const PERSON = fitted(
  new RegExp(
    `(?<![A-Za-z])(?:[Ss]tichting|[Vv]ereniging|vzw|VZW)\\s${LINKS}${WORD}${REST}|${WORD}${REST}\\s(?:vzw|VZW|asbl|bvba|BVBA|bv|BV|B\\.V\\.|vof|VOF|nv|NV|N\\.V\\.)(?![A-Za-z])`,
    'g',
  ),
);
const MAX_TEXT = 1000;
/** A number stands in the line of its name, or in one of the short lines just below it. */
const REACH = 3;

/**
 * Numbers of one kind, with what speaks for them where several legal persons have one each. None where one
 * line tells them all of others: which of them answers is not said.
 */
export function ofBearer(numbers: readonly Candidate[], lines: readonly Line[], own: string): Candidate[] {
  if (new Set(numbers.map(({ value }) => value)).size < 2) return [...numbers];
  const told = numbers
    .slice(0, MAX_NUMBERS)
    .map((number) => ({ number, bearer: bearerOf(number, numbers, lines) }));
  const isInOneBreath = new Set(numbers.map(({ line }) => line)).size === 1;
  const bearers = new Set(told.map(({ bearer }) => bearer));
  const isOthers = ![...bearers].some((key) => key === '' || key.includes(own) || own.includes(key));
  if (isInOneBreath && bearers.size > 1 && isOthers) return [];
  const weighed = told.map(({ number, bearer }) => {
    const weight = bearer === '' ? 0 : bearer === own ? TOLD : -TOLD;
    return { ...number, score: number.score + (number.score > TOLD ? weight : 0) };
  });
  return [...weighed, ...numbers.slice(MAX_NUMBERS)];
}

const TOLD = 4;
/** Each is held beside all others: more than this many are a list, of others. */
const MAX_NUMBERS = 20;

function bearerOf({ line, at }: Candidate, numbers: readonly Candidate[], lines: readonly Line[]): string {
  if (line === null || at === undefined) return '';
  const marks = numbers.flatMap((number) => (number.line === line ? [number.at ?? 0] : []));
  return bearerIn(line.text, at, marks) ?? bearerAbove(line, lines);
}

function bearerIn(text: string, at: number, marks: readonly number[]): string | null {
  // "onder nummers 41182233 (Stichting Zonnebloem) en …"
  const behind = /^[\d\s.]{8,13}\(([^()]{3,60})\)/.exec(text.slice(at, at + 80))?.[1];
  if (behind !== undefined && matchesOf(PERSON, behind).length > 0) return nameKey(behind);
  const before = matchesOf(PERSON, text.slice(0, Math.min(at, MAX_TEXT)));
  const last = before.at(-1);
  if (last === undefined) return null;
  // "A en B zijn ingeschreven onder nummer 41182233 respectievelijk 41182241": in the order of the names.
  const together = marks.filter((mark) => mark > last.index);
  const row = before.slice(-together.length);
  return nameKey((together.length === row.length ? row[together.indexOf(at)] : last)?.[0] ?? '');
}

function bearerAbove({ index, text }: Line, lines: readonly Line[]): string {
  if (text.length > 80) return '';
  for (const above of lines.slice(Math.max(0, index - REACH), index).reverse()) {
    const person = matchesOf(PERSON, above.text.slice(0, MAX_TEXT)).at(-1);
    if (person !== undefined) return nameKey(person[0]);
  }
  return '';
}
