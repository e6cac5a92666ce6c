import { useEffect, useRef, useState } from 'preact/hooks';
import type { Saved } from '@/utils/browser/write-outcome';

/** Why the letter in the making is not kept; null where it is. */
export type Unkept = 'full' | 'other' | null;

export interface Keeper<Draft> {
  /** Throws for a draft that is too long to be kept. */
  save: (draft: Draft) => Promise<Saved>;
  /** For a page that is going away: the write leaves before anything is waited for. */
  saveAtOnce: (draft: Draft) => void;
}

const SAVE_AFTER = 400;

/** Keeps each change soon after it was made, and what is still to be kept when the page goes away. */
export function useKeeping<Draft>(draft: Draft, keeper: Keeper<Draft>) {
  const [unkept, setUnkept] = useState<Unkept>(null);
  const waiting = useRef<Draft | null>(null);
  useEffect(() => {
    // Looking at a letter is not yet drafting one.
    if (waiting.current === null) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      // Kept at once in the meantime, or sent: it would come back from the dead.
      if (waiting.current === null) return;
      const why = await keep(keeper, draft);
      if (!isCurrent) return;
      if (why === null) waiting.current = null;
      setUnkept(why);
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
    unkept,
    /** The user typed: this is to be kept. */
    changed: (next: Draft) => {
      waiting.current = next;
    },
    /** Without waiting, as it stands now. */
    keepNow: async (now: Draft): Promise<Unkept> => {
      const why = await keep(keeper, now);
      if (why === null && waiting.current === now) waiting.current = null;
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
