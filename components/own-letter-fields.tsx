import type { Addressee } from '@/utils/requests/events';
import { Choice } from './choice';
import { useWords } from './language';
import { TextField } from './text-field';

/** What is told of a letter in the writer's own words: how it went and where to, and its text where it was pasted. */
export interface OwnLetterTold {
  text: string;
  addressee: Addressee;
}

interface OwnLetterFieldsProps {
  /** How our letter would have gone: offered to begin with, and never taken over unseen. */
  usual: Addressee;
  told: OwnLetterTold;
  onChange: (told: OwnLetterTold) => void;
}

export function OwnLetterFields({ usual, told, onChange }: OwnLetterFieldsProps) {
  const { send } = useWords();
  const { channel, to } = told.addressee;
  const isPost = channel === 'post' || channel === 'registeredPost';
  return (
    <>
      <Choice
        legend={send.ownWay}
        value={channel}
        onChange={(chosen) => {
          // An address belongs to its way: of another way only the writer knows it.
          const known = chosen === usual.channel ? usual.to : '';
          onChange({ ...told, addressee: { channel: chosen, to: known } });
        }}
        inRow
        options={WAYS.map((value) => ({ value, label: send.ownWays[value] }))}
      />
      <TextField
        key={channel}
        label={send.ownTo}
        value={to}
        onInput={(typed) => onChange({ ...told, addressee: { channel, to: typed } })}
        maxLength={2000}
        {...(isPost ? { long: true, rows: 3 } : {})}
        optional
      />
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

const WAYS = ['email', 'webForm', 'post', 'registeredPost'] as const;

const LONGEST_OWN = 100_000;
