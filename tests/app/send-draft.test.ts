import { beforeEach, describe, expect, it } from 'vitest';
import { dossierOf } from '@/utils/app/dossier-of';
import { followUpOf, followUpRequestOf } from '@/utils/app/follow-up';
import { letterRequestOf, newDraft } from '@/utils/app/letter-draft';
import { matterOf } from '@/utils/app/matter-of';
import { listRequests, readRequest } from '@/utils/app/overview';
import {
  confirmSending,
  dropDraft,
  recordDraft,
  type SendingOf,
  takeBackSending,
} from '@/utils/app/send-draft';
import { recordFollowUp } from '@/utils/app/send-follow-up';
import { sendWayOf } from '@/utils/app/send-way-of';
import { draftSlot, keepLetter, readLetter } from '@/utils/browser/kept-letters';
import { type Controller, NO_CONTROLLER } from '@/utils/law/parties';
import type { Channel } from '@/utils/law/receipt';
import { letterAsText } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import type { Addressee } from '@/utils/requests/events';
import { reminderOf } from '@/utils/requests/status';
import { READ_POLICY } from '../letters/sample';
import { controller } from '../requests/sample-events';
import { FULL } from '../utils-browser/memory-area';
import { type Device, device, sender } from './doors';

const TODAY = Temporal.PlainDate.from('2026-11-22');

type Changes = { controller?: Controller; channel?: Channel; host?: string; pageUrl?: string | null };

function sending(changes: Changes = {}): SendingOf {
  const start = {
    host: 'korst.example',
    pageUrl: 'https://korst.example/privacy',
    right: 'access' as const,
    controller,
    policy: { url: READ_POLICY.url, readOn: '2026-11-20', policy: READ_POLICY.policy },
    evidence: null,
  };
  const { channel = null, ...rest } = changes;
  const draft = {
    ...newDraft({ ...start, ...rest }, Temporal.Instant.from('2026-11-22T10:00:00Z'), 'RB-7K3QX'),
    channel,
  };
  const request = letterRequestOf(draft, sender, null, TODAY);
  return { draft, request, composed: composeLetter(request), policyText: 'Onze privacyverklaring' };
}

let one: Device;
beforeEach(() => {
  one = device('2026-11-22');
});

async function recorded(what: SendingOf, state: 'unsure' | 'confirmed' = 'confirmed') {
  const done = await recordDraft(one.doors, what, state, TODAY);
  if (done.kind !== 'recorded') throw new Error(JSON.stringify(done));
  const read = await readRequest(one.doors, done.requestId);
  if (read.kind !== 'request') throw new Error(read.kind);
  return { id: done.requestId, ...read };
}

describe('the way that a letter goes', () => {
  const ways: [string, Changes, object][] = [
    ['by e-mail to the one address', {}, { kind: 'email', address: 'privacy@korst.example' }],
    [
      'by e-mail to the address for requests first',
      { controller: { ...controller, requestsEmail: 'rechten@korst.example' } },
      { kind: 'email', address: 'rechten@korst.example' },
    ],
    [
      'through the form',
      { controller: { ...controller, requestsForm: 'https://korst.example/rechten' }, channel: 'webForm' },
      { kind: 'webForm', url: 'https://korst.example/rechten', length: expect.any(Number) },
    ],
    ['by post as chosen', { channel: 'registeredPost' }, { kind: 'post' }],
    [
      'by post where e-mail was chosen and there is none',
      { controller: { ...controller, email: null }, channel: 'email' },
      { kind: 'post' },
    ],
    [
      'by e-mail where the address of a form is none',
      { controller: { ...controller, requestsForm: 'javascript:alert(1)' }, channel: 'webForm' },
      { kind: 'email' },
    ],
    [
      'through a form that the user found, where no address is known',
      { controller: { ...NO_CONTROLLER, name: 'De Korst' }, channel: 'webForm' },
      { kind: 'webForm', url: null },
    ],
  ];
  it.each(ways)('%s', (_, changes, expected) => {
    const { composed, request } = sending(changes);
    expect(sendWayOf(composed, request)).toMatchObject(expected);
  });

  it('says when the text is too long for a link', () => {
    const { composed, request } = sending();
    const way = sendWayOf(composed, request);
    expect(way).toMatchObject({ kind: 'email', bodyInLink: false });
    expect(way.kind === 'email' && way.href).toMatch(/^mailto:privacy@korst\.example\?subject=[^&]+$/);
  });
});

