import { useRef, useState } from 'preact/hooks';
import type { SendPhase } from '@/components/send-phase';
import { today } from '@/utils/app/clock';
import type { NotRecorded } from '@/utils/app/record';
import {
  handOver,
  markSent,
  type OwnLetter,
  type Sending,
  type SendingDeeds,
  type Sent,
  takeBack,
} from '@/utils/app/sending';
import { copyText } from '@/utils/browser/clipboard';
import { textToPaste } from '@/utils/letters/as-text';
import type { Letter } from '@/utils/letters/letter';

export interface SendingSetting<Draft, Entry> {
  draft: Draft;
  /** The letter that the draft makes today. */
  letter: Letter;
  deeds: SendingDeeds<Draft, Entry>;
  /** The request that an entry of the log is of. */
  requestOf: (entry: Entry) => string;
  /** How far it was when this page opened. */
  initial: Sending<Draft, Entry>;
  phase: SendPhase;
  /** The letter is recorded as sent. */
  onSent: (requestId: string) => Promise<void> | void;
}

/** The sending of one letter as the send bar shows it, the same for a first letter and for one after it. */
export function useSending<Draft, Entry>(setting: SendingSetting<Draft, Entry>) {
  const { draft, letter, deeds, onSent } = setting;
  const [phase, setPhase] = useState<SendPhase>(setting.phase);
  const [copy, setCopy] = useState<{ of: Draft; outcome: 'yes' | 'failed' } | null>(null);
  const sending = useRef(setting.initial);
  const inTurn = useTurns();

  /** True where it went well. What fails, the storage itself included, is said in the bar. */
  const settle = async (deed: () => Promise<Sent<Draft, Entry>>): Promise<boolean> => {
    const told = await deed().catch(() => null);
    if (told) sending.current = told.sending;
    if (told?.problem === null) return true;
    setPhase(failed(told?.problem ?? null));
    return false;
  };
  const failed = (problem: NotRecorded | null): SendPhase => {
    const { current } = sending;
    const keys = problem?.kind === 'contradiction' ? problem.contradictions.map(({ key }) => key) : [];
    if (current.kind === 'handedOver' && keys.includes('nothingToChange')) {
      return { kind: 'changedElsewhere', requestId: setting.requestOf(current.entry) };
    }
    const isFull = problem?.kind === 'notSaved' && problem.why === 'full';
    return { kind: 'failed', why: isFull ? 'full' : 'other' };
  };

  return {
    phase,
    /** Once the draft is another, what lies on the clipboard is not it. */
    copied: copy?.of === draft ? copy.outcome : ('no' as const),
    copy: async (of = draft, its = letter) => {
      const isCopied = await copyText(textToPaste(its));
      setCopy({ of, outcome: isCopied ? 'yes' : 'failed' });
      return isCopied;
    },
    /** Asks whether it went; the log knows of nothing. */
    askWhether: () => setPhase({ kind: 'handedOver' }),
    handOver: (as = draft) => {
      const ask = () => setPhase({ kind: 'handedOver' });
      ask();
      return inTurn(() => {
        // Asked again: a "not yet" that was still being written may have taken the question away.
        ask();
        return settle(() => handOver(deeds, sending.current, as, today()));
      });
    },
    askDay: () => setPhase({ kind: 'askDay' }),
    markSent: (on: Temporal.PlainDate, own: OwnLetter | null) =>
      inTurn(async () => {
        setPhase({ kind: 'saving' });
        await settle(() => markSent(deeds, sending.current, draft, on, own));
        if (sending.current.kind === 'sent') await onSent(sending.current.requestId);
      }),
    notYet: () =>
      inTurn(async () => {
        if (await settle(() => takeBack(deeds, sending.current))) setPhase({ kind: 'ready' });
      }),
    fail: (why: 'full' | 'other') => setPhase({ kind: 'failed', why }),
  };
}

/** One deed after the other: "sent" right behind the mail link finds what the link recorded, and makes no second. */
function useTurns(): <T>(deed: () => Promise<T>) => Promise<T> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return (deed) => {
    const own = last.current.then(deed);
    // How it ended is told to whoever asked for it.
    last.current = own.catch(() => undefined);
    return own;
  };
}
