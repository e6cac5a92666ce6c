import { useEffect, useRef, useState } from 'preact/hooks';
import { CheckIcon } from '@/assets/icons/icons';
import { Button } from './button';
import { useWords } from './language';
import { TextField } from './text-field';

export interface AskSentProps {
  today: Temporal.PlainDate;
  /** The day on which it can have gone at the earliest. */
  earliest?: Temporal.PlainDate | undefined;
  /** ISO day to begin with, where one is known already. */
  sentOn?: string;
  /** What to do before sending, e.g. to paste the text. */
  hint?: string | null;
  /** The words where the question stands under a heading that asks it. */
  hideQuestion?: boolean;
  onSent: (on: Temporal.PlainDate) => void;
  onNotYet: () => void;
}

/** Did it go, and on which day? The term is counted from that day, so it can be another than today. */
export function AskSent(props: AskSentProps) {
  const { send } = useWords();
  const { today, earliest } = props;
  const [on, setOn] = useState(props.sentOn ?? today.toString());
  const question = useRef<HTMLParagraphElement>(null);
  // The button that led here is gone.
  useEffect(() => question.current?.focus(), []);
  const wrong = problemOf(on, today, earliest);
  return (
    <form
      class="stack stack--tight"
      noValidate
      aria-label={send.askSent}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong === null) props.onSent(Temporal.PlainDate.from(on));
      }}
    >
      {!props.hideQuestion && (
        <p class="send-bar__question" ref={question} tabIndex={-1}>
          {send.askSent}
        </p>
      )}
      {props.hint && <p class="small soft">{props.hint}</p>}
      <TextField
        label={send.sentOn}
        type="date"
        value={on}
        onInput={setOn}
        max={today.toString()}
        {...(earliest ? { min: earliest.toString() } : {})}
        error={wrong === null ? null : send.dayWrong[wrong]}
      />
      {/* A letter that was handed over has an earliest day; of another, only the user knows what was sent then. */}
      {wrong === null && !earliest && on < today.toString() && (
        <p class="small soft" role="status">
          {send.keptAsSentThen}
        </p>
      )}
      <div class="send-bar__two">
        <Button type="submit" kind="primary" icon={CheckIcon} unavailable={wrong !== null}>
          {send.sent}
        </Button>
        <Button onClick={props.onNotYet}>{send.notYet}</Button>
      </div>
    </form>
  );
}

type Wrong = 'missing' | 'future' | 'tooEarly';

/** An empty or half-typed date field gives an empty text. */
function problemOf(
  on: string,
  today: Temporal.PlainDate,
  earliest: Temporal.PlainDate | undefined,
): Wrong | null {
  if (on === '') return 'missing';
  // ISO days sort as days do.
  if (on > today.toString()) return 'future';
  return earliest && on < earliest.toString() ? 'tooEarly' : null;
}
