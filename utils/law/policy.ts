import * as z from 'zod/mini';
import { LEGAL_BASES } from './rights';

/** What a privacy policy says of itself: the matter that letters quote (art. 13 and 14 AVG). Plain data. */
const short = z.string().check(z.maxLength(300));
const quoteText = z.string().check(z.maxLength(600));

export const legalBasisSchema = z.enum(LEGAL_BASES);

export const purposeSchema = z.strictObject({
  /** The purpose in the policy's own words, e.g. "(Direct) marketing". */
  title: short,
  /** Data categories named for this purpose, as written. */
  dataCategories: z.array(short).check(z.maxLength(60)),
  legalBases: z.array(legalBasisSchema),
  /** The interest named under art. 6(1)(f), e.g. "ondernemerschap". */
  interest: z.nullable(short),
  isDirectMarketing: z.boolean(),
  quote: quoteText,
});
/** Art. 13(1)(c) and (d). */
export type Purpose = z.infer<typeof purposeSchema>;

export const retentionSchema = z.strictObject({
  /** What is kept, e.g. "Klantenbeheer". */
  subject: short,
  /** null where the policy gives no figure ("wettelijke termijn"). */
  amount: z.nullable(z.number()),
  unit: z.nullable(z.enum(['day', 'week', 'month', 'year'])),
  /** From when the period runs, as written, e.g. "het einde van de overeenkomst". */
  from: z.nullable(short),
  quote: quoteText,
});
/** Art. 13(2)(a). */
export type Retention = z.infer<typeof retentionSchema>;

/** A thing the policy names (a recipient, a country outside the EEA) with the sentence it stands in. */
export const statementSchema = z.strictObject({ value: short, quote: quoteText });

/** The items of art. 13 (and 14(1)(d), 14(2)(f)) that a policy is checked for. */
export const POLICY_ITEMS = [
  'identity',
  'officer',
  'purposes',
  'legalBases',
  'legitimateInterests',
  'recipients',
  'transfers',
  'safeguards',
  'retention',
  'rights',
  'withdrawal',
  'complaint',
  'dutyToProvide',
  'automatedDecisions',
  'source',
] as const;
export type PolicyItem = (typeof POLICY_ITEMS)[number];

export const policyCheckSchema = z.strictObject({
  item: z.enum(POLICY_ITEMS),
  status: z.enum(['stated', 'partly', 'notFound']),
  quote: z.nullable(quoteText),
});
/** "Not found" is what a reader by machine can say; that it is missing only a person can. */
export type PolicyCheck = z.infer<typeof policyCheckSchema>;

export const policySchema = z.strictObject({
  purposes: z.array(purposeSchema).check(z.maxLength(60)),
  retention: z.array(retentionSchema).check(z.maxLength(60)),
  recipients: z.array(statementSchema).check(z.maxLength(60)),
  transfers: z.array(statementSchema).check(z.maxLength(60)),
  /** True where the policy says that it uses the rijksregisternummer or BSN, with the sentence. */
  nationalNumber: z.nullable(z.strictObject({ quote: quoteText })),
  /** As written, e.g. "22 november 2026". */
  date: z.nullable(short),
  version: z.nullable(short),
  checks: z.array(policyCheckSchema),
});
export type Policy = z.infer<typeof policySchema>;

/** Of which nothing was read. */
export const NO_POLICY: Policy = {
  purposes: [],
  retention: [],
  recipients: [],
  transfers: [],
  nationalNumber: null,
  date: null,
  version: null,
  checks: [],
};
