import type { Area } from '@/utils/browser/storage-area';

/**
 * A storage of our own for tests: each call is one transaction, values are copied as a browser copies them,
 * and it can be told to fail. What a browser does not promise, it does not do either: calls take a moment.
 */
export type MemoryArea = Area & {
  data: Map<string, unknown>;
  /** Calls since the beginning, by kind. */
  calls: { get: number; set: number; remove: number; keys: number };
  /** Asked before each call; an error makes that call fail and change nothing. */
  failing: (call: { kind: keyof MemoryArea['calls']; index: number }) => Error | null;
};

export function memoryArea(seed: Iterable<readonly [string, unknown]> = []): MemoryArea {
  const data = new Map(seed);
  const calls = { get: 0, set: 0, remove: 0, keys: 0 };
  let index = 0;
  const transaction = async <T>(kind: keyof typeof calls, deed: () => T): Promise<T> => {
    calls[kind] += 1;
    index += 1;
    const error = area.failing({ kind, index });
    await Promise.resolve();
    if (error) throw error;
    return deed();
  };
  const area: MemoryArea = {
    data,
    calls,
    failing: () => null,
    get: (keys) =>
      transaction('get', () => {
        const wanted = keys ?? [...data.keys()];
        return Object.fromEntries(
          wanted.filter((key) => data.has(key)).map((key) => [key, structuredClone(data.get(key))]),
        );
      }),
    set: (items) => {
      const copied = Object.entries(JSON.parse(JSON.stringify(items)) as Record<string, unknown>);
      return transaction('set', () => {
        for (const [key, value] of copied) data.set(key, value);
      });
    },
    remove: (keys) =>
      transaction('remove', () => {
        for (const key of keys) data.delete(key);
      }),
    keys: () => transaction('keys', () => [...data.keys()]),
  };
  return area;
}

export const FULL = new DOMException('Quota exceeded', 'QuotaExceededError');

/** Everything but the cache, as plain data to compare. */
export function kept(area: MemoryArea): Record<string, unknown> {
  return Object.fromEntries(
    [...area.data].filter(([key]) => key !== 'overview').sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
