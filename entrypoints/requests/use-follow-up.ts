import { useMemo } from 'preact/hooks';
import { useKeeping } from '@/entrypoints/sending/use-keeping';
import { useSending } from '@/entrypoints/sending/use-sending';
import { today } from '@/utils/app/clock';
import type { Doors } from '@/utils/app/doors';
import { type FollowUp, followUpRequestOf } from '@/utils/app/follow-up';
import { followUpDeeds, sendingOfFollowUp } from '@/utils/app/send-follow-up';
import { dropLetter, followUpSlot, keepLetter, keepLetterNow } from '@/utils/browser/kept-letters';
import type { Sender } from '@/utils/law/parties';
import { composeLetter } from '@/utils/letters/compose';
import { questionsFor } from '@/utils/letters/questions';
import type { FollowUpDraft } from '@/utils/requests/follow-up-draft';

export interface FollowUpSetting {
  doors: Doors;
  followUp: FollowUp;
  sender: Sender | null;
  /** The letter is recorded as sent. */
  onSent: () => void;
}

/** One letter after a request: what was typed, its text, and what becomes of it. Kept as it is typed. */
export function useFollowUp({ doors, followUp, sender, onSent }: FollowUpSetting) {
  const { store } = doors;
  const slot = followUpSlot(followUp.request.id, followUp.kind);
  const keeping = useKeeping(followUp.draft, {
    save: (changed) => keepLetter(store, slot, changed),
    saveAtOnce: (changed) => keepLetterNow(store, slot, changed),
  });
  const { draft, change, unkept } = keeping;
  const request = useMemo(
    () => followUpRequestOf({ ...followUp, draft }, sender, today()),
    [followUp, draft, sender],
  );
  const composed = useMemo(() => composeLetter(request), [request]);
  const questions = useMemo(() => questionsFor(request), [request]);

  /** A letter bears the day on which it went, and counts its own term from there. */
  const asSentOn = (sent: FollowUpDraft, sentOn: Temporal.PlainDate) => {
    const asSent = followUpRequestOf({ ...followUp, draft: sent }, sender, sentOn);
    return { composed: composeLetter(asSent), request: asSent };
  };
  const sending = useSending({
    draft,
    letter: composed.letter,
    deeds: followUpDeeds(doors, followUp, asSentOn),
    requestOf: () => followUp.request.id,
    initial: sendingOfFollowUp(followUp),
    phase: { kind: followUp.handedOver ? 'handedOver' : 'ready' },
    onSent: async () => {
      keeping.done();
      await dropLetter(store, slot);
      onSent();
    },
  });

  const handOver = async (as = draft) => {
    // Whoever comes back finds the same letter.
    await Promise.all([keeping.keepNow(), sending.handOver(as)]);
  };

  return {
    draft,
    change,
    request,
    composed,
    questions,
    unkept,
    sending,
    /** The mail program may take the tab away: what was handed over is not forgotten, and asked about later. */
    handOver: () => handOver(),
    /** As of a first letter: copied for their form, that is the way it goes. */
    copyForForm: async () => {
      const forForm = change({ channel: 'webForm' });
      const { letter } = asSentOn(forForm, today()).composed;
      if (await sending.copy(forForm, letter)) await handOver(forForm);
    },
  };
}
