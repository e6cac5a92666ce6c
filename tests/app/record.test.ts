import { describe, expect, it } from 'vitest';
import { earlierIn, listRequests, readRequest } from '@/utils/app/overview';
import {
  correctFact,
  correctFacts,
  deleteRequest,
  type Recorded,
  recordFact,
  recordRequest,
  restoreRequest,
  withdrawFact,
  withdrawFacts,
} from '@/utils/app/record';
import type { OrdinaryFact } from '@/utils/requests/events';
import { FULL, kept } from '../utils-browser/memory-area';
import { type Device, device, newRequest } from './doors';

function done(recorded: Recorded): { requestId: string; eventId: string } {
  if (recorded.kind !== 'recorded') throw new Error(JSON.stringify(recorded));
  return recorded;
}

async function folded({ doors }: Device, requestId: string) {
  const one = await readRequest(doors, requestId);
  if (one.kind !== 'request') throw new Error(one.kind);
  return one;
}

const answer: OrdinaryFact = { kind: 'answered', on: '2026-11-05', textHash: null };

describe('the day of sending that stands in two entries', () => {
  async function asked(one: Device) {
    const { requestId } = done(
      await recordRequest(one.doors, newRequest({ sentOn: '2026-11-15', sending: 'unsure' })),
    );
    done(await recordFact(one.doors, requestId, { kind: 'sendingConfirmed', sentOn: '2026-11-16' }));
    const { events } = await one.doors.store.eventsOf(requestId);
    const earlier = (sentOn: string) =>
      events.flatMap(({ id, fact }) =>
        fact.kind === 'requestSent' || fact.kind === 'sendingConfirmed'
          ? [{ eventId: id, replacement: { ...fact, sentOn } }]
          : [],
      );
    const days = async () => {
      const { request } = await folded(one, requestId);
      return [request.asked.sentOn, request.sendings.at(-1)?.sentOn];
    };
    return { requestId, earlier, days };
  }

  it('changes in both at once, and goes back in both', async () => {
    const one = device();
    const { requestId, earlier, days } = await asked(one);
    const { set } = one.area.calls;
    const recorded = await correctFacts(one.doors, requestId, earlier('2026-11-10'));
    if (recorded.kind !== 'recorded') throw new Error(recorded.kind);
    expect([await days(), one.area.calls.set]).toEqual([['2026-11-10', '2026-11-10'], set + 1]);
    expect((await withdrawFacts(one.doors, requestId, recorded.eventIds)).kind).toBe('recorded');
    expect(await days()).toEqual(['2026-11-15', '2026-11-16']);
  });

  it('changes in neither where one of them contradicts the story', async () => {
    const one = device();
    const { requestId, earlier, days } = await asked(one);
    const [first, second] = earlier('2026-11-10');
    if (!first || !second) throw new Error('no entries');
    const inFuture = { ...second, replacement: { ...second.replacement, sentOn: '2026-12-24' } };
    const refused = await correctFacts(one.doors, requestId, [first, inFuture]);
    expect(refused).toMatchObject({ kind: 'contradiction' });
    expect(await days()).toEqual(['2026-11-15', '2026-11-16']);
  });
});

