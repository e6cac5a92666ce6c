import { beforeEach, describe, expect, it } from 'vitest';
import { createEventStore } from '@/utils/browser/event-store';
import { hashText } from '@/utils/browser/hash-text';
import {
  draftSlot,
  draftsOn,
  dropLetter,
  followUpSlot,
  keepLetter,
  keepLetterNow,
  readLetter,
} from '@/utils/browser/kept-letters';
import { changeProfile, readProfile } from '@/utils/browser/profile';
import { type Shelf, shelfIn } from '@/utils/browser/shelf';
import { readBackup, writeBackup } from '@/utils/requests/backup';
import { planImport } from '@/utils/requests/import-plan';
import type { StoredDraft } from '@/utils/requests/stored-draft';
import { readKey, textKey } from '@/utils/requests/stored-keys';
import { EMPTY_PROFILE } from '@/utils/requests/stored-profile';
import { asked, event } from '../requests/sample-events';
import { FULL, memoryArea } from './memory-area';

const draft: StoredDraft = {
  host: 'korst.example',
  right: 'access',
  savedAt: '2026-11-22T09:00:00Z',
  companions: [],
  controller: null,
  channel: 'email',
  role: null,
  onBehalfOf: { kind: 'self' },
  answers: { period: 'sinds 2020', data: ['a', 'b'], rows: [{ wrong: 'Jan', right: '$& {name}' }] },
  overrides: { closing: 'Groeten' },
  reference: 'RB-7K3Q',
  pageUrl: 'https://korst.example/privacy',
  policy: null,
  evidence: null,
};

describe('the profile', () => {
  it('is empty until something is told', async () => {
    const store = createEventStore(memoryArea(), '1');
    expect(await readProfile(store)).toEqual({ profile: EMPTY_PROFILE, isUnreadable: false });
  });

  it('loses no change that two windows make at once', async () => {
    const area = memoryArea();
    const [one, two] = [createEventStore(area, '1'), createEventStore(area, '1')];
    await Promise.all([
      changeProfile(one, (profile) => ({ ...profile, residence: 'BE' })),
      changeProfile(two, (profile) => ({ ...profile, language: 'fr' })),
      changeProfile(one, (profile) => ({ ...profile, colourScheme: 'dark' })),
    ]);
    expect((await readProfile(two)).profile).toMatchObject({
      residence: 'BE',
      language: 'fr',
      colourScheme: 'dark',
    });
  });

  it('that cannot be read is said, and kept aside when a new one takes its place', async () => {
    const area = memoryArea([['profile', { sender: 'Jan' }]]);
    const store = createEventStore(area, '1');
    expect((await readProfile(store)).isUnreadable).toBe(true);
    await changeProfile(store, (profile) => ({ ...profile, residence: 'NL' }));
    expect((await readProfile(store)).profile.residence).toBe('NL');
    expect(area.data.get('backup:prev:profile')).toEqual({ sender: 'Jan' });
  });

  it('says when the disk is full, and when a later version wrote', async () => {
    const area = memoryArea();
    const store = createEventStore(area, '1');
    await store.open();
    area.failing = ({ kind }) => (kind === 'set' ? FULL : null);
    expect(await changeProfile(store, (one) => one)).toMatchObject({ why: 'full' });
    const later = createEventStore(memoryArea([['schemaVersion', 99]]), '1');
    expect(await changeProfile(later, (one) => one)).toMatchObject({ why: 'newerVersion' });
  });

  it('that cannot be read is not written over where it cannot be set aside', async () => {
    const area = memoryArea([['profile', { sender: 'Jan' }]]);
    const store = createEventStore(area, '1');
    await store.open();
    area.failing = ({ kind }) => (kind === 'set' ? FULL : null);
    expect(await changeProfile(store, (one) => one)).toMatchObject({ why: 'full' });
    expect(area.data.get('profile')).toEqual({ sender: 'Jan' });
  });
});

const typed = {
  savedAt: '2026-11-22T09:00:00Z',
  channel: 'post',
  controller: null,
  answers: { 'reminder.note': 'Graag snel.' },
  overrides: {},
} as const;
const reminder = followUpSlot('request-1', 'reminder');
const access = draftSlot(draft);

