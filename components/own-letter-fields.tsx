import { countryInAddress } from '@/utils/law/controller-country';
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

/** As it was chosen, else as the address has it; null: not told. */
export function countryTold({ country, channel, to }: OwnLetterTold): string | null {
  return country ?? (isPost(channel) ? countryInAddress(to) : null);
}

interface OwnLetterFieldsProps {
  /** How our letter would have gone: its address is offered once the writer says that theirs went that way too. */
  usual: Addressee;
  told: OwnLetterTold;
  onChange: (told: OwnLetterTold) => void;
  asksCountry?: boolean | undefined;
  /** What is lacking is marked, once the user tried to go on. */
  showMissing: boolean;
}

export function OwnLetterFields({ usual, told, onChange, asksCountry, showMissing }: OwnLetterFieldsProps) {
  const { send } = useWords();
  const { channel } = told;
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
      {asksCountry && (
        <CountryField
          // What the address says is chosen for the user; another choice of theirs stays.
          key={told.country === null ? countryTold(told) : 'chosen'}
          legend={send.ownCountry}
          hint={send.ownCountryHint}
          value={countryTold(told)}
          onChange={(country) => onChange({ ...told, country })}
          mayBeUnknown
          error={showMissing && countryTold(told) === null ? send.choose : null}
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
