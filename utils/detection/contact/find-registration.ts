import type { Line } from '@/utils/detection/identity/lines';
import type { Candidate } from '@/utils/detection/identity/rank';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import { isEnterpriseNumber } from '@/utils/law/check-digits';

export interface Registrations {
  readonly enterprise: Candidate[];
  readonly kvk: Candidate[];
  readonly vat: Candidate[];
}

/** Digits of a Belgian number, with the separators people write; an optional BE before, glued or not. */
const BELGIAN =
  /(?<![\d.])(BE\s{0,2}[-.:]?\s{0,2})?((?:[01][\s.]?)?\d{3}(?:[\s.,\-/]{0,2}\d{3}){2})(?![\d]|[.\-/]\d{3})/gi;
const DUTCH_VAT =
  /(?<![A-Za-zÀ-ɏ\d])NL[\s.]{0,2}(\d{3,4}[\s.]?\d{2,3}[\s.]?\d{2,3})[\s.]{0,2}B[\s.]{0,2}(\d{2})(?!\d)/gi;
const EIGHT = fitted(
  /(?<![\d.,+])(\d{8}|\d{2}[\s.]\d{3}[\s.]\d{3}|\d{2}[\s.]\d{2}[\s.]\d{2}[\s.]\d{2}|\d{4}[\s.]\d{4}|\d{3}[\s.]\d{2}[\s.]\d{3}|\d{3}[\s.]\d{3}[\s.]\d{2}|\d(?:\s\d){7})(?!\d)/g,
);

const KVK_LABEL = fitted(
  /(?<![a-z])k\.?\s?v\.?\s?k|kamer van koophandel|handelsregister|chamber of commerce|trade register|\bcoc\b|business register|chambre de commerce/i,
);
const BELGIAN_LABEL = fitted(
  /ondernem(?:ings?|ers)-?\s?(?:nummer|nr|nr\.)|\bkbo\b|\bbce\b|kruispuntbank|\bo\.?n\.?r?\b|\brpr\b|\bbtw\b|\btva\b|\bvat\b|num[ée]ro d.entreprise|entreprise|company (?:registration )?number|registr|\brpm\b|\bhr\b/i,
);
const VAT_LABEL = /\bb\.?t\.?w\b|\bt\.?v\.?a\b|\bvat\b|omzetbelasting/i;
const NOT_THIS = fitted(
  /vestigings?(?:eenheids)?-?\s?(?:nummer|nr)|\bbig\b|siret|siren|iban|rekening|rsin|agb|\bfax\b|erkenning|vergunning|lidnummer|polis|unité d.établissement/i,
);

