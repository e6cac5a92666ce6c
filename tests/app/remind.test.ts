import { beforeEach, describe, expect, it } from 'vitest';
import { recordFact, recordRequest } from '@/utils/app/record';
import { placeFor, type RemindDoors, remind } from '@/utils/app/remind';
import type { Due } from '@/utils/requests/reminders';
import { FULL } from '../utils-browser/memory-area';
import { type Device, device, newRequest, setToday } from './doors';

let one: Device;
let said: { place: string; due: readonly Due[] }[];
let badges: number[];
let allowed: boolean;

function doors(changes: Partial<RemindDoors> = {}): RemindDoors {
  return {
    ...one.restart(),
    mayNotify: async () => allowed,
    notify: async (place, due) => {
      said.push({ place, due });
    },
    showBadge: async (count) => {
      badges.push(count);
    },
    ...changes,
  };
}

async function sent(sentOn: string): Promise<string> {
  const recorded = await recordRequest(one.doors, newRequest({ sentOn }));
  if (recorded.kind !== 'recorded') throw new Error(JSON.stringify(recorded));
  return recorded.requestId;
}

beforeEach(() => {
  one = device('2026-11-12');
  said = [];
  badges = [];
  allowed = true;
});

describe('remind', () => {
  it('is silent on the last day and speaks once on the day after, by badge and notification', async () => {
    const requestId = await sent('2026-10-11');
    await remind(doors());
    expect(said).toEqual([]);
    expect(badges).toEqual([0]);
    setToday(one, '2026-11-13');
    for (let tick = 0; tick < 5; tick += 1) await remind(doors());
    expect(said).toEqual([
      { place: `/request/${requestId}`, due: [{ requestId, what: 'overdue', about: '2026-11-12' }] },
    ]);
    expect(badges).toEqual([0, 1, 1, 1, 1, 1]);
  });

  it('says 500 requests at once, in one notification that leads to what is late', async () => {
    for (let index = 0; index < 500; index += 1) await sent('2026-10-11');
    setToday(one, '2027-01-20');
    await remind(doors());
    await remind(doors());
    expect(said).toHaveLength(1);
    expect(said[0]?.due).toHaveLength(500);
    expect(said[0]?.place).toBe('/?filter=overdue');
    expect(badges.at(-1)).toBe(500);
  }, 30_000);

  it('says nothing twice when the worker and three windows look at the same moment', async () => {
    await sent('2026-10-11');
    setToday(one, '2026-11-13');
    await Promise.all([remind(doors()), remind(doors()), remind(doors()), remind(doors())]);
    expect(said).toHaveLength(1);
  });

  it('says nothing twice when the worker is stopped while it speaks', async () => {
    await sent('2026-10-11');
    setToday(one, '2026-11-13');
    const stopped = doors({ notify: () => Promise.reject(new Error('stopped')) });
    await expect(remind(stopped)).rejects.toThrow('stopped');
    await remind(doors());
    expect(said).toEqual([]);
    expect(badges.at(-1)).toBe(1);
  });

  it('does not speak when it cannot write that it spoke', async () => {
    await sent('2026-10-11');
    setToday(one, '2026-11-13');
    one.area.failing = ({ kind }) => (kind === 'set' ? FULL : null);
    const reminded = await remind(doors());
    expect(reminded.kept).toHaveLength(1);
    expect(said).toEqual([]);
    one.area.failing = () => null;
    await remind(doors());
    expect(said).toHaveLength(1);
  });

  it('shows the badge where it may not speak, and speaks once it may', async () => {
    await sent('2026-10-11');
    setToday(one, '2026-11-13');
    allowed = false;
    await remind(doors());
    await remind(doors());
    expect(said).toEqual([]);
    expect(badges).toEqual([1, 1]);
    allowed = true;
    await remind(doors());
    await remind(doors());
    expect(said).toHaveLength(1);
  });

  it('survives a clock that is set back, and set right again', async () => {
    await sent('2026-10-11');
    setToday(one, '2026-11-13');
    await remind(doors());
    setToday(one, '2020-01-01');
    await remind(doors());
    expect(badges.at(-1)).toBe(0);
    setToday(one, '2026-11-14');
    await remind(doors());
    expect(said).toHaveLength(1);
    expect(badges.at(-1)).toBe(1);
  });

  it('takes the number off the icon when the answer is recorded', async () => {
    const requestId = await sent('2026-10-11');
    setToday(one, '2026-11-20');
    await remind(doors());
    await recordFact(one.doors, requestId, { kind: 'answered', on: '2026-11-20', textHash: null });
    await remind(doors());
    expect(badges).toEqual([1, 0]);
  });

  it('looks day by day through two years, over both changes of the clock, and says each thing once', async () => {
    const requestId = await sent('2026-10-11');
    await recordFact(one.doors, requestId, {
      kind: 'reminderChosen',
      moments: ['twoWeeksBefore', 'lastDay', 'overdue'],
    });
    let day = Temporal.PlainDate.from('2026-10-12');
    for (let index = 0; index < 730; index += 1) {
      setToday(one, day.toString());
      await remind(doors());
      day = day.add({ days: 1 });
    }
    expect(said.flatMap(({ due }) => due.map(({ what, about }) => `${what} ${about}`))).toEqual([
      'twoWeeksBefore 2026-11-12',
      'lastDay 2026-11-12',
      'overdue 2026-11-12',
    ]);
  }, 30_000);

  it('writes that it spoke before it speaks', async () => {
    const requestId = await sent('2026-10-11');
    setToday(one, '2026-11-13');
    let stored = 0;
    await remind(
      doors({
        notify: async () => {
          const { events } = await one.restart().store.eventsOf(requestId);
          stored = events.filter(({ fact }) => fact.kind === 'notified').length;
        },
      }),
    );
    expect(stored).toBe(1);
  });
});

describe('placeFor', () => {
  const due = (requestId: string, what: Due['what']): Due => ({ requestId, what, about: '2026-11-12' });
  it.each([
    [[due('a', 'overdue')], '/request/a'],
    [[due('a', 'notSentYet')], '/request/a'],
    [[due('a', 'overdue'), due('b', 'overdue')], '/?filter=overdue'],
    [[due('a', 'overdue'), due('b', 'notSentYet')], '/'],
  ])('%j leads to %s', (all, place) => {
    expect(placeFor(all)).toBe(place);
  });
});
