import type { Doors } from '@/utils/app/doors';
import type { NewRequest } from '@/utils/app/record';
import { createEventStore } from '@/utils/browser/event-store';
import type { Sender } from '@/utils/law/parties';
import { asked } from '../requests/sample-events';
import { type MemoryArea, memoryArea } from '../utils-browser/memory-area';

/** A device with a clock that a test sets; `restart` is a new window or worker over the same storage. */
export type Device = {
  area: MemoryArea;
  doors: Doors;
  clock: { now: string; today: string };
  restart(): Doors;
};

export function device(today = '2026-11-22'): Device {
  const area = memoryArea();
  const clock = { now: `${today}T10:00:00Z`, today };
  const restart = (): Doors => ({
    store: createEventStore(area, '1.0.0'),
    now: () => Temporal.Instant.from(clock.now),
    today: () => Temporal.PlainDate.from(clock.today),
  });
  return { area, doors: restart(), clock, restart };
}

export function setToday(one: Device, today: string): void {
  one.clock.today = today;
  one.clock.now = `${today}T10:00:00Z`;
}

export function newRequest(changes: Partial<NewRequest> = {}): NewRequest {
  const { kind: _kind, textHash: _textHash, inputHash: _inputHash, evidence: _evidence, ...sent } = asked();
  return {
    ...sent,
    letterText: 'Geachte heer, mevrouw\n\nIk vraag inzage.',
    input: { answers: {}, overrides: {}, policy: null },
    policy: { url: 'https://korst.example/privacy', readOn: '2026-10-11', text: 'Privacyverklaring' },
    ...changes,
  };
}

/** Who writes, in every test of a deed. */
export const sender: Sender = {
  name: 'An Peeters',
  email: 'an@voorbeeld.be',
  address: { street: 'Kerkstraat 12', postalCode: '2000', city: 'Antwerpen', country: 'BE' },
  knownAs: null,
};
