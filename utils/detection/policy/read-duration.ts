import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import type { Retention } from '@/utils/law/policy';

export interface Duration {
  readonly amount: number;
  readonly unit: NonNullable<Retention['unit']>;
  /** Offsets of its words in the text. */
  readonly start: number;
  readonly end: number;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  achttien: 18,
  twintig: 20,
  vierentwintig: 24,
  dertig: 30,
  zesendertig: 36,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  negentig: 90,
  honderd: 100,
  half: 0.5,
  anderhalf: 1.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
  trente: 30,
};
const UNITS: readonly (readonly [RegExp, NonNullable<Retention['unit']>, number])[] = [
  [/^(?:jaar|jaren|jarige?|year|annee|ans?$)/, 'year', 1],
  [/^(?:maand|month|mois)/, 'month', 1],
  [/^(?:week|weken|semaine)/, 'week', 1],
  [/^(?:dag|day|jour)/, 'day', 1],
  [/^(?:uur|uren|hour|heure)/, 'day', 1 / 24],
];
const NUMBER = Object.keys(NUMBER_WORDS).join('|');
const UNIT =
  'jaar|jaren|jarige?|years?|annees?|ans?|maand(?:en|elijkse)?|months?|mois|week|weken|weeks?|semaines?|dag(?:en)?|days?|jours?|uur|uren|hours?|heures?';
const DURATION = fitted(
  new RegExp(
    `\\b(?:(\\d{1,4}(?:[.,]\\d)?)(?: ?(?:-|a|tot|to|of|/) ?(\\d{1,4}))?|(${NUMBER}))(?: ?\\(\\d{1,4}\\))? ?-? ?(?:volle |volledige |kalender|boek|full )?(${UNIT})\\b`,
    'g',
  ),
);

/** The periods that a folded text names, in figures or number words; of a range the longest. */
export function durationsIn(fold: string): Duration[] {
  const found: Duration[] = [];
  DURATION.lastIndex = 0;
  for (let match = DURATION.exec(fold); match !== null; match = DURATION.exec(fold)) {
    const duration = durationOf(match);
    if (duration !== null) found.push(duration);
  }
  return found;
}

function durationOf(match: RegExpExecArray): Duration | null {
  const [whole, figure, upTo, word, unitWord = ''] = match;
  const number =
    word === undefined
      ? Number((upTo ?? figure ?? '').replace(',', '.'))
      : (NUMBER_WORDS[word] ?? Number.NaN);
  const unit = UNITS.find(([pattern]) => pattern.test(unitWord));
  if (unit === undefined || !Number.isFinite(number) || number <= 0) return null;
  const place = { start: match.index, end: match.index + whole.length };
  if (unit[1] === 'year' && !Number.isInteger(number))
    return { amount: number * 12, unit: 'month', ...place };
  const amount = number * unit[2];
  return Number.isInteger(amount) ? { amount, unit: unit[1], ...place } : null;
}
