import * as z from 'zod/mini';
import { senderSchema } from '@/utils/law/parties';
import { COLOUR_SCHEMES, LANGUAGES } from './appearance';
import { REMINDER_MOMENTS } from './events';
import { DEFAULT_MOMENTS } from './reminders';

export const profileSchema = z.strictObject({
  /** Asked once, at the first letter; null until then. */
  sender: z.nullable(senderSchema),
  /** ISO 3166-1 alpha-2 of habitual residence: which authority comes first (art. 77(1) AVG). */
  residence: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** null: as the browser has it. */
  language: z.nullable(z.enum(LANGUAGES)),
  colourScheme: z.enum(COLOUR_SCHEMES),
  /** What to be reminded of, for requests that have no choice of their own. */
  reminders: z.array(z.enum(REMINDER_MOMENTS)).check(z.maxLength(REMINDER_MOMENTS.length)),
});
/** What the person told about himself or herself, once, for every letter. It stays on the device. */
export type Profile = z.infer<typeof profileSchema>;

export const EMPTY_PROFILE: Profile = {
  sender: null,
  residence: null,
  language: null,
  colourScheme: 'system',
  reminders: [...DEFAULT_MOMENTS],
};
