import { useState } from 'preact/hooks';
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
  const plan = async (file: ReadFile, mode: ImportMode) =>
    setState({ kind: 'planned', mode, told: await tellImport(doors, file, mode), file });
  return {
    state: state satisfies ImportState,
    choose: async (chosen: File) => {
      setState({ kind: 'reading' });
      if (chosen.size > MAX_BACKUP_BYTES) return setState({ kind: 'refused', why: 'tooLarge', where: null });
      const read = await readImport(await chosen.text());
      if (read.kind === 'refused') return setState({ kind: 'refused', why: read.why, where: read.where });
      await plan(read, 'merge');
    },
    changeMode: (mode: ImportMode) => state.kind === 'planned' && void plan(state.file, mode),
    run: async () => {
      if (state.kind !== 'planned') return;
      const imported = await importEverything(doors, state.file, state.mode);
      if (imported.kind !== 'imported') return onRefused(imported);
      const { rows } = await listRequests(doors);
      setState({ kind: 'done', told: imported.told, first: rows.find(isGoing) ?? null });
      await onImported();
    },
    cancel: () => setState({ kind: 'none' }),
  };
}

/** An answer that is there, or a closed file, asks for nothing. */
function isGoing({ standing }: Ranked): boolean {
  const urgency = urgencyOf(standing);
  return urgency !== 'answered' && urgency !== 'closed';
}
