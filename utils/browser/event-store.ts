import { eventSchema, type RequestEvent } from '@/utils/requests/events';
import type { ImportCounts, ImportMode } from '@/utils/requests/import-plan';
import { planImport } from '@/utils/requests/import-plan';
import type { Entries } from '@/utils/requests/migrations';
import { readEvent } from '@/utils/requests/read-event';
import { BACKUP_KEY, eventKey, OVERVIEW_KEY, readKey, textKey } from '@/utils/requests/stored-keys';
import { goingWith } from '@/utils/requests/used-texts';
import { hashText } from './hash-text';
import { alone, together } from './locks';
import { finishJournal, keptEntries, type Opened, openState, writeJournal } from './open-state';
import type { Area } from './storage-area';
import { attempt, type NotSaved, newerVersion, type Saved } from './write-outcome';

/** A record that this version cannot read: kept as it was found, shown and exported. */
export type Unreadable = {
  key: string;
  requestId: string;
  raw: unknown;
  kind: 'unreadable' | 'newer';
  why: string;
};

export type Log = { events: RequestEvent[]; unreadable: Unreadable[] };

/** `damaged`: what lies there is not the text that was kept; it is shown as such. */
export type KeptText =
  | { kind: 'found'; text: string }
  | { kind: 'damaged'; text: string }
  | { kind: 'missing' };

export type Deleted = { kind: 'deleted'; removed: Entries };

/** The log on the device. Reading throws only when the browser's storage itself fails. */
export type EventStore = {
  area: Area;
  /** The version of the extension: what was derived by another one is made again. */
  edition: string;
  open(): Promise<Opened>;
  /** Adds events with the texts they refer to, all or none, without reading anything. */
  append(events: readonly RequestEvent[], texts?: readonly string[]): Promise<Saved>;
  eventsOf(requestId: string): Promise<Log>;
  textOf(hash: string): Promise<KeptText>;
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
  importState(file: Entries, mode: ImportMode): Promise<{ kind: 'imported'; told: ImportCounts } | NotSaved>;
  /** Everything, copies of the past included. */
  wipe(): Promise<Saved>;
};

/** `knownKeys`: where the keys of one request are looked for; what covers all requests asks the area itself. */
export function createEventStore(
  area: Area,
  edition: string,
  knownKeys: () => Promise<readonly string[]> = area.keys,
): EventStore {
  let opening: Promise<Opened> | null = null;
  const open = () => {
    opening ??= openState(area).catch((error: unknown) => {
      // A later call may find the storage well again.
      opening = null;
      throw error;
    });
    return opening;
  };
  const writing = async (deed: () => Promise<void>, hold: typeof alone): Promise<Saved> => {
    const refusal = await refusalOf(open);
    return refusal ?? attempt(() => hold('state', deed));
  };
  return {
    area,
    edition,
    open,
    append: async (events, texts = []) => {
      const items = await itemsOf(events, texts);
      return writing(() => area.set(items), together);
    },
    eventsOf: async (requestId) => {
      await open();
      const prefix = `event:${requestId}:`;
      return readLog(
        area,
        (await knownKeys()).filter((key) => key.startsWith(prefix)),
      );
    },
    textOf: async (hash) => {
      const text = (await area.get([textKey(hash)]))[textKey(hash)];
      if (text === undefined) return { kind: 'missing' };
      if (typeof text !== 'string') return { kind: 'damaged', text: JSON.stringify(text) };
      return { kind: (await hashText(text)) === hash ? 'found' : 'damaged', text };
    },
    deleteRequest: async (requestId, mayGo = () => true) => {
      let removed: Entries | null = null;
      const saved = await writing(async () => {
        const going = goingWith(await keptEntries(area), requestId);
        if (!mayGo(logOf(going))) return;
        removed = going;
        // The copy from before a migration holds it too, and who deletes means all of it.
        await area.remove([...going.keys(), BACKUP_KEY]);
      }, alone);
      if (saved.kind !== 'saved') return saved;
      return removed === null ? { kind: 'kept' } : { kind: 'deleted', removed };
    },
    restore: (removed) => writing(() => area.set(Object.fromEntries(removed)), together),
    wholeState: async () => {
      await open();
      return keptEntries(area);
    },
    importState: async (file, mode) => {
      let told: ImportCounts | null = null;
      const saved = await writing(async () => {
        const plan = planImport(await keptEntries(area), file, mode);
        await writeJournal(area, plan.set, [...plan.remove, OVERVIEW_KEY]);
        told = plan.told;
        // From here on it has happened. A removal that fails now is finished at the next opening.
        opening = null;
        await finishJournal(area);
      }, alone);
      return told === null ? (saved as NotSaved) : { kind: 'imported', told };
    },
    wipe: async () => {
      const saved = await attempt(() => alone('state', async () => area.remove(await area.keys())));
      opening = null;
      return saved;
    },
  };
}

/** The events under these keys, in no order. */
export async function readLog(area: Area, keys: readonly string[]): Promise<Log> {
  return logOf(keys.length === 0 ? [] : Object.entries(await area.get(keys)));
}

function logOf(entries: Iterable<readonly [string, unknown]>): Log {
  const log: Log = { events: [], unreadable: [] };
  for (const [key, raw] of entries) {
    const place = readKey(key);
    if (place?.kind !== 'event' || raw === undefined) continue;
    const read = readEvent(raw);
    const { requestId } = place;
    if (read.kind === 'event' && eventKey(read.event) === key) log.events.push(read.event);
    else if (read.kind === 'newer')
      log.unreadable.push({ key, requestId, raw, kind: 'newer', why: `schema: ${read.schema}` });
    else
      log.unreadable.push({
        key,
        requestId,
        raw,
        kind: 'unreadable',
        why: read.kind === 'event' ? 'id: other key' : read.why,
      });
  }
  return log;
}

async function refusalOf(open: () => Promise<Opened>): Promise<NotSaved | null> {
  let opened: Opened | null = null;
  const saved = await attempt(async () => {
    opened = await open();
  });
  if (saved.kind === 'notSaved') return saved;
  const result = opened as Opened | null;
  return result?.kind === 'newer' ? newerVersion(result.version) : null;
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
