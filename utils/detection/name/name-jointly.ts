import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import type { Add, FoundName } from './found-name';
import { endOfLegalForm, maskDots, unmaskDots } from './legal-form';
import { nameAtStart } from './name-in-text';
import { isJoint } from './name-together';

/** "A bv en B vzw zijn gezamenlijke verwerkingsverantwoordelijken": the names stand before it. */
const THEY_ARE = fitted(
  /,?\s(?:zijn|treden op als|are|sont)\s(?:hierbij\s|dan ook\s|beiden?\s|allebei\s)?(?:de\s|les\s)?(?:gezamenlijke?n?|samen|tezamen|joint(?:ly)?|responsables conjoints)\s/i,
);
/** "A is samen met B gezamenlijk verantwoordelijk": one name on each side. */
const WITH = fitted(
  /,?\sis\s(?:,\s)?(?:samen|tezamen|gezamenlijk|together|jointly)\s(?:met|with)\s(?=[^.]{3,200}(?:verantwoordelijk|controller))/i,
);
/** "De gezamenlijke verwerkingsverantwoordelijken zijn A en B": they stand behind it. */
const ARE_THEY = fitted(
  /\b(?:gezamenlijke? (?:verwerkings-?)?verantwoordelijken|joint (?:data )?controllers|responsables conjoints)\b[^.:]{0,60}?(?:\s(?:zijn|are|sont)\s?:?|:)\s/i,
);
const AND = /\s(?:en|and|et)\s/;
const BODY = /^(?:stad|gemeente|provincie|lokaal bestuur|OCMW|stichting|vereniging|maatschap)\s/i;

/** Who decide together in one sentence, with or without an address of their own (art. 26 AVG). */
export function fromJointly(line: Line, add: Add): void {
  if (line.place !== 'body' || !isJoint(line)) return;
  const text = maskDots(line.text.slice(0, 3000)).replace(/\([^()]{0,160}\)/g, '');
  for (const name of namesJointly(text)) add(unmaskDots(name), 9, 'sentence:jointly', line);
}

function namesJointly(text: string): string[] {
  const together = WITH.exec(text);
  if (together !== null) {
    const rest = text.slice(together.index + together[0].length);
    return pair([
      sentenceTo(text, together.index),
      rest.replace(/\s(?:gezamenlijke?|samen|joint)\s.*$/is, ''),
    ]);
  }
  const behind = ARE_THEY.exec(text);
  if (behind !== null)
    return listed(text.slice(behind.index + behind[0].length).split(/\.(?:\s|$)/)[0] ?? '');
  const before = THEY_ARE.exec(text);
  if (before === null) return [];
  const names = listed(sentenceTo(text, before.index));
  return /samen\s$/i.test(before[0]) && !names.some(isFormed) ? [] : names;
}

const sentenceTo = (text: string, end: number): string =>
  text.slice(Math.max(0, end - 300), end).replace(/^.*[.!?:;]\s(?=[A-ZÀ-ÖØ-Þ])/s, '');

const isFormed = (name: string): boolean => BODY.test(name) || endOfLegalForm(unmaskDots(name)) > 0;

const plain = (part: string): string =>
  nameAtStart(part.replace(/^(?:zowel\s)?(?:de|het|the|la|le)\s(?=[a-z]|[A-Z]{2})/i, '')).trim();

/** "A, B en C": what a comma parts is a name only where its form or kind says so; addresses hold such commas too. */
function listed(list: string): string[] {
  const parts: string[] = [];
  const pieces = list.slice(0, 400).split(AND);
  for (const piece of pieces) {
    const last = parts.at(-1);
    // "Kunst en Kaas vzw en Turnkring vzw": with more than one "en" a name is over where its form stands.
    if (last !== undefined && pieces.length > 2 && !isFormed(last))
      parts[parts.length - 1] = `${last} en ${piece}`;
    else parts.push(piece);
  }
  return pair(
    parts.flatMap((part) => {
      const [first = '', ...rest] = part.split(/,\s/);
      return [first, ...rest.filter((name) => !/\d/.test(name) && isFormed(plain(name)))];
    }),
  );
}

/** All of them, or none where one is no name: half a pair says nothing. */
function pair(parts: readonly string[]): string[] {
  const names = parts.map(plain);
  return names.length > 1 && names.every((name) => BODY.test(name) || /^[^a-z\s]/.test(name)) ? names : [];
}

/** "Stad A en het OCMW A": where each is named by itself, the two as one name are none. */
export function withoutPairs(found: readonly FoundName[]): FoundName[] {
  const jointly = found.filter(({ how }) => how === 'sentence:jointly');
  return jointly.length === 0
    ? [...found]
    : found.filter(
        ({ full, line }) =>
          jointly.filter((name) => name.line === line && full.includes(name.name)).length < 2,
      );
}
