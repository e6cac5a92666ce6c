import * as z from 'zod/mini';
import { controllerSchema } from '@/utils/law/parties';
import { CHANNELS } from '@/utils/law/receipt';
import { instantSchema } from './stored-values';
import { overridesSchema, typedAnswersSchema } from './typed-answers';

/** What was typed into a letter after the request, until it is sent. */
export const followUpDraftSchema = z.strictObject({
  savedAt: instantSchema,
  channel: z.nullable(z.enum(CHANNELS)),
  /** The card as the user changed it for the request once more; null: as it was. */
  controller: z.nullable(controllerSchema),
  answers: typedAnswersSchema,
  overrides: overridesSchema,
});
export type FollowUpDraft = z.infer<typeof followUpDraftSchema>;

export function emptyFollowUp(now: Temporal.Instant): FollowUpDraft {
  return { savedAt: now.toString(), channel: null, controller: null, answers: {}, overrides: {} };
}