describe('a letter in the writer’s own words', () => {
  const BY_MAIL = { channel: 'email', to: 'privacy@korst.example' } as const;
  const BY_POST = { channel: 'post', to: '' } as const;
  const went = async (
    text: string | null,
    addressee: Addressee = BY_MAIL,
    { controller = undefined, country = null }: { controller?: Controller; country?: string | null } = {},
  ) => {
    const what = sending(controller ? { controller } : {});
    const on = TODAY.subtract({ days: 30 });
    const done = await recordDraft(one.doors, what, 'confirmed', on, { text, addressee, country });
    if (done.kind !== 'recorded') throw new Error(JSON.stringify(done));
    const read = await readRequest(one.doors, done.requestId);
    if (read.kind !== 'request') throw new Error(read.kind);
    const dossier = await dossierOf(one.doors.store, read, TODAY);
    return {
      ...what,
      ...read,
      dossier: JSON.stringify(dossier),
      matter: matterOf(read.request, read.status),
    };
  };
  const paperOf = ({ matter, request }: Awaited<ReturnType<typeof went>>, kind: 'mediation' | 'reminder') =>
    letterAsText(
      composeLetter({ ...letterRequestOf(sending().draft, sender, 'BE', TODAY), kind, matter }).letter,
    ) + request.id;

  it('tells the address and the country of a controller of whom only the name was known', async () => {
    const named = { ...NO_CONTROLLER, name: 'De Korst' };
    const to = { channel: 'registeredPost', to: 'Molenweg 7, 3900 Pelt' } as const;
    const { request, status } = await went(null, to, { controller: named, country: 'BE' });
    expect(request.asked).toMatchObject({
      controllerCountry: 'BE',
      controller: { name: 'De Korst', address: { street: 'Molenweg 7', postalCode: '3900', city: 'Pelt' } },
    });
    expect(status.deadline.because.map(({ kind }) => kind)).not.toContain('margin');
    const unknown = await went(null, BY_POST, { controller: named });
    expect(unknown.request.asked.controllerCountry).toBeNull();
    expect(unknown.status.deadline.because.map(({ kind }) => kind)).toContain('margin');
  });

  it('is kept as it was pasted, and nothing of ours in its place', async () => {
    const done = await went('Beste bakker, wat weet u van mij?');
    const { asked } = done.request;
    expect(await one.doors.store.textOf(asked.textHash ?? '')).toEqual({
      kind: 'found',
      text: 'Beste bakker, wat weet u van mij?',
    });
    expect(asked).toMatchObject({ wording: 'own', subject: '', companions: [], sentOn: '2026-10-23' });
    expect(done.dossier).toContain('Beste bakker, wat weet u van mij?');
    expect(done.dossier).toContain('Deze brief schreef ik zelf.');
    for (const { text } of done.composed.letter.paragraphs) expect(done.dossier).not.toContain(text);
  });

  it('without a text is added by the writer, and the papers say so', async () => {
    const done = await went(null);
    expect(done.request.asked.textHash).toBeNull();
    expect(done.dossier).toContain('ik voeg de brief zelf als bijlage toe');
    expect(done.dossier).not.toContain('ref. RB-');
    for (const { text } of done.composed.letter.paragraphs) expect(done.dossier).not.toContain(text);
    expect(paperOf(done, 'mediation')).toContain('van 23 oktober 2026, in mijn eigen woorden');
    expect(paperOf(done, 'reminder')).not.toContain('ref. RB-');
  });

  it('went as the writer says, and receipt is computed from that, not by the way of ours', async () => {
    const byMail = await went(null);
    expect([byMail.matter.sentTo, String(byMail.matter.receivedOn)]).toEqual([BY_MAIL.to, '2026-10-23']);
    const byPost = await went(null, BY_POST);
    expect(byPost.matter).toMatchObject({ channel: 'post', sentTo: null, isEstimated: true });
    // The third working day after a Friday.
    expect(String(byPost.matter.receivedOn)).toBe('2026-10-28');
    expect(byPost.dossier).toContain('verstuurd per post, in mijn eigen woorden');
    expect(paperOf(byPost, 'reminder')).not.toMatch(/privacy@korst|U ontving mijn bericht dezelfde dag/);
  });

  it('after the request takes the place of ours too, with no term that nobody gave', async () => {
    const { request } = await went(null);
    const found = await followUpOf(one.doors, { id: request.id, letter: 'reminder' });
    if (!found) throw new Error('no follow-up');
    const letter = followUpRequestOf(found, sender, TODAY);
    const own = { text: null, addressee: BY_POST, country: null };
    await recordFollowUp(one.doors, found, composeLetter(letter), letter, TODAY, 'confirmed', own);
    const read = await readRequest(one.doors, request.id);
    if (read.kind !== 'request') throw new Error(read.kind);
    expect(read.request.letters).toMatchObject([
      { letterKind: 'reminder', wording: 'own', subject: '', textHash: null, lastTermOn: null },
    ]);
    expect(read.request.letters[0]?.addressee).toEqual(BY_POST);
    // It is left the fourteen days of our own before more is proposed.
    expect(reminderOf(read.request)).toEqual({ sentOn: '2026-11-22', lastTermOn: '2026-12-06' });
    const dossier = JSON.stringify(await dossierOf(one.doors.store, read, TODAY));
    expect(dossier).toContain('herinnering verstuurd, in mijn eigen woorden');
    expect(dossier).not.toContain('laatste termijn');
  });
});