describe('recordRequest', () => {
  it('keeps which of the addresses on the card stood in the policy', async () => {
    const one = device();
    const policy = {
      url: 'https://korst.example/privacy',
      readOn: '2026-10-11',
      text: 'Mail naar Privacy@Korst.example.',
    };
    const { requestId } = done(await recordRequest(one.doors, newRequest({ policy })));
    const { request } = await folded(one, requestId);
    expect(request.asked.evidence?.emails).toEqual(['privacy@korst.example']);
  });

  it('keeps the exact letter, the policy with its fingerprint, and lists it with its last day', async () => {
    const one = device();
    const { requestId } = done(await recordRequest(one.doors, newRequest()));
    const { request, status } = await folded(one, requestId);
    expect(await one.doors.store.textOf(request.asked.textHash ?? '')).toEqual({
      kind: 'found',
      text: 'Geachte heer, mevrouw\n\nIk vraag inzage.',
    });
    const { evidence } = request.asked;
    expect(await one.doors.store.textOf(evidence?.textHash ?? '')).toEqual({
      kind: 'found',
      text: 'Privacyverklaring',
    });
    // SHA-256 of "Privacyverklaring", by another tool.
    expect(evidence?.textHash).toBe('617f9fb40a99494f90956bf45398eda4cea4a17fc486df065ae2b909dab60eca');
    expect(evidence?.emails).toEqual([]);
    expect(status.watchOn.toString()).toBe('2026-11-12');
    const { rows, overdue } = await listRequests(one.doors);
    expect(rows.map(({ summary }) => summary.reference)).toEqual(['RB-7K3Q']);
    expect(overdue).toBe(1);
  });

  it('refuses a day of sending that has not come, and what does not fit; nothing is written', async () => {
    const one = device();
    expect(await recordRequest(one.doors, newRequest({ sentOn: '2026-11-23' }))).toEqual({
      kind: 'contradiction',
      contradictions: [{ key: 'inFuture', on: '2026-11-23', against: '2026-11-22' }],
    });
    expect(await recordRequest(one.doors, newRequest({ subject: 'x'.repeat(301) }))).toEqual({
      kind: 'invalid',
      where: 'fact.subject',
    });
    expect(await recordRequest(one.doors, newRequest({ letterText: 'x'.repeat(2_200_001) }))).toEqual({
      kind: 'invalid',
      where: 'text',
    });
    expect(one.area.data.size).toBe(0);
  });

  it('says when the disk is full', async () => {
    const one = device();
    await one.doors.store.open();
    one.area.failing = ({ kind }) => (kind === 'set' ? FULL : null);
    expect(await recordRequest(one.doors, newRequest())).toMatchObject({ kind: 'notSaved', why: 'full' });
    one.area.failing = () => null;
    expect((await listRequests(one.doors)).rows).toEqual([]);
  });
});

describe('recordFact', () => {
  it('keeps what came in under its hash', async () => {
    const one = device();
    const { requestId } = done(await recordRequest(one.doors, newRequest()));
    done(await recordFact(one.doors, requestId, answer, 'Wij hebben niets. $& {naam}'));
    const { request } = await folded(one, requestId);
    const fact = request.cameBack[0]?.fact;
    if (fact?.kind !== 'answered') throw new Error('no answer');
    expect(await one.doors.store.textOf(fact.textHash ?? '')).toEqual({
      kind: 'found',
      text: 'Wij hebben niets. $& {naam}',
    });
  });

  it('refuses an answer before sending and leaves the log as it was', async () => {
    const one = device();
    const { requestId } = done(await recordRequest(one.doors, newRequest()));
    const before = kept(one.area);
    expect(await recordFact(one.doors, requestId, { ...answer, on: '2026-10-10' }, 'tekst')).toEqual({
      kind: 'contradiction',
      contradictions: [{ key: 'beforeSending', on: '2026-10-10', against: '2026-10-11' }],
    });
    expect(kept(one.area)).toEqual(before);
  });

  it('refuses a fact for a request that is not there', async () => {
    expect(await recordFact(device().doors, 'nobody', answer)).toMatchObject({ kind: 'contradiction' });
  });

  it('stays in order when the clock is set back', async () => {
    const one = device();
    const { requestId } = done(await recordRequest(one.doors, newRequest()));
    one.clock.now = '2020-01-01T00:00:00Z';
    const first = done(await recordFact(one.doors, requestId, answer));
    const fix = (on: string) => correctFact(one.doors, requestId, first.eventId, { ...answer, on });
    done(await fix('2026-11-06'));
    done(await fix('2026-11-07'));
    done(await fix('2026-11-08'));
    const { request } = await folded(one, requestId);
    expect(request.cameBack.map(({ fact }) => fact.on)).toEqual(['2026-11-08']);
  });
});

