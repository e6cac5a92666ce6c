import type { Words } from '@/assets/dictionaries/nl';
import type { CardKey } from '@/utils/detection/controller-of';
import type { Doubt, Finding, Sureness } from '@/utils/detection/page-reading';
import {
  cardValue,
  type EditedCard,
  fieldOf,
  findingOf,
  hasValidCheckDigits,
  isEdited,
  leastSure,
  writtenNumber,
} from './edited-card';
import type { CardSureness } from './sureness';

/** One line of the card: one value, or several that belong together. */
export interface CardRowData {
  id: string;
  label: string;
  /** The line as it is shown, or null where there is none. */
  value: string | null;
  /** A word of good news beside the value, e.g. that the check digits are right. */
  good: string | null;
  keys: readonly CardKey[];
  /** null: of a letter that went before, and unchanged since; or empty where nothing was read. */
  sureness: CardSureness | null;
  doubts: readonly Doubt[];
  findings: readonly Finding[];
}

/** The lines of the card: first what a letter needs, then what is good to know. */
export function cardRows(card: EditedCard, words: Words): { main: CardRowData[]; more: CardRowData[] } {
  const { labels } = words.card;
  const row = (label: string, ...keys: readonly CardKey[]) => rowOf(card, words, label, keys);
  const isDutch =
    cardValue(card, 'country') === 'NL' || (has(card, 'kvkNumber') && !has(card, 'enterpriseNumber'));
  const number = isDutch
    ? row(labels.kvkNumber, 'kvkNumber')
    : row(labels.enterpriseNumber, 'enterpriseNumber');
  const email = row(labels.email, 'email');
  const requests = row(labels.requestsEmail, 'requestsEmail');
  const officer = row(words.card.officer, 'officerName', 'officerEmail');
  const rest = [
    row(labels.requestsForm, 'requestsForm'),
    row(labels.requestsPostalAddress, 'requestsPostalAddress'),
    row(labels.phone, 'phone'),
    row(labels.vatNumber, 'vatNumber'),
    isDutch ? row(labels.enterpriseNumber, 'enterpriseNumber') : row(labels.kvkNumber, 'kvkNumber'),
    row(labels.tradeName, 'tradeName'),
  ];
  const contact = requests.value ? [requests] : email.value || !officer.value ? [email] : [officer];
  const others = [requests, email, officer].filter((one) => !contact.includes(one));
  return {
    main: [
      row(labels.name, 'name', 'legalForm'),
      row(labels.address, 'street', 'postalCode', 'city', 'country'),
      number,
      ...contact,
    ],
    // What has a value first: the rest is there to be filled in.
    more: [...others, ...rest].sort((a, b) => Number(b.value !== null) - Number(a.value !== null)),
  };
}

function has(card: EditedCard, key: CardKey): boolean {
  return cardValue(card, key) !== null;
}

function rowOf(card: EditedCard, words: Words, label: string, keys: readonly CardKey[]): CardRowData {
  const id = keys.join('-');
  const findings = keys.map((key) => (has(card, key) ? findingOf(card, key) : null));
  const value = lineOf(card, keys);
  const isBefore = keys.every((key) => (cardValue(card, key) ?? '') === (card.before?.[key] ?? ''));
  const edited = keys.some((key) => isEdited(card, key) && findingOf(card, key) === null);
  const doubts = new Set(findings.flatMap((finding) => finding?.doubts ?? []));
  const typedNumber = edited && keys[0] === 'enterpriseNumber' && value !== null;
  if (typedNumber && !hasValidCheckDigits(value)) doubts.add('checkDigits');
  const isGoodNumber = keys[0] === 'enterpriseNumber' && value !== null && hasValidCheckDigits(value);
  return {
    id,
    label,
    value,
    good: isGoodNumber ? words.card.numberValid : null,
    keys,
    sureness: surenessOf(value, edited, leastSure(findings), isBefore, wasRead(card)),
    doubts: [...doubts],
    findings: uniqueQuotes(findings),
  };
}

/** Where nothing was read nothing was looked for either: what is empty was not “not found”. */
function wasRead({ reading, taken }: EditedCard): boolean {
  return reading !== null || taken === undefined || Object.keys(taken.findings).length > 0;
}

function surenessOf(
  value: string | null,
  edited: boolean,
  read: Sureness | null,
  isBefore: boolean,
  wasRead: boolean,
): CardSureness | null {
  if (value === null) return wasRead ? 'missing' : null;
  if (isBefore) return null;
  return edited || read === null ? 'edited' : read;
}

function lineOf(card: EditedCard, keys: readonly CardKey[]): string | null {
  const value = (key: CardKey) => cardValue(card, key) ?? '';
  const joined = (separator: string, ...parts: string[]) => parts.filter(Boolean).join(separator) || null;
  switch (keys[0]) {
    case 'name':
      return joined(' ', value('name'), value('legalForm'));
    case 'street': {
      const country = value('country') === 'BE' ? '' : value('country');
      return joined(', ', value('street'), joined(' ', value('postalCode'), value('city')) ?? '', country);
    }
    case 'officerName':
      return joined(', ', value('officerName'), value('officerEmail'));
    case 'enterpriseNumber':
      return writtenNumber('enterpriseNumber', value('enterpriseNumber')) || null;
    default:
      return keys[0] ? value(keys[0]) || null : null;
  }
}

function uniqueQuotes(findings: readonly (Finding | null)[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding): finding is Finding => {
    if (!finding || seen.has(finding.source.quote)) return false;
    seen.add(finding.source.quote);
    return true;
  });
}

/** What else the page could have meant for this key: never the value that stands there now. */
export function alternativesOf(card: EditedCard, key: CardKey): Finding[] {
  const { best, alternatives } = fieldOf(card, key);
  const current = cardValue(card, key);
  const values = new Set([current]);
  return [best, ...alternatives].filter((finding): finding is Finding => {
    if (!finding || values.has(finding.value)) return false;
    values.add(finding.value);
    return true;
  });
}
