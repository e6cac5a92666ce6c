import { beforeEach, describe, expect, it } from 'vitest';
import { type FollowUp, followUpOf, followUpRequestOf } from '@/utils/app/follow-up';
import { letterRequestOf, newDraft } from '@/utils/app/letter-draft';
import { listRequests } from '@/utils/app/overview';
import { recordFact, recordRequest } from '@/utils/app/record';
import {
  draftDeeds,
  handedOverRequestOf,
  recordDraft,
  sendingOfDraft,
  takeBackSending,
} from '@/utils/app/send-draft';
import { followUpDeeds, sendingOfFollowUp } from '@/utils/app/send-follow-up';
import { handOver, markSent, type Sending, type SendingDeeds, takeBack } from '@/utils/app/sending';
import { composeLetter } from '@/utils/letters/compose';
import { fold } from '@/utils/requests/request';
import type { StoredDraft } from '@/utils/requests/stored-draft';
import { controller } from '../requests/sample-events';
import { FULL } from '../utils-browser/memory-area';
import { type Device, device, newRequest, setToday } from './doors';

const TODAY = Temporal.PlainDate.from('2026-11-22');
const YESTERDAY = TODAY.subtract({ days: 1 });
const sender = {
  name: 'An Peeters',
  email: 'an@voorbeeld.be',
  address: { street: 'Kerkstraat 12', postalCode: '2000', city: 'Antwerpen', country: 'BE' },
  knownAs: null,
};

let one: Device;
beforeEach(() => {
  one = device('2026-11-22');
});

function draft(host = 'korst.example'): StoredDraft {
  const start = { host, pageUrl: null, right: 'access' as const, controller, policy: null, evidence: null };
  return newDraft(start, Temporal.Instant.from('2026-11-22T09:00:00Z'), 'RB-7K3QX');
}

const asSentOn = (sent: StoredDraft, day: Temporal.PlainDate) => {
  const request = letterRequestOf(sent, sender, null, day);
  return { draft: sent, request, composed: composeLetter(request), policyText: null };
};

/** A kind of letter, for the cases below: what can be done with it, and how often the log holds that it went. */
type Case = {
  deeds: SendingDeeds<unknown, unknown>;
  letter: unknown;
  changed: unknown;
  inLog: () => Promise<{ sent: number; waiting: number }>;
};

async function firstLetter(): Promise<Case> {
  const letter = draft();
  return {
    deeds: draftDeeds(one.doors, asSentOn) as Case['deeds'],
    letter,
    changed: { ...letter, overrides: { salutation: 'Dag,' } },
    inLog: async () => {
      const { rows } = await listRequests(one.restart());
      const waiting = rows.filter(({ summary }) => summary.state.kind === 'awaitingDispatch').length;
      return { sent: rows.length - waiting, waiting };
    },
  };
}

async function reminder(): Promise<FollowUp> {
  const recorded = await recordRequest(one.doors, newRequest());
  if (recorded.kind !== 'recorded') throw new Error(JSON.stringify(recorded));
  const found = await followUpOf(one.doors, { id: recorded.requestId, letter: 'reminder' });
  if (!found) throw new Error('no follow-up');
  return found;
}

async function laterLetter(): Promise<Case> {
  const about = await reminder();
  const asSent = (sent: FollowUp['draft'], day: Temporal.PlainDate) => {
    const request = followUpRequestOf({ ...about, draft: sent }, sender, day);
    return { request, composed: composeLetter(request) };
  };
  return {
    deeds: followUpDeeds(one.doors, about, asSent) as Case['deeds'],
    letter: about.draft,
    changed: { ...about.draft, overrides: { salutation: 'Dag,' } },
    inLog: async () => {
      const folded = fold((await one.restart().store.eventsOf(about.request.id)).events);
      if (folded.kind !== 'request') throw new Error('headless');
      return { sent: folded.request.letters.length, waiting: folded.request.handedOver.length };
    },
  };
}

