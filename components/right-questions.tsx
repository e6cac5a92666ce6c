import type { QuestionWords } from '@/assets/dictionaries/nl-questions';
import { PlusIcon, TrashIcon } from '@/assets/icons/icons';
import type { PolicyItem } from '@/utils/law/policy';
import type { Answers, AnswerValue, Row } from '@/utils/letters/letter';
import type { Question, QuestionOption } from '@/utils/letters/questions';
import { Button, IconButton } from './button';
import { Choice, type ChoiceOption, ManyChoice } from './choice';
import { Disclosure } from './disclosure';
import { useQuestionWords, useWords } from './language';
import { TextField } from './text-field';

export interface RightQuestionsProps {
  questions: readonly Question[];
  answers: Answers;
  onAnswer: (id: string, value: AnswerValue) => void;
  /** Required questions that are still open are marked, once the user tried to go on. */
  showMissing?: boolean;
  /** Warns of a rijksregisternummer, BSN, IBAN or card number in a text; null where there is none. */
  warningFor?: (text: string) => string | null;
}

/** Only what this letter needs. What must be answered stands open; the rest waits behind one line. */
export function RightQuestions(props: RightQuestionsProps) {
  const words = useWords();
  const { questions } = props;
  if (questions.length === 0) return null;
  const first = questions.filter((question) => question.required && isEmpty(question.preset));
  const later = questions.filter((question) => !first.includes(question));
  return (
    <div class="stack questions">
      {first.map((question) => (
        <div key={question.id} data-asks={question.id}>
          <QuestionField question={question} {...props} />
        </div>
      ))}
      {later.length > 0 && (
        <Disclosure summary={words.questions.more} open={first.length === 0 && later.length < 3}>
          <div class="stack">
            {later.map((question) => (
              <div key={question.id} data-asks={question.id}>
                <QuestionField question={question} {...props} />
              </div>
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

type FieldProps = RightQuestionsProps & { question: Question };

function QuestionField(props: FieldProps) {
  const { question, answers, onAnswer, showMissing, warningFor } = props;
  const words = useWords();
  const asked = useQuestionWords();
  const value = answers[question.id] ?? question.preset;
  const label = asked.labels[question.label];
  const hint = asked.hints[question.id];
  const error = showMissing && question.required && isEmpty(value) ? words.questions.required : null;
  switch (question.type) {
    case 'choice':
      return (
        <Choice
          legend={label}
          hint={hint}
          error={error}
          value={typeof value === 'string' ? value : null}
          onChange={(chosen) => onAnswer(question.id, chosen)}
          options={question.options.map((option) => optionOf(option, asked))}
          inRow={question.options.length === 2 && question.options.every((option) => option.quote === null)}
        />
      );
    case 'multi':
      return (
        <ManyChoice
          legend={label}
          hint={hint}
          error={error}
          values={textsIn(value)}
          onChange={(chosen) => onAnswer(question.id, chosen)}
          options={question.options.map((option) => optionOf(option, asked))}
        />
      );
    case 'rows':
      return <RowsField {...props} question={question} value={rowsIn(value)} error={error} />;
    case 'text':
    case 'longText':
    case 'date': {
      const text = typeof value === 'string' ? value : '';
      return (
        <TextField
          label={label}
          hint={hint}
          error={error}
          warning={warningFor?.(text) ?? null}
          value={text}
          onInput={(typed) => onAnswer(question.id, typed)}
          long={question.type === 'longText'}
          rows={3}
          type={question.type === 'date' ? 'date' : 'text'}
          maxLength={question.maxLength}
          optional={!question.required}
        />
      );
    }
  }
}

interface RowsFieldProps extends RightQuestionsProps {
  question: Extract<Question, { type: 'rows' }>;
  value: readonly Row[];
  error: string | null;
}

function RowsField({ question, value, error, onAnswer, warningFor }: RowsFieldProps) {
  const words = useWords();
  const asked = useQuestionWords();
  const rows = value.length === 0 ? [{}] : value;
  const change = (index: number, column: string, text: string) =>
    onAnswer(
      question.id,
      rows.map((row, at) => (at === index ? { ...row, [column]: text } : row)),
    );
  return (
    <fieldset class="stack stack--tight">
      <legend class="choices__legend">{asked.labels[question.label]}</legend>
      {rows.map((row, index) => (
        <div key={index} class="question-row">
          {question.columns.map((column, at) => (
            <TextField
              key={column.id}
              label={asked.labels[column.label]}
              value={row[column.id] ?? ''}
              onInput={(text) => change(index, column.id, text)}
              maxLength={500}
              error={index === 0 && at === 0 ? error : null}
              warning={warningFor?.(row[column.id] ?? '') ?? null}
              optional={column.id === 'evidence'}
            />
          ))}
          {rows.length > 1 && (
            <IconButton
              icon={TrashIcon}
              label={words.questions.removeLine}
              onClick={() =>
                onAnswer(
                  question.id,
                  rows.filter((_, other) => other !== index),
                )
              }
            />
          )}
        </div>
      ))}
      <div>
        <Button small kind="quiet" icon={PlusIcon} onClick={() => onAnswer(question.id, [...rows, {}])}>
          {words.questions.addLine}
        </Button>
      </div>
    </fieldset>
  );
}

function optionOf({ value, label, quote }: QuestionOption, asked: QuestionWords): ChoiceOption<string> {
  const text = label.kind === 'text' ? label.text : wordsOf(label.key, asked);
  return { value, label: <bdi>{text}</bdi>, hint: quote ? `“${quote}”` : undefined };
}

/** Options are labelled by question, or by the item of the policy that they name. */
function wordsOf(key: string, asked: QuestionWords): string {
  const labels: Readonly<Record<string, string>> = asked.labels;
  return labels[key] ?? asked.policyItems[key.replace('letter.policyItem.', '') as PolicyItem] ?? key;
}

/** The name of a field that the letter lacks, e.g. "je naam" or the question's own words. */
export function missingInWords(field: string, asked: QuestionWords): string {
  const labels: Readonly<Record<string, string>> = asked.labels;
  const known: Readonly<Record<string, string>> = asked.missing;
  return known[field] ?? labels[`letter.question.${field}`] ?? asked.missing.other;
}

function isEmpty(value: AnswerValue | null): boolean {
  if (value === null) return true;
  return typeof value === 'string' ? value.trim() === '' : value.length === 0;
}

function textsIn(value: AnswerValue | null): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function rowsIn(value: AnswerValue | null): Row[] {
  return Array.isArray(value) ? value.filter((one): one is Row => typeof one === 'object') : [];
}
