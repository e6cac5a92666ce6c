import { useState } from 'preact/hooks';
import type { FormText, ShorterParagraph } from '@/utils/letters/as-form-text';
import { Button } from './button';
import { useFormats, usePageWords } from './language';
import { Notice } from './notice';
import { SelectField, TextField } from './text-field';

export interface FormTextProps {
  /** How many characters the form takes, as the user said; null for no limit. */
  limit: number | null;
  onLimit: (limit: number | null) => void;
  text: FormText;
  /** Takes the proposal over: the paragraphs are then marked in the letter. */
  onShorten: () => void;
  /** Absent while nothing was shortened. */
  onReset?: () => void;
}

const USUAL_LIMITS = [500, 1000, 1500, 2000, 3000, 4000, 5000, 10_000];

/** Does the letter fit the controller's form, and what would go if it must be shorter? Nothing is cut unseen. */
export function FormTextFit({ limit, onLimit, text, onShorten, onReset }: FormTextProps) {
  const { form } = usePageWords().compose;
  const formats = useFormats();
  const { length, over, proposal } = text;
  const counted = formats.count(length, form.length);
  return (
    <div class="stack stack--tight">
      <h3>{form.title}</h3>
      <LimitField limit={limit} onLimit={onLimit} />
      {over === 0 ? (
        <p role="status">
          {counted} {limit !== null && form.fits}
        </p>
      ) : (
        <Notice kind="warning" live title={`${counted} ${formats.count(over, form.over)}`}>
          {proposal ? (
            <>
              <Changes changes={proposal.changes} />
              <p>{formats.count(proposal.length, form.shortenTo)}</p>
              <Button small onClick={onShorten}>
                {form.shorten}
              </Button>
            </>
          ) : (
            <p>{form.impossible}</p>
          )}
        </Notice>
      )}
      {onReset && (
        <p>
          <Button small kind="quiet" onClick={onReset}>
            {form.reset}
          </Button>
        </p>
      )}
    </div>
  );
}

function LimitField({ limit, onLimit }: Pick<FormTextProps, 'limit' | 'onLimit'>) {
  const { form } = usePageWords().compose;
  const formats = useFormats();
  const isUsual = limit === null || USUAL_LIMITS.includes(limit);
  const [own, setOwn] = useState<string | null>(isUsual ? null : String(limit));
  return (
    <>
      <SelectField
        label={form.limit}
        hint={form.limitHint}
        value={own !== null ? 'own' : limit === null ? 'none' : String(limit)}
        onChange={(chosen) => {
          setOwn(chosen === 'own' ? '' : null);
          onLimit(chosen === 'own' || chosen === 'none' ? null : Number(chosen));
        }}
        options={[
          { value: 'none', label: form.noLimit },
          ...USUAL_LIMITS.map((n) => ({ value: String(n), label: formats.number(n) })),
          { value: 'own', label: form.ownLimit },
        ]}
      />
      {own !== null && (
        <TextField
          label={form.ownNumber}
          value={own}
          inputMode="numeric"
          error={own !== '' && limitIn(own) === null ? form.ownWrong : null}
          onInput={(typed) => {
            setOwn(typed);
            onLimit(limitIn(typed));
          }}
        />
      )}
    </>
  );
}

/** "2.000", "2 000" and "2000" are the same number. */
function limitIn(typed: string): number | null {
  const digits = typed.trim().replaceAll(/[.\s,\u00A0\u202F]/g, '');
  if (!/^\d{1,6}$/.test(digits)) return null;
  const limit = Number(digits);
  return limit >= 1 && limit <= 100_000 ? limit : null;
}

const FIRST_WORDS = 70;

/** Each paragraph by its first words, as it stands in the letter. */
function Changes({ changes }: { changes: readonly ShorterParagraph[] }) {
  const { form } = usePageWords().compose;
  const groups = [
    { title: form.becomes, of: changes.filter(({ becomes }) => becomes !== '') },
    { title: form.leftOut, of: changes.filter(({ becomes }) => becomes === '') },
  ].filter(({ of }) => of.length > 0);
  return (
    <>
      {groups.map(({ title, of }) => (
        <div key={title}>
          <p class="small">
            <strong>{title}</strong>
          </p>
          <ul class="plain small" lang="nl">
            {of.map(({ id, was }) => (
              <li key={id}>“{firstWords(was)}”</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function firstWords(text: string): string {
  const line = text.split('\n')[0] ?? '';
  if (line.length <= FIRST_WORDS) return line;
  const head = line.slice(0, FIRST_WORDS).toWellFormed();
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), 1))} …`;
}
