import { useEffect, useState } from 'preact/hooks';
import { questionWordsIn } from '@/assets/dictionaries/dictionary';
import type { QuestionWords } from '@/assets/dictionaries/nl-questions';
import { LanguageProvider, useLanguage, usePageWords, useWords } from '@/components/language';
import { Progress } from '@/components/progress';
import { now } from '@/utils/app/clock';
import { keptDraft, newDraft, referenceFrom } from '@/utils/app/letter-draft';
import { earlierIn, listRequests } from '@/utils/app/overview';
import type { Place } from '@/utils/app/place';
import { policyTextAt } from '@/utils/app/policy-text';
import { type HandedOverRequest, handedOverRequestOf } from '@/utils/app/send-draft';
import { draftSlot, type KeptLetter, readLetter } from '@/utils/browser/kept-letters';
import type { Right } from '@/utils/law/rights';
import { askedInFull } from '@/utils/letters/asked-in-full';
import type { StoredDraft } from '@/utils/requests/stored-draft';
import { doors, shelfFor } from './doors';
import { FullLetter } from './full-letter';
import type { ScreenProps } from './screen-props';

interface Ready {
  draft: StoredDraft;
  policyText: string | null;
  isDamaged: boolean;
  /** The popup, or this page before it was closed, handed the letter over already. */
  handedOver: HandedOverRequest | null;
  askedBefore: readonly Right[];
  questionWords: QuestionWords;
}

/** A first letter at full size: the popup's draft taken over, or an empty one to fill in by hand. */
export function ComposeScreen(props: ScreenProps<Extract<Place, { kind: 'compose' }>>) {
  const language = useLanguage();
  const words = useWords();
  const pageWords = usePageWords();
  const [ready, setReady] = useState<Ready | null>(null);
  useEffect(() => {
    void Promise.all([draftAt(props.place), questionWordsIn(language)]).then(([draft, questionWords]) =>
      setReady({ ...draft, questionWords }),
    );
  }, []);
  if (!ready) return <Progress text={words.shared.busy} />;
  return (
    <LanguageProvider
      language={language}
      words={words}
      pageWords={pageWords}
      questionWords={ready.questionWords}
    >
      <FullLetter
        {...props}
        initial={ready.draft}
        policyText={ready.policyText}
        isDamaged={ready.isDamaged}
        handedOver={ready.handedOver}
        askedBefore={ready.askedBefore}
      />
    </LanguageProvider>
  );
}

async function draftAt({ host, right, isPrivate, hasGone }: Extract<Place, { kind: 'compose' }>) {
  const shelf = shelfFor(isPrivate);
  // What went before has nothing of the letter in the making under the same right, nor of what that became.
  const kept = hasGone ? NOTHING_KEPT : await readLetter(shelf, draftSlot({ host, right }));
  const draft = draftOf(kept, { host, right });
  const policyText = draft.evidence ? await policyTextAt(shelf, draft.evidence.textHash) : null;
  const handedOver = await handedOverRequestOf(doors, draft);
  return {
    draft,
    policyText,
    isDamaged: kept.kind === 'damaged',
    handedOver,
    askedBefore: await askedOf(host),
  };
}

/** What went to this site before, as far as the user said that it went. */
async function askedOf(host: string): Promise<readonly Right[]> {
  const earlier = earlierIn(await listRequests(doors), host);
  return earlier
    .filter(({ standing }) => standing.situation !== 'awaitingDispatch')
    .flatMap(({ summary }) => askedInFull(summary.right, summary.companions));
}

const NOTHING_KEPT: KeptLetter<StoredDraft> = { kind: 'none' };

function draftOf(
  kept: KeptLetter<StoredDraft>,
  { host, right }: Pick<StoredDraft, 'host' | 'right'>,
): StoredDraft {
  const reference = referenceFrom(crypto.getRandomValues(new Uint8Array(5)));
  const start = { host, right, pageUrl: null, controller: null, policy: null, evidence: null };
  return keptDraft(kept, start, now(), reference) ?? newDraft(start, now(), reference);
}
