import { readOverview } from '@/utils/browser/overview-cache';
import type { Unreadable } from '@/utils/browser/read-log';
import { type Contradiction, contradictionsIn } from '@/utils/requests/check-entry';
import type { RequestEvent } from '@/utils/requests/events';
import { fold, type Request } from '@/utils/requests/request';
import { type Status, statusOf } from '@/utils/requests/status';
import { standingOf } from '@/utils/requests/summary';
import { byUrgency, type Ranked } from '@/utils/requests/urgency';
import type { Doors } from './doors';

export type Overview = {
  /** By urgency. `matches` of `utils/requests/urgency.ts` filters, `urgencyOf` groups. */
  rows: Ranked[];
  /** What the badge shows. */
  overdue: number;
  /** Requests of which nothing readable says what was asked, and requests with a record that cannot be read. */
  unreadable: { requestId: string; records: number }[];
  /** A later version wrote here: shown, never written. */
  isNewer: boolean;
};

/** Everything for the list, from the cache. */
export async function listRequests({ store, today }: Doors): Promise<Overview> {
  const opened = await store.open();
  const lines = await readOverview(store);
  const day = today();
  const rows = lines
    .flatMap(({ summary }) => (summary ? [{ summary, standing: standingOf(summary, day) }] : []))
    .sort(byUrgency);
  return {
    rows,
    overdue: rows.filter(({ standing }) => standing.isOverdue).length,
    unreadable: lines.flatMap(({ requestId, summary, unreadable }) =>
      summary === null || unreadable > 0 ? [{ requestId, records: unreadable }] : [],
    ),
    isNewer: opened.kind === 'newer',
  };
}

export type OneRequest =
  | {
      kind: 'request';
      request: Request;
      status: Status;
      /** Days that contradict each other, as they are stored. */
      contradictions: Contradiction[];
      unreadable: Unreadable[];
    }
  | { kind: 'headless'; events: RequestEvent[]; unreadable: Unreadable[] }
  | { kind: 'unknown' };

/** One request with its timeline, folded from its own events. Texts are asked of `store.textOf(hash)`. */
export async function readRequest({ store, today }: Doors, requestId: string): Promise<OneRequest> {
  const { events, unreadable } = await store.eventsOf(requestId);
  if (events.length === 0 && unreadable.length === 0) return { kind: 'unknown' };
  const folded = fold(events);
  if (folded.kind === 'headless') return { kind: 'headless', events: folded.events, unreadable };
  const { request } = folded;
  return {
    kind: 'request',
    request,
    status: statusOf(request, today()),
    contradictions: contradictionsIn(request, today()),
    unreadable,
  };
}

/** What of these was asked of this site before, in the same order; `www.` makes no other site, and no host is none. */
export function earlierIn({ rows }: Pick<Overview, 'rows'>, host: string): Ranked[] {
  const wanted = bare(host);
  return rows.filter(
    ({ summary }) => wanted !== '' && summary.host !== null && bare(summary.host) === wanted,
  );
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
