import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SendPhase } from '@/components/send-bar';
import { now, today } from '@/utils/app/clock';
import type { Doors } from '@/utils/app/doors';
import { letterRequestOf } from '@/utils/app/letter-draft';
import { keepPolicyText } from '@/utils/app/policy-text';
import type { Recorded } from '@/utils/app/record';
import { confirmSending, dropDraft, recordDraft, sendWayOf, takeBackSending } from '@/utils/app/send-draft';
import { type DraftPlaces, saveDraft, saveDraftAtOnce } from '@/utils/browser/drafts';
import type { Sender } from '@/utils/law/parties';
import { textToPaste } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import { questionsFor } from '@/utils/letters/questions';
import type { StoredDraft } from '@/utils/requests/stored-draft';

export interface DraftSetting {
  doors: Doors;
  places: DraftPlaces;
  initial: StoredDraft;
  sender: Sender | null;
  residence: string | null;
  /** Nothing of a private window is kept unless its request is recorded. */
  isPrivate: boolean;
  policyText: string | null;
  /** The request that was recorded when this very letter was handed over, and of which nobody said that it went. */
  handedOver?: HandedOver | null;
  /** A letter recorded as sent. */
  onRecorded: (requestId: string) => void;
}

/** A request that waits for a word on whether it went, and the day on which it was handed over. */
export type HandedOver = { requestId: string; on: Temporal.PlainDate };

const SAVE_AFTER = 400;

/** One letter in the making: its questions, its text, and what becomes of it. Kept as it is typed. */
export function useDraft(setting: DraftSetting) {
  const { doors, places, sender, residence, isPrivate, policyText, onRecorded } = setting;
  const [draft, setDraft] = useState(setting.initial);
  const [phase, setPhase] = useState<SendPhase>({ kind: 'ready' });
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const handedOver = useRef<HandedOver | null>(setting.handedOver ?? null);
  const handedText = useRef(setting.initial);
  const request = useMemo(
    () => letterRequestOf(draft, sender, residence, today()),
    [draft, sender, residence],
  );
  const composed = useMemo(() => composeLetter(request), [request]);
  const questions = useMemo(() => questionsFor(request), [request]);
  const way = useMemo(() => sendWayOf(composed, request), [composed, request]);
  const [unkept, setUnkept] = useState<Unkept>(null);
  const saving = useSaving(draft, places, isPrivate, setUnkept);
  const inTurn = useTurns();

  const record = async (sending: 'unsure' | 'confirmed', sentOn: Temporal.PlainDate) => {
    // A letter bears the day on which it went.
    const asSent = letterRequestOf(draft, sender, residence, sentOn);
    const sent = { draft, composed: composeLetter(asSent), request: asSent, policyText };
    return recordDraft(doors, sent, sending, sentOn);
  };

  /** What was changed after it was handed over, or had gone before that, is recorded anew. */
  const takeBackChanged = async (sentOn: Temporal.PlainDate) => {
    const known = handedOver.current;
    if (known === null) return null;
    const wentBefore = Temporal.PlainDate.compare(sentOn, known.on) < 0;
    if (handedText.current === draft && !wentBefore) return null;
    const problem = await takeBackSending(doors, known.requestId);
    if (problem === null) handedOver.current = null;
    return problem;
  };

  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(textToPaste(composed.letter)).then(
      () => true,
      () => false,
    );
    setCopied(isCopied ? 'yes' : 'failed');
  };

  const handOver = async () => {
    setPhase({ kind: 'handedOver' });
    // The window of the mail program may close the popup: what was handed over must not be forgotten.
    if (isPrivate) return;
    const problem = await takeBackChanged(today());
    if (problem) return setPhase(failed(problem));
    if (handedOver.current) return;
    const recorded = await record('unsure', today());
    if (recorded.kind !== 'recorded') return setPhase(failed(recorded));
    handedOver.current = { requestId: recorded.requestId, on: today() };
    handedText.current = draft;
    // Whoever comes back finds the same letter, under the same reference.
    setUnkept(await keep(places, draft, isPrivate));
  };

  const markSent = async (sentOn: Temporal.PlainDate) => {
    setPhase({ kind: 'saving' });
    const problem = await takeBackChanged(sentOn);
    if (problem) return setPhase(failed(problem));
    const known = handedOver.current;
    const recorded = known
      ? await confirmSending(doors, known.requestId, sentOn)
      : await record('confirmed', sentOn);
    if (recorded.kind !== 'recorded') return setPhase(failed(recorded));
    saving.changed(null);
    await dropDraft(places, draft, isPrivate);
    onRecorded(recorded.requestId);
  };

  const notYet = async () => {
    const known = handedOver.current;
    const problem = known ? await takeBackSending(doors, known.requestId) : null;
    if (problem) return setPhase(failed(problem));
    handedOver.current = null;
    setPhase({ kind: 'ready' });
  };

  return {
    draft,
    change: (part: Partial<StoredDraft>) => {
      const next = { ...draft, ...part, savedAt: now().toString() };
      saving.changed(next);
      setDraft(next);
      setCopied('no');
    },
    request,
    composed,
    questions,
    way,
    unkept,
    phase,
    copied,
    copy,
    /** On the click of the mail link itself: the browser opens it, we bring the text over where it is too long. */
    mail: () => {
      if (way.kind === 'email' && !way.bodyInLink) void copy();
      void inTurn(handOver);
    },
    handOver: () => inTurn(handOver),
    askDay: () => setPhase({ kind: 'askDay' }),
    markSent: (sentOn: Temporal.PlainDate) => inTurn(() => markSent(sentOn)),
    notYet: () => inTurn(notYet),
    /** Writes the draft now, before another page takes it over; false, and said, where that failed. */
    saveNow: async () => {
      const kept = await withEvidence(places, draft, policyText, isPrivate);
      const why = kept === 'full' || kept === 'other' ? kept : await keep(places, kept, isPrivate);
      if (why !== null) setPhase({ kind: 'failed', why });
      return why === null;
    },
  };
}

