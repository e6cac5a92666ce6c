import { useMemo, useRef } from 'preact/hooks';
import { today } from '@/utils/app/clock';
import type { Doors } from '@/utils/app/doors';
import { letterRequestOf } from '@/utils/app/letter-draft';
import { keepPolicyText } from '@/utils/app/policy-text';
import {
  draftDeeds,
  dropDraft,
  type HandedOverRequest,
  type SendingOf,
  sendingOfDraft,
} from '@/utils/app/send-draft';
import { sendWayOf } from '@/utils/app/send-way-of';
import { draftSlot, keepLetter, keepLetterNow } from '@/utils/browser/kept-letters';
import type { Shelf } from '@/utils/browser/shelf';
import { SAVED } from '@/utils/browser/write-outcome';
import { countryOfController } from '@/utils/law/controller-country';
import type { Sender } from '@/utils/law/parties';
import { composeLetter } from '@/utils/letters/compose';
import { questionsFor } from '@/utils/letters/questions';
import type { StoredDraft } from '@/utils/requests/stored-draft';
import { useCountryIn } from './use-country-in';
import { type Keeper, useKeeping } from './use-keeping';
import { useSending } from './use-sending';

export interface DraftSetting {
  doors: Doors;
  /** Where the draft lies: in memory for a private window. */
  shelf: Shelf;
  initial: StoredDraft;
  sender: Sender | null;
  residence: string | null;
  /** Nothing of a private window is kept unless its request is recorded. */
  isPrivate: boolean;
  policyText: string | null;
  /** The request that was recorded when this very letter was handed over, and of which nobody said that it went. */
  handedOver: HandedOverRequest | null;
  /** It is not to be written: one of the user's own went before. */
  hasGone?: boolean | undefined;
  /** A letter recorded as sent. */
  onRecorded: (requestId: string) => Promise<void> | void;
}

/** What went before is no letter in the making, and the one that lies under its right is another. */
const NOT_KEPT: Keeper<StoredDraft> = { save: async () => SAVED, saveAtOnce: () => {} };

/** One letter in the making: its questions, its text, and what becomes of it. Kept as it is typed. */
export function useDraft(setting: DraftSetting) {
  const { doors, shelf, sender, residence, isPrivate, policyText, onRecorded } = setting;
  // Beside the draft, so that what is typed while it is being kept does not write it out of the draft.
  const evidence = useRef(setting.initial.evidence);
  const withEvidence = (changed: StoredDraft) => ({ ...changed, evidence: evidence.current });
  const kept: Keeper<StoredDraft> = {
    save: async (changed) => keepLetter(shelf, draftSlot(changed), withEvidence(changed)),
    saveAtOnce: (changed) => keepLetterNow(shelf, draftSlot(changed), withEvidence(changed)),
  };
  const keeping = useKeeping(setting.initial, setting.hasGone ? NOT_KEPT : kept);
  const { draft, change, unkept } = keeping;
  const request = useMemo(
    () => letterRequestOf(draft, sender, residence, today()),
    [draft, sender, residence],
  );
  const composed = useMemo(() => composeLetter(request), [request]);
  const questions = useMemo(() => questionsFor(request), [request]);
  const way = useMemo(() => sendWayOf(composed, request), [composed, request]);

  const asksCountry = countryOfController(request.controller, draft.host) === null;
  const countryIn = useCountryIn(asksCountry);

  /** A letter bears the day on which it went. */
  const asSentOn = (sent: StoredDraft, sentOn: Temporal.PlainDate): SendingOf => {
    const asSent = letterRequestOf(sent, sender, residence, sentOn);
    return { draft: sent, composed: composeLetter(asSent), request: asSent, policyText };
  };
  const sending = useSending({
    draft,
    letter: composed.letter,
    deeds: draftDeeds(doors, asSentOn),
    requestOf: (requestId) => requestId,
    initial: sendingOfDraft(setting.initial, setting.handedOver),
    phase: { kind: setting.hasGone ? 'askDay' : 'ready' },
    onSent: async (requestId) => {
      keeping.done();
      if (!setting.hasGone) await dropDraft(shelf, draft);
      await onRecorded(requestId);
    },
  });

  const handOver = async (as = draft) => {
    // Of a private window nothing is written down before the user says that the letter went.
    if (isPrivate) return sending.askWhether();
    // The window of the mail program may close the popup: what was handed over must not be forgotten.
    if (!(await sending.handOver(as))) return;
    // Whoever comes back finds the same letter, under the same reference.
    await keeping.keepNow();
  };

  return {
    draft,
    change,
    request,
    composed,
    questions,
    way,
    unkept,
    sending,
    countryIn,
    handOver: () => handOver(),
    /** Their form needs no address: copied for it, that is the way it goes and is recorded by. */
    copyForForm: async () => {
      const forForm = change({ channel: 'webForm' });
      const { letter } = asSentOn(forForm, today()).composed;
      if (await sending.copy(forForm, letter)) await handOver(forForm);
    },
    /** Writes the draft now, before another page takes it over; false, and said, where that failed. */
    saveNow: async () => {
      const kept = await keptEvidence(shelf, draft, policyText);
      const isKept = kept !== 'full' && kept !== 'other';
      if (isKept) evidence.current = kept;
      const why = isKept ? await keeping.keepNow() : kept;
      if (why !== null) sending.fail(why);
      return why === null;
    },
  };
}

/**
 * The policy's text goes along under its fingerprint, for the page that will record the letter. Where it cannot
 * be kept the letter does not go over without it: its request would lack the evidence.
 */
async function keptEvidence(
  shelf: Shelf,
  draft: StoredDraft,
  text: string | null,
): Promise<StoredDraft['evidence'] | 'full' | 'other'> {
  if (!draft.policy || text === null || text === '') return draft.evidence;
  const saved = await keepPolicyText(shelf, text);
  if (saved.kind !== 'saved') return saved.why === 'full' ? 'full' : 'other';
  const { url, readOn } = draft.policy;
  return { url, readOn, textHash: saved.hash };
}
