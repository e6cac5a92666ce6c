import { useEffect, useRef, useState } from 'preact/hooks';
import { now } from '@/utils/app/clock';
import type { Saved } from '@/utils/browser/write-outcome';

/** Why the letter in the making is not kept; null where it is. */
export type Unkept = 'full' | 'other' | null;

export interface Keeper<Draft> {
  /** Throws for a draft that is too long to be kept. */
  save: (draft: Draft) => Promise<Saved>;
  /** For a page that is going away: the write leaves before anything is waited for. */
  saveAtOnce: (draft: Draft) => void;
}

/** What changes, or how it follows from the draft as it stands by then. */
export type Change<Draft> = Partial<Draft> | ((draft: Draft) => Partial<Draft>);

const SAVE_AFTER = 400;

/** A letter as it is typed: keeps each change soon after it was made, and the last one when the page goes away. */
export function useKeeping<Draft extends { savedAt: string }>(initial: Draft, keeper: Keeper<Draft>) {
  const [draft, setDraft] = useState(initial);
  const [unkept, setUnkept] = useState<Unkept>(null);
  const latest = useRef(initial);
  const waiting = useRef<Draft | null>(null);
  useEffect(() => {
    // Looking at a letter is not yet drafting one.
    if (waiting.current === null) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      // Kept at once in the meantime, or sent: it would come back from the dead.
      if (waiting.current === null) return;
      const why = await keep(keeper, draft);
      // What was typed meanwhile, drawn already or not, still waits.
      if (why === null && waiting.current === draft) waiting.current = null;
      if (isCurrent) setUnkept(why);
    }, SAVE_AFTER);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [draft]);
  useEffect(() => {
    // A page closes without a word, sometimes before what was typed last is drawn.
    const leave = () => waiting.current && keeper.saveAtOnce(waiting.current);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      // A link to another screen of the same page leaves without a word too.
      leave();
    };
  }, []);
  return {
    draft,
    unkept,
    /** The user typed: this is to be kept. Two changes before the next drawing both count. Gives what it became. */
    change: (change: Change<Draft>): Draft => {
      const part = typeof change === 'function' ? change(latest.current) : change;
      latest.current = { ...latest.current, ...part, savedAt: now().toString() };
      waiting.current = latest.current;
      setDraft(latest.current);
      return latest.current;
    },
    /** Without waiting, as it stands now. */
    keepNow: async (): Promise<Unkept> => {
      const typed = latest.current;
      // Where the page goes away in the next moment it is written all the same.
      waiting.current = typed;
      const why = await keep(keeper, typed);
      if (why === null && waiting.current === typed) waiting.current = null;
      setUnkept(why);
      return why;
    },
    /** It has become a request, or was sent: it is not written again. */
    done: () => {
      waiting.current = null;
    },
  };
}

/** Never throws: what cannot be kept, or is too long to be, is told on the screen, where it still stands. */
async function keep<Draft>(keeper: Keeper<Draft>, draft: Draft): Promise<Unkept> {
  const saved = await keeper.save(draft).catch(() => null);
  if (saved?.kind === 'saved') return null;
  return saved?.why === 'full' ? 'full' : 'other';
}
