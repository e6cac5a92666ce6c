import { useId, useState } from 'preact/hooks';
import { ChevronIcon } from '@/assets/icons/icons';
import { ARTICLE_OF_RIGHT, RIGHTS, type Right } from '@/utils/law/rights';
import { Button } from './button';
import { useWords } from './language';
import { Pause } from './notice';

export interface RightPickerProps {
  onPick: (right: Right) => void;
  /** All ten from the start. */
  all?: boolean;
  /** Rights that were asked of this site before: told, not withheld. */
  askedBefore?: readonly Right[];
}

/** What people want most comes first; the law's own order comes after. */
const FIRST: readonly Right[] = ['access', 'directMarketing', 'erasure', 'rectification'];
const ORDER: readonly Right[] = [...FIRST, ...RIGHTS.filter((right) => !FIRST.includes(right))];

/** One click chooses a right and shows its letter. Plain words first, the article beside them. */
export function RightPicker({ onPick, all = false, askedBefore = [] }: RightPickerProps) {
  const words = useWords();
  const id = useId();
  const [showsAll, setShowsAll] = useState(all);
  const shown = showsAll ? ORDER : FIRST;
  return (
    <section class="picker" aria-labelledby={id}>
      <h2 id={id}>{words.picker.title}</h2>
      <ul class="picker__list">
        {shown.map((right) => (
          <li key={right}>
            <button type="button" class="picker__right" onClick={() => onPick(right)}>
              <span class="picker__want">{words.rights[right].want}</span>
              <Pause mark="." />
              <span class="picker__hint">
                {words.rights[right].hint}
                {askedBefore.includes(right) && ` ${words.picker.askedBefore}`}
              </span>
              <span class="picker__article">{words.shared.article(ARTICLE_OF_RIGHT[right])}</span>
              <ChevronIcon size={14} />
            </button>
          </li>
        ))}
      </ul>
      {!all && (
        <Button kind="quiet" expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.picker.fewer : words.picker.all}
        </Button>
      )}
      <p class="small soft">{words.shared.avg}</p>
    </section>
  );
}
