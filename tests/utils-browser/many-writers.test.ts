import { describe, expect, it } from 'vitest';
import { createEventStore } from '@/utils/browser/event-store';
import { readOverview } from '@/utils/browser/overview-cache';
import type { RequestEvent } from '@/utils/requests/events';
import { fc } from '../property/seeded';
import { asked, event } from '../requests/sample-events';
import { FULL, memoryArea } from './memory-area';

function note(text: string, requestId = 'request-1'): RequestEvent {
  return event({ kind: 'noted', text, textHash: null }, { requestId });
}

describe('three windows', () => {
  it('append 300 events each at once: none is lost, none is double', async () => {
    const area = memoryArea();
    const windows = ['window 1', 'window 2', 'worker'].map((name) => ({
      name,
      store: createEventStore(area, '1'),
    }));
    const sent = event(asked());
    await windows[0]?.store.append([sent]);
    const written = windows.flatMap(({ name, store }) =>
      Array.from({ length: 300 }, (_, index) => ({ store, entry: note(`${name} ${index}`) })),
    );
    const outcomes = await Promise.all(
      written.flatMap(({ store, entry }, index) => [
        store.append([entry], [`tekst ${index % 7}`]),
        // The overview is looked at, and its cache rewritten, all the while.
        ...(index % 50 === 0 ? [readOverview(store).then(() => ({ kind: 'saved' as const }))] : []),
      ]),
    );
    expect(outcomes.every(({ kind }) => kind === 'saved')).toBe(true);
    const { events, unreadable } = await createEventStore(area, '1').eventsOf('request-1');
    expect(unreadable).toEqual([]);
    expect(events).toHaveLength(901);
    const texts = new Set(events.flatMap(({ fact }) => (fact.kind === 'noted' ? [fact.text] : [])));
    expect(texts.size).toBe(900);
    expect(await readOverview(createEventStore(area, '1'))).toHaveLength(1);
  });
});

describe('a storage that fails', () => {
  it('at every n-th call: what was acknowledged is there once, what was refused is not there', async () => {
    for (let n = 1; n <= 12; n += 1) {
      const area = memoryArea();
      area.failing = ({ index }) => (index % n === 0 ? (index % 2 ? FULL : new Error('io')) : null);
      const acknowledged: string[] = [];
      for (let index = 0; index < 60; index += 1) {
        // Each entry by a window of its own, as after a restart: opening fails as well.
        const store = createEventStore(area, '1');
        const entry = index === 0 ? event(asked()) : note(`${index}`);
        const saved = await store.append([entry], [`tekst ${index}`]);
        if (saved.kind === 'saved') acknowledged.push(entry.id);
        else expect(['full', 'failed']).toContain(saved.why);
        await readOverview(store).catch(() => []);
      }
      area.failing = () => null;
      const store = createEventStore(area, '1');
      const { events, unreadable } = await store.eventsOf('request-1');
      expect(unreadable).toEqual([]);
      expect(events.map(({ id }) => id).sort()).toEqual(acknowledged.sort());
      expect((await readOverview(store)).length).toBe(events.length > 0 ? 1 : 0);
    }
  });

  it('anywhere in a random course of writing, deleting, importing: whole deeds or none', async () => {
    const deed = fc.record({
      kind: fc.constantFrom('append', 'delete', 'import', 'reopen'),
      request: fc.nat(3),
      mode: fc.constantFrom('merge' as const, 'replace' as const),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { maxLength: 25 }),
        fc.array(fc.nat(60), { maxLength: 8 }),
        async (deeds, failAt) => {
          const area = memoryArea();
          const failures = new Set(failAt);
          area.failing = ({ index }) => (failures.has(index) ? new Error('io') : null);
          let store = createEventStore(area, '1');
          const expected = new Set<string>();
          for (const { kind, request, mode } of deeds) {
            const requestId = `request-${request}`;
            const entry = event(asked(), { requestId });
            if (kind === 'append') {
              if ((await store.append([entry])).kind === 'saved') expected.add(entry.id);
            } else if (kind === 'delete') {
              const gone = await store.deleteRequest(requestId);
              if (gone.kind === 'deleted') {
                for (const key of gone.removed.keys()) expected.delete(key.split(':')[2] ?? '');
              }
            } else if (kind === 'import') {
              const key = `event:${requestId}:${entry.id}`;
              const outcome = await store.importState(
                { entries: new Map([[key, entry]]), unreadable: new Set() },
                mode,
              );
              if (outcome.kind === 'imported') {
                if (mode === 'replace') expected.clear();
                expected.add(entry.id);
              }
            } else store = createEventStore(area, '1');
          }
          area.failing = () => null;
          const state = await createEventStore(area, '1').wholeState();
          const ids = [...state.keys()].map((key) => key.split(':')[2]);
          expect(ids.sort()).toEqual([...expected].sort());
        },
      ),
      { numRuns: 300 },
    );
  });
});
