import { beforeEach, describe, expect, it } from 'vitest';
import {
  type FollowUp,
  followUpOf,
  followUpRequestOf,
  isPaperForAuthority,
  isRequest,
  recordFollowUp,
} from '@/utils/app/follow-up';
import { readRequest } from '@/utils/app/overview';
import { recordFact, recordRequest } from '@/utils/app/record';
import { saveFollowUp } from '@/utils/browser/follow-ups';
import type { Sender } from '@/utils/law/parties';
import { letterAsText } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import { LETTER_KINDS, type LetterKind } from '@/utils/letters/letter';
import type { FollowUpDraft } from '@/utils/requests/follow-up-draft';
import { controller } from '../requests/sample-events';
import { memoryArea } from '../store/memory-area';
import { type Device, device, newRequest, setToday } from './doors';

const TODAY = Temporal.PlainDate.from('2026-11-22');
const sender: Sender = {
  name: 'An Peeters',
  email: 'an@voorbeeld.be',
  address: { street: 'Kerkstraat 12', postalCode: '2000', city: 'Antwerpen', country: 'BE' },
  knownAs: null,
};

let one: Device;
let session = memoryArea();
beforeEach(() => {
  one = device('2026-11-22');
  session = memoryArea();
});

const places = () => ({ store: one.doors.store, session });

async function followUp(
  letter: LetterKind,
  changes: Parameters<typeof newRequest>[0] = {},
  draft: Partial<FollowUpDraft> = {},
): Promise<FollowUp> {
  const recorded = await recordRequest(one.doors, newRequest(changes));
  if (recorded.kind !== 'recorded') throw new Error(JSON.stringify(recorded));
  const id = recorded.requestId;
  await saveFollowUp(places(), id, letter, { channel: null, answers: {}, overrides: {}, ...draft });
  const found = await followUpOf(one.doors, places(), { id, letter });
  if (!found) throw new Error('no follow-up');
  return found;
}

async function send(found: FollowUp, sentOn = TODAY) {
  const request = followUpRequestOf(found, sender, TODAY);
  const composed = composeLetter(request);
  const recorded = await recordFollowUp(one.doors, found, composed, request, sentOn);
  const read = await readRequest(one.doors, found.request.id);
  if (read.kind !== 'request') throw new Error(read.kind);
  return { recorded, composed, ...read };
}

describe('a letter after the request', () => {
  it('is about the file as it stands, with what was typed until now', async () => {
    const found = await followUp('reminder', {}, { answers: { 'reminder.note': 'Graag snel.' } });
    expect(String(found.matter.dueOn)).toBe('2026-11-12');
    expect(found.draft.answers).toEqual({ 'reminder.note': 'Graag snel.' });
    const text = letterAsText(composeLetter(followUpRequestOf(found, sender, TODAY)).letter);
    expect(text).toContain('Op 12 november 2026 eindigde de termijn');
    expect(text).toContain('Graag snel.');
  });

  it('is none where the request is gone', async () => {
    expect(await followUpOf(one.doors, places(), { id: 'weg', letter: 'reminder' })).toBeNull();
  });

  it('starts empty where the typed text cannot be read', async () => {
    const found = await followUp('reminder');
    session.data.set(`followUp:${found.request.id}:reminder`, { channel: 'duif' });
    const again = await followUpOf(one.doors, places(), { id: found.request.id, letter: 'reminder' });
    expect(again?.draft).toEqual({ channel: null, answers: {}, overrides: {} });
  });
});

describe('the channel', () => {
  const post = { channel: 'post', to: 'Molenweg 7\n3900 Pelt' } as const;

  it.each([
    ['reminder', 'email', 'email'],
    ['complaint', 'email', 'post'],
    ['mediation', 'email', 'post'],
    // The same letter once more goes another way than the one that failed.
    ['access', 'email', 'post'],
    ['access', 'post', 'post'],
  ] as const)('of a %s after a request by %s is %s', async (letter, before, expected) => {
    const addressee = before === 'post' ? post : { channel: before, to: 'privacy@korst.example' };
    const found = await followUp(letter, { addressee });
    expect(followUpRequestOf(found, sender, TODAY).channel).toBe(expected);
  });

  it('is the one that was chosen', async () => {
    const found = await followUp('reminder', {}, { channel: 'registeredPost' });
    expect(followUpRequestOf(found, sender, TODAY).channel).toBe('registeredPost');
  });
});