describe.each([
  ['a first letter', firstLetter],
  ['a letter after it', laterLetter],
])('%s', (_name, make) => {
  let made: Case;
  let sending: Sending<unknown, unknown>;
  beforeEach(async () => {
    made = await make();
    sending = { kind: 'here' };
  });

  const step = async (deed: typeof handOver, letter: unknown, day = TODAY) => {
    const told = await deed(made.deeds, sending, letter, day);
    sending = told.sending;
    return told.problem;
  };

  it('handed over to the mail program and then copied stands in the log once', async () => {
    await step(handOver, made.letter);
    await step(handOver, made.letter);
    expect(await made.inLog()).toEqual({ sent: 0, waiting: 1 });
    await step(markSent, made.letter);
    expect(await made.inLog()).toEqual({ sent: 1, waiting: 0 });
  });

  it('said to be sent twice went once', async () => {
    await step(markSent, made.letter);
    await step(markSent, made.letter);
    expect(sending.kind).toBe('sent');
    expect(await made.inLog()).toEqual({ sent: 1, waiting: 0 });
  });

  it('changed after it was handed over is recorded anew, and the other one goes', async () => {
    await step(handOver, made.letter);
    const before = sending.kind === 'handedOver' ? sending.entry : null;
    await step(handOver, made.changed);
    expect(sending).toMatchObject({ kind: 'handedOver', letter: made.changed });
    expect(sending.kind === 'handedOver' && sending.entry).not.toEqual(before);
    expect(await made.inLog()).toEqual({ sent: 0, waiting: 1 });
  });

  it('handed over, and then a letter of one’s own went instead, stands in the log once, as that one', async () => {
    await step(handOver, made.letter);
    const told = await markSent(made.deeds, sending, made.letter, YESTERDAY, {
      text: null,
      addressee: { channel: 'post', to: '' },
      country: null,
    });
    expect(told).toMatchObject({ sending: { kind: 'sent' }, problem: null });
    expect(await made.inLog()).toEqual({ sent: 1, waiting: 0 });
  });

  it('that went on the day before it was handed over bears that day', async () => {
    await step(handOver, made.letter);
    expect(await step(markSent, made.letter, YESTERDAY)).toBeNull();
    expect(await made.inLog()).toEqual({ sent: 1, waiting: 0 });
  });

  it('taken back leaves nothing, and can be handed over again', async () => {
    await step(handOver, made.letter);
    await step(takeBack, made.letter);
    expect(sending).toEqual({ kind: 'here' });
    expect(await made.inLog()).toEqual({ sent: 0, waiting: 0 });
    await step(handOver, made.letter);
    expect(await made.inLog()).toEqual({ sent: 0, waiting: 1 });
  });

  it('is where it was when the storage is full, and that is told', async () => {
    one.area.failing = ({ kind }) => (kind === 'set' ? FULL : null);
    expect(await step(handOver, made.letter)).toMatchObject({ kind: 'notSaved', why: 'full' });
    expect(sending).toEqual({ kind: 'here' });
    one.area.failing = () => null;
    await step(handOver, made.letter);
    one.area.failing = ({ kind }) => (kind === 'set' ? FULL : null);
    expect(await step(markSent, made.letter)).toMatchObject({ kind: 'notSaved', why: 'full' });
    expect(sending.kind).toBe('handedOver');
    one.area.failing = () => null;
    expect(await made.inLog()).toEqual({ sent: 0, waiting: 1 });
  });
});

describe('a first letter that is opened again', () => {
  const handedOver = async (sent: StoredDraft) => {
    const recorded = await recordDraft(one.doors, asSentOn(sent, TODAY), 'unsure', TODAY);
    if (recorded.kind !== 'recorded') throw new Error(JSON.stringify(recorded));
    return recorded.requestId;
  };

  it.each(['korst.example', ''])('is found by its reference, on the site “%s”', async (host) => {
    const requestId = await handedOver(draft(host));
    const found = await handedOverRequestOf(one.restart(), draft(host));
    expect(found).toMatchObject({ requestId, sentOn: TODAY });
    expect(await handedOverRequestOf(one.restart(), { ...draft(host), reference: 'RB-OTHER' })).toBeNull();
    expect(await handedOverRequestOf(one.restart(), { ...draft(host), right: 'erasure' })).toBeNull();
  });

  it('is another one where it was sent, taken back, or something was recorded of it', async () => {
    const first = await handedOver(draft());
    await takeBackSending(one.doors, first);
    expect(await handedOverRequestOf(one.doors, draft())).toBeNull();
    const second = await handedOver(draft());
    await recordFact(one.doors, second, { kind: 'noted', text: 'Gebeld.', textHash: null });
    expect(await handedOverRequestOf(one.doors, draft())).toBeNull();
    await recordFact(one.doors, second, { kind: 'sendingConfirmed', sentOn: '2026-11-22' });
    expect(await handedOverRequestOf(one.doors, draft())).toBeNull();
  });

  it('is the text that was handed over, unless it was typed in after that', async () => {
    const same = draft();
    await handedOver(same);
    const found = await handedOverRequestOf(one.doors, same);
    expect(sendingOfDraft(same, found)).toMatchObject({ kind: 'handedOver', letter: same });
    const typedIn = { ...same, savedAt: '2026-11-22T11:00:00Z' };
    expect(sendingOfDraft(typedIn, found)).toMatchObject({ kind: 'handedOver', letter: null });
    expect(sendingOfDraft(same, null)).toEqual({ kind: 'here' });
  });
});

