import * as z from 'zod/mini';
import { fold } from '@/utils/requests/request';
import { OVERVIEW_KEY, readKey } from '@/utils/requests/stored-keys';
import { type Summary, summaryOf, summarySchema } from '@/utils/requests/summary';
import type { EventStore } from './event-store';
import { alone } from './locks';
import { logOf } from './read-log';

/**
 * One line per request without reading the log. The cache holds, for each request, its line with the number
 * and checksum of the event ids that the line was made of; the keys that lie in storage now tell which lines
 * still hold. Only those that do not are folded again, so the cache may be lost, old or false at any time.
 */
const VERSION = 2;

const lineSchema = z.strictObject({
  count: z.number(),
  checksum: z.number(),
  /** null: no readable event says what was asked. */
  summary: z.nullable(summarySchema),
  unreadable: z.number(),
});
type CachedLine = z.infer<typeof lineSchema>;
const cacheSchema = z.strictObject({
  version: z.literal(VERSION),
  /** The edition of the extension: another one may compute another last day from the same events. */
  madeBy: z.string(),
  lines: z.record(z.string(), lineSchema),
});

export type OverviewLine = { requestId: string; summary: Summary | null; unreadable: number };

/** Throws only when the browser's storage fails. */
export async function readOverview(store: EventStore): Promise<OverviewLine[]> {
  const [keys, cached] = await Promise.all([store.keys(), readCache(store)]);
  const { lines, changed } = await linesOf(store, keys, cached);
  // Whoever wants to see the list does not wait for the cache to be kept.
  if (changed) void writeCache(store);
  return [...lines].map(([requestId, { summary, unreadable }]) => ({ requestId, summary, unreadable }));
}

/** Under the lock, and from what is there by then. Not being able to keep a cache is no failure: it is made again. */
async function writeCache(store: EventStore): Promise<void> {
  await alone('overview', () =>
    store.write(async () => {
      const [keys, cached] = await Promise.all([store.keys(), readCache(store)]);
      const { lines, changed } = await linesOf(store, keys, cached);
      if (!changed) return {};
      const cache = { version: VERSION, madeBy: store.edition, lines: Object.fromEntries(lines) };
      // As one text: Chromium takes 120 ms to hand over 2,000 lines as objects, and 15 as a text.
      return { [OVERVIEW_KEY]: JSON.stringify(cache) };
    }),
  );
}

async function readCache(store: EventStore): Promise<ReadonlyMap<string, CachedLine>> {
  const parsed = cacheSchema.safeParse(jsonIn((await store.read([OVERVIEW_KEY]))[OVERVIEW_KEY]));
  const isOurs = parsed.success && parsed.data.madeBy === store.edition;
  return new Map(isOurs ? Object.entries(parsed.data.lines) : []);
}

/** null for what is no JSON: then the cache is made again. */
function jsonIn(value: unknown): unknown {
  if (typeof value !== 'string') return null;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

type Signature = { keys: string[]; checksum: number };

async function linesOf(
  store: EventStore,
  keys: readonly string[],
  cached: ReadonlyMap<string, CachedLine>,
): Promise<{ lines: Map<string, CachedLine>; changed: boolean }> {
  const present = signatures(keys);
  const stale = [...present].filter(([id, now]) => !holds(cached.get(id), now));
  const staleKeys = stale.flatMap(([, { keys: own }]) => own);
  const log = logOf(staleKeys.length === 0 ? [] : Object.entries(await store.read(staleKeys)));
  const events = Map.groupBy(log.events, ({ requestId }) => requestId);
  const unreadable = Map.groupBy(log.unreadable, ({ requestId }) => requestId);
  const fresh = new Map(
    stale.map(([id, { keys: own, checksum }]): [string, CachedLine] => {
      const folded = fold(events.get(id) ?? []);
      return [
        id,
        {
          count: own.length,
          checksum,
          summary: folded.kind === 'request' ? summaryOf(folded.request) : null,
          unreadable: unreadable.get(id)?.length ?? 0,
        },
      ];
    }),
  );
  const lines = new Map<string, CachedLine>();
  for (const id of present.keys()) {
    const line = fresh.get(id) ?? cached.get(id);
    if (line) lines.set(id, line);
  }
  return { lines, changed: stale.length > 0 || cached.size !== present.size };
}

function holds(line: CachedLine | undefined, { keys, checksum }: Signature): boolean {
  return line !== undefined && line.count === keys.length && line.checksum === checksum;
}

/** The checksum is a sum, so the order in which the browser gives the keys does not matter. */
function signatures(keys: readonly string[]): Map<string, Signature> {
  const found = new Map<string, Signature>();
  for (const key of keys) {
    const place = readKey(key);
    if (place?.kind !== 'event') continue;
    const one = found.get(place.requestId) ?? { keys: [], checksum: 0 };
    one.keys.push(key);
    one.checksum = (one.checksum + hashOf(place.id)) >>> 0;
    found.set(place.requestId, one);
  }
  return found;
}

/** FNV-1a, 32 bits: against accidents, not against anybody. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