describe('the authority of a paper', () => {
  const nowhere = { ...sender, address: { ...sender.address, country: null } };

  it.each([
    ['BE', 'NL', 'Drukpersstraat 35'],
    ['NL', 'BE', 'Postbus 93374'],
    // Nobody said where the writer lives: then the controller's, as the next step has it.
    [null, 'BE', 'Drukpersstraat 35'],
    [null, 'NL', 'Postbus 93374'],
  ] as const)(
    'of a resident of %s against a controller in %s',
    async (residence, controllerCountry, street) => {
      const found = await followUp('complaint', { residence, controllerCountry });
      const { letter } = composeLetter(followUpRequestOf(found, nowhere, TODAY));
      expect(letter.addresseeLines.join('\n')).toContain(street);
    },
  );

  it('stays a blank where a country has one for each region', async () => {
    const found = await followUp('complaint', { residence: 'DE', controllerCountry: 'DE' });
    expect(composeLetter(followUpRequestOf(found, nowhere, TODAY)).missing).toContainEqual(
      expect.objectContaining({ field: 'authority' }),
    );
  });

  it('is the GBA also for a Flemish public body, whose own form no letter replaces', async () => {
    const found = await followUp('mediation', {
      controller: { ...controller, name: 'Stad Pelt' },
      isPublicBody: true,
    });
    const { letter } = composeLetter(followUpRequestOf(found, sender, TODAY));
    expect(letter.addresseeLines[0]).toBe('Gegevensbeschermingsautoriteit');
  });
});

describe('what is recorded', () => {
  it('is the exact text, and the last term that the letter names: the fourteenth day is a Sunday', async () => {
    const { request, composed, status } = await send(await followUp('reminder'));
    const [written] = request.letters;
    expect(written).toMatchObject({
      letterKind: 'reminder',
      on: '2026-11-22',
      lastTermOn: '2026-12-07',
      addressee: { channel: 'email', to: 'privacy@korst.example' },
    });
    const text = letterAsText(composed.letter);
    expect(text).toContain('uiterlijk op 7 december 2026');
    expect(await one.doors.store.textOf(written?.textHash ?? '')).toEqual({ kind: 'found', text });
    expect(status.situation).toBe('reminded');
  });

  it('is the term of the letter also where it went two days later', async () => {
    const found = await followUp('reminder');
    setToday(one, '2026-11-24');
    const { request, composed } = await send(found, Temporal.PlainDate.from('2026-11-24'));
    expect(letterAsText(composed.letter)).toContain('uiterlijk op 7 december 2026');
    expect(request.letters[0]).toMatchObject({ on: '2026-11-24', lastTermOn: '2026-12-07' });
  });

  it('is the term as it was changed, and none where the letter shows a blank', async () => {
    const changed = await followUp('reminder', {}, { answers: { 'reminder.lastDay': '2026-12-31' } });
    expect((await send(changed)).request.letters[0]?.lastTermOn).toBe('2026-12-31');
    one = device('2026-11-22');
    const impossible = await followUp('reminder', {}, { answers: { 'reminder.lastDay': '2026-02-30' } });
    const { request, composed } = await send(impossible);
    expect(composed.missing).toContainEqual(expect.objectContaining({ field: 'reminder.lastDay' }));
    expect(request.letters[0]?.lastTermOn).toBeNull();
  });

  it('holds the last term of an answer to a refusal too, which names one', async () => {
    const found = await followUp('refusalReply');
    await recordFact(one.doors, found.request.id, {
      kind: 'refused',
      on: '2026-11-20',
      ground: 'none',
      textHash: null,
    });
    const { request, composed } = await send(found);
    expect(letterAsText(composed.letter)).toContain('uiterlijk op 7 december 2026');
    expect(request.letters[0]).toMatchObject({ letterKind: 'refusalReply', lastTermOn: '2026-12-07' });
  });

  it('gives no term to a paper for the authority, and names the authority as addressee', async () => {
    const { request } = await send(await followUp('mediation'));
    expect(request.letters[0]).toMatchObject({ letterKind: 'mediation', lastTermOn: null });
    expect(request.letters[0]?.addressee).toEqual({
      channel: 'post',
      to: 'Gegevensbeschermingsautoriteit\nDrukpersstraat 35\n1000 Brussel',
    });
  });

  it('begins the clock anew for the same letter by another way', async () => {
    const { request, status } = await send(await followUp('access'));
    expect(request.sendings.map(({ addressee }) => addressee.channel)).toEqual(['email', 'post']);
    // Posted on Sunday the 22nd: the third working day is Wednesday the 25th; Christmas is a Friday.
    expect(String(status.watchOn)).toBe('2026-12-28');
  });
});

describe('kinds of letter', () => {
  it('are requests, papers for an authority, or neither', () => {
    const papers = LETTER_KINDS.filter(isPaperForAuthority);
    expect(papers).toEqual(['mediation', 'complaint']);
    expect(LETTER_KINDS.filter(isRequest)).toHaveLength(10);
    expect(LETTER_KINDS.filter((kind) => isRequest(kind) && isPaperForAuthority(kind))).toEqual([]);
  });
});
