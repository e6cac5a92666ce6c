import { ComposePage, type ComposePageProps } from '@/components/compose-page';
import { troubleInWords } from '@/components/draft-notice';
import { EarlyNotice } from '@/components/early-notice';
import { usePageWords, useWords } from '@/components/language';
import { Notice } from '@/components/notice';
import { PaperGuide } from '@/components/paper-guide';
import { withOverride } from '@/entrypoints/sending/typed-in';
import { useQuestions } from '@/entrypoints/sending/use-questions';
import { today } from '@/utils/app/clock';
import { type FollowUp, filingOf, isRequest } from '@/utils/app/follow-up';
import { hashOf, type Place } from '@/utils/app/place';
import { sendWayOf } from '@/utils/app/send-way-of';
import { LAW_CHECKED_ON } from '@/utils/law/citation';
import { isPaperForAuthority } from '@/utils/law/letter-kinds';
import { channelsOf } from '@/utils/letters/addressee';
import { earlyForPaper } from '@/utils/requests/patience';
import { currentSending } from '@/utils/requests/request';
import { statusOf } from '@/utils/requests/status';
import { doors } from './doors';
import { formFitOf } from './form-fit';
import { LetterCard } from './letter-card';
import type { ScreenProps } from './screen-props';
import { ToWhom } from './to-whom';
import { useFollowUp } from './use-follow-up';
import { useSenderForm } from './use-sender-form';
import { waysOut } from './ways-out';

export interface FollowUpLetterProps extends ScreenProps<Extract<Place, { kind: 'followUp' }>> {
  followUp: FollowUp;
  /** The request itself was put right here. */
  onChanged: () => Promise<void>;
}

/** One letter of a request, its questions and its ways out; recorded on the request once it went. */
export function FollowUpLetter({ place, profile, onProfile, followUp, onChanged }: FollowUpLetterProps) {
  const words = useWords();
  const page = usePageWords();
  const { id, letter: kind } = place;
  const letter = useFollowUp({
    doors,
    followUp,
    sender: profile.sender,
    onSent: () => {
      location.hash = hashOf({ kind: 'request', id });
    },
  });
  const { change, request, composed, unkept } = letter;
  const isPaper = isPaperForAuthority(kind);
  const way = isPaper ? ({ kind: 'post', mustBeSigned: true } as const) : sendWayOf(composed, request);
  const earliest = Temporal.PlainDate.from(followUp.request.asked.sentOn);
  const { questionForm, missing, lacksAddress, showMissing } = useQuestions(letter);
  const sender = useSenderForm({ profile, onProfile, addressNeeded: true, isPrivate: false });
  return (
    <ComposePage
      {...SETTLED_WITH_THE_REQUEST}
      right={isRequest(kind) ? kind : null}
      backHref={`#${hashOf({ kind: 'request', id })}`}
      title={isRequest(kind) ? words.rights[kind].want : page.letterTitles[kind]}
      channels={isPaper ? ['post', 'registeredPost'] : channelsOf(request.controller)}
      channel={request.channel}
      onChannel={(channel) => change({ channel })}
      writerRole={request.role}
      onBehalfOf={request.onBehalfOf}
      questions={questionForm}
      card={
        isRequest(kind) ? (
          <>
            {followUp.input === null && <AnswersGone href={`#${hashOf({ kind: 'request', id })}`} />}
            <LetterCard
              controller={request.controller}
              before={currentSending(followUp.request).controller}
              onChange={(controller) => change({ controller })}
            />
          </>
        ) : isPaper ? (
          <Early followUp={followUp} />
        ) : (
          <ReplyToMail followUp={followUp} />
        )
      }
      toWhom={
        !isRequest(kind) && <ToWhom request={followUp.request} composed={composed} onChanged={onChanged} />
      }
      guide={isPaper && <GuideOf followUp={followUp} kind={kind} />}
      composed={composed}
      onChangeParagraph={(paragraph, text) => change(withOverride(paragraph, text))}
      checkedOn={Temporal.PlainDate.from(LAW_CHECKED_ON)}
      problem={troubleInWords({ isSenderLost: sender.isLost, unkept, isDamaged: followUp.isDamaged }, words)}
      sender={profile.sender === null && sender.form}
      senderForChannel={profile.sender !== null && lacksAddress && sender.form}
      ways={{
        ...waysOut({ ...letter, way, missing, showMissing, earliest }, composed.letter),
        ...(way.kind === 'webForm' && { forForm: formFitOf(letter) }),
      }}
    />
  );
}

/** What a letter after a request no longer asks. */
const SETTLED_WITH_THE_REQUEST = {
  companions: null,
  unrelated: [],
  checks: [],
  confirmedMissing: [],
  onConfirmMissing: () => {},
} satisfies Partial<ComposePageProps>;

/** An older version kept the letter, but not what it was made of: why it shows blanks, and where it can be read. */
function AnswersGone({ href }: { href: string }) {
  const { compose, request } = usePageWords();
  return (
    <Notice kind="info" title={compose.answersGone}>
      <p>
        {compose.answerAgain} <a href={href}>{request.letterText}</a>
      </p>
    </Notice>
  );
}

/** They wrote back: a reply under their own mail is found beside it, and goes where they read. */
function ReplyToMail({ followUp: { matter, request } }: Pick<FollowUpLetterProps, 'followUp'>) {
  const { compose } = usePageWords();
  if (!matter.hasReacted || currentSending(request).addressee.channel !== 'email') return null;
  return (
    <Notice kind="info">
      <p>{compose.replyToMail}</p>
    </Notice>
  );
}

function Early({ followUp: { request } }: Pick<FollowUpLetterProps, 'followUp'>) {
  const early = earlyForPaper(request, statusOf(request, today()), today());
  return early && <EarlyNotice early={early} />;
}

function GuideOf({ followUp: { request }, kind }: { followUp: FollowUp; kind: 'mediation' | 'complaint' }) {
  return (
    <PaperGuide
      {...filingOf(request, kind)}
      dossierHref={`#${hashOf({ kind: 'dossier', id: request.id })}`}
    />
  );
}
