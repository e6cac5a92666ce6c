import { beforeEach, describe, expect, it } from 'vitest';
import { type FollowUp, filingOf, followUpOf, followUpRequestOf, isRequest } from '@/utils/app/follow-up';
import { matterOf } from '@/utils/app/matter-of';
import { exportEverything, importEverything, readImport } from '@/utils/app/move-data';
import { listRequests, readRequest } from '@/utils/app/overview';
import { recordFact, recordRequest } from '@/utils/app/record';
import { confirmHandedOver, recordFollowUp, takeBackHandedOver } from '@/utils/app/send-follow-up';
import { followUpSlot, keepLetter } from '@/utils/browser/kept-letters';
import { isPaperForAuthority } from '@/utils/law/letter-kinds';
import { NO_POLICY } from '@/utils/law/policy';
import { letterAsText } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import { LETTER_KINDS, type LetterKind } from '@/utils/letters/letter';
import { emptyFollowUp, type FollowUpDraft } from '@/utils/requests/follow-up-draft';
import { controller } from '../requests/sample-events';
import { type Device, device, newRequest, sender, setToday } from './doors';

const TODAY = Temporal.PlainDate.from('2026-11-22');

let one: Device;
beforeEach(() => {
  one = device('2026-11-22');
});

async function followUp(
  letter: LetterKind,
  changes: Parameters<typeof newRequest>[0] = {},
  draft: Partial<FollowUpDraft> = {},
): Promise<FollowUp> {
  const recorded = await recordRequest(one.doors, newRequest(changes));
  if (recorded.kind !== 'recorded') throw new Error(JSON.stringify(recorded));
  const id = recorded.requestId;
  await keepLetter(one.doors.store, followUpSlot(id, letter), {
    ...emptyFollowUp(one.doors.now()),
    ...draft,
  });
  const found = await followUpOf(one.doors, { id, letter });
  if (!found) throw new Error('no follow-up');
  return found;
}

async function send(found: FollowUp, sentOn = TODAY, sending: 'unsure' | 'confirmed' = 'confirmed') {
  const request = followUpRequestOf(found, sender, TODAY);
  const composed = composeLetter(request);
  const recorded = await recordFollowUp(one.doors, found, composed, request, sentOn, sending);
  const read = await readRequest(one.doors, found.request.id);
  if (read.kind !== 'request') throw new Error(read.kind);
  return { recorded, composed, ...read };
}

