import type { Right } from './rights';

/**
 * How each right is called. `heading` is the heading of its article in the AVG [S2]; `belgium` follows the GBA
 * and `netherlands` the AP, where their usage differs [S]. The label of a right is its heading in Belgian style;
 * the Netherlands have "rectificatie" and "dataportabiliteit". Synonyms, old ones too, serve recognition only.
 * Checked 2026-11-22.
 */
export interface Term {
  heading: string;
  belgium: string;
  netherlands: string;
  synonyms: readonly string[];
}

export const TERMS: Readonly<Record<Right, Term>> = {
  access: {
    heading: 'recht van inzage',
    belgium: 'recht van inzage',
    netherlands: 'recht op inzage',
    synonyms: ['inzage', 'recht op inzage', 'toegang'],
  },
  rectification: {
    heading: 'recht op rectificatie',
    belgium: 'recht op rectificatie (verbetering)',
    netherlands: 'recht op rectificatie',
    synonyms: ['verbetering', 'verbeteren', 'recht op verbetering', 'rectificatie'],
  },
  erasure: {
    heading: 'recht op gegevenswissing',
    belgium: 'recht op gegevenswissing',
    netherlands: 'recht op gegevenswissing (vergetelheid)',
    synonyms: ['wissen', 'schrappen', 'verwijdering', 'gegevens verwijderen', 'vergetelheid'],
  },
  restriction: {
    heading: 'recht op beperking van de verwerking',
    belgium: 'recht op beperking van de verwerking',
    netherlands: 'recht op beperking van de verwerking',
    synonyms: ['beperken', 'beperking', 'recht op beperking'],
  },
  portability: {
    heading: 'recht op overdraagbaarheid van gegevens',
    belgium: 'recht op overdraagbaarheid van gegevens',
    netherlands: 'recht op dataportabiliteit',
    synonyms: ['overzetten', 'overdraagbaarheid', 'gegevensoverdraagbaarheid', 'dataportabiliteit'],
  },
  objection: {
    heading: 'recht van bezwaar',
    belgium: 'recht van bezwaar',
    netherlands: 'recht van bezwaar',
    synonyms: ['bezwaar', 'verzet'],
  },
  directMarketing: {
    heading: 'recht van bezwaar',
    belgium: 'recht van bezwaar tegen direct marketing',
    netherlands: 'recht van bezwaar tegen direct marketing',
    synonyms: ['bezwaar', 'verzet', 'verzetten'],
  },
  withdrawConsent: {
    heading: 'intrekking van de toestemming',
    belgium: 'intrekking van de toestemming',
    netherlands: 'intrekking van de toestemming',
    synonyms: ['toestemming intrekken'],
  },
  automatedDecisions: {
    heading: 'geautomatiseerde individuele besluitvorming',
    belgium: 'geautomatiseerde individuele besluitvorming',
    netherlands: 'geautomatiseerde individuele besluitvorming',
    synonyms: ['geautomatiseerde beslissing', 'profilering'],
  },
  information: {
    heading: 'te verstrekken informatie',
    belgium: 'te verstrekken informatie',
    netherlands: 'te verstrekken informatie',
    synonyms: ['informatie'],
  },
};

/** Dutch usage where the controller is in the Netherlands, Belgian usage everywhere else. */
export function termFor(right: Right, controllerCountry: string | null): string {
  return controllerCountry === 'NL' ? TERMS[right].netherlands : TERMS[right].belgium;
}
