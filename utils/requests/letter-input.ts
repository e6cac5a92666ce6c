import * as z from 'zod/mini';
import { policySchema } from '@/utils/law/policy';
import { daySchema } from './stored-values';
import { overridesSchema, typedAnswersSchema } from './typed-answers';

/** What did the writer put into a letter, and what of the policy could it quote? */

/** The policy as it was read, with its address and day: what a letter quotes of it. */
export const quotedPolicySchema = z.strictObject({
  url: z.string().check(z.maxLength(2000)),
  readOn: daySchema,
  policy: policySchema,
});

const letterInputSchema = z.strictObject({
  answers: typedAnswersSchema,
  overrides: overridesSchema,
  policy: z.nullable(quotedPolicySchema),
});
/** Kept beside the letter as it was sent, so that the same request can go once more by another way. */
export type LetterInput = z.infer<typeof letterInputSchema>;

/** As it is kept: a text of its own under its fingerprint, so that an entry of the log stays small. */
export function writeInput({ answers, overrides, policy }: LetterInput): string {
  return JSON.stringify({ answers, overrides, policy });
}

/** null where the text is no such thing: an import may hold anything under a fingerprint. */
export function readInput(text: string): LetterInput | null {
  try {
    const parsed = letterInputSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
