import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type DraftPlaces, listDrafts, readDraft, removeDraft, saveDraft } from '@/utils/browser/drafts';
import { createEventStore } from '@/utils/browser/event-store';
import { changeProfile, readProfile } from '@/utils/browser/profile';
import type { StoredDraft } from '@/utils/requests/stored-draft';
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
    const later = createEventStore(memoryArea([['schemaVersion', 2]]), '1');
    expect(await changeProfile(later, (one) => one)).toMatchObject({ why: 'newerVersion' });
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

  it('refuse a host that is none', async () => {
    await expect(saveDraft(places, { ...draft, host: 'a:b c' }, false)).rejects.toThrow();
  });
});