describe('letters after a request, in the making', () => {
  let area: ReturnType<typeof memoryArea>;
  beforeEach(() => {
    area = memoryArea();
  });

  it('survive the browser, go with the export, and with the request when it is deleted', async () => {
    const store = createEventStore(area, '1');
    await keepLetter(store, reminder, typed);
    const later = createEventStore(area, '1');
    expect(await readLetter(later, reminder)).toEqual({ kind: 'whole', letter: typed });
    expect(await readLetter(later, followUpSlot('request-1', 'complaint'))).toEqual({ kind: 'none' });
    expect((await later.wholeState()).has('followUp:request-1:reminder')).toBe(true);
    const deleted = await later.deleteRequest('request-1');
    if (deleted.kind !== 'deleted') throw new Error(deleted.kind);
    expect((await readLetter(later, reminder)).kind).toBe('none');
    await later.restore(deleted.removed);
    expect((await readLetter(later, reminder)).kind).toBe('whole');
    await dropLetter(later, reminder);
    expect((await readLetter(later, reminder)).kind).toBe('none');
  });

  it('that cannot be read go with their request too, also where something took their place', async () => {
    const store = createEventStore(area, '1');
    await store.append([event(asked(), { requestId: 'request-1' })]);
    area.data.set('followUp:request-1:reminder', { ...typed, channel: 'duif' });
    await readLetter(store, reminder);
    await keepLetter(store, reminder, typed);
    expect(await store.setAside()).toEqual([
      { key: 'backup:prev:followUp:request-1:reminder', raw: { ...typed, channel: 'duif' } },
    ]);
    await store.deleteRequest('request-1');
    expect([...area.data.keys()]).toEqual(['schemaVersion']);
  });

  it('come back from a backup, unless they are made to break things', async () => {
    const entries = new Map<string, unknown>([['followUp:request-1:reminder', typed]]);
    const read = async (from: ReadonlyMap<string, unknown>) => {
      const text = await writeBackup(new Map(from), Temporal.Instant.from('2026-11-22T10:00:00Z'), hashText);
      return readBackup(text.replace(/"unreadable":\[[^\]]{0,200}\]/, '"unreadable":[]'), hashText);
    };
    const back = await read(entries);
    expect(back.kind === 'backup' && planImport(new Map(), back.entries, 'merge').told.drafts).toBe(1);
    for (const value of [{ ...typed, channel: 'duif' }, { ...typed, more: 1 }, 'tekst', null]) {
      expect(await read(new Map([['followUp:request-1:reminder', value]]))).toMatchObject({ why: 'damaged' });
    }
    // A key that looks like ours and is not, e.g. with a part too many, is no key of a backup.
    expect(readKey('followUp:a:reminder:x')).toBeNull();
  });
});

