import * as z from 'zod/mini';

/** What somebody typed into a letter in the making, with the bounds within which it is kept. */
const text = (max: number) => z.string().check(z.maxLength(max));
const answer = text(20_000);
const lines = z.array(z.record(text(40), answer)).check(z.maxLength(50));

/** By question id, as `utils/letters` has them: a text, a choice of several, or lines of several fields. */
export const typedAnswersSchema = z.record(
  text(80),
  z.union([answer, z.array(answer).check(z.maxLength(100)), lines]),
);

/** The user's own text by paragraph id. */
export const overridesSchema = z.record(text(80), answer);
