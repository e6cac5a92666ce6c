import { isBsn, isIban, isPaymentCard, isRijksregisternummer } from './check-digits';
import type { Controller } from './parties';

/**
 * Does a text hold a number that should rarely travel in a letter? To warn and to mask in lists, never to block:
 * the number may be the very thing to correct.
 *
 * The rijksregisternummer may be used only with authorisation (law of 8 August 1983, arts. 5 and 8 [S, through
 * GBA 149/2023]). The controller's own numbers are no one's secret and are left alone: a Dutch RSIN passes the
 * test of the BSN.
 */
export type NumberKind = 'rijksregisternummer' | 'bsn' | 'iban' | 'paymentCard';

/** UTF-16 offsets into the text, `end` exclusive. */
export interface NumberRange {
  kind: NumberKind;
  start: number;
  end: number;
}

/** Texts beyond this length are searched only this far: nobody types more into a field. */
const SEARCHED_LENGTH = 200_000;

/** The numbers found, in order and without overlap. `except`: numbers that may stand there, written in any way. */
export function findNationalNumbers(text: string, except: readonly string[] = []): NumberRange[] {
  const allowed = new Set(except.map(compact).filter((number) => number !== ''));
  const searched = text.slice(0, SEARCHED_LENGTH);
  const found = [...findIbans(searched), ...findDigitNumbers(searched)].filter(
    ({ start, end }) => !allowed.has(compact(searched.slice(start, end))),
  );
  const taken: NumberRange[] = [];
  for (const range of found.toSorted(byRank)) {
    if (taken.every((other) => range.end <= other.start || range.start >= other.end)) taken.push(range);
  }
  return taken.toSorted((a, b) => a.start - b.start);
}

/** The text with every letter and digit of the numbers replaced by a dot; same length, same separators. */
export function maskNationalNumbers(text: string, except: readonly string[] = []): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of findNationalNumbers(text, except)) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/[A-Za-z0-9]/g, '•');
    from = end;
  }
  return masked + text.slice(from);
}

/** Every way in which the controller's own registration and telephone numbers may be written. */
export function ownNumbersOf(
  controller: Pick<Controller, 'enterpriseNumber' | 'kvkNumber' | 'vatNumber' | 'phone'>,
): string[] {
  const { enterpriseNumber, kvkNumber, vatNumber, phone } = controller;
  const rsin = /^NL(\d{9})B\d{2}$/.exec(vatNumber ?? '')?.[1];
  const national = /^\+3[12](\d{8,9})$/.exec(phone ?? '')?.[1];
  const digits = vatNumber?.replace(/^[A-Z]{2}/, '');
  return [enterpriseNumber, kvkNumber, vatNumber, digits, rsin, phone, national && `0${national}`].filter(
    (number): number is string => Boolean(number),
  );
}

const RANK: Readonly<Record<NumberKind, number>> = {
  iban: 0,
  rijksregisternummer: 1,
  paymentCard: 2,
  bsn: 3,
};

function byRank(a: NumberRange, b: NumberRange): number {
  return RANK[a.kind] - RANK[b.kind] || a.start - b.start;
}

function compact(number: string): string {
  return number.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
}

/** A country code, two digits, then groups. A lookahead, so that one candidate cannot swallow the next. */
const IBAN_CANDIDATE = /(?<![A-Za-z0-9])(?=([A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]){10,30}))/g;

function findIbans(text: string): NumberRange[] {
  const found: NumberRange[] = [];
  for (const match of text.matchAll(IBAN_CANDIDATE)) {
    const end = endOfIban(match[1] ?? '');
    if (end !== null) found.push({ kind: 'iban', start: match.index, end: match.index + end });
  }
  return found;
}

/** The candidate may run on into the next words: the first length that its country and check digits accept. */
function endOfIban(candidate: string): number | null {
  for (let end = 14; end <= candidate.length; end++) {
    if (/[A-Za-z0-9]/.test(candidate[end] ?? ' ')) continue;
    if (isIban(compact(candidate.slice(0, end)))) return end;
  }
  return null;
}

interface Group {
  digits: string;
  start: number;
  end: number;
}

/** Digit groups that stand together, with at most three separators between them. */
function findDigitNumbers(text: string): NumberRange[] {
  const groups: Group[] = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    start: index,
    end: index + digits.length,
  }));
  const found: NumberRange[] = [];
  groups.forEach((first, index) => {
    // A telephone number in its international form is no national number.
    if (/[+\p{L}]/u.test(text[first.start - 1] ?? ' ')) return;
    let digits = '';
    for (let next = index; next < groups.length && digits.length <= 19; next++) {
      const group = groups[next];
      const previous = groups[next - 1];
      if (!group || (next > index && previous && !areJoined(text.slice(previous.end, group.start)))) return;
      digits += group.digits;
      const pattern = groups.slice(index, next + 1).map(({ digits: part }) => part.length);
      const kind = kindOf(digits, pattern);
      const isWordAfter = /\p{L}/u.test(text[group.end] ?? ' ');
      if (kind !== null && !isWordAfter) found.push({ kind, start: first.start, end: group.end });
    }
  });
  return found;
}

function areJoined(between: string): boolean {
  return between.length <= 3 && /^[ .\u00A0/-]{1,3}$/.test(between);
}

function kindOf(digits: string, pattern: readonly number[]): NumberKind | null {
  if (isRijksregisternummer(digits)) return 'rijksregisternummer';
  if (isPaymentCard(digits) && pattern.every((length) => length >= 2)) return 'paymentCard';
  return isBsn(digits) && isBsnPattern(pattern) ? 'bsn' : null;
}

/** One number in eleven passes the test of the BSN, so only the ways in which it is written are taken for it. */
function isBsnPattern(pattern: readonly number[]): boolean {
  return ['9', '3,3,3', '4,2,3', '4,3,2'].includes(pattern.join(','));
}
