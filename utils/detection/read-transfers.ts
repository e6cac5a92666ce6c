import type { Policy } from '@/utils/law/policy';
import { foldText, quoteOf, shortValue } from './fold-text';
import type { PageText } from './page-text';
import { COUNTRIES, OUTSIDE, STAYS_INSIDE } from './phrases-recipients';
import { passagesOf } from './policy-passages';

const MOST = 20;
const MOVES =
  /\b(?:doorgifte|doorge(?:ven|geven)|opsla(?:an|g)|opgeslagen|verwerk|gevestigd|overdracht|overgebracht|servers?|transfer|stor(?:e|ed)|process|located|based|heberge|transfert|etabli|framework|contractbepalingen|contractual|contractuelles|steunt|verzonden)/;

/**
 * Sentences that say that data leave the European Economic Area (art. 13(1)(f) AVG), each with the country where
 * one is named; "buiten de EER" otherwise. A statement that they stay inside is none.
 */
export function readTransfers(page: PageText): Policy['transfers'] {
  const found: Policy['transfers'] = [];
  const seen = new Set<string>();
  for (const passage of passagesOf(page)) {
    if (passage.kind === 'heading' || passage.topics.includes('rights')) continue;
    for (const { fold, text } of passage.sentences) {
      if (!OUTSIDE.test(fold) || !MOVES.test(fold) || STAYS_INSIDE.test(fold)) continue;
      for (const value of placesIn(fold, text)) {
        const key = `${foldText(value)}|${fold}`;
        if (seen.has(key) || found.length >= MOST) continue;
        seen.add(key);
        found.push({ value: shortValue(value, 120), quote: quoteOf(text) });
      }
    }
  }
  return found;
}

function placesIn(fold: string, text: string): string[] {
  const places: string[] = [];
  COUNTRIES.lastIndex = 0;
  for (let match = COUNTRIES.exec(fold); match !== null; match = COUNTRIES.exec(fold)) {
    places.push(text.slice(match.index, match.index + match[0].length));
  }
  return places.length > 0 ? places : ['buiten de EER'];
}
