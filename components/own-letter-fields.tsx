import { isByPost } from '@/utils/law/receipt';
import type { Addressee } from '@/utils/requests/events';
import { Choice } from './choice';
import { CountryField } from './country-field';
import { useWords } from './language';
import { TextField } from './text-field';

/** What is told of a letter in the writer's own words; null: which way it went was not told yet. */
export interface OwnLetterTold {
  text: string;
  channel: Addressee['channel'] | null;
  to: string;
  /** As it was chosen; empty: not known; null: not chosen. */
  country: string | null;
}

/** The country of a typed address, where that tells it beyond doubt; else null. */
export type CountryIn = (address: string) => string | null;

/** As it was chosen, else as the address has it; null: not told. */
export function countryTold({ country, channel, to }: OwnLetterTold, countryIn: CountryIn): string | null {
  return country ?? (isPost(channel) ? countryIn(to) : null);
}

interface OwnLetterFieldsProps {
  /** How our letter would have gone: its address is offered once the writer says that theirs went that way too. */
  usual: Addressee;
  told: OwnLetterTold;
  onChange: (told: OwnLetterTold) => void;
  /** Given where the country is asked. */
  countryIn?: CountryIn | undefined;
  /** What is lacking is marked, once the user tried to go on. */
  showMissing: boolean;
}

export function OwnLetterFields({ usual, told, onChange, countryIn, showMissing }: OwnLetterFieldsProps) {
  const { send } = useWords();
  const { channel } = told;
  const country = countryIn ? countryTold(told, countryIn) : null;
  return (
    <>
      <Choice
        legend={send.ownWay}
        value={channel}
        onChange={(chosen) => {
          // An address belongs to its way: of another way only the writer knows it.
          if (chosen !== channel)
            onChange({ ...told, channel: chosen, to: chosen === usual.channel ? usual.to : '' });
        }}
        inRow
        options={WAYS.map((value) => ({ value, label: send.ways[value] }))}
        error={showMissing && channel === null ? send.choose : null}
      />
      {channel !== null && (
        <TextField
          key={channel}
          label={send.ownTo}
          value={told.to}
          onInput={(to) => onChange({ ...told, to })}
          maxLength={2000}
          {...(isPost(channel) ? { long: true, rows: 3 } : {})}
          optional
        />
      )}
      {countryIn && (
        <CountryField
          legend={send.ownCountry}
          hint={send.ownCountryHint}
          // What the address says is chosen for the user; another choice of theirs stays.
          value={country}
          onChange={(chosen) => onChange({ ...told, country: chosen })}
          mayBeUnknown
          error={showMissing && country === null ? send.choose : null}
        />
      )}
      <TextField
        label={send.ownText}
        hint={send.ownTextHint}
        value={told.text}
        onInput={(text) => onChange({ ...told, text })}
        maxLength={LONGEST_OWN}
        rows={4}
        long
        optional
      />
    </>
  );
}

function isPost(channel: OwnLetterTold['channel']): boolean {
  return channel !== null && isByPost(channel);
}

const WAYS = ['email', 'webForm', 'post', 'registeredPost'] as const;

const LONGEST_OWN = 100_000;
