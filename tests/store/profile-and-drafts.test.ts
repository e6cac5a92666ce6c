import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type DraftPlaces,
  listDrafts,
  readDraft,
  removeDraft,
  rescueDraft,
  saveDraft,
} from '@/utils/browser/drafts';
import { createEventStore } from '@/utils/browser/event-store';
import { readFollowUp, removeFollowUp, rescueFollowUp, saveFollowUp } from '@/utils/browser/follow-ups';
import { hashText } from '@/utils/browser/hash-text';
import { changeProfile, readProfile } from '@/utils/browser/profile';
import { readBackup, writeBackup } from '@/utils/requests/backup';
import { planImport } from '@/utils/requests/import-plan';
import type { StoredDraft } from '@/utils/requests/stored-draft';
import { readKey } from '@/utils/requests/stored-keys';
import { EMPTY_PROFILE } from '@/utils/requests/stored-profile';
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
});

describe('letters after a request, in the making', () => {
  const typed = {
    savedAt: '2026-11-22T09:00:00Z',
    channel: 'post',
    controller: null,
    answers: { 'reminder.note': 'Graag snel.' },
    overrides: {},
  } as const;
  let area: ReturnType<typeof memoryArea>;
  beforeEach(() => {
    area = memoryArea();
  });

  it('survive the browser, go with the export, and with the request when it is deleted', async () => {
    const store = createEventStore(area, '1');
    await saveFollowUp(store, 'request-1', 'reminder', typed);
    const later = createEventStore(area, '1');
    expect(await readFollowUp(later, 'request-1', 'reminder')).toEqual(typed);
    expect(await readFollowUp(later, 'request-1', 'complaint')).toBeNull();
    expect((await later.wholeState()).has('followUp:request-1:reminder')).toBe(true);
    const deleted = await later.deleteRequest('request-1');
    if (deleted.kind !== 'deleted') throw new Error(deleted.kind);
    expect(await readFollowUp(later, 'request-1', 'reminder')).toBeNull();
    await later.restore(deleted.removed);
    expect(await readFollowUp(later, 'request-1', 'reminder')).toEqual(typed);
    await removeFollowUp(later, 'request-1', 'reminder');
    expect(await readFollowUp(later, 'request-1', 'reminder')).toBeNull();
  });

  it('that cannot be read give back what is left of them, and lie aside whole', async () => {
    const store = createEventStore(area, '1');
    const damaged = { ...typed, channel: 'duif' };
    area.data.set('followUp:request-1:reminder', damaged);
    expect(await rescueFollowUp(store, 'request-1', 'reminder')).toEqual({
      savedAt: typed.savedAt,
      controller: null,
      answers: typed.answers,
      overrides: {},
    });
    expect(area.data.get('backup:prev:followUp:request-1:reminder')).toEqual(damaged);
    await saveFollowUp(store, 'request-1', 'reminder', typed);
    expect(await rescueFollowUp(store, 'request-1', 'reminder')).toBeNull();
  });

  it('say when the disk is full, and write nothing where a later version wrote', async () => {
    const store = createEventStore(area, '1');
    await store.open();
    area.failing = ({ kind }) => (kind === 'set' ? FULL : null);
    expect(await saveFollowUp(store, 'request-1', 'reminder', typed)).toMatchObject({ why: 'full' });
    const newer = memoryArea([['schemaVersion', 99]]);
    const later = createEventStore(newer, '1');
    expect(await saveFollowUp(later, 'r', 'reminder', typed)).toMatchObject({ why: 'newerVersion' });
    expect(await removeFollowUp(later, 'r', 'reminder')).toMatchObject({ why: 'newerVersion' });
    expect([...newer.data.keys()]).toEqual(['schemaVersion']);
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

describe('drafts', () => {
  let places: DraftPlaces;
  let local: ReturnType<typeof memoryArea>;
  let session: ReturnType<typeof memoryArea>;
  beforeEach(() => {
    fakeBrowser.reset();
    local = memoryArea();
    session = memoryArea();
    places = { store: createEventStore(local, '1'), session };
  });

  it('survive the popup: one for each site and right', async () => {
    await saveDraft(places, draft, false);
    await saveDraft(places, { ...draft, right: 'erasure', savedAt: '2026-11-22T10:00:00Z' }, false);
    await saveDraft(places, { ...draft, answers: { period: 'nieuw' } }, false);
    expect((await readDraft(places, 'korst.example', 'access', false))?.answers).toEqual({ period: 'nieuw' });
    expect((await listDrafts(places)).map(({ right }) => right)).toEqual(['erasure', 'access']);
    await removeDraft(places, 'korst.example', 'access', false);
    expect(await readDraft(places, 'korst.example', 'access', false)).toBeNull();
  });

  it('of a private window stay in memory', async () => {
    await saveDraft(places, draft, true);
    expect(await readDraft(places, 'korst.example', 'access', true)).toEqual(draft);
    expect(await readDraft(places, 'korst.example', 'access', false)).toBeNull();
    expect(local.data.size).toBe(0);
    await removeDraft(places, 'korst.example', 'access', true);
    expect(session.data.size).toBe(0);
  });

  it('that cannot be read are left where they lie', async () => {
    local.data.set('draft:korst.example:access', { ...draft, answers: { a: 5 } });
    expect(await readDraft(places, 'korst.example', 'access', false)).toBeNull();
    expect(await listDrafts(places)).toEqual([]);
    expect(local.data.has('draft:korst.example:access')).toBe(true);
  });

  it('that cannot be read give back what is left of them, and lie aside whole', async () => {
    const damaged = { ...draft, role: 5, answers: { ...draft.answers, a: 5 } };
    local.data.set('draft:korst.example:access', damaged);
    const { role: _, ...well } = draft;
    expect(await rescueDraft(places, 'korst.example', 'access', false)).toEqual(well);
    expect(local.data.get('backup:prev:draft:korst.example:access')).toEqual(damaged);
    await saveDraft(places, draft, false);
    expect(await rescueDraft(places, 'korst.example', 'access', false)).toBeNull();
    expect(await rescueDraft(places, 'ander.example', 'access', false)).toBeNull();
    expect(local.data.get('backup:prev:draft:korst.example:access')).toEqual(damaged);
  });

  it('of a private window that cannot be read leave nothing on the disk', async () => {
    session.data.set('draft:korst.example:access', { answers: { period: 'sinds 2020' } });
    expect(await rescueDraft(places, 'korst.example', 'access', true)).toEqual({
      answers: { period: 'sinds 2020' },
    });
    expect(local.data.size).toBe(0);
  });

  it('refuse a host that is none', async () => {
    await expect(saveDraft(places, { ...draft, host: 'a:b c' }, false)).rejects.toThrow();
  });
});
