import type { ComponentChildren, JSX } from 'preact';
import { Companions } from '@/components/companions';
import { DraftNotice } from '@/components/draft-notice';
import { useQuestionWords, useWords } from '@/components/language';
import { LetterView } from '@/components/letter-view';
import { ScreenTitle } from '@/components/popup-frame';
import { missingInWords, RightQuestions } from '@/components/right-questions';
import { SendBar } from '@/components/send-bar';
import { sendBarOf } from '@/entrypoints/sending/send-bar-of';
import { nationalNumberWarning, withAnswer } from '@/entrypoints/sending/typed-in';
import { type DraftSetting, useDraft } from '@/entrypoints/sending/use-draft';
import { useMissing } from '@/entrypoints/sending/use-missing';
import { hashOf } from '@/utils/app/place';
import { openFullPage } from '@/utils/browser/tabs';
import { LAW_CHECKED_ON } from '@/utils/law/citation';
import { ARTICLE_OF_RIGHT } from '@/utils/law/rights';
import { companionsFor, unrelatedOf } from '@/utils/letters/companions';

export interface LetterScreenProps extends DraftSetting {
  /** Puts the letter and its bar into the popup's frame. */
  frame: (content: ComponentChildren, footer: ComponentChildren) => JSX.Element;
}

/** The chosen right: only the questions it needs, the letter as it will go, and the ways to send it. */
export function LetterScreen({ frame, ...setting }: LetterScreenProps) {
  const words = useWords();
  const asked = useQuestionWords();
  const letter = useDraft(setting);
  const { draft, composed, request } = letter;
  const { isShown: showsMissing, show: showMissing } = useMissing();
  const missing = [...new Set(composed.missing.map(({ field }) => missingInWords(field, asked)))];
  const openBigger = async () => {
    // The full page would open without the letter: what could not be kept is said here instead.
    if (!(await letter.saveNow())) return;
    const { host, right } = draft;
    await openFullPage(hashOf({ kind: 'compose', host, right, isPrivate: setting.isPrivate }));
  };
  return frame(
    <div class="stack stack--wide">
      <ScreenTitle focus>
        {words.rights[draft.right].want}{' '}
        <span class="small soft">{words.shared.article(ARTICLE_OF_RIGHT[draft.right])}</span>
      </ScreenTitle>
      {letter.unkept && <DraftNotice why={letter.unkept} />}
      <RightQuestions
        questions={letter.questions}
        answers={request.answers}
        showMissing={showsMissing}
        onAnswer={(id, value) => letter.change({ answers: withAnswer(draft.answers, id, value) })}
        warningFor={nationalNumberWarning(request, words)}
      />
      <Companions
        companions={companionsFor(request)}
        chosenCompanions={draft.companions}
        onCompanions={(companions) => letter.change({ companions })}
        unrelated={unrelatedOf(request)}
      />
      <LetterView composed={composed} checkedOn={Temporal.PlainDate.from(LAW_CHECKED_ON)} />
    </div>,
    <SendBar {...sendBarOf({ ...letter, missing, showMissing })} onBigger={openBigger} />,
  );
}
