import type { Entries } from '@/utils/requests/entries';
import { eventSchema, type RequestEvent } from '@/utils/requests/events';
import { type ImportCounts, type ImportMode, planImport } from '@/utils/requests/import-plan';
import { BACKUP_KEY, eventKey, OVERVIEW_KEY, readKey, textKey } from '@/utils/requests/stored-keys';
import { goingWith } from '@/utils/requests/used-texts';
import { hashText } from './hash-text';
import { alone } from './locks';
import { finishJournal, keptEntries, type Opened, openState, writeJournal } from './open-state';
import { type Log, logOf } from './read-log';
import { guarded, type Opening, type Shelf, shelfOver } from './shelf';
import type { Area } from './storage-area';
import { attempt, type NotSaved, type Saved } from './write-outcome';

/** `damaged`: what lies there is not the text that was kept; it is shown as such. */
export type KeptText =
  | { kind: 'found'; text: string }
  | { kind: 'damaged'; text: string }
  | { kind: 'missing' };

export type Deleted = { kind: 'deleted'; removed: Entries };

/** What is imported; `unreadable` names what the file itself could not read. */
type ImportFile = { entries: Entries; unreadable: ReadonlySet<string> };

/** The log on the device, and the shelf for what lies beside it: every reading and writing goes through here. */
export type EventStore = Shelf & {
  /** The version of the extension: what was derived by another one is made again. */
  edition: string;
  open(): Promise<Opened>;
  keys(): Promise<readonly string[]>;
  /** Adds events with the texts they refer to, all or none, without reading anything. */
  append(events: readonly RequestEvent[], texts?: readonly string[]): Promise<Saved>;
  eventsOf(requestId: string): Promise<Log>;
  textOf(hash: string): Promise<KeptText>;
  /** What could not be read and was set aside for something new, under the key it had. */
  setAside(): Promise<{ key: string; raw: unknown }[]>;
  /**
   * Removes its events and the texts that nothing else refers to; gives them back so that it can be undone. `mayGo` is
   * asked of its events when nobody can add one any more; `kept`: it said no.
   */
  deleteRequest(
    requestId: string,
    mayGo?: (log: Log) => boolean,
  ): Promise<Deleted | { kind: 'kept' } | NotSaved>;
  restore(removed: Entries): Promise<Saved>;
  wholeState(): Promise<Entries>;
  /** All or nothing. */
  importState(
    file: ImportFile,
    mode: ImportMode,
  ): Promise<{ kind: 'imported'; told: ImportCounts } | NotSaved>;
  /** Everything, copies of the past included. */
  wipe(): Promise<Saved>;
};

/** `knownKeys`: where the keys of one request are looked for; what covers all requests asks the area itself. */
export function createEventStore(
  area: Area,
  edition: string,
  knownKeys: () => Promise<readonly string[]> = area.keys,
): EventStore {
  const opening = openingOf(area);
  const shelf = shelfOver(area, opening);
  return {
    ...shelf,
    ...readingOf(area, opening, knownKeys),
    edition,
    open: opening.open,
    append: async (events, texts = []) => {
      const items = await itemsOf(events, texts);
      return shelf.write(items);
    },
    restore: (removed) => shelf.write(Object.fromEntries(removed)),
    deleteRequest: (requestId, mayGo = () => true) => deleteFrom(area, opening, requestId, mayGo),
    importState: (file, mode) => importInto(area, opening, file, mode),
    wipe: async () => {
      const saved = await attempt(() => alone('state', async () => area.remove(await area.keys())));
      opening.forget();
      return saved;
    },
  };
}

/** Opening is done once, and again after a failure: a later call may find the storage well. */
function openingOf(area: Area): Opening & { forget(): void } {
  let opened: Promise<Opened> | null = null;
  let isReady = false;
  const forget = () => {
    opened = null;
    isReady = false;
  };
  const openNow = async () => {
    try {
      const now = await openState(area);
      isReady = now.kind === 'ready';
      return now;
    } catch (error) {
      forget();
      throw error;
    }
  };
  return {
    open: () => {
      opened ??= openNow();
      return opened;
    },
    isReady: () => isReady,
    forget,
  };
}

function readingOf(
  area: Area,
  { open }: Opening,
  knownKeys: () => Promise<readonly string[]>,
): Pick<EventStore, 'keys' | 'eventsOf' | 'textOf' | 'setAside' | 'wholeState'> {
  const keys = async () => {
    await open();
    return area.keys();
  };
  const entriesAt = async (wanted: readonly string[]) =>
    wanted.length === 0 ? [] : Object.entries(await area.get(wanted));
  return {
    keys,
    eventsOf: async (requestId) => {
      await open();
      const prefix = `event:${requestId}:`;
      return logOf(await entriesAt((await knownKeys()).filter((key) => key.startsWith(prefix))));
    },
    textOf: async (hash) => {
      await open();
      const text = (await area.get([textKey(hash)]))[textKey(hash)];
      if (text === undefined) return { kind: 'missing' };
      if (typeof text !== 'string') return { kind: 'damaged', text: JSON.stringify(text) };
      return { kind: (await hashText(text)) === hash ? 'found' : 'damaged', text };
    },
    setAside: async () => {
      const aside = await entriesAt((await keys()).filter((key) => readKey(key)?.kind === 'aside'));
      return aside.map(([key, raw]) => ({ key, raw }));
    },
    wholeState: async () => {
      await open();
      return keptEntries(area);
    },
  };
}

async function deleteFrom(
  area: Area,
  opening: Opening,
  requestId: string,
  mayGo: (log: Log) => boolean,
): Promise<Deleted | { kind: 'kept' } | NotSaved> {
  return guarded(opening, alone, async () => {
    const removed = goingWith(await keptEntries(area), requestId);
    if (!mayGo(logOf(removed))) return { kind: 'kept' };
    // The copy from before a migration holds it too, and who deletes means all of it.
    await area.remove([...removed.keys(), BACKUP_KEY]);
    return { kind: 'deleted', removed };
  });
}

async function importInto(
  area: Area,
  opening: Opening & { forget(): void },
  file: ImportFile,
  mode: ImportMode,
): Promise<{ kind: 'imported'; told: ImportCounts } | NotSaved> {
  return guarded(opening, alone, async () => {
    const plan = planImport(await keptEntries(area), file.entries, mode, file.unreadable);
    await writeJournal(area, plan.set, [...plan.remove, OVERVIEW_KEY]);
    // From here on it has happened. A removal that fails now is finished at the next opening.
    opening.forget();
    await attempt(() => finishJournal(area));
    return { kind: 'imported', told: plan.told };
  });
}

/** Texts stand before the events that refer to them, though browsers write the whole in one transaction. */
async function itemsOf(
  events: readonly RequestEvent[],
  texts: readonly string[],
): Promise<Record<string, unknown>> {
  const items: Record<string, unknown> = {};
  for (const text of texts) {
    // Storage cannot hold half a character; the hash is the same either way, because UTF-8 cannot either.
    const whole = text.toWellFormed();
    items[textKey(await hashText(whole))] = whole;
  }
  for (const event of events) items[eventKey(event)] = eventSchema.parse(event);
  return items;
}