/** As the Kruispuntbank prints it; with check digits that hold it needs no label. */
const DOTTED = /^[01]\d{3}\.\d{3}\.\d{3}$/;
/** "Zonnewijzer vzw, 866.525.546": nine digits just behind a Belgian form. */
const NINE = /^\d{3}\.\d{3}\.\d{3}$/;
const FORM_BEFORE = /\s(?:vzw|asbl|bvba|sprl|srl|bv|nv|sa)\s?[,(–-]?\s?$/i;
const PHONE_LABEL = /\b(?:tel|telefoon|gsm|mobiel|bel|fax|whatsapp|sms)\b/i;

/** The Gegevensbeschermingsautoriteit itself. */
const AUTHORITY_NUMBER = '0694679950';

/** A `vatID` of structured data, as VAT number and, where it is Belgian, as enterprise number. */
export function fromVatId(text: string): { vat: string; enterprise: string | null } | null {
  const code = text.toUpperCase().replace(/[^A-Z\d]/g, '');
  const digits = /^(?:BE)?([01]?\d{9})$/.exec(code)?.[1]?.padStart(10, '0') ?? '';
  if (isEnterpriseNumber(digits)) return { vat: `BE${digits}`, enterprise: digits };
  return isValidDutchVat(code) ? { vat: code, enterprise: null } : null;
}

/** Numbers with valid form or check digits; invalid Belgian ones come back with the doubt. */
export function findRegistrations(lines: readonly Line[]): Registrations {
  const found: Registrations = { enterprise: [], kvk: [], vat: [] };
  for (const line of lines) {
    if (!/\d/.test(line.text)) continue;
    belgian(line, lines[line.index - 1], found);
    dutchVat(line, found);
    kvk(line, lines[line.index - 1], found);
  }
  return found;
}

function belgian(line: Line, before: Line | undefined, found: Registrations): void {
  for (const match of matchesOf(BELGIAN, line.text)) {
    const digits = (match[2] ?? '').replace(/\D/g, '');
    const number = digits.length === 9 ? `0${digits}` : digits;
    if (number.length !== 10 || !/^[01]/.test(number)) continue;
    const label = labelBefore(line, match.index, before);
    if (NOT_THIS.test(label.slice(-30))) continue;
    const hasPrefix = match[1] !== undefined;
    const isLabelled = hasPrefix || BELGIAN_LABEL.test(label);
    const isBare =
      (DOTTED.test(match[0]) && !PHONE_LABEL.test(label.slice(-25))) ||
      (NINE.test(match[0]) && FORM_BEFORE.test(line.text.slice(Math.max(0, match.index - 40), match.index)));
    if ((!isLabelled && !isBare) || number === AUTHORITY_NUMBER) continue;
    const isValid = isEnterpriseNumber(number);
    const isWhole = hasPrefix || digits.length === 10;
    if (!isValid && !(isWhole && isMistyped(number, hasPrefix, label))) continue;
    const score = scoreOf(line, isValid ? (isLabelled ? 8 : 4) : 3);
    const doubts = isValid ? [] : (['checkDigits'] as const);
    const proof = { score, line, at: match.index, doubts };
    const how = hasPrefix ? 'prefix:BE' : isLabelled ? 'label' : 'form';
    found.enterprise.push({ ...proof, value: number, how });
    if (hasPrefix || VAT_LABEL.test(label))
      found.vat.push({ ...proof, value: `BE${number}`, how: hasPrefix ? how : 'label:btw' });
  }
}

/** Says what number follows, just before it. */
const NUMBER_LABEL = fitted(
  /(?:\bondernem(?:ings?|ers)-?\s?(?:nummer|nr\.?)|\bkbo(?:-?(?:nummer|nr\.?))?|\bbce\b|\bb\.?t\.?w\.?(?:-?(?:nummer|nr\.?))?|\bt\.?v\.?a\.?|\bvat(?:\snumber)?|num[ée]ro d.entreprise)[\s:(.]{0,5}$/i,
);
/** "BE 0123.456.789", "0000.000.000": shows how one is written. */
const PLACEHOLDER = /^[01]?(\d)\1{8,9}$|^0?123456789|^1?0?987654321/;

/** A number that is called one and whose check digits fail: the card shows it with its doubt. */
const isMistyped = (number: string, hasPrefix: boolean, label: string): boolean =>
  (hasPrefix || NUMBER_LABEL.test(label)) && !PLACEHOLDER.test(number) && !PHONE_LABEL.test(label.slice(-25));

function dutchVat(line: Line, found: Registrations): void {
  for (const match of matchesOf(DUTCH_VAT, line.text)) {
    const digits = (match[1] ?? '').replace(/\D/g, '');
    if (digits.length !== 9 || /^(\d)\1{8}$/.test(digits)) continue;
    const value = `NL${digits}B${match[2] ?? ''}`;
    const isValid = isValidDutchVat(value);
    const doubts = isValid ? [] : (['checkDigits'] as const);
    found.vat.push({
      value,
      score: scoreOf(line, isValid ? 8 : 3),
      how: 'prefix:NL',
      line,
      at: match.index,
      doubts,
    });
  }
}

/** "41182233 (Stichting De Vlier) en 41182241", "41182233 respectievelijk 41182241": one label says it of both. */
const LISTED = /^[\d.\s]{8,12}(?:\s?\([^()]{2,60}\))?,?\s(?:en|and|&|\/|resp\.|respectievelijk)\s$/i;

/** "41182233 (KvK)"; before a further number the label is that one's: "06 4592 5991 KvK Utrecht 30231620". */
const LABEL_BEHIND = /^\s{0,2}[(\s]k\.?v\.?k(?!\D{0,30}\d{2}[\d\s.]{6})/i;

function kvk(line: Line, before: Line | undefined, found: Registrations): void {
  for (const match of matchesOf(EIGHT, line.text)) {
    const label = labelBefore(line, match.index, before);
    const behind = line.text.slice(match.index + match[0].length, match.index + match[0].length + 50);
    const last = found.kvk.at(-1);
    const isNext = last?.line === line && LISTED.test(line.text.slice(last.at, match.index));
    const isLabelled = isNext || KVK_LABEL.test(label) || LABEL_BEHIND.test(behind);
    if (!isLabelled || NOT_THIS.test(label.slice(-30))) continue;
    const value = (match[1] ?? '').replace(/\D/g, '');
    if (/^(\d)\1{7}$/.test(value) || value === '12345678') continue;
    found.kvk.push({ value, score: scoreOf(line, 8), how: 'label:kvk', line, at: match.index, doubts: [] });
  }
}

/** The words before a number, back to the number before it; of the line above where the line starts with it. */
function labelBefore(line: Line, at: number, before: Line | undefined): string {
  const text = line.text.slice(Math.max(0, at - 70), at);
  const own = text.slice(Math.max(0, text.search(/\d[^\d]{0,60}$/)));
  if (at > 25 || before === undefined || before.text.length > 60) return own;
  return own.trim().length > 3 || KVK_LABEL.test(own) || BELGIAN_LABEL.test(own)
    ? own
    : `${before.text} ${own}`;
}

function scoreOf(line: Line, base: number): number {
  if (line.owner === 'authority') return base - 4;
  if (line.owner === 'other') return line.place === 'footer' ? base - 2 : 1;
  if (line.place !== 'body') return base - 1;
  return line.section === 'controller' || line.section === 'contact' ? base + 1 : base;
}

/** Legal persons: the nine digits pass the 11-test. Sole traders since 2020: the whole id mod 97 = 1. */
export function isValidDutchVat(vat: string): boolean {
  const match = /^NL(\d{9})B(\d{2})$/.exec(vat);
  if (match === null) return false;
  const digits = match[1] ?? '';
  const weighted = [...digits].reduce((sum, digit, i) => sum + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  if (weighted % 11 === 0) return true;
  const asDigits = vat.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(asDigits) % 97n === 1n;
}
