import { refusalGroundsFor } from '@/utils/law/refusal-grounds';
import type { Right } from '@/utils/law/rights';
import { ITEMS_OF_RIGHT } from '@/utils/letters/answer-items';
import { lacking, mayPause, type TypedAnswer } from './answer-form';
import { Choice, ManyChoice } from './choice';
import { useFormats, usePageWords, useWords } from './language';
import { Notice } from './notice';
import { daysUntil } from './request-face';
import { itemsInWords } from './story';
import { SelectField, TextField } from './text-field';

export interface AnswerFieldsProps {
  right: Right;
  /** The rights that went along: what refuses one of them refuses no other. */
  companions: readonly Right[];
  /** What was asked item by item; where empty, the items of the right. */
  items: readonly string[];
  /** ISO day on which the request went. */
  sentOn: string;
  today: Temporal.PlainDate;
  typed: TypedAnswer;
  change: (part: Partial<TypedAnswer>) => void;
  isChecked: boolean;
}

/** What this kind of answer needs beside its day and its text. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { record, grounds } = usePageWords();
  const { send } = useWords();
  const { typed, change, isChecked } = props;
  switch (typed.kind) {
    case 'acknowledged':
      return (
        <TextField
          label={record.received}
          type="date"
          value={typed.receivedOn}
          onInput={(receivedOn) => change({ receivedOn })}
          max={props.today.toString()}
          optional
        />
      );
    case 'identityAsked':
      return <IdentityFields {...props} />;
    case 'clarificationAsked':
      return <Promptly {...props} />;
    case 'extensionAnnounced':
      return <ExtensionFields {...props} />;
    case 'feeAsked':
      return (
        <TextField
          label={record.amount}
          value={typed.amount}
          onInput={(amount) => change({ amount })}
          optional
          maxLength={60}
        />
      );
    case 'bounced':
      return (
        <Choice
          legend={record.bounceCause}
          value={typed.bounceCause}
          onChange={(bounceCause) => change({ bounceCause })}
          inRow
          options={(['unknownAddress', 'fullMailbox'] as const).map((value) => ({
            value,
            label: record.bounceCauses[value],
          }))}
          error={isChecked && lacking(typed) === 'bounceCause' ? send.choose : null}
        />
      );
    case 'notTheController':
    case 'forwarded':
      return (
        <TextField
          label={typed.kind === 'forwarded' ? record.forwardedTo : record.named}
          value={typed.named}
          onInput={(named) => change({ named })}
          optional
          maxLength={300}
        />
      );
    case 'partlyAnswered':
      return <MissingItems {...props} />;
    case 'refused':
      return (
        <SelectField
          label={record.ground}
          value={typed.ground}
          onChange={(ground) => change({ ground })}
          options={refusalGroundsFor([props.right, ...props.companions]).map((value) => ({
            value,
            label: grounds[value],
          }))}
          error={isChecked && lacking(typed) === 'ground' ? send.choose : null}
        />
      );
    default:
      return null;
  }
}

function IdentityFields({ typed, change, isChecked, sentOn }: AnswerFieldsProps) {
  const { record, demands } = usePageWords();
  return (
    <>
      <Notice kind="info" title={record.idCopyTitle}>
        <p>{record.idCopyText}</p>
      </Notice>
      <ManyChoice
        legend={record.demands}
        values={typed.demands}
        onChange={(chosen) => change({ demands: chosen })}
        options={Object.entries(demands).map(([value, label]) => ({
          value: value as TypedAnswer['demands'][number],
          label,
        }))}
      />
      <Promptly typed={typed} change={change} isChecked={isChecked} sentOn={sentOn} />
    </>
  );
}

type PromptlyProps = Pick<AnswerFieldsProps, 'typed' | 'change' | 'isChecked' | 'sentOn'>;

/** Stays in sight where the demand goes too far to stop any clock: what was answered is not taken away. */
function Promptly({ typed, change, isChecked, sentOn }: PromptlyProps) {
  const formats = useFormats();
  const { record } = usePageWords();
  const { send } = useWords();
  const days =
    typed.on === '' ? -1 : daysUntil(Temporal.PlainDate.from(typed.on), Temporal.PlainDate.from(sentOn));
  const after = days < 0 ? '' : formats.count(days, record.daysAfter);
  return (
    <Choice
      legend={record.promptly}
      hint={`${after} ${mayPause(typed) ? record.promptlyHint : record.promptlyIdle}`.trim()}
      value={typed.promptly}
      onChange={(promptly) => change({ promptly })}
      inRow
      options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: record[value] }))}
      error={isChecked && lacking(typed) === 'promptly' ? send.choose : null}
    />
  );
}

function ExtensionFields({ typed, change, isChecked }: AnswerFieldsProps) {
  const { record } = usePageWords();
  const { send } = useWords();
  return (
    <>
      <Choice
        legend={record.withReasons}
        hint={record.withReasonsHint}
        value={typed.withReasons}
        onChange={(withReasons) => change({ withReasons })}
        inRow
        options={(['yes', 'no'] as const).map((value) => ({ value, label: record[value] }))}
        error={isChecked && lacking(typed) === 'withReasons' ? send.choose : null}
      />
      <TextField
        label={record.until}
        type="date"
        value={typed.until}
        onInput={(until) => change({ until })}
        optional
      />
    </>
  );
}

function MissingItems({ typed, change, isChecked, right, items }: AnswerFieldsProps) {
  const page = usePageWords();
  const asked = items.length > 0 ? items : ITEMS_OF_RIGHT[right];
  return (
    <ManyChoice
      legend={page.record.missing}
      hint={page.record.missingHint}
      values={typed.missing}
      onChange={(missing) => change({ missing })}
      options={itemsInWords(asked, page).map((label, index) => ({
        value: asked[index] ?? label,
        label: (
          <>
            {label} <ArticleOf item={asked[index] ?? ''} />
          </>
        ),
      }))}
      error={isChecked && lacking(typed) === 'missing' ? page.record.missingNone : null}
    />
  );
}

/** Plain words first; of what the law itself lists its place comes after them. */
function ArticleOf({ item }: { item: string }) {
  const { shared } = useWords();
  return /^\d/.test(item) && <span class="small soft">{shared.article(item)}</span>;
}
