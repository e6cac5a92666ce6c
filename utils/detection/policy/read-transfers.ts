import type { PageText } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { foldText, quoteOf, shortValue } from '@/utils/detection/patterns/fold-text';
import type { Policy } from '@/utils/law/policy';
import { COUNTRIES, OUTSIDE, STAYS_INSIDE } from './phrases-recipients';
import { passagesOf } from './policy-passages';

const MOST = 20;
const MOVES = fitted(
  /\b(?:doorgifte|doorge(?:ven|geven)|opsla(?:an|g)|sla(?:an|at)\b|opgeslagen|verwerk|gevestigd|overdracht|overgebracht|servers?|transfer|stor(?:e|ed)|process|located|based|heberge|transfert|etabli|framework|contractbepalingen|contractual|contractuelles|steunt|verzonden)/,
);

/**
 * Sentences that say that data leave the European Economic Area (art. 13(1)(f) AVG), each with the country where
 * one is named; "buiten de EER" otherwise. A statement that they stay inside is none.
 */
export function readTransfers(page: PageText): Policy['transfers'] {
  const found = new Map<string, Policy['transfers'][number]>();
  const byInstrument = new Map<string, Policy['transfers'][number]>();
  for (const passage of passagesOf(page)) {
    if (passage.kind === 'heading' || passage.topics.includes('rights')) continue;
    for (const { fold, text } of passage.sentences) {
      if (!OUTSIDE.test(fold) || !MOVES.test(fold) || STAYS_INSIDE.test(fold)) continue;
      const places = placesIn(fold, text);
      for (const place of places) found.set(`${foldText(place)}|${fold}`, statement(place, text));
      if (places.length === 0) byInstrument.set(fold, statement('buiten de EER', text));
    }
  }
  return [...(found.size > 0 ? found : byInstrument).values()].slice(0, MOST);
}

function statement(value: string, text: string): Policy['transfers'][number] {
  return { value: shortValue(value, 120), quote: quoteOf(text) };
}

/** The countries that a sentence names; else the outside as such, if it speaks of that. */
function placesIn(fold: string, text: string): string[] {
  const places: string[] = [];
  COUNTRIES.lastIndex = 0;
  for (let match = COUNTRIES.exec(fold); match !== null; match = COUNTRIES.exec(fold)) {
    places.push(text.slice(match.index, match.index + match[0].length));
  }
  if (places.length > 0) return places;
  return /\b(?:buiten|outside|hors|derde land|third countr|pays tiers)/.test(fold) ? ['buiten de EER'] : [];
}
