/** The state by key, as it lies in storage or in a backup file. */
export type Entries = ReadonlyMap<string, unknown>;

/**
 * One step from a version to the next. It takes any value without failing: what it does not know it leaves as
 * it found it, because a record that cannot be read is kept.
 */
export type Migration = { from: number; run: (entries: Entries) => Entries };
