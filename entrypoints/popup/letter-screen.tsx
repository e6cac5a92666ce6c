import type { ComponentChildren, JSX } from 'preact';
import { DraftNotice } from '@/components/draft-notice';
import { useQuestionWords, useWords } from '@/components/language';
import { LetterView } from '@/components/letter-view';
import { ScreenTitle } from '@/components/popup-frame';
import { missingInWords, RightQuestions } from '@/components/right-questions';
import { SendBar } from '@/components/send-bar';
import { today } from '@/utils/app/clock';
import { hashOf } from '@/utils/app/place';
import { openFullPage, openInNewTab } from '@/utils/browser/tabs';
import { LAW_CHECKED_ON } from '@/utils/law/legal-source';
import { findNationalNumbers, ownNumbersOf } from '@/utils/law/national-number';
import { ARTICLE_OF_RIGHT } from '@/utils/law/rights';
import type { AnswerValue } from '@/utils/letters/letter';
import { type DraftSetting, useDraft } from './use-draft';
import { useMissing } from './use-missing';

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
  const own = ownNumbersOf(request.controller);
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
        onAnswer={(id, value) =>
          letter.change({ answers: { ...draft.answers, [id]: value as AnswerOfDraft } })
        }
        warningFor={(text) =>
          findNationalNumbers(text, own).length > 0 ? words.sender.nationalNumber : null
        }
      />
      <LetterView composed={composed} checkedOn={Temporal.PlainDate.from(LAW_CHECKED_ON)} />
    </div>,
    <SendBar
      way={letter.way}
      phase={letter.phase}
      missing={[...new Set(composed.missing.map(({ field }) => missingInWords(field, asked)))]}
      copied={letter.copied}
      onMail={letter.mail}
      onCopy={letter.copy}
      onOpenForm={async () => {
        if (letter.way.kind !== 'webForm') return;
        await letter.copy();
        await letter.handOver();
        await openInNewTab(letter.way.url);
      }}
      onBigger={openBigger}
      today={today()}
      onAlreadySent={letter.askDay}
      onSent={letter.markSent}
      onMissing={showMissing}
      onNotYet={letter.notYet}
    />,
  );
}

/** The store wants plain arrays; the letters only read them. */
type AnswerOfDraft = Exclude<AnswerValue, readonly unknown[]> | string[] | Record<string, string>[];
