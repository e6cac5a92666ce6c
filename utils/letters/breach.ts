import type { LegalSourceId } from '@/utils/law/legal-sources';
import type { Right } from '@/utils/law/rights';
import { SOURCES_OF_RIGHT } from './matter-words';

/** An article that in the writer's view was not followed, as a line of a paper. */
export type Breach = {
  readonly words: string;
  readonly sources: readonly LegalSourceId[];
  /**
   * What can be ordered because of it: that this right is heeded, or that the answer to it is made whole. Absent:
   * nothing follows from it but that it is found. No paper asks an order that no line here carries.
   */
  readonly remedy?: { readonly to: 'heed' | 'complete'; readonly right: Right };
};

/** Of a right that was not heeded. */
export function breachOf(right: Right, words: string, sources = SOURCES_OF_RIGHT[right]): Breach {
  return { words, sources, remedy: { to: 'heed', right } };
}

/** "Not or not wholly" would leave the reader guessing, so it is said only of a refusal, which may be partial. */
export const REFUSED: Readonly<Record<Right, string>> = {
  access: 'artikel 15 AVG: ik kreeg geen of geen volledige inzage.',
  rectification: 'artikel 16 AVG: mijn gegevens zijn niet of niet volledig verbeterd of aangevuld.',
  erasure: 'artikel 17, lid 1, AVG: mijn gegevens zijn niet of niet volledig gewist.',
  restriction: 'artikel 18 AVG: de verwerking is niet beperkt.',
  portability: 'artikel 20 AVG: ik kreeg mijn gegevens niet, of niet in een geschikte vorm.',
  objection:
    'artikel 21, lid 1, AVG: de verwerking is niet gestaakt; dwingende gronden zijn niet aangetoond.',
  directMarketing: 'artikel 21, leden 2 en 3, AVG: er is geen gevolg gegeven aan mijn bezwaar.',
  withdrawConsent: 'artikel 7, lid 3, AVG: er is geen gevolg gegeven aan de intrekking van mijn toestemming.',
  automatedDecisions: 'artikel 22, lid 3, AVG: ik kreeg geen menselijke tussenkomst.',
  information: 'de artikelen 13 en 14 AVG: ik kreeg de informatie niet.',
};
