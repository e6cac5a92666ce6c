import {
  CARD_FIELDS,
  type CardField,
  type Field,
  type Finding,
  type PageReading,
  type Sureness,
} from '@/utils/detection/page-reading';
import type { Controller, PostalAddress } from '@/utils/law/parties';

/** Every value of the card that a person can change. */
export const CARD_KEYS = [
  ...CARD_FIELDS,
  'requestsEmail',
  'requestsForm',
  'requestsPostalAddress',
  'officerName',
  'officerEmail',
] as const;
export type CardKey = (typeof CARD_KEYS)[number];

/** What the user typed over the reading; an empty text means "this has no value". */
export type CardEdits = Readonly<Partial<Record<CardKey, string>>>;

/** A card in the making: what was read (nothing for a card filled in by hand) and what the user made of it. */
export interface EditedCard {
  reading: PageReading | null;
  /** Which of the controllers on the page. */
  chosen: number;
  edits: CardEdits;
  /** What came along from a reading that is no longer at hand, e.g. from the popup, and the page it was of. */
  taken?: { url: string | null; findings: Readonly<Partial<Record<CardKey, Finding>>> };
  /** Values of a letter that went before: of how sure they were nothing is known. */
  before?: CardEdits;
}

const NO_FIELD: Field = { best: null, alternatives: [] };

/** The page that the card is of. */
export function pageOf({ reading, taken }: EditedCard): string | null {
  return reading?.url ?? taken?.url ?? null;
}

export function fieldOf({ reading, chosen, taken }: EditedCard, key: CardKey): Field {
  if (!reading) return { ...NO_FIELD, best: taken?.findings[key] ?? null };
  switch (key) {
    case 'requestsEmail':
    case 'requestsForm':
    case 'requestsPostalAddress':
      return reading[key];
    case 'officerName':
      return reading.officer.name;
    case 'officerEmail':
      return reading.officer.email;
    default:
      return reading.controllers[chosen]?.[key] ?? NO_FIELD;
  }
}

/** The value as it stands now, or null. */
export function cardValue(card: EditedCard, key: CardKey): string | null {
  const edit = card.edits[key];
  const value = edit === undefined ? (fieldOf(card, key).best?.value ?? null) : edit.trim();
  return value === '' ? null : value;
}

export function isEdited(card: EditedCard, key: CardKey): boolean {
  return card.edits[key] !== undefined && card.edits[key] !== (fieldOf(card, key).best?.value ?? '');
}

/** The finding that the value still rests on; none once the user typed something else. */
export function findingOf(card: EditedCard, key: CardKey): Finding | null {
  const { best, alternatives } = fieldOf(card, key);
  const edit = card.edits[key];
  if (edit === undefined) return best;
  return [best, ...alternatives].find((finding) => finding?.value === edit) ?? null;
}

const RANK: readonly Sureness[] = ['certain', 'probable', 'check'];

/** A row of several values is as sure as its least sure one; null where none was found on a page. */
export function leastSure(findings: readonly (Finding | null)[]): Sureness | null {
  const ranks = findings.flatMap((finding) => (finding ? [RANK.indexOf(finding.sureness)] : []));
  return ranks.length === 0 ? null : (RANK[Math.max(...ranks)] ?? null);
}

/** What the values rest on, each under the value as the letter has it. */
export function findingsOf(
  card: EditedCard,
  values: Readonly<Record<string, string>>,
): Partial<Record<CardKey, Finding>> {
  const resting = CARD_KEYS.flatMap((key) => {
    const finding = findingOf(card, key);
    const value = values[key];
    return finding && value !== undefined ? [[key, { ...finding, value }] as const] : [];
  });
  return Object.fromEntries(resting);
}

/** The controller of the letter, as the card stands. Nothing is filled in that nobody stated. */
export function controllerOf(card: EditedCard): Controller {
  const value = (key: CardKey, max: number) => cardValue(card, key)?.slice(0, max) ?? null;
  const officer = { name: value('officerName', 200), email: value('officerEmail', 254) };
  const requestsPostal = value('requestsPostalAddress', 300);
  const country = countryOf(value('country', 60));
  return {
    name: value('name', 200),
    tradeName: value('tradeName', 200),
    legalForm: value('legalForm', 60),
    address: {
      street: value('street', 200),
      postalCode: value('postalCode', 20),
      city: value('city', 100),
      country,
    },
    enterpriseNumber: digitsOf(value('enterpriseNumber', 60), 10),
    kvkNumber: digitsOf(value('kvkNumber', 60), 8),
    vatNumber: value('vatNumber', 40)?.replace(/[\s.]/g, '').toUpperCase().slice(0, 20) ?? null,
    email: value('email', 254),
    phone: value('phone', 20),
    requestsEmail: value('requestsEmail', 254),
    requestsForm: value('requestsForm', 2000),
    requestsPostalAddress: requestsPostal === null ? null : postalAddressOf(requestsPostal, country),
    officer: officer.name === null && officer.email === null ? null : officer,
  };
}

/** "Moffelstraat 3, 3900 Pelt" in parts; what does not fit that form stays whole in the street. */
function postalAddressOf(line: string, country: string | null): PostalAddress {
  const parts = /^(.{1,200}?),\s{0,5}(\d{4}(?:\s?[A-Z]{2})?)\s{1,5}(.{1,100})$/.exec(line);
  if (!parts) return { street: line.slice(0, 200), postalCode: null, city: null, country };
  return { street: parts[1] ?? null, postalCode: parts[2] ?? null, city: parts[3] ?? null, country };
}

function digitsOf(value: string | null, count: number): string | null {
  const digits = value?.replace(/\D/g, '') ?? '';
  return digits.length === count ? digits : null;
}

function countryOf(value: string | null): string | null {
  const code = value?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(code) ? code : null;
}

/** "1003158063" → "1003.158.063"; anything else as it is. */
export function writtenNumber(key: CardField, value: string): string {
  if (key !== 'enterpriseNumber') return value;
  const digits = value.replace(/\D/g, '');
  return digits.length === 10 ? `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}` : value;
}

/** Last two digits = 97 − (first eight modulo 97), after a 0 or 1: royal decree of 24 June 2003. */
export function hasValidCheckDigits(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (!/^[01]\d{9}$/.test(digits)) return false;
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}
