import { useState } from 'preact/hooks';
import { ARTICLE_OF_RIGHT, type Right } from '@/utils/law/rights';
import type { Companion } from '@/utils/letters/companions';
import { alongInWords } from './asked-words';
import { ManyChoice } from './choice';
import { Disclosure } from './disclosure';
import { useFormats, useQuestionWords, useWords } from './language';
import { Notice } from './notice';

export interface CompanionsProps {
  companions: readonly Companion[];
  chosenCompanions: readonly Right[];
  onCompanions: (rights: Right[]) => void;
  /** Rights that were asked here before: told, not withheld. */
  askedBefore: readonly Right[];
  /** Where a fold around it says so already. */
  hideLegend?: boolean;
}

/** What else goes well in the same letter, and why some of it is ticked beforehand. */
export function Companions(props: CompanionsProps) {
  const { companions, chosenCompanions, onCompanions, askedBefore, hideLegend = false } = props;
  const words = useWords();
  const asked = useQuestionWords();
  // Said of what was ticked when it came in sight, and not taken away while the reader unticks it.
  const [wasTicked] = useState(() =>
    companions.some((one) => one.preset && chosenCompanions.includes(one.right)),
  );
  if (companions.length === 0) return null;
  return (
    <ManyChoice
      legend={asked.combine}
      hideLegend={hideLegend}
      hint={wasTicked ? asked.whyTicked : undefined}
      values={chosenCompanions}
      onChange={onCompanions}
      options={companions.map(({ right, why }) => ({
        value: right,
        label: `${words.rights[right].want} (${words.shared.article(ARTICLE_OF_RIGHT[right])})`,
        hint: askedBefore.includes(right) ? words.picker.askedBefore : asked.companions[why],
      }))}
    />
  );
}

/** The same, folded away where the letter itself should be in sight; closed it says what goes along. */
export function FoldedCompanions(props: CompanionsProps & { right: Right }) {
  const words = useWords();
  const asked = useQuestionWords();
  const formats = useFormats();
  const { companions, chosenCompanions, right } = props;
  if (companions.length === 0) return null;
  const chosen = companions.map((one) => one.right).filter((one) => chosenCompanions.includes(one));
  const along = alongInWords(right, chosen, words, formats);
  return (
    <div class="stack stack--tight">
      <Disclosure summary={along === null ? asked.combine : asked.inLetter(along)}>
        <Companions {...props} hideLegend />
      </Disclosure>
      {right === 'directMarketing' && chosen.includes('erasure') && (
        <p class="small soft">{asked.onlyAdvertising}</p>
      )}
    </div>
  );
}

/** Rights in this letter that belong in a letter of their own. */
export function Unrelated({ rights }: { rights: readonly Right[] }) {
  const words = useWords();
  const { separate } = useQuestionWords();
  const formats = useFormats();
  if (rights.length === 0) return null;
  return (
    <Notice kind="warning" title={formats.list(rights.map((right) => words.rights[right].want))} live>
      <p>{separate}</p>
    </Notice>
  );
}
