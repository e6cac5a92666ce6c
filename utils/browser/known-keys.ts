import type { Area } from './storage-area';

export type KnownKeys = {
  /** The same storage, to be used for every reading and writing of this page. `keys` always asks the browser. */
  area: Area;
  /** The keys as they were last told; asked of the browser only where one may have come or gone since. */
  knownKeys(): Promise<readonly string[]>;
};

/**
 * A page that stays open asks for the same keys at each request it shows, and the browser takes 60 ms to tell
 * those of 2,000 requests. They are forgotten as soon as a key may have come or gone: by this page, which must
 * find what it wrote at once, or by another window, which `onKeysChanged` tells of.
 */
export function rememberingKeys(area: Area, onKeysChanged: (changed: () => void) => void): KnownKeys {
  let known: ReadonlySet<string> | null = null;
  let changes = 0;
  const forget = () => {
    known = null;
    changes += 1;
  };
  const keys = async () => {
    const before = changes;
    const told = await area.keys();
    // What changed while the browser answered may be missing in the answer.
    if (before === changes) known = new Set(told);
    return told;
  };
  onKeysChanged(forget);
  return {
    area: {
      get: area.get,
      keys,
      set: async (items) => {
        const isNew = Object.keys(items).some((key) => !known?.has(key));
        await area.set(items).finally(() => isNew && forget());
      },
      remove: (gone) => area.remove(gone).finally(forget),
    },
    knownKeys: async () => (known ? [...known] : keys()),
  };
}
