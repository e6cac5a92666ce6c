import { asideKey } from '@/utils/requests/stored-keys';
import { goneWith, namesTexts } from '@/utils/requests/used-texts';
import { alone, together } from './locks';
import { keptEntries, type Opened } from './open-state';
import type { Area } from './storage-area';
import { attempt, type NotSaved, newerVersion, refusedBy, SAVED, type Saved } from './write-outcome';

type Items = Readonly<Record<string, unknown>>;

/**
 * Where things are kept by key. Nothing is written where a later version wrote; what the storage refuses comes back as a
 * value. Reading throws only when the storage itself fails.
 */
export type Shelf = {
  /** The values that are there. */
  read(keys: readonly string[]): Promise<Record<string, unknown>>;
  /** All or none. A function is asked under the lock, so that it may read first. */
  write(items: Items | (() => Promise<Items>)): Promise<Saved>;
  /**
   * For a page that is going away: nothing of it runs on after this call, so the write leaves before anything is waited
   * for. It takes no lock, since its keys are its own, and nobody is there to be told an outcome.
   */
  writeNow(items: Items): void;
  /** Removes these, with what was set aside of them and the texts that nothing but them refers to. */
  drop(keys: readonly string[]): Promise<Saved>;
  /** What lies under `key` cannot be read: whatever takes its place sets it aside, in the same transaction. */
  displace(key: string, raw: unknown): void;
};

/** Is the storage open, and by a version that may write here? `isReady` answers at once, and no until it is known. */
export type Opening = { open(): Promise<Opened>; isReady(): boolean };

const ALWAYS_READY: Opening = { open: async () => ({ kind: 'ready' }), isReady: () => true };

/** In memory, e.g. for a private window: there no version wrote before. */
export function shelfIn(area: Area): Shelf {
  return shelfOver(area, ALWAYS_READY);
}

export function shelfOver(area: Area, opening: Opening): Shelf {
  const displaced = new Map<string, unknown>();
  const withAside = (items: Items): Items => {
    const aside = Object.keys(items).filter((key) => displaced.has(key));
    return { ...Object.fromEntries(aside.map((key) => [asideKey(key), displaced.get(key)])), ...items };
  };
  return {
    read: async (keys) => {
      await opening.open();
      return area.get(keys);
    },
    write: (items) =>
      guarded(opening, together, async () => {
        const made = withAside(typeof items === 'function' ? await items() : items);
        await area.set(made);
        for (const key of Object.keys(made)) displaced.delete(key);
        return SAVED;
      }),
    writeNow: (items) => {
      if (opening.isReady()) void attempt(() => area.set(withAside(items)));
    },
    drop: (keys) =>
      guarded(opening, alone, async () => {
        const own = [...keys, ...keys.map(asideKey)];
        const isWithTexts = namesTexts(await area.get(own));
        await area.remove(isWithTexts ? goneWith(await keptEntries(area), new Set(own)) : own);
        return SAVED;
      }),
    displace: (key, raw) => void displaced.set(key, raw),
  };
}

/** One write under the lock of the state; a later version's state, and what the storage refuses, are values. */
export async function guarded<Outcome>(
  { open }: Opening,
  hold: typeof alone,
  deed: () => Promise<Outcome>,
): Promise<Outcome | NotSaved> {
  try {
    const opened = await open();
    if (opened.kind === 'newer') return newerVersion(opened.version);
    return await hold('state', deed);
  } catch (error) {
    return refusedBy(error);
  }
}
