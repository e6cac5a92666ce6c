import { expect, it } from 'vitest';
import { entriesOfSendingDay } from '@/utils/requests/day-of-sending';
import type { RequestEvent } from '@/utils/requests/events';
import { asked, event, folded } from './sample-events';

const MADE_READY = event(asked({ sentOn: '2026-10-11', sending: 'unsure' }), { id: 'ready' });
const CONFIRMED = event(
  { kind: 'sendingConfirmed', sentOn: '2026-10-16' },
  { id: 'went', recordedAt: '2026-10-16T10:00:00Z' },
);

const idsOf = (events: readonly RequestEvent[], on: string) =>
  entriesOfSendingDay(folded(events), Temporal.PlainDate.from(on)).map((entry) => entry.event.id);

it('is told by the letter itself where nothing confirmed it', () => {
  expect(idsOf([event(asked({ sentOn: '2026-10-11' }), { id: 'asked' })], '2026-10-09')).toEqual(['asked']);
});

it('is told by the word that it went, and the letter was made ready before', () => {
  expect(idsOf([MADE_READY, CONFIRMED], '2026-10-12')).toEqual(['went']);
});

it('moves the day of making ready along, first, where the letter went before that', () => {
  expect(idsOf([MADE_READY, CONFIRMED], '2026-10-09')).toEqual(['ready', 'went']);
});
