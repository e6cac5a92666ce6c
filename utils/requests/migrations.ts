import type { Entries, Migration } from './entries';
import { STATE_VERSION } from './events';
import { from1to2 } from './migration-1-to-2';

/**
 * In order, the first from version 1; each in a file of its own (`migration-1-to-2.ts`) with a golden file of
 * the version that it leaves (`tests/requests/golden/`).
 */
const MIGRATIONS: readonly Migration[] = [from1to2];

export type Migrated =
  | { kind: 'current'; entries: Entries }
  | { kind: 'migrated'; entries: Entries; from: number }
  /** Written by a newer version: to be left untouched. */
  | { kind: 'newer'; version: number };

/** Brings a state of `version` to the present. Pure: the caller keeps a copy before it writes the outcome. */
export function migrate(
  entries: Entries,
  version: number,
  { steps = MIGRATIONS, to = STATE_VERSION }: { steps?: readonly Migration[]; to?: number } = {},
): Migrated {
  if (version > to) return { kind: 'newer', version };
  if (version === to) return { kind: 'current', entries };
  let migrated = entries;
  for (let at = version; at < to; at += 1) {
    const step = steps.find(({ from }) => from === at);
    if (!step) throw new Error(`No migration leaves version ${at}.`);
    migrated = step.run(migrated);
  }
  return { kind: 'migrated', entries: migrated, from: version };
}
