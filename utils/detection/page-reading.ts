import * as z from 'zod/mini';
import { legalBasisSchema, policySchema } from '@/utils/law/policy';
import { RIGHTS } from '@/utils/law/rights';

/**
 * What the page reader returns from the tab: plain data, bounded in every direction. The page is hostile,
 * so whatever comes back is parsed by `pageReadingSchema` before anything looks at it.
 * The reader itself imports types only, so no validator travels into the page.
 */
const short = z.string().check(z.maxLength(300));
const quoteText = z.string().check(z.maxLength(600));
const address = z.string().check(z.maxLength(2000));

/** How sure we are; shown as "zeker", "waarschijnlijk", "kijk na". */
export const surenessSchema = z.enum(['certain', 'probable', 'check']);
export type Sureness = z.infer<typeof surenessSchema>;

export const sourceSchema = z.strictObject({
  /** The sentence or line the value stands in, at most 600 characters. */
  quote: quoteText,
  /** The heading above it, where there is one. */
  heading: z.nullable(short),
  place: z.enum(['body', 'header', 'footer', 'link', 'structuredData', 'meta', 'address', 'pasted']),
  /** The address of the page it stands on: not always the page in the tab. */
  url: address,
});

/** What looks wrong about a value; each has words in the dictionary. */
export const doubtSchema = z.enum([
  'checkDigits',
  'otherDomain',
  'freeMail',
  'lookAlike',
  'folded',
  'onlyInLink',
  'differsFromLink',
  'invisibleCharacters',
  'onlyName',
  'fetchedPage',
  'unknownPostcode',
  'otherCity',
]);
export type Doubt = z.infer<typeof doubtSchema>;

export const findingSchema = z.strictObject({
  value: short,
  sureness: surenessSchema,
  /** How it was found, as a short key in English, e.g. "sentence:verantwoordelijke", "jsonLd", "copyright". */
  how: short,
  doubts: z.array(doubtSchema),
  source: sourceSchema,
});
/** One value with its proof. */
export type Finding = z.infer<typeof findingSchema>;

export const fieldSchema = z.strictObject({
  best: z.nullable(findingSchema),
  alternatives: z.array(findingSchema).check(z.maxLength(10)),
});
/** The likeliest value (or none) and the others. */
export type Field = z.infer<typeof fieldSchema>;

export const CARD_FIELDS = [
  'name',
  'tradeName',
  'legalForm',
  'street',
  'postalCode',
  'city',
  'country',
  'enterpriseNumber',
  'kvkNumber',
  'vatNumber',
  'email',
  'phone',
] as const;
export type CardField = (typeof CARD_FIELDS)[number];

export const cardSchema = z.strictObject({
  name: fieldSchema,
  tradeName: fieldSchema,
  legalForm: fieldSchema,
  street: fieldSchema,
  postalCode: fieldSchema,
  city: fieldSchema,
  /** ISO 3166-1 alpha-2. */
  country: fieldSchema,
  /** Ten digits. */
  enterpriseNumber: fieldSchema,
  /** Eight digits. */
  kvkNumber: fieldSchema,
  /** Country prefix, no separators. */
  vatNumber: fieldSchema,
  email: fieldSchema,
  /** E.164. */
  phone: fieldSchema,
});
/** One controller as the page states it. */
export type Card = z.infer<typeof cardSchema>;

export const PAGE_KINDS = ['privacy', 'cookies', 'terms', 'article', 'contact', 'other'] as const;

export const pageLinkSchema = z.strictObject({
  url: address,
  text: short,
  how: short,
  sameOrigin: z.boolean(),
  isPdf: z.boolean(),
});
export type PageLink = z.infer<typeof pageLinkSchema>;

export const pageReadingSchema = z.strictObject({
  url: address,
  title: short,
  lang: z.nullable(short),
  kind: z.enum(PAGE_KINDS),
  /** Likeliest first; at least one, whose fields may all be empty. */
  controllers: z.array(cardSchema).check(z.minLength(1), z.maxLength(8)),
  /** True where the page names them joint controllers (art. 26 AVG). */
  areJoint: z.boolean(),
  requestsEmail: fieldSchema,
  requestsForm: fieldSchema,
  /** Whole postal address for requests on one line, where it differs from the controller's. */
  requestsPostalAddress: fieldSchema,
  officer: z.strictObject({ name: fieldSchema, email: fieldSchema }),
  /** Value: GBA, AP, CNIL, VTC or other. */
  authority: fieldSchema,
  rights: z.array(z.strictObject({ right: z.enum(RIGHTS), quote: quoteText })).check(z.maxLength(20)),
  legalBases: z.array(z.strictObject({ basis: legalBasisSchema, quote: quoteText })).check(z.maxLength(12)),
  policy: policySchema,
  /** Links that lead to this site's privacy page, likeliest first. */
  privacyLinks: z.array(pageLinkSchema).check(z.maxLength(5)),
  /** Links to contact, imprint or terms pages on the same origin, likeliest first. */
  contactLinks: z.array(pageLinkSchema).check(z.maxLength(5)),
  /** The visible text, as it is fingerprinted when a request is recorded. */
  text: z.string().check(z.maxLength(2_200_000)),
  /** What the reader had to leave out or strip; each has words in the dictionary. */
  notices: z.array(
    z.enum([
      'truncatedText',
      'truncatedNodes',
      'outOfTime',
      'hiddenTextIgnored',
      'invisibleCharacters',
      'severalControllers',
    ]),
  ),
});
/** The whole reading of one page. */
export type PageReading = z.infer<typeof pageReadingSchema>;
