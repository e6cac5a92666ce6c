import type { Words } from '@/assets/dictionaries/nl';
import { useWords } from './language';
import { Notice } from './notice';

type Why = 'full' | 'other';

/** The letter in the making is not being kept, and what to do about that: it still stands on the screen. */
export function DraftNotice({ why }: { why: Why }) {
  return <Notice kind="problem" live title={unkeptInWords(why, useWords())} />;
}

/** What is wrong with a letter in the making, the worst first; null where nothing is. */
export function troubleInWords(
  { isSenderLost, unkept, isDamaged }: { isSenderLost: boolean; unkept: Why | null; isDamaged: boolean },
  words: Words,
): string | null {
  if (isSenderLost) return words.sender.notKept;
  if (unkept !== null) return unkeptInWords(unkept, words);
  return isDamaged ? words.send.draftDamaged : null;
}

function unkeptInWords(why: Why, { send }: Words): string {
  const cause = why === 'full' ? [send.storageFull] : [];
  return [...cause, send.draftNotKept, send.draftStays].join(' ');
}
