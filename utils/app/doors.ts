import type { EventStore } from '@/utils/browser/event-store';

/**
 * What every deed on the log needs: where it lies, and the time. In the product `deviceStore()`, on the
 * full page `pageStore()`, and `clock.ts`.
 */
export type Doors = {
  store: EventStore;
  now: () => Temporal.Instant;
  today: () => Temporal.PlainDate;
};
