import { Button } from './button';
import { useWords } from './language';
import { Notice } from './notice';

/** Why it failed, by the key of its sentence. */
const FAILED = { full: 'storageFull', other: 'saveFailed' } as const;

/** How far the sending of a letter is, as the bar below it shows. */
export type SendPhase =
  | { kind: 'ready' }
  /** Handed to a program or the clipboard: did it go? */
  | { kind: 'handedOver' }
  /** The user says that it went already: on which day? */
  | { kind: 'askDay' }
  | { kind: 'saving' }
  | { kind: 'failed'; why: keyof typeof FAILED }
  /** Another window noted more of the request that this letter became. */
  | { kind: 'changedElsewhere'; requestId: string };

export interface SendTroubleProps {
  phase: SendPhase;
  onOpenRequest: (requestId: string) => void;
}

/** Why it was not noted; nothing where it was. */
export function SendTrouble({ phase, onOpenRequest }: SendTroubleProps) {
  const { send, before } = useWords();
  if (phase.kind === 'failed') return <Notice kind="problem" live title={send[FAILED[phase.why]]} />;
  if (phase.kind !== 'changedElsewhere') return null;
  return (
    <Notice kind="problem" live title={send.changedElsewhere}>
      <Button small onClick={() => onOpenRequest(phase.requestId)}>
        {before.open}
      </Button>
    </Notice>
  );
}
