import { useEffect, useRef, useState } from 'preact/hooks';
import type { Right } from '@/utils/law/rights';
import type { Contradiction } from '@/utils/requests/check-entry';
import type { OrdinaryFact } from '@/utils/requests/events';
import { AnswerFields } from './answer-fields';
import { type AnswerKind, emptyAnswer, factOf, lacking, type TypedAnswer } from './answer-form';
import { Button } from './button';
import { useFormats, usePageWords, useWords } from './language';
import { Notice, Pause } from './notice';
import { ScreenTitle } from './popup-frame';
import { focusFirstInvalid } from './sender-form';
import { TextField } from './text-field';

export interface RecordAnswerProps {
  right: Right;
  companions: readonly Right[];
  /** What was asked item by item; where empty, the items of the right. */
  items: readonly string[];
  /** ISO day before which nothing can have come back. */
  sentOn: string;
  today: Temporal.PlainDate;
  /** `text`: what they wrote, where it was pasted. */
  onSave: (fact: OrdinaryFact, text: string | null) => void;
  onCancel: () => void;
  /** What the log says against it, after an attempt to save. */
  contradictions?: readonly Contradiction[];
  /** Chosen from the start, where a step led here. */
  kind?: AnswerKind;
}

/** What came back, in a few clicks: first what it is, then only what that needs. */
export function RecordAnswer(props: RecordAnswerProps) {
  const words = useWords();
  const page = usePageWords();
  const [typed, setTyped] = useState<TypedAnswer>(() => ({
    ...emptyAnswer(props.today.toString()),
    kind: props.kind ?? null,
  }));
  const [isChecked, setChecked] = useState(false);
  // Two changes before the next drawing both count.
  const change = (part: Partial<TypedAnswer>) => setTyped((before) => ({ ...before, ...part }));
  const kinds = kindsFor(props.right, page);
  // Whoever asked to stop advertising mostly comes back for one thing.
  const first = props.right === 'directMarketing' ? 'marketingContinued' : null;
  const chosen = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: without this the keyboard begins at the top of the page again.
  useEffect(() => chosen.current?.focus(), [typed.kind]);
  return (
    <form
      class="stack stack--wide record"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        const fact = factOf(typed);
        if (fact) props.onSave(fact, typed.kind === 'bounced' ? null : typed.text.trim() || null);
        else focusFirstInvalid(event.currentTarget);
      }}
    >
      <ScreenTitle focus>{page.record.title}</ScreenTitle>
      {typed.kind === null ? (
        <KindButtons kinds={kinds} first={first} onPick={(kind) => change({ kind })} />
      ) : (
        <>
          <p class="row row--apart record__kind" ref={chosen} tabIndex={-1}>
            <strong>{page.answers[typed.kind].label}</strong>
            <Button small kind="quiet" onClick={() => change({ kind: null })}>
              {page.record.otherKind}
            </Button>
          </p>
          <Details {...props} typed={typed} change={change} isChecked={isChecked} />
          <Against contradictions={(props.contradictions ?? []).filter((one) => !isOfDay(one))} />
        </>
      )}
      <div class="row">
        {typed.kind !== null && (
          <Button type="submit" kind="primary">
            {page.record.save}
          </Button>
        )}
        <Button onClick={props.onCancel}>{words.shared.cancel}</Button>
      </div>
    </form>
  );
}

function kindsFor(right: Right, page: ReturnType<typeof usePageWords>): AnswerKind[] {
  const kinds = Object.keys(page.answers) as AnswerKind[];
  return kinds.filter(
    (kind) => kind !== 'marketingContinued' || right === 'directMarketing' || right === 'withdrawConsent',
  );
}

interface KindButtonsProps {
  kinds: readonly AnswerKind[];
  /** Above all the others; null where none comes up most. */
  first: AnswerKind | null;
  onPick: (kind: AnswerKind) => void;
}

function KindButtons({ kinds, first, onPick }: KindButtonsProps) {
  const page = usePageWords();
  const others = kinds.filter((kind) => kind !== first);
  return (
    <>
      {first && <KindList kinds={[first]} onPick={onPick} />}
      {(['answer', 'question', 'other'] as const).map((group) => (
        <section key={group} class="record__group">
          <h2>{page.record.groups[group]}</h2>
          <KindList kinds={others.filter((kind) => groupOf(kind) === group)} onPick={onPick} />
        </section>
      ))}
    </>
  );
}

function KindList({ kinds, onPick }: Pick<KindButtonsProps, 'kinds' | 'onPick'>) {
  const page = usePageWords();
  return (
    <ul class="record__kinds">
      {kinds.map((kind) => (
        <li key={kind}>
          <button type="button" class="record__pick" onClick={() => onPick(kind)}>
            <span class="picker__want">{page.answers[kind].label}</span>
            {page.answers[kind].hint && (
              <>
                <Pause mark="." />
                <span class="picker__hint">{page.answers[kind].hint}</span>
              </>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Thirteen are too many to choose from at once. */
function groupOf(kind: AnswerKind): 'answer' | 'question' | 'other' {
  switch (kind) {
    case 'answered':
    case 'partlyAnswered':
    case 'refused':
    case 'noDataHeld':
      return 'answer';
    case 'identityAsked':
    case 'clarificationAsked':
    case 'extensionAnnounced':
    case 'feeAsked':
      return 'question';
    case 'acknowledged':
    case 'forwarded':
    case 'notTheController':
    case 'bounced':
    case 'marketingContinued':
      return 'other';
  }
}

type DetailProps = RecordAnswerProps & {
  typed: TypedAnswer;
  change: (part: Partial<TypedAnswer>) => void;
  isChecked: boolean;
};

function Details(props: DetailProps) {
  const page = usePageWords();
  const { record } = page;
  const formats = useFormats();
  const { typed, change, isChecked } = props;
  const against = props.contradictions?.find(isOfDay);
  const wrongDay = against ? contradictionInWords(against, page, formats) : null;
  return (
    <div class="stack">
      <TextField
        label={record.day}
        type="date"
        value={typed.on}
        onInput={(on) => change({ on })}
        min={props.sentOn}
        max={props.today.toString()}
        error={isChecked && lacking(typed) === 'on' ? record.dayMissing : wrongDay}
      />
      <AnswerFields {...props} />
      {typed.kind !== 'bounced' && typed.kind !== 'marketingContinued' && (
        <TextField
          label={record.text}
          hint={record.textHint}
          value={typed.text}
          onInput={(text) => change({ text })}
          long
          optional
          maxLength={200_000}
        />
      )}
    </div>
  );
}

/** Said at the field of the day itself; the others are of more than one field. */
function isOfDay({ key }: Contradiction): boolean {
  return key === 'inFuture' || key === 'beforeSending';
}

/** With the day that it is against: "Deze dag ligt vóór de dag van versturen (11 oktober 2026)." */
export function contradictionInWords(
  { key, against }: Contradiction,
  page: ReturnType<typeof usePageWords>,
  formats: ReturnType<typeof useFormats>,
): string {
  const said = page.contradictions[key];
  if (!against) return said;
  return `${said.replace(/\.$/, '')} (${formats.day(Temporal.PlainDate.from(against))}).`;
}

/** What the log says against a day. */
export function Against({ contradictions }: { contradictions: readonly Contradiction[] }) {
  const page = usePageWords();
  const formats = useFormats();
  if (contradictions.length === 0) return null;
  return (
    <Notice kind="problem" live>
      {contradictions.map((one) => (
        <p key={`${one.key} ${one.against ?? ''}`}>{contradictionInWords(one, page, formats)}</p>
      ))}
    </Notice>
  );
}
