import { useEffect, useRef } from 'preact/hooks';
import { CloseIcon } from '@/assets/icons/icons';
import { Button, IconButton } from './button';
import { useWords } from './language';
import { Notice } from './notice';

export interface UndoNoticeProps {
  /** What was done, e.g. "Verzoek verwijderd." */
  text: string;
  onUndo: () => void;
  /** It was put away: the deed stands. */
  onGone: () => void;
}

/** Offers to undo what was just done. It stands in the page and stays: nothing lies under it, nobody is hurried. */
export function UndoNotice({ text, onUndo, onGone }: UndoNoticeProps) {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  // Where the button that did it is gone with its screen, the reader goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, [text]);
  return (
    <section ref={place} tabIndex={-1} class="undo" aria-label={words.shared.done}>
      <Notice kind="good">
        <div class="row row--apart">
          <span role="status">{text}</span>
          <span class="row">
            <Button small onClick={onUndo}>
              {words.shared.undo}
            </Button>
            <IconButton icon={CloseIcon} label={words.shared.close} onClick={onGone} />
          </span>
        </div>
      </Notice>
    </section>
  );
}
