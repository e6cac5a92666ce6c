import { useRef, useState } from 'preact/hooks';
import type { ImportState } from '@/components/data-import';
import { importEverything, type ReadFile, readImport, tellImport } from '@/utils/app/move-data';
import { listRequests } from '@/utils/app/overview';
import type { NotSaved } from '@/utils/browser/write-outcome';
import { MAX_BACKUP_BYTES } from '@/utils/requests/backup';
import type { ImportMode } from '@/utils/requests/import-plan';
import { type Ranked, urgencyOf } from '@/utils/requests/urgency';
import { doors } from './doors';

/** A plan goes with the file that it is of. */
type Importing =
  | Exclude<ImportState, { kind: 'planned' }>
  | (Extract<ImportState, { kind: 'planned' }> & { file: ReadFile });

export interface ImportSetting {
  onImported: () => Promise<void>;
  onRefused: (refusal: NotSaved) => void;
}

/** A backup put back: read, told what it would do, and done once the user agrees. */
export function useImport({ onImported, onRefused }: ImportSetting) {
  const [state, setState] = useState<Importing>({ kind: 'none' });
  // What is still being read or told once the user chose, changed or cancelled since is shown no more.
  const turn = useRef(0);
  const inTurn = () => {
    turn.current += 1;
    const own = turn.current;
    return (next: Importing) => own === turn.current && setState(next);
  };
  const plan = async (file: ReadFile, mode: ImportMode, show: ReturnType<typeof inTurn>) =>
    show({ kind: 'planned', mode, told: await tellImport(doors, file, mode), file });
  return {
    state: state satisfies ImportState,
    choose: async (chosen: File) => {
      const show = inTurn();
      show({ kind: 'reading' });
      if (chosen.size > MAX_BACKUP_BYTES) return show({ kind: 'refused', why: 'tooLarge', where: null });
      const read = await readImport(await chosen.text());
      if (read.kind === 'refused') return show({ kind: 'refused', why: read.why, where: read.where });
      await plan(read, 'merge', show);
    },
    changeMode: (mode: ImportMode) => state.kind === 'planned' && void plan(state.file, mode, inTurn()),
    run: async () => {
      if (state.kind !== 'planned') return;
      // Once it runs there is nothing to cancel or change: what stood there comes back only where it was refused.
      const show = inTurn();
      show({ kind: 'reading' });
      const imported = await importEverything(doors, state.file, state.mode);
      if (imported.kind !== 'imported') {
        show(state);
        return onRefused(imported);
      }
      const { rows } = await listRequests(doors);
      show({ kind: 'done', told: imported.told, first: rows.find(isGoing) ?? null });
      await onImported();
    },
    cancel: () => inTurn()({ kind: 'none' }),
  };
}

/** An answer that is there, or a closed file, asks for nothing. */
function isGoing({ standing }: Ranked): boolean {
  const urgency = urgencyOf(standing);
  return urgency !== 'answered' && urgency !== 'closed';
}
