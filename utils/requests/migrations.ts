import { STATE_VERSION } from './events';

/** The state by key, as it lies in storage or in a backup file. */
export type Entries = ReadonlyMap<string, unknown>;

/**
 * One step from a version to the next. It takes any value without failing: what it does not know it leaves as
 * it found it, because a record that cannot be read is kept.
 */
export type Migration = { from: number; run: (entries: Entries) => Entries };

/**
 * In order, the first from version 1; each in a file of its own (`migration-1-to-2.ts`) with a golden file of
 * the version that it leaves (`tests/requests/golden/`). Version 1 is the first, so there is none yet.
 */
const MIGRATIONS: readonly Migration[] = [];

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

/** For a step that changes events: `change` sees the plain objects of version `from` alone. */
export function changeEvents(
  entries: Entries,
  from: number,
  change: (event: Readonly<Record<string, unknown>>) => Record<string, unknown>,
): Entries {
  return new Map(
    [...entries].map(([key, value]) => {
      const isOurs = key.startsWith('event:') && isObject(value) && value.schema === from;
      return [key, isOurs ? change(value) : value];
    }),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
