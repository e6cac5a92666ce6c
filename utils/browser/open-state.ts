import type { Entries } from '@/utils/requests/entries';
import { STATE_VERSION } from '@/utils/requests/events';
import { migrate } from '@/utils/requests/migrations';
import { BACKUP_KEY, JOURNAL_KEY, OVERVIEW_KEY, readKey, VERSION_KEY } from '@/utils/requests/stored-keys';
import { usedTexts } from '@/utils/requests/used-texts';
import { alone } from './locks';
import type { Area } from './storage-area';

/** `newer`: a later version of the extension wrote here. It is read as far as it can be, and left untouched. */
export type Opened = { kind: 'ready' } | { kind: 'newer'; version: number };

type Migrate = typeof migrate;

/**
 * Finishes what was interrupted and brings the state to this version, before anything is read or written.
 * The migrated state, its version and the copy of the old one are written in one transaction: either all of
 * it is there, or nothing.
 */
export async function openState(area: Area, run: Migrate = migrate, to = STATE_VERSION): Promise<Opened> {
  const found = await area.get([VERSION_KEY, JOURNAL_KEY]);
  const version = versionIn(found);
  if (version !== null && version > to) return { kind: 'newer', version };
  if (version === to && found[JOURNAL_KEY] === undefined) return { kind: 'ready' };
  return alone('state', async () => {
    await finishJournal(area);
    // Another window may have done it while this one waited for the lock.
    const now = versionIn(await area.get([VERSION_KEY]));
    if (now === to) return { kind: 'ready' };
    return bringUp(area, now, run, to);
  });
}

async function bringUp(area: Area, version: number | null, run: Migrate, to: number): Promise<Opened> {
  const before = await keptEntries(area);
  if (version === null && before.size === 0) {
    await area.set({ [VERSION_KEY]: to });
    return { kind: 'ready' };
  }
  // Records without a version key: it was lost. Version 1 is the first, and its records carry their own number.
  const migrated = run(before, version ?? 1);
  if (migrated.kind === 'newer') return { kind: 'newer', version: migrated.version };
  if (migrated.kind === 'current') {
    await area.set({ [VERSION_KEY]: to });
    return { kind: 'ready' };
  }
  const gone = [...before.keys()].filter((key) => !migrated.entries.has(key));
  await writeJournal(area, migrated.entries, [...gone, OVERVIEW_KEY], {
    [VERSION_KEY]: to,
    [BACKUP_KEY]: { version: version ?? 1, entries: Object.fromEntries(before) },
  });
  await finishJournal(area);
  return { kind: 'ready' };
}

/** Everything that a person recorded: no cache, no version, no copy of the past. */
export async function keptEntries(area: Area): Promise<Entries> {
  const everything = await area.get(null);
  return new Map(Object.entries(everything).filter(([key]) => readKey(key) !== null));
}

/**
 * Writes `set` and the list of what has to go in one transaction: the moment at which it has happened. Stopped
 * after it, the list is found at the next opening and the removal is finished.
 */
export async function writeJournal(
  area: Area,
  set: Entries,
  remove: readonly string[],
  beside: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await area.set({ ...beside, ...Object.fromEntries(set), [JOURNAL_KEY]: { remove } });
}

/**
 * Removes what the journal lists. Can be done twice. Only under the lock, where nobody adds records; a text
 * that something refers to by now stays, because another window may have kept it again in the meantime.
 */
export async function finishJournal(area: Area): Promise<void> {
  const journal = (await area.get([JOURNAL_KEY]))[JOURNAL_KEY];
  if (journal === undefined) return;
  const listed = new Set(removalsIn(journal));
  const hasTexts = [...listed].some((key) => readKey(key)?.kind === 'text');
  const used = hasTexts ? usedTexts(await keptEntries(area), (key) => listed.has(key)) : new Set<string>();
  const going = [...listed].filter((key) => {
    const place = readKey(key);
    return place?.kind !== 'text' || !used.has(place.hash);
  });
  await area.remove([...going, JOURNAL_KEY]);
}

function removalsIn(journal: unknown): string[] {
  if (typeof journal !== 'object' || journal === null || !('remove' in journal)) return [];
  const { remove } = journal;
  return Array.isArray(remove) ? remove.filter((key) => typeof key === 'string') : [];
}

function versionIn(found: Readonly<Record<string, unknown>>): number | null {
  const version = found[VERSION_KEY];
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : null;
}
