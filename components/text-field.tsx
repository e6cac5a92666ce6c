import { useId } from 'preact/hooks';
import { WarningIcon } from '@/assets/icons/icons';
import { useWords } from './language';

export interface TextFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | undefined;
  /** What is wrong, in words that say how to mend it. */
  error?: string | null | undefined;
  /** Something worth a look that stops nothing. */
  warning?: string | null | undefined;
  type?: 'text' | 'email' | 'date' | 'search' | 'tel' | 'url';
  /** Several lines. */
  long?: boolean;
  optional?: boolean;
  autocomplete?: string;
  maxLength?: number;
  min?: string;
  max?: string;
  /** The label is said but not shown, where its place says enough. */
  hideLabel?: boolean;
  id?: string;
  rows?: number;
  placeholder?: string;
  inputMode?: 'numeric';
  onBlur?: () => void;
}

export function TextField(props: TextFieldProps) {
  const words = useWords();
  const ownId = useId();
  const id = props.id ?? ownId;
  const { hint, error, warning } = props;
  const described = [hint && `${id}-hint`, warning && `${id}-warning`, error && `${id}-error`].filter(
    Boolean,
  );
  const shared = {
    id,
    class: 'field__input',
    value: props.value,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described.join(' ') || undefined,
    ...(props.maxLength === undefined ? {} : { maxLength: props.maxLength }),
    ...(props.inputMode === undefined ? {} : { inputMode: props.inputMode }),
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    spellcheck: false,
    ...(props.onBlur ? { onBlur: props.onBlur } : {}),
    onInput: (event: Event) => props.onInput((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div class="field">
      <label class={props.hideLabel ? 'visually-hidden' : 'field__label'} for={id}>
        {props.label}
        {props.optional && <span class="field__hint"> {words.shared.optional}</span>}
      </label>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {props.long ? (
        <textarea {...shared} rows={props.rows ?? 4} dir="auto" />
      ) : (
        <input
          {...shared}
          {...typed(props)}
          autocomplete={props.autocomplete ?? 'off'}
          {...bounds(props)}
          dir={props.type === undefined || props.type === 'text' ? 'auto' : 'ltr'}
        />
      )}
      {warning && <FieldMessage id={`${id}-warning`} text={warning} isError={false} />}
      {error && <FieldMessage id={`${id}-error`} text={error} isError />}
    </div>
  );
}

/** Preact types each kind of input apart; all of these take the same attributes. */
function typed({ type = 'text' }: TextFieldProps) {
  return { type } as { type: 'text' };
}

function bounds({ min, max }: TextFieldProps) {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** A message tied to its field by `aria-describedby`; spoken once when it appears. */
export function FieldMessage({ id, text, isError }: { id: string; text: string; isError: boolean }) {
  return (
    <p class={isError ? 'field__error' : 'field__error field__error--warning'} id={id} role="status">
      <WarningIcon size={14} />
      <span>{text}</span>
    </p>
  );
}

export interface SelectFieldProps<T extends string> {
  label: string;
  /** null: nothing was chosen yet, and nothing is chosen for the user. */
  value: T | null;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  hint?: string;
  error?: string | null;
}

export function SelectField<T extends string>({
  label,
  value,
  options,
  onChange,
  hint,
  error,
}: SelectFieldProps<T>) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={id}
        class="field__input"
        value={value ?? ''}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {value === null && <option value="" />}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error && <FieldMessage id={`${id}-error`} text={error} isError />}
    </div>
  );
}
