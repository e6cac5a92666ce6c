import * as z from 'zod/mini';
import { CHANNELS } from '@/utils/law/receipt';

const text = (max: number) => z.string().check(z.maxLength(max));
const answer = text(20_000);

/** What was typed into a letter after the request, until it is sent. */
export const followUpDraftSchema = z.strictObject({
  channel: z.nullable(z.enum(CHANNELS)),
  answers: z.record(
    text(80),
    z.union([
      answer,
      z.array(answer).check(z.maxLength(100)),
      z.array(z.record(text(40), answer)).check(z.maxLength(50)),
    ]),
  ),
  overrides: z.record(text(80), answer),
});
export type FollowUpDraft = z.infer<typeof followUpDraftSchema>;

export const EMPTY_FOLLOW_UP: FollowUpDraft = { channel: null, answers: {}, overrides: {} };
