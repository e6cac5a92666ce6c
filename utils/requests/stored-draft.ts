import * as z from 'zod/mini';
import { controllerSchema } from '@/utils/law/parties';
import { CHANNELS } from '@/utils/law/receipt';
import { RIGHTS } from '@/utils/law/rights';
import { evidenceSchema } from './events';
import { quotedPolicySchema } from './letter-input';
import { instantSchema } from './stored-values';
import { overridesSchema, typedAnswersSchema } from './typed-answers';

const text = (max: number) => z.string().check(z.maxLength(max));

export const draftSchema = z.strictObject({
  /** The site it is for; empty where the card was filled in by hand. Host and right together name the draft. */
  host: text(253).check(z.regex(/^[^:\s]{0,253}$/)),
  right: z.enum(RIGHTS),
  savedAt: instantSchema,
  companions: z.array(z.enum(RIGHTS)).check(z.maxLength(RIGHTS.length)),
  /** The card as the user left it; null: as the page states it. */
  controller: z.nullable(controllerSchema),
  /** What the card's values rest on, by its keys: findings of the reader, checked again when they are shown. */
  findings: z.optional(z.record(text(40), z.unknown())),
  channel: z.nullable(z.enum(CHANNELS)),
  role: z.nullable(text(40)),
  onBehalfOf: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('self') }),
    z.strictObject({ kind: z.literal('child'), name: z.nullable(text(200)) }),
  ]),
  answers: typedAnswersSchema,
  overrides: overridesSchema,
  reference: text(40),
  pageUrl: z.nullable(text(2000)),
  /** What the letter quotes: the policy as it was read, with its address and day. */
  policy: z.nullable(quotedPolicySchema),
  evidence: z.nullable(evidenceSchema),
});
/** A letter in the making: one for each site and right, kept when the popup closes. */
export type StoredDraft = z.infer<typeof draftSchema>;
