import {
  CARD_FIELDS,
  type Card,
  type Field,
  type Finding,
  type PageReading,
} from '@/utils/detection/page-reading';

/**
 * Visibility in a fetched page is judged by attributes and inline style only, so nothing that comes from
 * one is ever called certain.
 */
export function asFetched(reading: PageReading): PageReading {
  return {
    ...reading,
    controllers: reading.controllers.map((card) => mapCard(card, fetchedField)),
    requestsEmail: fetchedField(reading.requestsEmail),
    requestsForm: fetchedField(reading.requestsForm),
    requestsPostalAddress: fetchedField(reading.requestsPostalAddress),
    officer: { name: fetchedField(reading.officer.name), email: fetchedField(reading.officer.email) },
    authority: fetchedField(reading.authority),
  };
}

/** True where a letter would want more than the privacy page gives: a street, or a register number. */
export function lacksIdentity(reading: PageReading): boolean {
  const card = reading.controllers[0];
  if (!card) return true;
  const hasNumber = card.enterpriseNumber.best ?? card.kvkNumber.best ?? card.vatNumber.best;
  return !card.street.best || !hasNumber;
}

/**
 * Fills what the privacy page leaves empty from another page of the same site. What the privacy page
 * states is never replaced. A page that names somebody else gives its values for checking only.
 */
export function completeFrom(reading: PageReading, other: PageReading): PageReading {
  const [card, ...others] = reading.controllers;
  const source = other.controllers[0];
  if (!card || !source) return reading;
  const isSame = namesAgree(card, source);
  const filled: Card = { ...card };
  // A street without its own town would join two addresses: the address is taken whole or not at all.
  const takesAddress = !card.street.best && (!card.city.best || sameText(card.city, source.city));
  for (const name of CARD_FIELDS) {
    if (filled[name].best || !source[name].best) continue;
    if (ADDRESS_FIELDS.has(name) && !takesAddress) continue;
    filled[name] = lowered(source[name], isSame);
  }
  return { ...reading, controllers: [filled, ...others] };
}

const ADDRESS_FIELDS: ReadonlySet<string> = new Set(['street', 'postalCode', 'city', 'country']);

function namesAgree(a: Card, b: Card): boolean {
  const names = (card: Card) =>
    [card.name, card.tradeName].flatMap((field) => (field.best ? [folded(field.best.value)] : []));
  const [ours, theirs] = [names(a), names(b)];
  if (ours.length === 0 || theirs.length === 0) return true;
  return ours.some((x) => theirs.some((y) => x.includes(y) || y.includes(x)));
}

function sameText(a: Field, b: Field): boolean {
  return a.best !== null && b.best !== null && folded(a.best.value) === folded(b.best.value);
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function lowered(field: Field, isSame: boolean): Field {
  const lower = (finding: Finding): Finding => ({
    ...finding,
    sureness: isSame ? notCertain(finding) : 'check',
  });
  return { best: field.best && lower(field.best), alternatives: field.alternatives.map(lower) };
}

function fetchedField(field: Field): Field {
  const lower = (finding: Finding): Finding => ({
    ...finding,
    sureness: notCertain(finding),
    doubts: finding.doubts.includes('fetchedPage') ? finding.doubts : [...finding.doubts, 'fetchedPage'],
  });
  return { best: field.best && lower(field.best), alternatives: field.alternatives.map(lower) };
}

function notCertain(finding: Finding): Finding['sureness'] {
  return finding.sureness === 'certain' ? 'probable' : finding.sureness;
}

function mapCard(card: Card, change: (field: Field) => Field): Card {
  const changed = { ...card };
  for (const name of CARD_FIELDS) changed[name] = change(card[name]);
  return changed;
}