describe('a letter of which another window noted more', () => {
  const changed = { ...draft(), overrides: { salutation: 'Dag,' } };

  it('a first one is not deleted when it is changed and handed over here once more', async () => {
    const deeds = draftDeeds(one.doors, asSentOn);
    const first = await handOver(deeds, { kind: 'here' }, draft(), TODAY);
    if (first.sending.kind !== 'handedOver') throw new Error(first.sending.kind);
    const id = first.sending.entry;
    const other = one.restart();
    await recordFact(other, id, { kind: 'sendingConfirmed', sentOn: '2026-11-22' });
    await recordFact(other, id, { kind: 'refused', on: '2026-11-22', ground: 'none', textHash: null });
    const again = await handOver(deeds, first.sending, changed, TODAY);
    expect(again.problem).toMatchObject({ contradictions: [{ key: 'nothingToChange' }] });
    expect(again.sending).toEqual(first.sending);
    expect((await one.doors.store.eventsOf(id)).events).toHaveLength(3);
    expect((await listRequests(other)).rows).toHaveLength(1);
  });

  it('a later one that was confirmed there is not taken back here', async () => {
    const about = await reminder();
    const deeds = followUpDeeds(one.doors, about, (sent, day) => {
      const request = followUpRequestOf({ ...about, draft: sent }, sender, day);
      return { request, composed: composeLetter(request) };
    });
    const first = await handOver(deeds, { kind: 'here' }, about.draft, TODAY);
    if (first.sending.kind !== 'handedOver') throw new Error(first.sending.kind);
    await deeds.confirm(first.sending.entry, TODAY);
    const again = await handOver(
      deeds,
      first.sending,
      { ...about.draft, overrides: changed.overrides },
      TODAY,
    );
    expect(again.problem).toMatchObject({ contradictions: [{ key: 'nothingToChange' }] });
    const folded = fold((await one.doors.store.eventsOf(about.request.id)).events);
    expect(folded.kind === 'request' && folded.request.letters).toHaveLength(1);
  });
});

it('a later letter that is opened again knows the day it was handed over', async () => {
  const about = await reminder();
  const deeds = followUpDeeds(one.doors, about, (sent, day) => {
    const request = followUpRequestOf({ ...about, draft: sent }, sender, day);
    return { request, composed: composeLetter(request) };
  });
  await handOver(deeds, { kind: 'here' }, about.draft, TODAY);
  setToday(one, '2026-11-25');
  const again = await followUpOf(one.restart(), { id: about.request.id, letter: 'reminder' });
  expect(again && sendingOfFollowUp(again)).toMatchObject({ kind: 'handedOver', on: TODAY });
  expect(sendingOfFollowUp(about)).toEqual({ kind: 'here' });
  if (!again) throw new Error('no follow-up');
  // The text that was handed over, unless it was typed in after that.
  const same = { ...again, draft: about.draft };
  expect(sendingOfFollowUp(same)).toMatchObject({ letter: about.draft });
  const typedIn = { ...again, draft: { ...about.draft, savedAt: '2026-11-22T11:00:00Z' } };
  expect(sendingOfFollowUp(typedIn)).toMatchObject({ kind: 'handedOver', letter: null });
});
