import { useEffect, useRef, useState } from 'preact/hooks';
import { CloseIcon } from '@/assets/icons/icons';
import { Button, IconButton } from './button';
import { useWords } from './language';

export interface UndoToastProps {
  /** What was done, e.g. "Verzoek verwijderd." */
  text: string;
  onUndo: () => void;
  /** Its time is over, or it was put away: the deed stands. */
  onGone: () => void;
  /** Milliseconds; long enough to be read aloud. */
  duration?: number;
}

/** Offers to undo what was just done. The pointer or the focus on it stops its time. */
export function UndoToast({ text, onUndo, onGone, duration = 12_000 }: UndoToastProps) {
  const words = useWords();
  const [isHeld, setHeld] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => gone.current(), duration);
    return () => clearTimeout(timer);
  }, [isHeld, duration]);
  return (
    <section
      class="toast"
      aria-label={words.shared.done}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <span role="status">{text}</span>
      <span class="row">
        <Button onClick={onUndo}>{words.shared.undo}</Button>
        <IconButton icon={CloseIcon} label={words.shared.close} onClick={onGone} />
      </span>
    </section>
  );
}
