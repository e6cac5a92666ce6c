import type { Words } from '@/assets/dictionaries/nl';
import { useWords } from './language';
import { Notice } from './notice';

type Why = 'full' | 'other';

/** The letter in the making is not being kept, and what to do about that: it still stands on the screen. */
export function DraftNotice({ why }: { why: Why }) {
  return <Notice kind="problem" live title={unkeptInWords(why, useWords())} />;
}

export function unkeptInWords(why: Why, { send }: Words): string {
  const cause = why === 'full' ? [send.draftFull] : [];
  return [...cause, send.draftNotKept, send.draftStays].join(' ');
}
