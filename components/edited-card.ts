import {
  CARD_KEYS,
  type CardKey,
  type CardValues,
  controllerOfValues,
  fieldOfReading,
} from '@/utils/detection/controller-of';
import type { CardField, Field, Finding, PageReading, Sureness } from '@/utils/detection/page-reading';
import { isEnterpriseNumber } from '@/utils/law/check-digits';
import type { Controller } from '@/utils/law/parties';

/** A card in the making: what was read (nothing for a card filled in by hand) and what the user made of it. */
export interface EditedCard {
  reading: PageReading | null;
  /** Which of the controllers on the page. */
  chosen: number;
  /** What the user typed over the reading. */
  edits: CardValues;
  /** What came along from a reading that is no longer at hand, e.g. from the popup, and the page it was of. */
  taken?: { url: string | null; findings: Readonly<Partial<Record<CardKey, Finding>>> };
  /** Values of a letter that went before: of how sure they were nothing is known. */
  before?: CardValues;
}

/** The page that the card is of. */
export function pageOf({ reading, taken }: EditedCard): string | null {
  return reading?.url ?? taken?.url ?? null;
}

export function fieldOf({ reading, chosen, taken }: EditedCard, key: CardKey): Field {
  if (reading) return fieldOfReading(reading, key, chosen);
  return { best: taken?.findings[key] ?? null, alternatives: [] };
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

/** What the values rest on, each under the value as the letter has it; of what was typed over, what the page says. */
export function findingsOf(
  card: EditedCard,
  values: Readonly<Record<string, string>>,
): Partial<Record<CardKey, Finding>> {
  const resting = CARD_KEYS.flatMap((key) => {
    const finding = findingOf(card, key);
    const value = values[key];
    if (finding && value !== undefined) return [[key, { ...finding, value }] as const];
    const typedOver = isEdited(card, key) ? fieldOf(card, key).best : null;
    return typedOver ? [[key, typedOver] as const] : [];
  });
  return Object.fromEntries(resting);
}

/** The controller of the letter, as the card stands. */
export function controllerOf(card: EditedCard): Controller {
  const values = CARD_KEYS.map((key) => [key, cardValue(card, key) ?? ''] as const);
  return controllerOfValues(Object.fromEntries(values));
}

/** "1003158063" → "1003.158.063"; anything else as it is. */
export function writtenNumber(key: CardField, value: string): string {
  if (key !== 'enterpriseNumber') return value;
  const digits = value.replace(/\D/g, '');
  return digits.length === 10 ? `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}` : value;
}

export function hasValidCheckDigits(value: string): boolean {
  return isEnterpriseNumber(value.replace(/\D/g, ''));
}
