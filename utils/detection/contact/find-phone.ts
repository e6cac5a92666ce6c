import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { AUTHORITY_PHONES } from '@/utils/detection/identity/known-parties';
import { type Line, linesByBlock, ownerAt } from '@/utils/detection/identity/lines';
import type { Candidate } from '@/utils/detection/identity/rank';
import type { PageText } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import { withoutEscapes } from '@/utils/detection/patterns/without-escapes';
import metadata from './phone-metadata.json';

/** Digits with the separators people write; starts with + or 0, or stands behind a label. */
const NUMBER = fitted(
  /(?<![A-Za-zÀ-ɏ\d,\-/]|[^lmT]\.|^\.)(?:(?:\+|00)\s?\d{2}|\(?0\d)(?:[\d\s().\-/]|–(?=\s?\d)){6,22}\d(?![\dA-Za-zÀ-ɏ])/g,
);
const FAX = /\bfax\b|télécopie/i;
const LABEL =
  /\b(?:tel|telefoon(?:nummer)?|gsm|mobiel|mobile|phone|téléphone|bel(?:len)?|whatsapp|call|t|m)\b/i;
/** Dialled in need, not to reach an office. */
const URGENT = fitted(
  /\b(?:spoed\w{0,10}|nood\w{0,8}|wacht(?:dienst|post)|antigif\w{0,8}|storing\w{0,6}|permanentie|emergency)\b.{0,40}$/i,
);
/** "NL12 BANK 0123 4567 89": digits of an account. */
const IBAN = /(?:NL|BE)\d{2}\s?(?:[A-Z]{4}\s?|(?:\d{4}\s?){0,2})$/;
/** Dialled at a price: never the office's own line. */
const PREMIUM = /^\+(?:3190\d|3290\d)/;
const NO_PHONE = fitted(
  /kvk|kbo|btw|iban|ondernem|identificatie|stamnummer|rekening|vestigings|erkenning|rsin|\bbig\b|\bagb\b|polis|klantnummer|factuur|\brp[rm]\b|dossier|register|siret|siren|\bvat\b|\btva\b|lat|copyright|©|\bBE\s{0,3}$/i,
);

/** Phone numbers of the page, in E.164. `country` is where a number without prefix is dialled from. */
export function findPhones(
  page: PageText,
  lines: readonly Line[],
  country: CountryCode,
  othersOwn: (line: Line, at?: number) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  for (const line of lines) {
    for (const match of matchesOf(NUMBER, withoutEnterprise(line.text))) {
      const candidate = fromText(line, match, country);
      if (candidate !== null) found.push(weigh(candidate, line, match.index, othersOwn));
    }
  }
  const byBlock = linesByBlock(lines);
  const shown = new Set(found.map((candidate) => candidate.value));
  for (const link of page.links) {
    const dialled = dialledBy(link.href);
    if (dialled === null || link.visibility === 'hidden') continue;
    const value = parseNamedPhone(dialled, country);
    if (value === null || shown.has(value) || AUTHORITY_PHONES.has(value)) continue;
    const line = byBlock.get(link.block)?.[0] ?? null;
    const score =
      line === null ? 3 : weigh({ value, score: 4, how: 'tel', line, doubts: [] }, line, 0, othersOwn).score;
    found.push({ value, score, how: 'tel', line, doubts: ['onlyInLink'], place: 'link', quote: link.href });
  }
  return found;
}

/** Enterprise numbers blanked, one character for one: a phone behind one must not run into it. */
const withoutEnterprise = (text: string): string =>
  text.replace(/(?<!\d)[01]\d{3}\.\d{3}\.\d{3}(?!\d)/g, (number) => '#'.repeat(number.length));

/** The number a link dials, or opens a chat with. */
function dialledBy(href: string): string | null {
  const chat = /^https:\/\/(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)\+?(\d{9,15})/i.exec(href)?.[1];
  if (chat !== undefined) return `+${chat}`;
  return /^(?:tel|callto):/i.test(href) ? withoutEscapes(href.slice(href.indexOf(':') + 1)) : null;
}

/** "Tel: 06-12345678" can be dialled from one of the two only, whatever the page says of its country. */
const NEIGHBOUR: Partial<Record<CountryCode, CountryCode>> = { BE: 'NL', NL: 'BE' };

function fromText(line: Line, match: RegExpExecArray, country: CountryCode): Candidate | null {
  const before = line.text.slice(Math.max(0, match.index - 30), match.index);
  const label = before.slice(Math.max(0, before.search(/\d[^\d]{0,30}$/)));
  if (IBAN.test(before)) return null;
  if (FAX.test(label) || NO_PHONE.test(label) || /^[01]\d{3}\.\d{3}\.\d{3}$/.test(match[0])) return null;
  const isNamed = LABEL.test(label);
  const value =
    parsePhone(match[0], country) ??
    parsePhone(match[0].split(/\s\/\s/)[0] ?? '', country) ??
    parsePhone(match[0].split(/\s\(|\s[-–/]\s/)[0] ?? '', country) ??
    (isNamed ? parsePhone(match[0], NEIGHBOUR[country] ?? country) : null);
  if (value === null || AUTHORITY_PHONES.has(value)) return null;
  const isLabelled = isNamed || line.block.links.some((link) => link.href.startsWith('tel:'));
  const isUrgent = URGENT.test(line.text.slice(Math.max(0, match.index - 60), match.index));
  const score = (isLabelled ? 8 : 6) - (isUrgent ? 5 : 0) - (PREMIUM.test(value) ? 5 : 0);
  return { value, score, how: isLabelled ? 'label' : 'form', line, doubts: [] };
}

function weigh(
  candidate: Candidate,
  line: Line,
  at: number,
  othersOwn: (line: Line, at?: number) => boolean,
): Candidate {
  const owner = ownerAt(line, at);
  if (owner === 'authority') return { ...candidate, score: line.isPastAuthority ? 1 : -5 };
  const isOfficers = owner === 'officer' && (line.officerAt >= 0 || line.section === 'officer');
  if (isOfficers) return { ...candidate, score: -1 };
  if (owner === 'other' && line.place === 'body') return { ...candidate, score: 0 };
  if (othersOwn(line, at)) return { ...candidate, score: -1 };
  const bonus =
    line.section === 'controller' ? 2 : line.section === 'contact' || line.section === 'rights' ? 1 : 0;
  const place = line.place === 'body' ? 1 : 0;
  return { ...candidate, score: candidate.score + bonus + place };
}

/** What is said to be a phone may be one of the neighbour's. */
export const parseNamedPhone = (text: string, country: CountryCode): string | null =>
  parsePhone(text, country) ?? parsePhone(text, NEIGHBOUR[country] ?? country);

/** E.164, or null where it is no number that can be dialled. */
function parsePhone(text: string, country: CountryCode): string | null {
  const cleaned = text.replace(/^00/, '+').replace(/\(0\)/, '').replace(/[–·]/g, ' ');
  const parsed = parsePhoneNumberFromString(
    cleaned,
    { defaultCountry: country },
    metadata as unknown as MetadataJson,
  );
  // A row of noughts is a placeholder, whatever the numbering plan allows.
  if (/0{6}$/.test(cleaned.replace(/\D/g, ''))) return null;
  if (parsed?.isValid() === true) return parsed.number;
  // Countries whose numbering plan is not carried along: the form of E.164 is all that can be checked.
  const digits = cleaned.replace(/\D/g, '');
  const isForeign =
    parsed === undefined &&
    /^\+(?!3[123]|352|49|0)/.test(cleaned) &&
    digits.length >= 9 &&
    digits.length <= 15;
  return isForeign ? `+${digits}` : null;
}
