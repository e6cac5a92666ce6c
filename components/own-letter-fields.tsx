import type { Addressee } from '@/utils/requests/events';
import { Choice } from './choice';
import { useWords } from './language';
import { TextField } from './text-field';

/** What is told of a letter in the writer's own words; null: which way it went was not told yet. */
export interface OwnLetterTold {
  text: string;
  channel: Addressee['channel'] | null;
  to: string;
}

interface OwnLetterFieldsProps {
  /** How our letter would have gone: its address is offered once the writer says that theirs went that way too. */
  usual: Addressee;
  told: OwnLetterTold;
  onChange: (told: OwnLetterTold) => void;
  /** What is lacking is marked, once the user tried to go on. */
  showMissing: boolean;
}

export function OwnLetterFields({ usual, told, onChange, showMissing }: OwnLetterFieldsProps) {
  const { send } = useWords();
  const { channel } = told;
  const isPost = channel === 'post' || channel === 'registeredPost';
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
          {...(isPost ? { long: true, rows: 3 } : {})}
          optional
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

const WAYS = ['email', 'webForm', 'post', 'registeredPost'] as const;

const LONGEST_OWN = 100_000;
