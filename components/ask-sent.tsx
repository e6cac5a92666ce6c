import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CheckIcon } from '@/assets/icons/icons';
import type { SendWay } from '@/utils/letters/send-way';
import type { Addressee } from '@/utils/requests/events';
import { Button } from './button';
import { Choice } from './choice';
import { useWords } from './language';
import { type CountryIn, countryTold, OwnLetterFields, type OwnLetterTold } from './own-letter-fields';
import { focusFirstInvalid } from './sender-form';
import { TextField } from './text-field';

/** A letter in the writer's own words that went in place of ours, with its text where it was pasted; null: ours. */
export type OwnLetter = { text: string | null; addressee: Addressee; country: string | null } | null;

export interface AskSentProps {
  today: Temporal.PlainDate;
  /** The day on which it can have gone at the earliest. */
  earliest?: Temporal.PlainDate | undefined;
  /** ISO day to begin with, where one is known already. */
  sentOn?: string;
  /** What to do before sending, e.g. to paste the text. */
  first?: ComponentChildren;
  /** The words where the question stands under a heading that asks it. */
  hideQuestion?: boolean;
  /**
   * Asks which letter went: ours or one of the user's own, or only the latter, since ours is not whole (`own`) or none was
   * to be written (`gone`). Absent: ours was handed over.
   */
  letters?: 'both' | 'own' | 'gone';
  /** Given where nobody knows the country of the controller: asked of a letter of the user's own. */
  countryIn?: CountryIn | undefined;
  /** How our letter would go: its address is offered for one of the user's own that went the same way. */
  usual?: Addressee;
  /** It is being written down: not pressed twice. */
  isSaving?: boolean;
  onSent: (on: Temporal.PlainDate, own: OwnLetter) => void;
  /** Absent where it went before. */
  onNotYet?: () => void;
}

/** Did it go, and on which day? The term is counted from that day, so it can be another than today. */
export function AskSent(props: AskSentProps) {
  const { send } = useWords();
  const { today, earliest, letters } = props;
  const [on, setOn] = useState(props.sentOn ?? (letters === 'gone' ? '' : today.toString()));
  const [chosen, setChosen] = useState<Which | null>(letters === 'own' || letters === 'gone' ? 'own' : null);
  const usual = props.usual ?? UNKNOWN;
  const [told, setTold] = useState<OwnLetterTold>({ text: '', channel: null, to: '', country: null });
  const [isTried, setTried] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  // The button that led here is gone, and after printing the page stands at its top again.
  useEffect(() => question.current?.focus(), []);
  const wrong = problemOf(on, today, earliest);
  // Of a letter of long ago no day is presumed: that it lacks is said once it was tried without.
  const isUntold = letters === 'gone' && on === '' && !isTried;
  // Of a day in the past only the user knows which letter it was: ours is never taken to be it.
  const which = chosen ?? (letters === undefined || on === today.toString() ? 'ours' : null);
  const own = which === 'own' ? ownLetterOf(told, props.countryIn) : null;
  const isWhole = which === 'ours' || own !== null;
  return (
    <form
      class="stack stack--tight"
      noValidate
      aria-label={send.askSent}
      onSubmit={(event) => {
        event.preventDefault();
        if (props.isSaving) return;
        setTried(true);
        if (wrong === null && isWhole) props.onSent(Temporal.PlainDate.from(on), own);
        else focusFirstInvalid(event.currentTarget);
      }}
    >
      {props.first}
      {!props.hideQuestion && letters !== 'gone' && (
        <p class="send-bar__question" ref={question} tabIndex={-1}>
          {send.askSent}
        </p>
      )}
      {letters === 'own' && <p class="small soft">{send.onlyOwn}</p>}
      <TextField
        label={send.sentOn}
        type="date"
        value={on}
        onInput={setOn}
        max={today.toString()}
        {...(earliest ? { min: earliest.toString() } : {})}
        error={wrong === null || isUntold ? null : send.dayWrong[wrong]}
      />
      {letters === 'both' && (
        <Choice
          legend={send.which}
          hint={which === null ? send.olderDay : undefined}
          value={which}
          onChange={setChosen}
          error={isTried && which === null ? send.choose : null}
          options={WHICH.map((value) => ({ value, ...send.letters[value] }))}
        />
      )}
      {letters !== undefined && which === 'own' && (
        <OwnLetterFields
          usual={usual}
          told={told}
          onChange={setTold}
          countryIn={props.countryIn}
          showMissing={isTried}
        />
      )}
      <div class="send-bar__two">
        <Button
          type="submit"
          kind="primary"
          icon={CheckIcon}
          unavailable={props.isSaving || (wrong !== null && !isUntold)}
        >
          {letters === 'gone' ? send.follow : send.sent}
        </Button>
        {props.onNotYet && <Button onClick={props.onNotYet}>{send.notYet}</Button>}
      </div>
    </form>
  );
}

const WHICH = ['ours', 'own'] as const;
type Which = (typeof WHICH)[number];

const UNKNOWN: Addressee = { channel: 'post', to: '' };

/** null while it is not told which way it went, and where to: the last day depends on both. */
function ownLetterOf(told: OwnLetterTold, countryIn?: CountryIn): OwnLetter {
  const { text, channel, to } = told;
  const country = countryIn ? countryTold(told, countryIn) : '';
  if (channel === null || country === null) return null;
  return {
    text: text.trim() === '' ? null : text,
    addressee: { channel, to: to.trim() },
    country: /^[A-Z]{2}$/.test(country) ? country : null,
  };
}

/** How our letter goes this way, and where to: by post only the writer knows. */
export function addresseeOn(way: SendWay): Addressee {
  switch (way.kind) {
    case 'email':
      return { channel: 'email', to: way.address };
    case 'webForm':
      return { channel: 'webForm', to: way.url ?? '' };
    case 'post':
      return { channel: 'post', to: '' };
  }
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
