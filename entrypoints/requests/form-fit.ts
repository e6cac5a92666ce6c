import type { FormTextProps } from '@/components/form-text';
import { asFormText, shortenedIn } from '@/utils/letters/as-form-text';
import type { Letter } from '@/utils/letters/letter';

type Overrides = Readonly<Record<string, string>>;

/** What the fit of a letter into a form shows, and how its proposal becomes changed paragraphs of the letter. */
export function formFitOf(
  letter: Letter,
  overrides: Overrides,
  limit: number | null,
  on: { limit: (limit: number | null) => void; overrides: (overrides: Record<string, string>) => void },
): FormTextProps {
  const text = asFormText(letter, limit);
  const shortened = shortenedIn(letter, overrides);
  return {
    limit,
    text,
    onLimit: on.limit,
    onShorten: () => {
      const changes = (text.proposal?.changes ?? []).map(({ id, becomes }) => [id, becomes]);
      on.overrides({ ...overrides, ...Object.fromEntries(changes) });
    },
    ...(shortened.length === 0
      ? {}
      : {
          onReset: () => {
            const kept = Object.entries(overrides).filter(([id]) => !shortened.includes(id));
            on.overrides(Object.fromEntries(kept));
          },
        }),
  };
}
