import type { OrdinaryFact, RequestEvent } from './events';

/** Which events count, and as what? Order, corrections and withdrawals, before anything is made of them. */

/** One line of the timeline: the event as it was written, and the fact as it reads today. */
export type TimelineEntry = {
  event: RequestEvent;
  /** The fact with its last correction applied. */
  fact: OrdinaryFact;
  /** The corrections that were made, oldest first; the last one counts. */
  correctionIds: string[];
  /** The event that withdrew it, where it no longer counts. */
  withdrawnBy: string | null;
};

/** By moment of writing, then by id; each id once. */
export function inOrder(events: readonly RequestEvent[]): RequestEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return [...byId.values()].sort(
    (a, b) =>
      Temporal.Instant.compare(a.recordedAt, b.recordedAt) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/**
 * A correction or withdrawal counts for what was written before it. That rules out circles, which only a
 * made-up import could hold, and costs nothing: nobody corrects what is not yet there.
 */
export function timelineOf(ordered: readonly RequestEvent[]): TimelineEntry[] {
  const place = new Map(ordered.map((event, index) => [event.id, index]));
  const withdrawnBy = new Map<string, string>();
  for (let index = ordered.length - 1; index >= 0; index -= 1) {
    const event = ordered[index];
    if (event?.fact.kind !== 'withdrawn' || withdrawnBy.has(event.id)) continue;
    const target = place.get(event.fact.eventId);
    if (target !== undefined && target < index) withdrawnBy.set(event.fact.eventId, event.id);
  }
  const entries = new Map<string, TimelineEntry>();
  for (const event of ordered) {
    const { fact } = event;
    if (fact.kind === 'corrected') {
      const target = entries.get(fact.eventId);
      if (!target || withdrawnBy.has(event.id) || !mayReplace(target.fact, fact.replacement)) continue;
      target.fact = fact.replacement;
      target.correctionIds.push(event.id);
    } else if (fact.kind !== 'withdrawn' && fact.kind !== 'notified') {
      entries.set(event.id, {
        event,
        fact,
        correctionIds: [],
        withdrawnBy: withdrawnBy.get(event.id) ?? null,
      });
    }
  }
  return [...entries.values()];
}

/** What was asked stays what was asked: a request does not become an answer, nor the other way round. */
function mayReplace(current: OrdinaryFact, replacement: OrdinaryFact): boolean {
  return (current.kind === 'requestSent') === (replacement.kind === 'requestSent');
}
