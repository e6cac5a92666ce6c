import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button';
import { useWords } from './language';

export interface ConfirmProps {
  title: string;
  children?: ComponentChildren;
  /** The deed in its own words, never "OK". */
  confirm: string;
  kind?: 'primary' | 'danger';
  onConfirm: () => void;
  onCancel: () => void;
  /** The deed waits for something, e.g. a typed word. */
  unavailable?: boolean;
}

/** A question that stops the rest. The browser's own dialog keeps the focus inside and gives it back. */
export function Confirm(props: ConfirmProps) {
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.onCancel();
      }}
    >
      <div class="stack">
        <h2 id={id}>{props.title}</h2>
        {props.children}
        <div class="dialog__actions">
          <Button onClick={props.onCancel}>{words.shared.cancel}</Button>
          <Button
            kind={props.kind ?? 'primary'}
            onClick={props.onConfirm}
            unavailable={props.unavailable ?? false}
          >
            {props.confirm}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
