import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SendPhase } from '@/components/send-bar';
import type { Unkept } from '@/entrypoints/popup/use-draft';
import { today } from '@/utils/app/clock';
import type { Doors } from '@/utils/app/doors';
import {
  confirmHandedOver,
  type FollowUp,
  followUpRequestOf,
  recordFollowUp,
  takeBackHandedOver,
} from '@/utils/app/follow-up';
import type { Recorded } from '@/utils/app/record';
import { removeFollowUp, saveFollowUp, saveFollowUpAtOnce } from '@/utils/browser/follow-ups';
import type { Sender } from '@/utils/law/parties';
import { textToPaste } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import { questionsFor } from '@/utils/letters/questions';
import type { FollowUpDraft } from '@/utils/requests/follow-up-draft';
import { dayOf, type HandedOver, isHandedOver } from '@/utils/requests/request';

export interface FollowUpSetting {
  doors: Doors;
  followUp: FollowUp;
  sender: Sender | null;
  /** The letter is recorded as sent. */
  onSent: () => void;
}

const SAVE_AFTER = 400;

/** One letter after a request: what was typed, its text, and what becomes of it. Kept as it is typed. */
export function useFollowUp({ doors, followUp, sender, onSent }: FollowUpSetting) {
  const { request: about, kind } = followUp;
  const [draft, setDraft] = useState<FollowUpDraft>(followUp.draft);
  const [phase, setPhase] = useState<SendPhase>({ kind: followUp.handedOver ? 'handedOver' : 'ready' });
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const handedOver = useRef<HandedOver | null>(followUp.handedOver);
  const handedText = useRef(followUp.draft);
  const current = { ...followUp, draft };
  const request = useMemo(() => followUpRequestOf(current, sender, today()), [draft, sender]);
  const composed = useMemo(() => composeLetter(request), [request]);
  const questions = useMemo(() => questionsFor(request), [request]);
  const [unkept, setUnkept] = useState<Unkept>(null);
  const saving = useSaving(doors, followUp, draft, setUnkept);

  const record = async (sending: 'unsure' | 'confirmed', sentOn: Temporal.PlainDate) => {
    // A letter bears the day on which it went, and counts its own term from there.
    const asSent = followUpRequestOf(current, sender, sentOn);
    return recordFollowUp(doors, current, composeLetter(asSent), asSent, sentOn, sending);
  };

  /** What was changed after it was handed over, or had gone before that, is recorded anew. */
  const takeBackChanged = async (sentOn: Temporal.PlainDate): Promise<Recorded | null> => {
    const known = handedOver.current;
    if (known === null) return null;
    const wentBefore = sentOn.toString() < (dayOf(known.fact) ?? '');
    return handedText.current === draft && !wentBefore ? null : takeBack(known);
  };

  const takeBack = async (known: HandedOver): Promise<Recorded | null> => {
    const taken = await takeBackHandedOver(doors, about.id, known);
    if (taken.kind !== 'recorded') return taken;
    handedOver.current = null;
    return null;
  };

  /** The mail program may take the tab away: what was handed over is not forgotten, and asked about later. */
  const handOver = async () => {
    setPhase({ kind: 'handedOver' });
    // Whoever comes back finds the same letter, also where the tab is gone in the next moment.
    setUnkept(await keep(doors, followUp, draft));
    const problem = await takeBackChanged(today());
    if (problem) return setPhase(failed(problem));
    if (handedOver.current) return;
    const recorded = await record('unsure', today());
    if (recorded.kind !== 'recorded') return setPhase(failed(recorded));
    handedOver.current = await handedOverAs(doors, about.id, recorded.eventId);
    handedText.current = draft;
  };

  const markSent = async (sentOn: Temporal.PlainDate) => {
    setPhase({ kind: 'saving' });
    const problem = await takeBackChanged(sentOn);
    if (problem) return setPhase(failed(problem));
    const known = handedOver.current;
    const recorded = known
      ? await confirmHandedOver(doors, about.id, known, sentOn)
      : await record('confirmed', sentOn);
    if (recorded.kind !== 'recorded') return setPhase(failed(recorded));
    saving.changed(null);
    await removeFollowUp(doors.store, about.id, kind);
    onSent();
  };

  const notYet = async () => {
    const known = handedOver.current;
    const problem = known ? await takeBack(known) : null;
    setPhase(problem ? failed(problem) : { kind: 'ready' });
  };

  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(textToPaste(composed.letter)).then(
      () => true,
      () => false,
    );
    setCopied(isCopied ? 'yes' : 'failed');
  };

  return {
    draft,
    change: (part: Partial<FollowUpDraft>) => {
      const next = { ...draft, ...part };
      saving.changed(next);
      setDraft(next);
      setCopied('no');
    },
    request,
    composed,
    questions,
    unkept,
    phase,
    copied,
    copy,
    handOver,
    askDay: () => setPhase({ kind: 'askDay' }),
    markSent,
    notYet,
  };
}

/** The entry as it was just written, read back: its text has its fingerprint by now. */
async function handedOverAs(
  { store }: Doors,
  requestId: string,
  eventId: string,
): Promise<HandedOver | null> {
  const { events } = await store.eventsOf(requestId);
  const fact = events.find(({ id }) => id === eventId)?.fact;
  return (fact?.kind === 'letterSent' || fact?.kind === 'resent') && isHandedOver(fact)
    ? { eventId, fact }
    : null;
}

/** Never throws: what cannot be kept, or is too long to be, is told on the screen, where it still stands. */
async function keep({ store }: Doors, { request, kind }: FollowUp, draft: FollowUpDraft): Promise<Unkept> {
  const saved = await saveFollowUp(store, request.id, kind, draft).catch(() => null);
  if (saved?.kind === 'saved') return null;
  return saved?.why === 'full' ? 'full' : 'other';
}

/** Keeps each change soon after it was made, and what is still to be kept when the page or the screen goes away. */
function useSaving(
  doors: Doors,
  followUp: FollowUp,
  draft: FollowUpDraft,
  onTried: (unkept: Unkept) => void,
): { changed: (draft: FollowUpDraft | null) => void } {
  const waiting = useRef<FollowUpDraft | null>(null);
  useEffect(() => {
    // Looking at a letter is not yet drafting one.
    if (waiting.current === null) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const unkept = await keep(doors, followUp, draft);
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
    // A tab closes without a word, sometimes before what was typed last is drawn.
    const leave = () =>
      waiting.current && saveFollowUpAtOnce(doors.store, followUp.request.id, followUp.kind, waiting.current);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return {
    changed: (next) => {
      waiting.current = next;
    },
  };
}

function failed(recorded: Recorded): SendPhase {
  return { kind: 'failed', why: recorded.kind === 'notSaved' && recorded.why === 'full' ? 'full' : 'other' };
}
