import type { ComponentChildren, JSX } from 'preact';
import { FoldedCompanions, Unrelated } from '@/components/companions';
import { DraftNotice } from '@/components/draft-notice';
import { useWords } from '@/components/language';
import { LetterView } from '@/components/letter-view';
import { ScreenTitle } from '@/components/popup-frame';
import { RightQuestions } from '@/components/right-questions';
import { SendBar } from '@/components/send-bar';
import { sendBarOf } from '@/entrypoints/sending/send-bar-of';
import { type DraftSetting, useDraft } from '@/entrypoints/sending/use-draft';
import { useQuestions } from '@/entrypoints/sending/use-questions';
import { hashOf } from '@/utils/app/place';
import { openFullPage } from '@/utils/browser/tabs';
import { LAW_CHECKED_ON } from '@/utils/law/citation';
import { ARTICLE_OF_RIGHT, type Right } from '@/utils/law/rights';
import { companionsFor, unrelatedOf } from '@/utils/letters/companions';

export interface LetterScreenProps extends DraftSetting {
  /** Puts the letter and its bar into the popup's frame. */
  frame: (content: ComponentChildren, footer: ComponentChildren) => JSX.Element;
  /** What was asked of this site before. */
  askedBefore: readonly Right[];
  /** Back to the card of whom the letter goes to. */
  onCard: () => void;
}

/** The chosen right: only the questions it needs, the letter as it will go, and the ways to send it. */
export function LetterScreen({ frame, askedBefore, onCard, ...setting }: LetterScreenProps) {
  const words = useWords();
  const letter = useDraft(setting);
  const { draft, composed, request } = letter;
  const { questionForm, missing, showMissing } = useQuestions(letter, onCard);
  const companions = {
    companions: companionsFor(request),
    chosenCompanions: draft.companions,
    onCompanions: (chosen: Right[]) => letter.change({ companions: chosen }),
    askedBefore,
  };
  // What goes along unasked is said, and can be taken out, before the letter is read.
  const goesAlong = companions.companions.some(({ preset }) => preset);
  const folded = <FoldedCompanions {...companions} right={draft.right} />;
  const openBigger = async () => {
    // The full page would open without the letter: what could not be kept is said here instead.
    if (!(await letter.saveNow())) return;
    const { host, right } = draft;
    await openFullPage(hashOf({ kind: 'compose', host, right, isPrivate: setting.isPrivate }));
  };
  return frame(
    <div class="stack stack--wide">
      <div>
        <ScreenTitle focus>
          {words.rights[draft.right].want}{' '}
          <span class="small soft">{words.shared.article(ARTICLE_OF_RIGHT[draft.right])}</span>
        </ScreenTitle>
        {goesAlong && folded}
      </div>
      {letter.unkept && <DraftNotice why={letter.unkept} />}
      <RightQuestions {...questionForm} />
      <Unrelated rights={unrelatedOf(request)} />
      <LetterView composed={composed} checkedOn={Temporal.PlainDate.from(LAW_CHECKED_ON)} />
      {!goesAlong && folded}
    </div>,
    <SendBar {...sendBarOf({ ...letter, missing, showMissing })} onBigger={openBigger} />,
  );
}
