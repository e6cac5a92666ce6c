import { alone } from '@/utils/browser/locks';
import { readOverview } from '@/utils/browser/overview-cache';
import { readProfile } from '@/utils/browser/profile';
import { type RequestEvent, STATE_VERSION } from '@/utils/requests/events';
import { type Due, dueReminders } from '@/utils/requests/reminders';
import { type Summary, standingOf } from '@/utils/requests/summary';
import type { Doors } from './doors';

export type RemindDoors = Doors & {
  mayNotify: () => Promise<boolean>;
  /** Shows one notification for all that is due. `place`: what a click opens, behind the `#` of the full page. */
  notify: (place: string, due: readonly Due[]) => Promise<void>;
  showBadge: (overdue: number) => Promise<void>;
};

/** What was said, for tests and for whoever called; `kept`: it could not be written down, so it was not said. */
export type Reminded = { overdue: number; said: readonly Due[]; kept: readonly Due[] };

/**
 * Looks at every request and says what is due, once. That it is said is written first: stopped in between, a
 * message may be lost, which the badge makes good, but it never comes twice. Under one lock, because the worker
 * and several windows may look at the same time.
 */
export async function remind(doors: RemindDoors): Promise<Reminded> {
  return alone('reminders', async () => {
    const lines = await readOverview(doors.store);
    const summaries = lines.flatMap(({ summary }) => summary ?? []);
    const today = doors.today();
    const overdue = summaries.filter((summary) => standingOf(summary, today).isOverdue).length;
    await doors.showBadge(overdue);
    // Not allowed to speak: nothing counts as said, and all of it is said once that changes.
    if (!(await doors.mayNotify())) return { overdue, said: [], kept: [] };
    const { profile } = await readProfile(doors.store);
    const due = dueReminders(summaries, profile.reminders, today);
    if (due.length === 0) return { overdue, said: [], kept: [] };
    const saved = await doors.store.append(saidEvents(due, summaries, doors.now(), today));
    if (saved.kind === 'notSaved') return { overdue, said: [], kept: due };
    await doors.notify(placeFor(due), due);
    return { overdue, said: due, kept: [] };
  });
}

/** The request itself; where there are several, the list of what is late, or the whole list if it is more than that. */
export function placeFor(due: readonly Due[]): string {
  const [first, ...others] = due;
  if (first && others.length === 0) return `/request/${first.requestId}`;
  return due.every(({ what }) => what === 'overdue') ? '/?filter=overdue' : '/';
}

function saidEvents(
  due: readonly Due[],
  summaries: readonly Summary[],
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): RequestEvent[] {
  const last = new Map(summaries.map(({ id, lastRecordedAt }) => [id, lastRecordedAt]));
  return due.map(({ requestId, what, about }) => ({
    schema: STATE_VERSION,
    id: crypto.randomUUID(),
    requestId,
    recordedAt: later(now, last.get(requestId)).toString(),
    fact: { kind: 'notified', what, about, on: today.toString() },
  }));
}

function later(now: Temporal.Instant, last: string | undefined): Temporal.Instant {
  if (last === undefined) return now;
  const next = Temporal.Instant.from(last).add({ milliseconds: 1 });
  return Temporal.Instant.compare(next, now) > 0 ? next : now;
}
