import { useEffect, useMemo, useState } from 'preact/hooks';
import { ComposePage } from '@/components/compose-page';
import { usePageWords, useQuestionWords, useWords } from '@/components/language';
import { PrintLetter } from '@/components/print-letter';
import { missingInWords } from '@/components/right-questions';
import type { SendPhase } from '@/components/send-bar';
import { SenderForm } from '@/components/sender-form';
import { useMissing } from '@/entrypoints/popup/use-missing';
import { today } from '@/utils/app/clock';
import {
  type FollowUp,
  followUpRequestOf,
  isPaperForAuthority,
  isRequest,
  recordFollowUp,
} from '@/utils/app/follow-up';
import { letterFiles } from '@/utils/app/letter-files';
import { hashOf, type Place } from '@/utils/app/place';
import { sendWayOf } from '@/utils/app/send-draft';
import { saveFile } from '@/utils/browser/downloads';
import { removeFollowUp, saveFollowUp } from '@/utils/browser/follow-ups';
import { changeProfile } from '@/utils/browser/profile';
import { openInNewTab } from '@/utils/browser/tabs';
import { LAW_CHECKED_ON } from '@/utils/law/legal-source';
import { findNationalNumbers, ownNumbersOf } from '@/utils/law/national-number';
import { channelsOf } from '@/utils/letters/addressee';
import { bodyAsText } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import { questionsFor } from '@/utils/letters/questions';
import type { FollowUpDraft } from '@/utils/requests/follow-up-draft';
import { doors, places } from './doors';
import type { ScreenProps } from './full-page';
import { usePrinting } from './use-printing';

export interface FollowUpLetterProps extends ScreenProps<Extract<Place, { kind: 'followUp' }>> {
  followUp: FollowUp;
}

/** One letter of a request, its questions and its ways out; recorded on the request once it went. */
export function FollowUpLetter({ place, profile, onProfile, followUp }: FollowUpLetterProps) {
  const words = useWords();
  const page = usePageWords();
  const asked = useQuestionWords();
  const [draft, setDraft] = useState<FollowUpDraft>(followUp.draft);
  const [phase, setPhase] = useState<SendPhase>({ kind: 'ready' });
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const [isSenderLost, setSenderLost] = useState(false);
  const { id, letter: kind } = place;
  const current = { ...followUp, draft };
  const request = useMemo(() => followUpRequestOf(current, profile.sender, today()), [draft, profile]);
  const composed = useMemo(() => composeLetter(request), [request]);
  const questions = useMemo(() => questionsFor(request), [request]);
  const print = usePrinting(<PrintLetter composed={composed} />);
  useEffect(() => {
    const timer = setTimeout(() => void saveFollowUp(places, id, kind, draft), 400);
    return () => clearTimeout(timer);
  }, [draft]);

  const change = (part: Partial<FollowUpDraft>) => setDraft({ ...draft, ...part });
  const way = isPaperForAuthority(kind) ? ({ kind: 'post' } as const) : sendWayOf(composed, request);
  const files = letterFiles(composed.letter, way.kind === 'email' ? way.address : null);
  const { isShown: showsMissing, show: showMissing } = useMissing();
  const own = ownNumbersOf(request.controller);
  const missing = [...new Set(composed.missing.map(({ field }) => missingInWords(field, asked)))];
  const handOver = () => setPhase({ kind: 'handedOver' });
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(bodyAsText(composed.letter)).then(
      () => true,
      () => false,
    );
    setCopied(isCopied ? 'yes' : 'failed');
  };
  const markSent = async (sentOn: Temporal.PlainDate) => {
    setPhase({ kind: 'saving' });
    // A letter bears the day on which it went, and counts its own term from there.
    const asSent = followUpRequestOf(current, profile.sender, sentOn);
    const recorded = await recordFollowUp(doors, current, composeLetter(asSent), asSent, sentOn);
    if (recorded.kind !== 'recorded') {
      const isFull = recorded.kind === 'notSaved' && recorded.why === 'full';
      setPhase({ kind: 'failed', why: isFull ? 'full' : 'other' });
      return;
    }
    await removeFollowUp(places, id, kind);
    location.hash = hashOf({ kind: 'request', id });
  };
  if (print.isPrinting) return print.sheet;
  const needsSender = profile.sender === null || missing.includes(asked.missing['sender.address']);
  return (
    <ComposePage
      right={isRequest(kind) ? kind : null}
      title={isRequest(kind) ? words.rights[kind].want : page.letterTitles[kind]}
      companions={[]}
      chosenCompanions={[]}
      onCompanions={() => {}}
      unrelated={[]}
      channels={isPaperForAuthority(kind) ? ['post', 'registeredPost'] : channelsOf(request.controller)}
      channel={request.channel}
      onChannel={(channel) => change({ channel })}
      writerRole={request.role}
      onBehalfOf={request.onBehalfOf}
      questions={{
        questions,
        answers: request.answers,
        showMissing: showsMissing,
        onAnswer: (question, value) =>
          change({ answers: { ...draft.answers, [question]: value as (typeof draft.answers)[string] } }),
        warningFor: (text) =>
          findNationalNumbers(text, own).length > 0 ? words.sender.nationalNumber : null,
      }}
      checks={[]}
      confirmedMissing={[]}
      onConfirmMissing={() => {}}
      composed={composed}
      onChangeParagraph={(paragraph, text) => {
        const { [paragraph]: _, ...others } = draft.overrides;
        change({ overrides: text === null ? others : { ...others, [paragraph]: text } });
      }}
      checkedOn={Temporal.PlainDate.from(LAW_CHECKED_ON)}
      problem={isSenderLost ? words.sender.notKept : null}
      sender={
        needsSender ? (
          <SenderForm
            sender={profile.sender}
            withAddress
            addressNeeded
            looksLikeNationalNumber={(text) => findNationalNumbers(text).length > 0}
            onSave={async (sender) => {
              const changed = { ...profile, sender, residence: sender.address.country };
              const saved = await changeProfile(doors.store, (kept) => ({ ...kept, ...changed }));
              setSenderLost(saved.kind === 'notSaved');
              onProfile(changed);
            }}
          />
        ) : undefined
      }
      ways={{
        bar: {
          way,
          phase,
          missing,
          copied,
          onMail: () => {
            if (way.kind === 'email' && !way.bodyInLink) void copy();
            handOver();
          },
          onCopy: copy,
          onOpenForm: async () => {
            if (way.kind !== 'webForm') return;
            await copy();
            handOver();
            await openInNewTab(way.url);
          },
          today: today(),
          earliest: Temporal.PlainDate.from(followUp.request.asked.sentOn),
          onAlreadySent: () => setPhase({ kind: 'askDay' }),
          onSent: markSent,
          onMissing: showMissing,
          onNotYet: () => setPhase({ kind: 'ready' }),
        },
        onPrint: () => {
          handOver();
          print.start();
        },
        ...(files.mail
          ? {
              byMail: {
                gmailHref: files.mail.gmail,
                outlookHref: files.mail.outlook,
                onEml: () => {
                  saveFile(files.emlName, files.mail?.eml ?? '', 'message/rfc822');
                  handOver();
                },
                onWebmail: async () => {
                  await copy();
                  handOver();
                },
              },
            }
          : {}),
      }}
    />
  );
}