describe('what is recorded', () => {
  it('names as companions only the rights that stand in the letter', async () => {
    const what = sending();
    const draft = {
      ...what.draft,
      right: 'rectification' as const,
      companions: ['restriction' as const, 'portability' as const],
    };
    const recordedWith = async (answers: typeof draft.answers) => {
      const request = letterRequestOf({ ...draft, answers }, sender, null, TODAY);
      const composed = composeLetter(request);
      return (await recorded({ ...what, draft: { ...draft, answers }, request, composed })).request.asked;
    };
    expect((await recordedWith({})).companions).toEqual(['restriction']);
    expect((await recordedWith({ 'rectification.kind': 'incomplete' })).companions).toEqual([]);
  });

  it('is the letter as it stands, to whom, on which day, with the policy as it was read', async () => {
    const what = sending();
    const { request } = await recorded(what);
    expect(request.asked).toMatchObject({
      right: 'access',
      addressee: { channel: 'email', to: 'privacy@korst.example' },
      sentOn: '2026-11-22',
      sending: 'confirmed',
      reference: 'RB-7K3QX',
      residence: 'BE',
      controllerCountry: 'BE',
      isPublicBody: null,
      site: { host: 'korst.example', pageUrl: 'https://korst.example/privacy' },
      evidence: { url: READ_POLICY.url, readOn: '2026-11-20' },
    });
    const text = await one.doors.store.textOf(request.asked.textHash ?? '');
    expect(text).toEqual({ kind: 'found', text: letterAsText(what.composed.letter) });
    const policy = await one.doors.store.textOf(request.asked.evidence?.textHash ?? '');
    expect(policy).toEqual({ kind: 'found', text: 'Onze privacyverklaring' });
    expect(request.asked.items).toEqual(expect.arrayContaining(['copy', '15(1)(a)', '15(1)(h)']));
  });

  it('names no site and no policy where the card was filled in by hand', async () => {
    const { request } = await recorded({ ...sending({ host: '', pageUrl: null }), policyText: null });
    expect([request.asked.site, request.asked.evidence]).toEqual([null, null]);
  });

  it('holds the lines of the envelope for post, and none where no address is known', async () => {
    const byPost = await recorded(sending({ channel: 'registeredPost' }));
    expect(byPost.request.asked.addressee.channel).toBe('registeredPost');
    expect(byPost.request.asked.addressee.to).toContain('Molenweg 7\n3900 Pelt');
    const nowhere = {
      ...controller,
      email: null,
      address: { street: null, postalCode: null, city: null, country: 'BE' },
    };
    const unknown = await recorded(sending({ controller: nowhere }));
    expect(unknown.request.asked.addressee).toEqual({ channel: 'post', to: '' });
  });
});

describe('did it go?', () => {
  it('is asked until somebody confirms; then the clock runs from that day', async () => {
    const { id, status } = await recorded(sending(), 'unsure');
    expect(status.situation).toBe('awaitingDispatch');
    one.clock.today = '2026-11-24';
    one.clock.now = '2026-11-24T10:00:00Z';
    expect(await confirmSending(one.doors, id, Temporal.PlainDate.from('2026-11-23'))).toMatchObject({
      kind: 'recorded',
    });
    const [row] = (await listRequests(one.doors)).rows;
    expect([row?.standing.situation, row?.summary.sentOn, String(row?.standing.watchOn)]).toEqual([
      'waiting',
      '2026-11-23',
      '2026-12-23',
    ]);
  });

  it('leaves nothing behind when it did not', async () => {
    const { id } = await recorded(sending(), 'unsure');
    expect(await takeBackSending(one.doors, id)).toBeNull();
    expect((await readRequest(one.doors, id)).kind).toBe('unknown');
    expect([...one.area.data.keys()].filter((key) => /^(event|text):/.test(key))).toEqual([]);
  });

  it('says when it could not be taken back', async () => {
    const { id } = await recorded(sending(), 'unsure');
    one.area.failing = ({ kind }) => (kind === 'remove' ? FULL : null);
    expect(await takeBackSending(one.doors, id)).toMatchObject({ kind: 'notSaved' });
    one.area.failing = () => null;
    expect((await readRequest(one.doors, id)).kind).toBe('request');
  });
});

describe('the draft', () => {
  it('goes once its letter is recorded, and a failure to remove it harms nothing', async () => {
    const { store } = one.doors;
    const { draft } = sending();
    const slot = draftSlot(draft);
    await keepLetter(store, slot, draft);
    one.area.failing = ({ kind }) => (kind === 'remove' ? FULL : null);
    await dropDraft(store, draft);
    expect((await readLetter(store, slot)).kind).toBe('whole');
    one.area.failing = () => null;
    await dropDraft(store, draft);
    expect((await readLetter(store, slot)).kind).toBe('none');
  });
});
