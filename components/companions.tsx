import { ARTICLE_OF_RIGHT, type Right } from '@/utils/law/rights';
import type { Companion } from '@/utils/letters/companions';
import { ManyChoice } from './choice';
import { useFormats, useQuestionWords, useWords } from './language';
import { Notice } from './notice';

export interface CompanionsProps {
  companions: readonly Companion[];
  chosenCompanions: readonly Right[];
  onCompanions: (rights: Right[]) => void;
  /** Rights in this letter that belong in a letter of their own. */
  unrelated: readonly Right[];
}

/** What else goes well in the same letter, and what does not. */
export function Companions(props: CompanionsProps) {
  const { companions, chosenCompanions, onCompanions, unrelated } = props;
  const words = useWords();
  const asked = useQuestionWords();
  const formats = useFormats();
  if (companions.length === 0 && unrelated.length === 0) return null;
  return (
    <div class="stack stack--tight">
      {companions.length > 0 && (
        <ManyChoice
          legend={asked.combine}
          values={chosenCompanions}
          onChange={onCompanions}
          options={companions.map(({ right, why }) => ({
            value: right,
            label: `${words.rights[right].want} (${words.shared.article(ARTICLE_OF_RIGHT[right])})`,
            hint: asked.companions[why],
          }))}
        />
      )}
      {unrelated.length > 0 && (
        <Notice kind="warning" title={formats.list(unrelated.map((right) => words.rights[right].want))} live>
          <p>{asked.separate}</p>
        </Notice>
      )}
    </div>
  );
}
