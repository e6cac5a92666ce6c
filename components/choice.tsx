import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FieldMessage } from './text-field';

export interface ChoiceOption<T extends string> {
  value: T;
  label: ComponentChildren;
  hint?: string | undefined;
}

interface GroupProps<T extends string> {
  legend: string;
  options: readonly ChoiceOption<T>[];
  hint?: string | undefined;
  error?: string | null | undefined;
  /** Short options beside each other where there is room. */
  inRow?: boolean;
  hideLegend?: boolean;
}

export interface ChoiceProps<T extends string> extends GroupProps<T> {
  value: T | null;
  onChange: (value: T) => void;
}

/** One of several. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const name = useId();
  return (
    <Group {...props}>
      {props.options.map((option) => (
        <Option
          key={option.value}
          option={option}
          type="radio"
          name={name}
          checked={props.value === option.value}
          onChange={() => props.onChange(option.value)}
        />
      ))}
    </Group>
  );
}

export interface ManyChoiceProps<T extends string> extends GroupProps<T> {
  values: readonly T[];
  onChange: (values: T[]) => void;
}

/** Any number of several, in the order of the options. */
export function ManyChoice<T extends string>(props: ManyChoiceProps<T>) {
  const { options, values, onChange } = props;
  const toggle = (value: T, isOn: boolean) =>
    onChange(options.map((o) => o.value).filter((v) => (v === value ? isOn : values.includes(v))));
  return (
    <Group {...props}>
      {options.map((option) => (
        <Option
          key={option.value}
          option={option}
          type="checkbox"
          checked={values.includes(option.value)}
          onChange={(isOn) => toggle(option.value, isOn)}
        />
      ))}
    </Group>
  );
}

export interface TickProps {
  label: ComponentChildren;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A single yes or no. */
export function Tick({ label, hint, checked, onChange }: TickProps) {
  return (
    <Option option={{ value: 'tick', label, hint }} type="checkbox" checked={checked} onChange={onChange} />
  );
}

function Group<T extends string>(props: GroupProps<T> & { children: ComponentChildren }) {
  const id = useId();
  const { legend, hint, error } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset aria-describedby={described || undefined}>
      <legend class={props.hideLegend ? 'visually-hidden' : 'choices__legend'}>{legend}</legend>
      {hint && (
        <p class="field__hint choices__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class={props.inRow ? 'choices choices--row' : 'choices'}>{props.children}</div>
      {error && <FieldMessage id={`${id}-error`} text={error} isError />}
    </fieldset>
  );
}

interface OptionProps<T extends string> {
  option: ChoiceOption<T>;
  type: 'radio' | 'checkbox';
  name?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Option<T extends string>({ option, type, name, checked, onChange }: OptionProps<T>) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <label class="choice">
      {/* The whole line can be pressed; the ear hears the hint once, after the name. */}
      <input
        type={type}
        name={name}
        checked={checked}
        aria-labelledby={option.hint ? id : undefined}
        aria-describedby={option.hint ? hintId : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
        // Who presses what was chosen beforehand makes it a choice of their own: no change tells of that.
        onClick={() => type === 'radio' && checked && onChange(true)}
      />
      <span id={id}>{option.label}</span>
      {option.hint && (
        <span class="choice__hint" id={hintId}>
          {option.hint}
        </span>
      )}
    </label>
  );
}
