import { ComposePage, type ComposePageProps } from '@/components/compose-page';
import { troubleInWords } from '@/components/draft-notice';
import { GonePage } from '@/components/gone-page';
import { usePageWords, useWords } from '@/components/language';
import { withAnswer, withOverride } from '@/entrypoints/sending/typed-in';
import { useDraft } from '@/entrypoints/sending/use-draft';
import { useQuestions } from '@/entrypoints/sending/use-questions';
import { hashOf, type Place } from '@/utils/app/place';
import type { HandedOverRequest } from '@/utils/app/send-draft';
import { LAW_CHECKED_ON } from '@/utils/law/citation';
import { POLICY_ITEMS } from '@/utils/law/policy';
import { isByPost } from '@/utils/law/receipt';
import type { Right } from '@/utils/law/rights';
import { channelsOf } from '@/utils/letters/addressee';
import { companionsFor, unrelatedOf } from '@/utils/letters/companions';
import type { StoredDraft } from '@/utils/requests/stored-draft';
import { doors, shelfFor } from './doors';
import { formFitOf } from './form-fit';
import { LetterCard } from './letter-card';
import type { ScreenProps } from './screen-props';
import { useSenderForm } from './use-sender-form';
import { waysOut } from './ways-out';

export interface FullLetterProps extends ScreenProps<Extract<Place, { kind: 'compose' }>> {
  initial: StoredDraft;
  policyText: string | null;
  /** What was kept of it could not be read whole. */
  isDamaged: boolean;
  handedOver: HandedOverRequest | null;
  /** What was asked of this site before. */
  askedBefore: readonly Right[];
}

/** The letter with everything that can be said of it, and every way to send it. */
export function FullLetter({ place, profile, onProfile, isDamaged, ...opened }: FullLetterProps) {
  const { initial } = opened;
  const words = useWords();
  const { controller: said } = usePageWords();
  const letter = useDraft({
    doors,
    shelf: shelfFor(place.isPrivate),
    ...opened,
    sender: profile.sender,
    residence: profile.residence,
    isPrivate: place.isPrivate,
    hasGone: place.hasGone,
    onRecorded: (id) => {
      location.hash = hashOf({ kind: 'request', id });
    },
  });
  const { draft, change, request, composed, way, unkept } = letter;
  const { questionForm, missing, lacksAddress, showMissing } = useQuestions(letter);
  const addressNeeded = isByPost(request.channel);
  const sender = useSenderForm({ profile, onProfile, addressNeeded, isPrivate: place.isPrivate });
  const card = (
    <LetterCard
      controller={draft.controller}
      read={initial}
      onChange={(controller) => change({ controller })}
      {...(place.hasGone && { title: said.written })}
    />
  );
  const problem = troubleInWords({ isSenderLost: sender.isLost, unkept, isDamaged }, words);
  const ways = waysOut({ ...letter, missing, showMissing }, composed.letter);
  if (place.hasGone) {
    const backHref = `#${hashOf({ kind: 'overview', filter: 'all' })}`;
    return <GonePage right={draft.right} backHref={backHref} card={card} bar={ways.bar} problem={problem} />;
  }
  return (
    <ComposePage
      {...whatItSays(letter, opened.askedBefore)}
      title={words.rights[draft.right].want}
      questions={questionForm}
      card={card}
      problem={problem}
      sender={profile.sender === null && sender.form}
      senderForChannel={profile.sender !== null && lacksAddress && sender.form}
      ways={{
        ...ways,
        ...(way.kind === 'webForm' && { forForm: formFitOf(letter) }),
      }}
    />
  );
}

type DraftedLetter = ReturnType<typeof useDraft>;

/** What can be chosen about the letter, as it stands, and how it changes the draft. */
function whatItSays({ draft, change, request, composed }: DraftedLetter, askedBefore: readonly Right[]) {
  const confirmedMissing = POLICY_ITEMS.filter((item) => confirmedIn(draft).some((one) => one === item));
  return {
    right: draft.right,
    companions: {
      companions: companionsFor(request),
      chosenCompanions: draft.companions,
      onCompanions: (companions) => change({ companions }),
      askedBefore,
    },
    unrelated: unrelatedOf(request),
    channels: channelsOf(request.controller),
    channel: request.channel,
    onChannel: (channel) => change({ channel }),
    writerRole: request.role,
    onWriterRole: (role) => change({ role }),
    onBehalfOf: draft.onBehalfOf,
    onOnBehalfOf: (onBehalfOf) => change({ onBehalfOf }),
    checks: draft.policy?.policy.checks ?? [],
    confirmedMissing,
    onConfirmMissing: (item, isMissing) => {
      const others = confirmedMissing.filter((one) => one !== item);
      const items = isMissing ? [...others, item] : others;
      change(withAnswer(CONFIRMED_MISSING, items));
    },
    composed,
    onChangeParagraph: (id, text) => change(withOverride(id, text)),
    checkedOn: Temporal.PlainDate.from(LAW_CHECKED_ON),
  } satisfies Partial<ComposePageProps>;
}

const CONFIRMED_MISSING = 'policy.confirmedMissing';

function confirmedIn({ answers }: StoredDraft): readonly unknown[] {
  const confirmed = answers[CONFIRMED_MISSING];
  return Array.isArray(confirmed) ? confirmed : [];
}
