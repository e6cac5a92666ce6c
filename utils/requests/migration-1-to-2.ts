import { changeEvents } from './change-events';
import type { Migration } from './entries';

/**
 * Version 2 keeps what a letter was made of, so that it can go once more by another way. Of letters from before that
 * nothing was kept: `inputHash` is null. When a letter in the making was saved nobody knows, so that
 * any other is newer. A request that went again bore the card that it had at first.
 */
export const from1to2: Migration = {
  from: 1,
  run: (entries) =>
    new Map(
      [...changeEvents(entries, 1, eventOf)].map(([key, value]) => [
        key,
        key.startsWith('followUp:') && isTable(value) ? draftOf(value) : value,
      ]),
    ),
};

/** A record that is no event, whatever lies under its key, stays as it was found. */
function eventOf(event: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return isTable(event.fact) ? { ...event, schema: 2, fact: changed(event.fact) } : { ...event };
}

const LONG_AGO = '1970-01-01T00:00:00Z';

function draftOf(draft: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { savedAt: LONG_AGO, controller: null, ...draft };
}

function changed(fact: Readonly<Record<string, unknown>>): Record<string, unknown> {
  switch (fact.kind) {
    case 'requestSent':
      return { ...fact, inputHash: null };
    case 'resent':
      return { ...fact, inputHash: null, controller: null };
    case 'corrected':
      return isTable(fact.replacement) ? { ...fact, replacement: changed(fact.replacement) } : { ...fact };
    default:
      return { ...fact };
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
