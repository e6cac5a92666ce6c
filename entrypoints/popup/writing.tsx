import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { questionWordsIn, wordsIn } from '@/assets/dictionaries/dictionary';
import type { Words } from '@/assets/dictionaries/nl';
import type { QuestionWords } from '@/assets/dictionaries/nl-questions';
import { LanguageProvider, useLanguage, useWords } from '@/components/language';
import { Notice } from '@/components/notice';
import { ScreenTitle } from '@/components/popup-frame';
import { Progress } from '@/components/progress';
import { SenderForm } from '@/components/sender-form';
import { SentConfirmation } from '@/components/sent-confirmation';
import { now, today } from '@/utils/app/clock';
import { type DraftStart, keptDraft, newDraft, referenceFrom } from '@/utils/app/letter-draft';
import { readRequest } from '@/utils/app/overview';
import { hashOf } from '@/utils/app/place';
import { policyTextAt } from '@/utils/app/policy-text';
import { renewedDraft } from '@/utils/app/renewed-draft';
import { type HandedOverRequest, handedOverRequestOf } from '@/utils/app/send-draft';
import { deviceStore, sessionShelf } from '@/utils/browser/device-store';
import { draftSlot, readLetter } from '@/utils/browser/kept-letters';
import { changeProfile, readProfile } from '@/utils/browser/profile';
import { openFullPage } from '@/utils/browser/tabs';
import type { Deadline } from '@/utils/law/deadline';
import { findNationalNumbers } from '@/utils/law/national-number';
import type { Sender } from '@/utils/law/parties';
import type { Right } from '@/utils/law/rights';
import type { Language } from '@/utils/requests/appearance';
import type { StoredDraft } from '@/utils/requests/stored-draft';
import type { Profile } from '@/utils/requests/stored-profile';
import { LetterScreen } from './letter-screen';

export interface WritingProps {
  start: DraftStart;
  policyText: string | null;
  isPrivate: boolean;
  frame: (content: ComponentChildren, footer?: ComponentChildren) => JSX.Element;
  onAnother: () => void;
  /** What was asked of this site before. */
  askedBefore: readonly Right[];
}

const store = deviceStore();
const doors = { store, now, today };
const inMemory = sessionShelf();

interface Ready {
  words: Words;
  questionWords: QuestionWords;
  profile: Profile;
  draft: StoredDraft;
  /** The policy that the draft quotes: as it was just read, else as it was kept. */
  policyText: string | null;
  /** What was kept of it could not be read whole. */
  isDamaged: boolean;
  /** This very letter, handed over before and waiting for a word. */
  handedOver: HandedOverRequest | null;
}

/** From a chosen right to a recorded request: who writes (asked once), the letter, and the day to watch. */
export function Writing({ start, policyText, isPrivate, frame, onAnother, askedBefore }: WritingProps) {
  const language = useLanguage();
  const words = useWords();
  const [ready, setReady] = useState<Ready | null>(null);
  const [sent, setSent] = useState<{ requestId: string; deadline: Deadline } | null>(null);
  const [isSenderLost, setSenderLost] = useState(false);
  useEffect(() => {
    void prepare({ start, policyText, isPrivate, language, askedBefore }).then(setReady);
  }, []);

  if (sent) {
    return frame(
      <SentConfirmation
        deadline={sent.deadline}
        today={today()}
        onFollow={() => void openFullPage(hashOf({ kind: 'request', id: sent.requestId }))}
        onAnother={onAnother}
      />,
    );
  }
  if (!ready) return frame(<Progress text={words.shared.busy} />);
  const { profile, draft } = ready;
  if (!profile.sender) {
    const save = async (sender: Sender) => {
      const typed = { sender, residence: sender.address.country };
      // In a private window the name is used for this letter and kept nowhere.
      const saved = isPrivate ? null : await changeProfile(store, (kept) => ({ ...kept, ...typed }));
      setSenderLost(saved?.kind === 'notSaved');
      setReady({ ...ready, profile: { ...profile, ...typed } });
    };
    return frame(
      <div class="stack">
        <ScreenTitle focus>{words.sender.title}</ScreenTitle>
        <p class="soft">{words.sender.intro}</p>
        <SenderForm sender={null} onSave={save} looksLikeNationalNumber={looksLikeNationalNumber} />
      </div>,
    );
  }
  return (
    <LanguageProvider language={language} words={ready.words} questionWords={ready.questionWords}>
      <LetterScreen
        frame={(content, footer) =>
          frame(
            <>
              {isSenderLost && <Notice kind="problem" live title={words.sender.notKept} />}
              {ready.isDamaged && <Notice kind="problem" live title={words.send.draftDamaged} />}
              {content}
            </>,
            footer,
          )
        }
        doors={doors}
        shelf={isPrivate ? inMemory : store}
        initial={draft}
        askedBefore={askedBefore}
        onCard={onAnother}
        handedOver={ready.handedOver}
        sender={profile.sender}
        residence={profile.residence}
        isPrivate={isPrivate}
        policyText={ready.policyText}
        onRecorded={async (requestId) => {
          const read = await readRequest(doors, requestId);
          if (read.kind === 'request') setSent({ requestId, deadline: read.status.deadline });
        }}
      />
    </LanguageProvider>
  );
}

interface Asked extends Pick<WritingProps, 'start' | 'policyText' | 'isPrivate' | 'askedBefore'> {
  language: Language;
}

async function prepare({ start, isPrivate, language, askedBefore, ...read }: Asked): Promise<Ready> {
  const shelf = isPrivate ? inMemory : store;
  const [words, questionWords, { profile }, found] = await Promise.all([
    wordsIn(language),
    questionWordsIn(language),
    readProfile(store),
    readLetter(shelf, draftSlot(start)),
  ]);
  const reference = () => referenceFrom(crypto.getRandomValues(new Uint8Array(5)));
  const kept = keptDraft(found, start, now(), reference());
  const draft = kept
    ? renewedDraft(kept, start)
    : withoutRepeating(newDraft(start, now(), reference()), askedBefore);
  const handedOver = kept && (await handedOverRequestOf(doors, kept));
  const policyText =
    start.policy === null && draft.evidence
      ? await policyTextAt(shelf, draft.evidence.textHash)
      : read.policyText;
  return {
    words,
    questionWords,
    profile,
    draft,
    policyText,
    isDamaged: found.kind === 'damaged',
    handedOver,
  };
}

/** What runs already is not asked again unasked. */
function withoutRepeating(draft: StoredDraft, askedBefore: readonly Right[]): StoredDraft {
  return { ...draft, companions: draft.companions.filter((right) => !askedBefore.includes(right)) };
}

function looksLikeNationalNumber(text: string): boolean {
  return findNationalNumbers(text).length > 0;
}
