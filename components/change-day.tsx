import { useState } from 'preact/hooks';
import { EditIcon } from '@/assets/icons/icons';
import { Button } from './button';
import { useFormats, usePageWords, useWords } from './language';
import { TextField } from './text-field';

export interface ChangeDayProps {
  day: Temporal.PlainDate;
  today: Temporal.PlainDate;
  label: string;
  onChange: (on: Temporal.PlainDate) => void;
}

/** A day that was written down, and one press to set it right. */
export function ChangeDay({ day, today, label, onChange }: ChangeDayProps) {
  const words = useWords();
  const page = usePageWords();
  const formats = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return (
      <span class="row row--apart">
        {formats.day(day)}
        <Button
          small
          kind="quiet"
          icon={EditIcon}
          label={`${label}${words.shared.colon}${words.letter.edit}`}
          onClick={() => setTyped(day.toString())}
        >
          {words.letter.edit}
        </Button>
      </span>
    );
  }
  const isFuture = typed > today.toString();
  const error = typed === '' ? page.record.dayMissing : isFuture ? page.contradictions.inFuture : null;
  return (
    <form
      class="stack stack--tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (error !== null) return;
        setTyped(null);
        if (typed !== day.toString()) onChange(Temporal.PlainDate.from(typed));
      }}
    >
      <TextField
        label={label}
        hideLabel
        type="date"
        value={typed}
        onInput={setTyped}
        max={today.toString()}
        error={error}
      />
      <span class="row">
        <Button small kind="primary" type="submit" unavailable={error !== null}>
          {words.shared.save}
        </Button>
        <Button small onClick={() => setTyped(null)}>
          {words.shared.cancel}
        </Button>
      </span>
    </form>
  );
}
