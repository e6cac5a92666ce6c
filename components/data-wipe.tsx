import { useState } from 'preact/hooks';
import { TrashIcon } from '@/assets/icons/icons';
import { Button } from './button';
import { Confirm } from './confirm';
import { usePageWords } from './language';
import { Notice } from './notice';
import { TextField } from './text-field';

export interface WipeProps {
  onWipe: () => void;
  isWiped: boolean;
}

/** Everything gone, after a typed word. */
export function Wipe({ onWipe, isWiped }: WipeProps) {
  const { data } = usePageWords();
  const [asks, setAsks] = useState(false);
  const [typed, setTyped] = useState('');
  const close = () => {
    setAsks(false);
    setTyped('');
  };
  return (
    <section class="panel panel--danger">
      <h2>{data.wipeTitle}</h2>
      <p>{data.wipeText}</p>
      {isWiped && <Notice kind="good" live title={data.wiped} />}
      <div>
        <Button kind="danger" icon={TrashIcon} onClick={() => setAsks(true)}>
          {data.wipe}
        </Button>
      </div>
      {asks && (
        <Confirm
          title={data.wipeTitle}
          confirm={data.wipe}
          kind="danger"
          unavailable={typed.trim().toLowerCase() !== data.wipeWord}
          onCancel={close}
          onConfirm={() => {
            close();
            onWipe();
          }}
        >
          <p>{data.wipeText}</p>
          <TextField label={data.wipeConfirm} value={typed} onInput={setTyped} />
        </Confirm>
      )}
    </section>
  );
}