describe('a letter after the request', () => {
  it('takes along what was noted of the money that was asked', async () => {
    const recorded = await recordRequest(one.doors, newRequest());
    if (recorded.kind !== 'recorded') throw new Error(recorded.kind);
    const id = recorded.requestId;
    const asksMoney = { kind: 'feeAsked', on: '2026-10-20', amount: '€ 50', textHash: null } as const;
    await recordFact(one.doors, id, asksMoney);
    const found = await followUpOf(one.doors, { id, letter: 'feeReply' });
    if (!found) throw new Error('no follow-up');
    const text = letterAsText(composeLetter(followUpRequestOf(found, sender, TODAY)).letter);
    expect(text).toContain('Op 20 oktober 2026 vroeg u mij een vergoeding (€ 50)');
    const other = await followUpOf(one.doors, { id, letter: 'reminder' });
    expect(other?.draft.answers).toEqual({});
  });

  it('is about the file as it stands, with what was typed until now', async () => {
    const found = await followUp('reminder', {}, { answers: { 'reminder.note': 'Graag snel.' } });
    expect(String(found.matter.dueOn)).toBe('2026-11-12');
    expect(found.draft.answers).toEqual({ 'reminder.note': 'Graag snel.' });
    const text = letterAsText(composeLetter(followUpRequestOf(found, sender, TODAY)).letter);
    expect(text).toContain('Volgens mij eindigde op 12 november 2026 de termijn');
    expect(text).toContain('Graag snel.');
  });

  it('is none where the request is gone', async () => {
    expect(await followUpOf(one.doors, { id: 'weg', letter: 'reminder' })).toBeNull();
  });

  it('says where what was typed cannot be read whole, and holds what is left of it', async () => {
    const found = await followUp('reminder');
    expect(found.isDamaged).toBe(false);
    const key = `followUp:${found.request.id}:reminder`;
    const answers = { 'reminder.note': 'Graag snel.' };
    const again = async (raw: unknown) => {
      one.area.data.set(key, raw);
      return followUpOf(one.doors, { id: found.request.id, letter: 'reminder' });
    };
    expect(await again({ channel: 'duif', answers })).toMatchObject({
      draft: { channel: null, answers, overrides: {} },
      isDamaged: true,
    });
    expect(await again('onleesbaar')).toMatchObject({
      draft: { channel: null, answers: {}, overrides: {} },
      isDamaged: true,
    });
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

describe('a request that goes once more', () => {
  const quoted = {
    url: 'https://korst.example/privacy',
    readOn: '2026-10-11',
    policy: {
      ...NO_POLICY,
      purposes: [
        {
          title: 'Bestellingen leveren',
          dataCategories: [],
          legalBases: ['contract' as const],
          interest: null,
          isDirectMarketing: false,
          quote: 'Uw adres gebruiken wij om te leveren.',
        },
      ],
    },
  };
  const input = {
    answers: { 'rectification.items': [{ wrong: 'huisnummer 12', right: 'huisnummer 21' }] },
    overrides: { closing: 'Met dank' },
    policy: quoted,
  };
  const textOf = (found: FollowUp, day = TODAY) =>
    letterAsText(composeLetter(followUpRequestOf(found, sender, day)).letter);
  const again = async (id: string, letter: LetterKind = 'rectification') => {
    const found = await followUpOf(one.doors, { id, letter });
    if (!found) throw new Error('no follow-up');
    return found;
  };
  const bounced = async (cause: 'unknownAddress' | 'fullMailbox', changes = {}) => {
    const policy = { url: quoted.url, readOn: quoted.readOn, text: 'Mail naar privacy@korst.example.' };
    const recorded = await recordRequest(
      one.doors,
      newRequest({ right: 'rectification', input, items: [], policy, ...changes }),
    );
    if (recorded.kind !== 'recorded') throw new Error(recorded.kind);
    await recordFact(one.doors, recorded.requestId, { kind: 'bounced', on: '2026-10-12', cause });
    return recorded.requestId;
  };

  it('is the same letter, with the answers and the words that were typed, of today and by another way', async () => {
    const id = await bounced('unknownAddress');
    const found = await again(id);
    const first = { ...found, matter: { ...found.matter, cameBack: null } };
    const paragraphs = (one: FollowUp) =>
      composeLetter(followUpRequestOf(one, sender, TODAY)).letter.paragraphs;
    expect(paragraphs(found).slice(1)).toEqual(paragraphs(first));
    const text = textOf(found);
    expect(text).toContain('huisnummer 21');
    expect(text).toContain('Met dank');
    expect(text).toContain('22 november 2026');
    expect(text).toContain('Molenweg 7');
    expect(text).toContain(
      'Dit verzoek stuurde ik u al op 11 oktober 2026, per e-mail naar privacy@korst.example; dat bericht kwam op 12 oktober 2026 terug als onbestelbaar.',
    );
    expect(text).not.toContain('artikel 12, lid 3, AVG volgens mij niet uit');
  });

  it('quotes the policy as the first letter did, with the day on which it was read', async () => {
    const id = await bounced('unknownAddress', { right: 'access' });
    const text = textOf(await again(id, 'access'));
    expect(text).toContain('Bestellingen leveren');
    expect(text).toContain('11 oktober 2026');
  });

  it('says of a full mailbox that the month runs, where the policy names that address', async () => {
    const id = await bounced('fullMailbox');
    expect(textOf(await again(id))).toContain(
      'dat bericht kwam op 12 oktober 2026 terug, omdat uw mailbox vol was.',
    );
    expect(textOf(await again(id))).toContain('die loopt volgens mij vanaf 11 oktober 2026.');
    const elsewhere = await bounced('fullMailbox', {
      addressee: { channel: 'email', to: 'oud@korst.example' },
    });
    expect(textOf(await again(elsewhere))).not.toContain('die loopt');
  });

  it('goes to another address that was found since, and so do the letters after it', async () => {
    const id = await bounced('unknownAddress');
    const found = await again(id);
    const changed = { ...controller, email: 'gegevens@korst.example' };
    const sent = await send({ ...found, draft: { ...found.draft, controller: changed } });
    expect(sent.request.sendings.at(-1)?.addressee).toEqual({
      channel: 'email',
      to: 'gegevens@korst.example',
    });
    expect(sent.request.asked.controller).toEqual(controller);
    const reminder = await again(id, 'reminder');
    expect(followUpRequestOf(reminder, sender, TODAY).controller).toEqual(changed);
  });

  it('can go a third time as it went the second', async () => {
    const id = await bounced('unknownAddress');
    const found = await again(id);
    await send({ ...found, draft: { ...found.draft, overrides: { closing: 'Tot uw dienst' } } });
    const third = await again(id);
    expect(third.draft.overrides).toEqual({ closing: 'Tot uw dienst' });
    expect(third.input?.policy).toEqual(quoted);
    // It did not come back a second time, so no letter says that it did.
    expect(textOf(third)).not.toContain('stuurde ik u al');
  });

  it('begins empty where nothing was kept, or something else lies under that name', async () => {
    const id = await bounced('unknownAddress');
    const { inputHash } = (await again(id)).request.asked;
    for (const other of ['geen JSON', '{"answers": 5}', '[]', 'null']) {
      one.area.data.set(`text:${inputHash}`, other);
      expect(await again(id)).toMatchObject({ input: null, draft: { answers: {}, overrides: {} } });
    }
  });

  it('comes back from a backup with all of it', async () => {
    const id = await bounced('unknownAddress');
    const before = textOf(await again(id));
    const file = await readImport((await exportEverything(one.doors)).json);
    if (file.kind !== 'backup') throw new Error(file.kind);
    one = device('2026-11-22');
    await importEverything(one.doors, file, 'replace');
    expect(textOf(await again(id))).toBe(before);
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

describe('how a paper is filed', () => {
  it.each([
    ['BE', 'BE', 'mediation', 'GBA', /bemiddeling-aanvragen$/],
    ['BE', 'IE', 'complaint', 'GBA', /klacht-indienen$/],
    ['NL', 'NL', 'complaint', 'AP', /autoriteitpersoonsgegevens/],
    ['FR', 'FR', 'complaint', 'other', /cnil/],
    ['DE', 'DE', 'complaint', 'other', null],
  ] as const)(
    'by a resident of %s against %s, a %s: by the %s',
    async (residence, controllerCountry, kind, by, page) => {
      const { request } = await followUp(kind, { residence, controllerCountry });
      const { authority, href } = filingOf(request, kind);
      expect(authority).toBe(by);
      if (page === null) expect(href).toBeNull();
      else expect(href).toMatch(page);
    },
  );

  it('names the policy as it stood, as what the processing is and as an annex; a reminder does not', async () => {
    const text = async (kind: LetterKind) =>
      letterAsText(composeLetter(followUpRequestOf(await followUp(kind), sender, TODAY)).letter);
    const paper = await text('mediation');
    expect(paper).toContain('https://korst.example/privacy, gelezen op 11 oktober 2026');
    expect(paper).toContain('De privacyverklaring van de organisatie, gelezen op 11 oktober 2026');
    expect(await text('reminder')).not.toContain('privacyverklaring');
  });
});

describe('an explanation that they asked for', () => {
  const asking = (askedPromptly: boolean | null) => ({
    kind: 'questionAsked' as const,
    on: '2026-11-02',
    about: 'clarification' as const,
    demands: [],
    askedPromptly,
    textHash: null,
  });
  const explanation = async (askedPromptly: boolean | null) => {
    const { request } = await followUp('clarificationReply');
    await recordFact(one.doors, request.id, asking(askedPromptly));
    const found = await followUpOf(one.doors, { id: request.id, letter: 'clarificationReply' });
    if (!found) throw new Error('no follow-up');
    return {
      found,
      text: letterAsText(composeLetter(followUpRequestOf(found, sender, TODAY)).letter),
    };
  };

  it('names the day as the clock has it once the letter went, and that is the day that is kept', async () => {
    const { found, text } = await explanation(true);
    // 12 November and the twenty days from the 2nd to the 22nd.
    expect(text).toContain('Volgens mijn berekening eindigt hij op 2 december 2026.');
    const { status } = await send(found);
    expect([status.situation, String(status.watchOn)]).toEqual(['waiting', '2026-12-02']);
  });

  it('holds to the first day where the question was not prompt, or nobody said so', async () => {
    for (const askedPromptly of [false, null]) {
      one = device('2026-11-22');
      const { text } = await explanation(askedPromptly);
      expect(text).toContain('De termijn om te antwoorden eindigde volgens mij op 12 november 2026');
    }
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

describe('a letter that was handed over, and of which nobody said that it went', () => {
  const again = async (found: FollowUp) => {
    const read = await readRequest({ ...one.restart(), today: one.doors.today }, found.request.id);
    if (read.kind !== 'request') throw new Error(read.kind);
    return read;
  };
  const reopened = (found: FollowUp) =>
    followUpOf(one.restart(), { id: found.request.id, letter: found.kind });

  it('counts for nothing: no reminder, no line for the authority, no new state', async () => {
    const found = await followUp('reminder');
    await send(found, TODAY, 'unsure');
    const { request, status } = await again(found);
    expect(status.situation).toBe('overdue');
    expect(request.letters).toEqual([]);
    const matter = matterOf(request, status);
    expect([matter.remindedOn, matter.events]).toEqual([null, []]);
    const { rows } = await listRequests(one.restart());
    expect(rows[0]?.standing.situation).toBe('overdue');
    expect(rows[0]?.summary.handedOverOn).toBe('2026-11-22');
  });

  it('is found again with what was typed, and its exact text, after a restart', async () => {
    const found = await followUp('reminder', {}, { answers: { 'reminder.note': 'Graag snel.' } });
    const { composed } = await send(found, TODAY, 'unsure');
    const back = await reopened(found);
    expect(back?.draft.answers).toEqual({ 'reminder.note': 'Graag snel.' });
    const text = await one.doors.store.textOf(back?.handedOver?.fact.textHash ?? '');
    expect(text).toEqual({ kind: 'found', text: letterAsText(composed.letter) });
    const other = await followUpOf(one.restart(), { id: found.request.id, letter: 'complaint' });
    expect(other?.handedOver).toBeNull();
  });

  it('counts from the day that is confirmed', async () => {
    const found = await followUp('reminder');
    await send(found, TODAY, 'unsure');
    setToday(one, '2026-11-25');
    const back = await reopened(found);
    if (!back?.handedOver) throw new Error('not handed over');
    const on = Temporal.PlainDate.from('2026-11-24');
    await confirmHandedOver(one.restart(), found.request.id, back.handedOver, on);
    const { request, status } = await again(found);
    expect(request.handedOver).toEqual([]);
    expect(request.letters).toMatchObject([{ letterKind: 'reminder', on: '2026-11-24' }]);
    expect(status.situation).toBe('reminded');
  });

  it('leaves no trace in the story where it did not go, and what was typed stays', async () => {
    const found = await followUp('reminder', {}, { answers: { 'reminder.note': 'Graag snel.' } });
    await send(found, TODAY, 'unsure');
    const back = await reopened(found);
    if (!back?.handedOver) throw new Error('not handed over');
    await takeBackHandedOver(one.restart(), found.request.id, back.handedOver);
    const { request } = await again(found);
    expect([request.handedOver, request.letters]).toEqual([[], []]);
    expect(request.timeline.map(({ fact }) => fact.kind)).toEqual(['requestSent']);
    expect((await reopened(found))?.draft.answers).toEqual({ 'reminder.note': 'Graag snel.' });
  });

  it('does not move the clock either where the same letter goes another way', async () => {
    const found = await followUp('access');
    await send(found, TODAY, 'unsure');
    const before = await again(found);
    expect(before.request.sendings).toHaveLength(1);
    expect(String(before.status.watchOn)).toBe('2026-11-12');
    const back = await reopened(found);
    if (!back?.handedOver) throw new Error('not handed over');
    await confirmHandedOver(one.restart(), found.request.id, back.handedOver, TODAY);
    const after = await again(found);
    expect(after.request.sendings).toHaveLength(2);
    expect(String(after.status.watchOn)).toBe('2026-12-28');
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
