import { hashText } from '@/utils/browser/hash-text';
import type { NotSaved, Saved } from '@/utils/browser/write-outcome';
import { MAX_BACKUP_BYTES, type ReadBackup, readBackup, writeBackup } from '@/utils/requests/backup';
import { type ImportCounts, type ImportMode, planImport } from '@/utils/requests/import-plan';
import type { Doors } from './doors';

/** Takes everything out. `isTooLarge`: the file is more than an import takes; old requests should go first. */
export async function exportEverything({
  store,
  now,
  today,
}: Doors): Promise<{ fileName: string; json: string; isTooLarge: boolean }> {
  const json = await writeBackup(await store.wholeState(), now(), hashText);
  const fileName = `rechtenbrief-${today().toString()}.json`;
  return { fileName, json, isTooLarge: new Blob([json]).size > MAX_BACKUP_BYTES };
}

export type ReadFile = Extract<ReadBackup, { kind: 'backup' }>;

/** Reads a chosen file; nothing changes yet. Look at `file.size` against `MAX_BACKUP_BYTES` before reading it. */
export async function readImport(text: string): Promise<ReadBackup> {
  return readBackup(text, hashText);
}

/** What the import would do, to be told before the user agrees. */
export async function tellImport({ store }: Doors, file: ReadFile, mode: ImportMode): Promise<ImportCounts> {
  return planImport(await store.wholeState(), file.entries, mode, file.unreadable).told;
}

/** Does it, all or nothing, computed anew from what is there by then. */
export async function importEverything(
  { store }: Doors,
  file: ReadFile,
  mode: ImportMode,
): Promise<{ kind: 'imported'; told: ImportCounts } | NotSaved> {
  return store.importState(file, mode);
}

/** Requests, texts, drafts, profile, copies: all of it. The caller asked for confirmation. */
export async function wipeEverything({ store }: Doors): Promise<Saved> {
  return store.wipe();
}
