import { STATE_VERSION } from './events';
import { from1to2 } from './migration-1-to-2';

/** The state by key, as it lies in storage or in a backup file. */
export type Entries = ReadonlyMap<string, unknown>;

/**
 * One step from a version to the next. It takes any value without failing: what it does not know it leaves as
 * it found it, because a record that cannot be read is kept.
 */
export type Migration = { from: number; run: (entries: Entries) => Entries };

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
