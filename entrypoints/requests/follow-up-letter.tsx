import { useState } from 'preact/hooks';
import { ComposePage } from '@/components/compose-page';
import { troubleInWords } from '@/components/draft-notice';
import { usePageWords, useQuestionWords, useWords } from '@/components/language';
import { PaperGuide } from '@/components/paper-guide';
import { PrintLetter } from '@/components/print-letter';
import { missingInWords } from '@/components/right-questions';
import { SenderForm } from '@/components/sender-form';
import { useMissing } from '@/entrypoints/popup/use-missing';
import { today } from '@/utils/app/clock';
import { type FollowUp, filingOf, isPaperForAuthority, isRequest } from '@/utils/app/follow-up';
import { formLimitOf, withFormLimit } from '@/utils/app/letter-draft';
import { letterFiles } from '@/utils/app/letter-files';
import { hashOf, type Place } from '@/utils/app/place';
import { sendWayOf } from '@/utils/app/send-draft';
import { saveFile } from '@/utils/browser/downloads';
import { changeProfile } from '@/utils/browser/profile';
import { openInNewTab } from '@/utils/browser/tabs';
import { LAW_CHECKED_ON } from '@/utils/law/legal-source';
import { findNationalNumbers, ownNumbersOf } from '@/utils/law/national-number';
import { channelsOf } from '@/utils/letters/addressee';
import { doors } from './doors';
import { formFitOf } from './form-fit';
import type { ScreenProps } from './full-page';
import { useFollowUp } from './use-follow-up';
import { usePrinting } from './use-printing';

export interface FollowUpLetterProps extends ScreenProps<Extract<Place, { kind: 'followUp' }>> {
  followUp: FollowUp;
}

/** One letter of a request, its questions and its ways out; recorded on the request once it went. */
export function FollowUpLetter({ place, profile, onProfile, followUp }: FollowUpLetterProps) {
  const words = useWords();
  const page = usePageWords();
  const asked = useQuestionWords();
  const [isSenderLost, setSenderLost] = useState(false);
  const { id, letter: kind } = place;
  const letter = useFollowUp({
    doors,
    followUp,
    sender: profile.sender,
    onSent: () => {
      location.hash = hashOf({ kind: 'request', id });
    },
  });
  const { draft, change, request, composed } = letter;
  const print = usePrinting(<PrintLetter composed={composed} />);
  const way = isPaperForAuthority(kind) ? ({ kind: 'post' } as const) : sendWayOf(composed, request);
  const files = letterFiles(composed.letter, way.kind === 'email' ? way.address : null);
  const { isShown: showsMissing, show: showMissing } = useMissing();
  const own = ownNumbersOf(request.controller);
  const missing = [...new Set(composed.missing.map(({ field }) => missingInWords(field, asked)))];
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
        questions: letter.questions,
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
      guide={
        isPaperForAuthority(kind) && (
          <PaperGuide
            {...filingOf(followUp.request, kind)}
            dossierHref={`#${hashOf({ kind: 'dossier', id })}`}
          />
        )
      }
      composed={composed}
      onChangeParagraph={(paragraph, text) => {
        const { [paragraph]: _, ...others } = draft.overrides;
        change({ overrides: text === null ? others : { ...others, [paragraph]: text } });
      }}
      checkedOn={Temporal.PlainDate.from(LAW_CHECKED_ON)}
      problem={troubleInWords({ isSenderLost, unkept: letter.unkept, isDamaged: followUp.isDamaged }, words)}
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
          phase: letter.phase,
          missing,
          copied: letter.copied,
          onMail: () => {
            if (way.kind === 'email' && !way.bodyInLink) void letter.copy();
            void letter.handOver();
          },
          onCopy: letter.copy,
          onOpenForm: async () => {
            if (way.kind !== 'webForm') return;
            await letter.copy();
            await letter.handOver();
            await openInNewTab(way.url);
          },
          today: today(),
          earliest: Temporal.PlainDate.from(followUp.request.asked.sentOn),
          onAlreadySent: letter.askDay,
          onSent: letter.markSent,
          onMissing: showMissing,
          onNotYet: letter.notYet,
        },
        onPrint: async () => {
          await letter.handOver();
          print.start();
        },
        ...(way.kind === 'webForm'
          ? {
              forForm: formFitOf(composed.letter, draft.overrides, formLimitOf(draft), {
                limit: (limit) => change({ answers: withFormLimit(draft.answers, limit) }),
                overrides: (overrides) => change({ overrides }),
              }),
            }
          : {}),
        ...(files.mail
          ? {
              byMail: {
                gmailHref: files.mail.gmail,
                outlookHref: files.mail.outlook,
                onEml: async () => {
                  saveFile(files.emlName, files.mail?.eml ?? '', 'message/rfc822');
                  await letter.handOver();
                },
                onWebmail: async () => {
                  await letter.copy();
                  await letter.handOver();
                },
              },
            }
          : {}),
      }}
    />
  );
}
