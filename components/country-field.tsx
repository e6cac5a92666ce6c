import { useState } from 'preact/hooks';
import { Choice } from './choice';
import { useWords } from './language';
import { TextField } from './text-field';

export interface CountryFieldProps {
  legend: string;
  hint?: string;
  /** ISO 3166-1 alpha-2, upper case; empty: not known; null: nobody said. */
  value: string | null;
  onChange: (country: string) => void;
  /** "I do not know" is an answer too. */
  mayBeUnknown?: boolean;
  error?: string | null;
}

/** The two countries whose holidays are known are one press; any other is typed by its code. */
export function CountryField({ legend, hint, value, onChange, mayBeUnknown, error }: CountryFieldProps) {
  const { sender, card, send } = useWords();
  const [isOther, setOther] = useState(value !== null && value !== '' && !isNear(value));
  const chosen = isNear(value) ? value : isOther ? 'other' : value === '' && mayBeUnknown ? 'unknown' : null;
  return (
    <>
      <Choice
        legend={legend}
        hint={hint}
        value={chosen}
        onChange={(country) => {
          setOther(country === 'other');
          onChange(isNear(country) ? country : '');
        }}
        inRow
        error={error}
        options={[
          ...([...NEAR, 'other'] as const).map((one) => ({ value: one, label: sender.countries[one] })),
          ...(mayBeUnknown ? [{ value: 'unknown' as const, label: send.countryUnknown }] : []),
        ]}
      />
      {chosen === 'other' && (
        <TextField
          label={card.labels.country}
          value={value ?? ''}
          onInput={(country) => onChange(country.toUpperCase())}
          maxLength={2}
        />
      )}
    </>
  );
}

const NEAR = ['BE', 'NL'] as const;

function isNear(country: string | null): country is (typeof NEAR)[number] {
  return NEAR.some((one) => one === country);
}
