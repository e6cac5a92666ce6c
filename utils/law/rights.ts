/**
 * The rights of the data subject that a letter can exercise, keyed as everywhere in the project.
 * `information` is no request under articles 15–22: it asks for what articles 13 and 14 demand.
 */
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'directMarketing',
  'withdrawConsent',
  'automatedDecisions',
  'information',
] as const;

export type Right = (typeof RIGHTS)[number];

/** The article of the AVG that grants each right, as it is cited in a letter. */
export const ARTICLE_OF_RIGHT: Readonly<Record<Right, string>> = {
  access: '15',
  rectification: '16',
  erasure: '17',
  restriction: '18',
  portability: '20',
  objection: '21(1)',
  directMarketing: '21(2)-(3)',
  withdrawConsent: '7(3)',
  automatedDecisions: '22',
  information: '13-14',
};

/** The six legal bases of article 6(1)(a)–(f) AVG, in the order of the article. */
export const LEGAL_BASES = [
  'consent',
  'contract',
  'legalObligation',
  'vitalInterests',
  'publicTask',
  'legitimateInterests',
] as const;

export type LegalBasis = (typeof LEGAL_BASES)[number];
