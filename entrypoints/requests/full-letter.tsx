import { useState } from 'preact/hooks';
import { ComposePage } from '@/components/compose-page';
import { troubleInWords } from '@/components/draft-notice';
import { controllerOf, type EditedCard } from '@/components/edited-card';
import { useQuestionWords, useWords } from '@/components/language';
import { PrintLetter } from '@/components/print-letter';
import { ReadingCard } from '@/components/reading-card';
import { missingInWords } from '@/components/right-questions';
import { SenderForm } from '@/components/sender-form';
import { useDraft } from '@/entrypoints/popup/use-draft';
import { useMissing } from '@/entrypoints/popup/use-missing';
import { cardEditsOf } from '@/utils/app/card-edits';
import { today } from '@/utils/app/clock';
import { formLimitOf, withFormLimit } from '@/utils/app/letter-draft';
import { letterFiles } from '@/utils/app/letter-files';
import { hashOf, type Place } from '@/utils/app/place';
import { saveFile } from '@/utils/browser/downloads';
import { changeProfile } from '@/utils/browser/profile';
import { openInNewTab } from '@/utils/browser/tabs';
import { LAW_CHECKED_ON } from '@/utils/law/legal-source';
import { findNationalNumbers, ownNumbersOf } from '@/utils/law/national-number';
import { POLICY_ITEMS } from '@/utils/law/policy';
import { channelsOf } from '@/utils/letters/addressee';
import { companionsFor, unrelatedOf } from '@/utils/letters/companions';
import type { StoredDraft } from '@/utils/requests/stored-draft';
import { doors, places } from './doors';
import { formFitOf } from './form-fit';
import type { ScreenProps } from './full-page';
import { usePrinting } from './use-printing';

export interface FullLetterProps extends ScreenProps<Extract<Place, { kind: 'compose' }>> {
  initial: StoredDraft;
  policyText: string | null;
  /** What was kept of it could not be read whole. */
  isDamaged: boolean;
}

/** The letter with everything that can be said of it, and every way to send it. */
export function FullLetter({ place, profile, onProfile, initial, policyText, isDamaged }: FullLetterProps) {
  const words = useWords();
  const asked = useQuestionWords();
  const [isSenderLost, setSenderLost] = useState(false);
  const letter = useDraft({
    doors,
    places,
    initial,
    sender: profile.sender,
    residence: profile.residence,
    isPrivate: place.isPrivate,
    policyText,
    onRecorded: (id) => {
      location.hash = hashOf({ kind: 'request', id });
    },
  });
  const { draft, change, request, composed, way } = letter;
  const print = usePrinting(<PrintLetter composed={composed} />);
  const { isShown: showsMissing, show: showMissing } = useMissing();
  const own = ownNumbersOf(request.controller);
  const looksNational = (text: string) => findNationalNumbers(text, own).length > 0;
  const files = letterFiles(composed.letter, way.kind === 'email' ? way.address : null);
  const missing = [...new Set(composed.missing.map(({ field }) => missingInWords(field, asked)))];
  const confirmed = draft.answers['policy.confirmedMissing'];
  const confirmedMissing = POLICY_ITEMS.filter((item) => confirmed?.includes(item as never));
  const card: EditedCard = {
    reading: null,
    chosen: 0,
    edits: cardEditsOf(draft.controller),
    taken: cardEditsOf(initial.controller),
  };
  if (print.isPrinting) return print.sheet;
  return (
    <ComposePage
      right={draft.right}
      title={words.rights[draft.right].want}
      companions={companionsFor(request)}
      chosenCompanions={draft.companions}
      onCompanions={(companions) => change({ companions })}
      unrelated={unrelatedOf(request)}
      channels={channelsOf(request.controller)}
      channel={request.channel}
      onChannel={(channel) => change({ channel })}
      writerRole={request.role}
      onWriterRole={(role) => change({ role })}
      onBehalfOf={draft.onBehalfOf}
      onOnBehalfOf={(onBehalfOf) => change({ onBehalfOf })}
      questions={{
        questions: letter.questions,
        answers: request.answers,
        showMissing: showsMissing,
        onAnswer: (id, value) =>
          change({ answers: { ...draft.answers, [id]: value as (typeof draft.answers)[string] } }),
        warningFor: (text) => (looksNational(text) ? words.sender.nationalNumber : null),
      }}
      checks={draft.policy?.policy.checks ?? []}
      confirmedMissing={confirmedMissing}
      onConfirmMissing={(item, isMissing) => {
        const others = confirmedMissing.filter((one) => one !== item);
        const items = isMissing ? [...others, item] : others;
        change({ answers: { ...draft.answers, 'policy.confirmedMissing': items } });
      }}
      composed={composed}
      onChangeParagraph={(id, text) => {
        const { [id]: _, ...others } = draft.overrides;
        change({ overrides: text === null ? others : { ...others, [id]: text } });
      }}
      checkedOn={Temporal.PlainDate.from(LAW_CHECKED_ON)}
      card={
        <ReadingCard
          card={card}
          origin={{ kind: 'byHand' }}
          onChoose={() => {}}
          onEdit={(key, value) =>
            change({ controller: controllerOf({ ...card, edits: { ...card.edits, [key]: value ?? '' } }) })
          }
        />
      }
      problem={troubleInWords({ isSenderLost, unkept: letter.unkept, isDamaged }, words)}
      sender={
        profile.sender === null || missing.includes(asked.missing['sender.address']) ? (
          <SenderForm
            sender={profile.sender}
            withAddress
            addressNeeded={request.channel === 'post' || request.channel === 'registeredPost'}
            looksLikeNationalNumber={(text) => findNationalNumbers(text).length > 0}
            onSave={async (sender) => {
              const changed = { ...profile, sender, residence: sender.address.country };
              const saved = place.isPrivate
                ? null
                : await changeProfile(doors.store, (kept) => ({ ...kept, ...changed }));
              setSenderLost(saved?.kind === 'notSaved');
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
          onMail: letter.mail,
          onCopy: letter.copy,
          onOpenForm: async () => {
            if (way.kind !== 'webForm') return;
            await letter.copy();
            await letter.handOver();
            await openInNewTab(way.url);
          },
          today: today(),
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