/** One deed after the other: "sent" right behind the mail link finds what the link recorded, and makes no second. */
function useTurns(): (deed: () => Promise<void>) => Promise<void> {
  const last = useRef<Promise<void>>(Promise.resolve());
  return (deed) => {
    const own = last.current.then(deed);
    last.current = own.catch(() => undefined);
    return own;
  };
}

/** Why the letter in the making is not kept; null where it is. */
export type Unkept = 'full' | 'other' | null;

/** Never throws: what cannot be kept, or is too long to be, is told on the screen, where it still stands. */
async function keep(places: DraftPlaces, draft: StoredDraft, isPrivate: boolean): Promise<Unkept> {
  const saved = await saveDraft(places, draft, isPrivate).catch(() => null);
  if (saved?.kind === 'saved') return null;
  return saved?.why === 'full' ? 'full' : 'other';
}

/** Keeps each change soon after it was made, and what is still to be kept when the page goes away. */
function useSaving(
  draft: StoredDraft,
  places: DraftPlaces,
  isPrivate: boolean,
  onTried: (unkept: Unkept) => void,
): { changed: (draft: StoredDraft | null) => void } {
  const waiting = useRef<StoredDraft | null>(null);
  useEffect(() => {
    // Looking at a letter is not yet drafting one.
    if (waiting.current === null) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const unkept = await keep(places, draft, isPrivate);
      if (!isCurrent) return;
      if (unkept === null) waiting.current = null;
      onTried(unkept);
    }, SAVE_AFTER);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [draft]);
  useEffect(() => {
    // A popup closes without a word, sometimes before what was typed last is drawn.
    const leave = () => waiting.current && saveDraftAtOnce(places, waiting.current, isPrivate);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      // A link to another screen of the same page leaves without a word too.
      leave();
    };
  }, []);
  return {
    changed: (next) => {
      waiting.current = next;
    },
  };
}

/**
 * The policy's text goes along under its fingerprint, for the page that will record the letter. Where it cannot
 * be kept the letter does not go over without it: its request would lack the evidence.
 */
async function withEvidence(
  places: DraftPlaces,
  draft: StoredDraft,
  text: string | null,
  isPrivate: boolean,
): Promise<StoredDraft | 'full' | 'other'> {
  if (!draft.policy || text === null || text === '') return draft;
  const saved = await keepPolicyText(places, text, isPrivate);
  if (saved.kind !== 'saved') return saved.why === 'full' ? 'full' : 'other';
  const { url, readOn } = draft.policy;
  return { ...draft, evidence: { url, readOn, textHash: saved.hash } };
}

function failed(recorded: Exclude<Recorded, { kind: 'recorded' }>): SendPhase {
  return { kind: 'failed', why: recorded.kind === 'notSaved' && recorded.why === 'full' ? 'full' : 'other' };
}