describe('a letter on the shelf', () => {
  const cases: [string, (area: ReturnType<typeof memoryArea>) => Shelf][] = [
    ['of the device', (area) => createEventStore(area, '1')],
    ['of a private window', shelfIn],
  ];
  describe.each(cases)('%s', (_, shelfOf) => {
    let area: ReturnType<typeof memoryArea>;
    let shelf: Shelf;
    beforeEach(() => {
      area = memoryArea();
      shelf = shelfOf(area);
    });

    it('survives the popup: one for each site and right', async () => {
      const erasure = { ...draft, right: 'erasure' } as const;
      await keepLetter(shelf, access, draft);
      await keepLetter(shelf, draftSlot(erasure), erasure);
      await keepLetter(shelf, access, { ...draft, answers: { period: 'nieuw' } });
      expect(await readLetter(shelfOf(area), access)).toMatchObject({
        letter: { answers: { period: 'nieuw' } },
      });
      await dropLetter(shelf, access);
      expect((await readLetter(shelf, access)).kind).toBe('none');
      expect((await readLetter(shelf, draftSlot(erasure))).kind).toBe('whole');
    });

    it('that cannot be read gives back what is left of it, and stays until something takes its place', async () => {
      const damaged = { ...draft, role: 5, answers: { ...draft.answers, a: 5 } };
      area.data.set(access.key, damaged);
      const { role: _role, ...well } = draft;
      expect(await readLetter(shelf, access)).toEqual({ kind: 'damaged', left: well });
      expect(area.data.get(access.key)).toEqual(damaged);
      await keepLetter(shelf, access, draft);
      expect((await readLetter(shelf, access)).kind).toBe('whole');
      expect(area.data.get(`backup:prev:${access.key}`)).toEqual(damaged);
      await dropLetter(shelf, access);
      expect([...area.data.keys()].filter((key) => key.includes(access.key))).toEqual([]);
    });

    it('that cannot be read lies aside when the page goes away as well', async () => {
      area.data.set(access.key, { wrong: 1 });
      await readLetter(shelf, access);
      keepLetterNow(shelf, access, draft);
      await Promise.resolve();
      await Promise.resolve();
      expect(area.data.get(access.key)).toEqual(draft);
      expect(area.data.get(`backup:prev:${access.key}`)).toEqual({ wrong: 1 });
    });

    it('is not written over a damaged one that the full disk cannot set aside', async () => {
      area.data.set(access.key, { wrong: 1 });
      await readLetter(shelf, access);
      area.failing = ({ kind }) => (kind === 'set' ? FULL : null);
      expect(await keepLetter(shelf, access, draft)).toMatchObject({ why: 'full' });
      expect(area.data.get(access.key)).toEqual({ wrong: 1 });
    });

    it('of which the storage fails in any way is told as a value', async () => {
      await readLetter(shelf, access);
      area.failing = () => new Error('IO error');
      expect(await keepLetter(shelf, access, draft)).toMatchObject({ why: 'failed' });
      expect(await dropLetter(shelf, access)).toMatchObject({ why: 'failed' });
      expect(() => keepLetterNow(shelf, access, draft)).not.toThrow();
    });

    it('takes the text of its policy along when it goes, unless something else rests on it', async () => {
      const hash = await hashText('Onze privacyverklaring');
      const resting = {
        ...draft,
        evidence: { url: 'https://a.example/', readOn: '2026-11-22', textHash: hash },
      };
      const other = { ...resting, right: 'erasure' } as const;
      await shelf.write({ [textKey(hash)]: 'Onze privacyverklaring' });
      await keepLetter(shelf, access, resting);
      await keepLetter(shelf, draftSlot(other), other);
      await dropLetter(shelf, access);
      expect(area.data.has(textKey(hash))).toBe(true);
      await dropLetter(shelf, draftSlot(other));
      expect(area.data.has(textKey(hash))).toBe(false);
    });

    it('refuses a host that is none, and at the last moment leaves what was kept', async () => {
      const wrong = { ...draft, host: 'a:b c' };
      await expect(keepLetter(shelf, access, wrong)).rejects.toThrow();
      await keepLetter(shelf, access, draft);
      expect(() => keepLetterNow(shelf, access, wrong)).not.toThrow();
      expect(await readLetter(shelf, access)).toMatchObject({ letter: draft });
    });
  });

  it('is listed by its key, whether it can be read or not', async () => {
    const area = memoryArea();
    const store = createEventStore(area, '1');
    await keepLetter(store, access, draft);
    area.data.set('draft::objection', { wrong: 1 });
    area.data.set('draft:korst.example:vreemd', draft);
    await keepLetter(store, reminder, typed);
    expect(await draftsOn(store)).toEqual([
      { host: 'korst.example', right: 'access' },
      { host: '', right: 'objection' },
    ]);
  });

  it('is never written where a later version wrote, not even by a page that goes away', async () => {
    const written = { v3: 'typed in a newer version' };
    const area = memoryArea([
      ['schemaVersion', 99],
      [reminder.key, written],
    ]);
    const store = createEventStore(area, '1');
    // Before anything is known of the storage, too.
    keepLetterNow(store, reminder, typed);
    await readLetter(store, reminder);
    expect(await keepLetter(store, reminder, typed)).toMatchObject({ why: 'newerVersion' });
    expect(await dropLetter(store, reminder)).toMatchObject({ why: 'newerVersion' });
    keepLetterNow(store, reminder, typed);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(Object.fromEntries(area.data)).toEqual({ schemaVersion: 99, [reminder.key]: written });
  });

  it('is told as a value where the storage cannot even be opened', async () => {
    const area = memoryArea();
    const store = createEventStore(area, '1');
    area.failing = () => new Error('IO error');
    expect(await keepLetter(store, reminder, typed)).toMatchObject({ why: 'failed' });
    expect(await dropLetter(store, reminder)).toMatchObject({ why: 'failed' });
    expect(await changeProfile(store, (one) => one)).toMatchObject({ why: 'failed' });
    area.failing = () => null;
    expect(await keepLetter(store, reminder, typed)).toEqual({ kind: 'saved' });
  });

  it('that was set aside goes with the export and comes back, named as unreadable', async () => {
    const area = memoryArea([[reminder.key, { wrong: 1 }]]);
    const store = createEventStore(area, '1');
    await readLetter(store, reminder);
    await keepLetter(store, reminder, typed);
    const state = await store.wholeState();
    const json = await writeBackup(state, Temporal.Instant.from('2026-11-22T10:00:00Z'), hashText);
    const back = await readBackup(json, hashText);
    expect(back).toMatchObject({ kind: 'backup', unreadable: new Set([`backup:prev:${reminder.key}`]) });
    const elsewhere = createEventStore(memoryArea(), '1');
    if (back.kind === 'backup') await elsewhere.importState(back, 'replace');
    expect(await elsewhere.wholeState()).toEqual(state);
  });
});
