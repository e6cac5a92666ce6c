import { useState } from 'preact/hooks';
import type { Contradiction } from '@/utils/requests/check-entry';
import { Button } from './button';
import { useFormats, usePageWords, useWords } from './language';
import { contradictionInWords } from './record-answer';
import { TextField } from './text-field';

export interface EnterDayProps {
  what: 'delivered' | 'questionAnswered';
  today: Temporal.PlainDate;
  /** What the log says against the day, after an attempt to save. */
  contradictions: readonly Contradiction[];
  onSave: (on: string) => void;
  onCancel: () => void;
}

/** One day, where that is all that is missing. */
export function EnterDay({ what, today, contradictions, onSave, onCancel }: EnterDayProps) {
  const words = useWords();
  const page = usePageWords();
  const formats = useFormats();
  // Of the post only its own words tell the day: today would be noted by mistake.
  const [on, setOn] = useState(what === 'delivered' ? '' : today.toString());
  const [isChecked, setChecked] = useState(false);
  const missing = isChecked && on === '' ? page.record.dayMissing : null;
  const [against] = contradictions;
  return (
    <form
      class="panel stack"
      // What is wrong is said here, in the language of the interface.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (on !== '') onSave(on);
      }}
    >
      <TextField
        label={page.request.enterDay[what]}
        type="date"
        value={on}
        onInput={setOn}
        max={today.toString()}
        error={missing ?? (against ? contradictionInWords(against, page, formats) : null)}
      />
      <div class="row">
        <Button type="submit" kind="primary">
          {page.request.enterDay.save}
        </Button>
        <Button onClick={onCancel}>{words.shared.cancel}</Button>
      </div>
    </form>
  );
}
