import type { ComponentChildren, RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { EditIcon, UndoIcon } from '@/assets/icons/icons';
import { Button } from './button';
import { useWords } from './language';
import { FieldMessage, TextField } from './text-field';

export interface EditableProps {
  id: string;
  text: string;
  changed: boolean;
  /** Where given, the part can be changed: its id, or "subject"; `null` resets it. */
  onChange?: ((id: string, text: string | null) => void) | undefined;
  /** A word of warning on what the user wrote into the letter, or null. */
  warningFor?: ((text: string) => string | null) | undefined;
  children: ComponentChildren;
}

/** A part of the letter that can be written over: marked where it was, and put back with one press. */
export function Editable({ id, text, changed, onChange, warningFor, children }: EditableProps) {
  const words = useWords();
  const warningId = useId();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (!onChange) return <>{children}</>;
  if (isOpen) {
    const leave = () => {
      setOpen(false);
      // Back to the button that opened the field, or the keyboard would be lost.
      requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
    };
    return <Editor {...{ place, id, text, changed, onChange, warningFor }} onLeave={leave} />;
  }
  const warning = changed ? (warningFor?.(text) ?? null) : null;
  return (
    <div
      ref={place}
      class={
        changed ? 'letter__editable letter__editable--changed' : 'letter__editable letter__editable--plain'
      }
    >
      {children}
      {warning && <FieldMessage id={warningId} text={warning} isError={false} />}
      <span class="letter__tools">
        {changed && <span class="letter__changed">{words.letter.changed}</span>}
        <Button
          small
          kind="quiet"
          icon={EditIcon}
          label={`${words.letter.editParagraph}${words.shared.colon}${text.slice(0, 60)}`}
          onClick={() => {
            setOpen(true);
            requestAnimationFrame(() => place.current?.querySelector('textarea')?.focus());
          }}
        >
          <span class="letter__edit">{words.letter.edit}</span>
        </Button>
        {changed && (
          <Button small kind="quiet" icon={UndoIcon} onClick={() => onChange(id, null)}>
            {words.letter.reset}
          </Button>
        )}
      </span>
    </div>
  );
}

interface EditorProps extends Omit<EditableProps, 'children'> {
  place: RefObject<HTMLDivElement | null>;
  onChange: NonNullable<EditableProps['onChange']>;
  onLeave: () => void;
}

/**
 * What stands in the field is the letter, as soon as it is typed: whoever prints or sends with the field still open
 * sends what he sees. Cancelling puts back the text as it was when the field opened.
 */
function Editor({ place, id, text, changed, onChange, warningFor, onLeave }: EditorProps) {
  const words = useWords();
  const [before] = useState({ text, changed });
  // null: nothing was typed, and the field follows the letter.
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? text;
  const restore = () => onChange(id, before.changed ? before.text : null);
  const write = (written: string) => {
    const isAsBefore = written === before.text;
    setTyped(isAsBefore ? null : written);
    if (isAsBefore) restore();
    else onChange(id, written);
  };
  const cancel = () => {
    if (typed !== null) restore();
    onLeave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape inside the field leaves it, as in any editor
    <div
      ref={place}
      class="letter__editor"
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <TextField
        label={words.letter.editParagraph}
        hideLabel
        long
        value={value}
        onInput={write}
        warning={warningFor?.(value)}
        rows={6}
      />
      <span class="row">
        <Button small kind="primary" onClick={onLeave}>
          {words.shared.save}
        </Button>
        <Button small onClick={cancel}>
          {words.shared.cancel}
        </Button>
      </span>
    </div>
  );
}
