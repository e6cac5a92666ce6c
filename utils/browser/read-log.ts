import type { RequestEvent } from '@/utils/requests/events';
import { readEvent } from '@/utils/requests/read-event';
import { eventKey, readKey } from '@/utils/requests/stored-keys';

/** A record that this version cannot read: kept as it was found, shown and exported. */
export type Unreadable = {
  key: string;
  requestId: string;
  raw: unknown;
  kind: 'unreadable' | 'newer';
  why: string;
};

export type Log = { events: RequestEvent[]; unreadable: Unreadable[] };

/** The events among these entries, in no order. */
export function logOf(entries: Iterable<readonly [string, unknown]>): Log {
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