describe('corrections', () => {
  it('recompute everything: another day of sending, another last day', async () => {
    const one = device();
    const { requestId, eventId } = done(await recordRequest(one.doors, newRequest()));
    const { request } = await folded(one, requestId);
    done(await correctFact(one.doors, requestId, eventId, { ...request.asked, sentOn: '2026-11-02' }));
    const after = await folded(one, requestId);
    expect(after.status.watchOn.toString()).toBe('2026-12-02');
    expect(after.status.isOverdue).toBe(false);
    expect((await listRequests(one.doors)).overdue).toBe(0);
    expect(after.request.timeline[0]?.event.fact).toMatchObject({ sentOn: '2026-10-11' });
  });

  it('can be undone, and the undoing too', async () => {
    const one = device();
    const { requestId } = done(await recordRequest(one.doors, newRequest()));
    const { eventId } = done(await recordFact(one.doors, requestId, answer));
    const undo = done(await withdrawFact(one.doors, requestId, eventId));
    expect((await folded(one, requestId)).status.situation).toBe('overdue');
    done(await withdrawFact(one.doors, requestId, undo.eventId));
    expect((await folded(one, requestId)).status.situation).toBe('answered');
  });

  it('of the request itself are not withdrawals: it is deleted or closed', async () => {
    const one = device();
    const { requestId, eventId } = done(await recordRequest(one.doors, newRequest()));
    expect(await withdrawFact(one.doors, requestId, eventId)).toEqual({
      kind: 'contradiction',
      contradictions: [{ key: 'nothingToChange', on: null, against: null }],
    });
  });
});

describe('deleteRequest', () => {
  it('leaves nothing of it, and can be undone while the page is open', async () => {
    const one = device();
    const { requestId } = done(await recordRequest(one.doors, newRequest()));
    const before = kept(one.area);
    const deleted = await deleteRequest(one.doors, requestId);
    if (deleted.kind !== 'deleted') throw new Error('not deleted');
    expect(kept(one.area)).toEqual({ schemaVersion: 2 });
    expect(await readRequest(one.doors, requestId)).toEqual({ kind: 'unknown' });
    expect((await listRequests(one.doors)).rows).toEqual([]);
    await restoreRequest(one.doors, deleted.removed);
    expect(kept(one.area)).toEqual(before);
    expect((await listRequests(one.doors)).rows).toHaveLength(1);
  });
});

describe('earlierIn', () => {
  it('finds what was asked of this site before, with or without www', async () => {
    const one = device();
    done(await recordRequest(one.doors, newRequest()));
    const elsewhere = { host: 'ander.example', pageUrl: 'https://ander.example/' };
    done(await recordRequest(one.doors, newRequest({ site: elsewhere })));
    done(await recordRequest(one.doors, newRequest({ site: null })));
    for (const host of ['korst.example', 'www.korst.example', 'KORST.example']) {
      const found = earlierIn(await listRequests(one.doors), host);
      expect(found.map(({ summary, standing }) => [summary.sentOn, standing.watchOn.toString()])).toEqual([
        ['2026-10-11', '2026-11-12'],
      ]);
    }
    for (const other of ['shop.korst.example', '']) {
      expect(earlierIn(await listRequests(one.doors), other)).toEqual([]);
    }
  });
});

describe('what cannot be read', () => {
  it('is shown, and shuts out nothing else', async () => {
    const one = device();
    const { requestId } = done(await recordRequest(one.doors, newRequest()));
    one.area.data.set(`event:${requestId}:odd`, { hello: 1 });
    one.area.data.set('event:lost:odd', 'x');
    const overview = await listRequests(one.doors);
    expect(overview.rows).toHaveLength(1);
    expect(overview.unreadable).toEqual([
      { requestId, records: 1 },
      { requestId: 'lost', records: 1 },
    ]);
    expect((await folded(one, requestId)).unreadable.map(({ raw }) => raw)).toEqual([{ hello: 1 }]);
    expect(await readRequest(one.doors, 'lost')).toMatchObject({ kind: 'headless', events: [] });
  });
});
