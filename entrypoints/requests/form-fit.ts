import type { FormTextProps } from '@/components/form-text';
import { formLimitOf, withFormLimit } from '@/utils/app/letter-draft';
import { asFormText, shortenedIn } from '@/utils/letters/as-form-text';
import type { ComposedLetter } from '@/utils/letters/letter';
import type { FollowUpDraft } from '@/utils/requests/follow-up-draft';

/** What a first letter and one after it have in common here. */
type Drafted = Pick<FollowUpDraft, 'answers' | 'overrides'>;

export interface DraftedForForm {
  draft: Drafted;
  change: (part: Partial<Drafted>) => void;
  composed: ComposedLetter;
}

/** What the fit of a letter into a form shows, and how its proposal becomes changed paragraphs of the letter. */
export function formFitOf({ draft, change, composed }: DraftedForForm): FormTextProps {
  const { answers, overrides } = draft;
  const limit = formLimitOf(draft);
  const text = asFormText(composed.letter, limit);
  const shortened = shortenedIn(composed.letter, overrides);
  return {
    limit,
    text,
    onLimit: (chosen) => change({ answers: withFormLimit(answers, chosen) }),
    onShorten: () => {
      const changes = (text.proposal?.changes ?? []).map(({ id, becomes }) => [id, becomes]);
      change({ overrides: { ...overrides, ...Object.fromEntries(changes) } });
    },
    ...(shortened.length > 0 && {
      onReset: () => {
        const kept = Object.entries(overrides).filter(([id]) => !shortened.includes(id));
        change({ overrides: Object.fromEntries(kept) });
      },
    }),
  };
}
