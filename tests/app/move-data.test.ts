import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  exportEverything,
  importEverything,
  readImport,
  tellImport,
  wipeEverything,
} from '@/utils/app/move-data';
import { listRequests } from '@/utils/app/overview';
import { recordFact, recordRequest } from '@/utils/app/record';
import { changeProfile, readProfile } from '@/utils/browser/profile';
import { EMPTY_PROFILE } from '@/utils/requests/stored-profile';
import { fc } from '../property/seeded';
import { FULL, kept } from '../utils-browser/memory-area';
import { type Device, device, newRequest } from './doors';

const golden = readFileSync(new URL('../requests/golden/version-2.json', import.meta.url), 'utf8');
const goldenSender = JSON.parse(golden).entries.profile.sender;

async function fileFrom(text: string) {
  const read = await readImport(text);
  if (read.kind !== 'backup') throw new Error(`${read.why} ${read.where}`);
  return read;
}

async function lived(): Promise<Device> {
  const one = device();
  const recorded = await recordRequest(one.doors, newRequest());
  if (recorded.kind !== 'recorded') throw new Error(recorded.kind);
  await recordFact(
    one.doors,
    recorded.requestId,
    { kind: 'refused', on: '2026-11-05', ground: '12(5)', textHash: null },
    'Neen.',
  );
  await recordRequest(one.doors, newRequest({ right: 'erasure', reference: 'RB-2222' }));
  await changeProfile(one.doors.store, (profile) => ({ ...profile, residence: 'BE' }));
  one.area.data.set('event:lost:odd', { hello: 1 });
  return one;
}

describe('out, wiped and in again', () => {
  it('says that a file is larger than what is taken back, by its bytes', async () => {
    const one = device();
    expect((await exportEverything(one.doors)).isTooLarge).toBe(false);
    // Three bytes each in the file, and one unit each in the script.
    one.area.data.set(`text:${'a'.repeat(64)}`, '€'.repeat(18_000_000));
    expect((await exportEverything(one.doors)).isTooLarge).toBe(true);
  });

  it('gives an identical state', async () => {
    const one = await lived();
    const before = kept(one.area);
    const rows = await listRequests(one.doors);
    const { json, fileName } = await exportEverything(one.doors);
    expect(fileName).toBe('rechtenbrief-2026-11-22.json');
    expect(await wipeEverything(one.doors)).toEqual({ kind: 'saved' });
    expect(kept(one.area)).toEqual({});
    const file = await fileFrom(json);
    expect(await tellImport(one.doors, file, 'merge')).toMatchObject({ newRequests: 3, profile: 'taken' });
    expect(await importEverything(one.doors, file, 'merge')).toMatchObject({ kind: 'imported' });
    expect(kept(one.area)).toEqual(before);
    expect(await listRequests(one.doors)).toEqual(rows);
    const again = await exportEverything(one.doors);
    expect(JSON.parse(again.json)).toEqual(JSON.parse(json));
  });

  it('holds for the golden file, on a full device too', async () => {
    const one = await lived();
    const file = await fileFrom(golden);
    expect(await tellImport(one.doors, file, 'replace')).toMatchObject({
      newRequests: 3,
      removedRequests: 3,
    });
    expect(await importEverything(one.doors, file, 'replace')).toMatchObject({ kind: 'imported' });
    const { schemaVersion, ...state } = kept(one.area);
    expect(schemaVersion).toBe(2);
    expect(state).toEqual(JSON.parse(golden).entries);
  });
});

describe('importing', () => {
  it('merges without touching what is here, and changes nothing the second time', async () => {
    const one = await lived();
    const before = kept(one.area);
    const file = await fileFrom(golden);
    await importEverything(one.doors, file, 'merge');
    const merged = kept(one.area);
    const { profile, ...others } = before;
    for (const [key, value] of Object.entries(others)) expect(merged[key]).toEqual(value);
    expect(profile).toMatchObject({ sender: null });
    expect(merged.profile).toEqual({ ...EMPTY_PROFILE, residence: 'BE', sender: goldenSender });
    expect((await listRequests(one.doors)).rows).toHaveLength(5);
    await importEverything(one.doors, file, 'merge');
    expect(kept(one.area)).toEqual(merged);
  });

  it('brings the name and address to a new laptop where only the residence and language were chosen', async () => {
    const one = device();
    await changeProfile(one.doors.store, (profile) => ({ ...profile, residence: 'NL', language: 'nl' }));
    const file = await fileFrom(golden);
    expect(await tellImport(one.doors, file, 'merge')).toMatchObject({ profile: 'brought' });
    expect(await importEverything(one.doors, file, 'merge')).toMatchObject({ told: { profile: 'brought' } });
    const { profile } = await readProfile(one.doors.store);
    expect(profile).toEqual({ ...EMPTY_PROFILE, residence: 'NL', language: 'nl', sender: goldenSender });
  });

  it('changes nothing when the disk is full', async () => {
    const one = await lived();
    const file = await fileFrom(golden);
    for (const mode of ['merge', 'replace'] as const) {
      const before = kept(one.area);
      one.area.failing = ({ kind }) => (kind === 'set' ? FULL : null);
      expect(await importEverything(one.doors, file, mode)).toMatchObject({ kind: 'notSaved', why: 'full' });
      one.area.failing = () => null;
      expect(kept(one.area)).toEqual(before);
    }
  });

  it('is all or nothing, wherever it is stopped: after a restart it is the old state or the new one', async () => {
    const file = await fileFrom(golden);
    for (let stopAt = 1; stopAt <= 8; stopAt += 1) {
      const one = await lived();
      const before = kept(one.area);
      let calls = 0;
      one.area.failing = () => {
        calls += 1;
        // Stopped: from here on nothing of this window reaches the storage.
        return calls >= stopAt ? new Error('killed') : null;
      };
      await importEverything(one.doors, file, 'replace');
      one.area.failing = () => null;
      await one.restart().store.open();
      const { schemaVersion: _, ...after } = kept(one.area);
      const { schemaVersion: __, ...old } = before;
      expect([old, JSON.parse(golden).entries]).toContainEqual(after);
    }
  });

  it('never changes anything unless the file was accepted, however it was tampered with', async () => {
    const one = await lived();
    const before = kept(one.area);
    const { json } = await exportEverything(one.doors);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(json.length - 1),
        fc.string({ maxLength: 6 }),
        fc.nat(8),
        async (at, piece, cut) => {
          const read = await readImport(json.slice(0, at) + piece + json.slice(at + cut));
          expect(kept(one.area)).toEqual(before);
          if (read.kind !== 'backup') return;
          const copy = device();
          expect(await importEverything(copy.doors, read, 'replace')).toMatchObject({ kind: 'imported' });
          const overview = await listRequests(copy.doors);
          const unreadable = [...read.unreadable].filter((key) => read.entries.has(key));
          expect(overview.unreadable.reduce((sum, { records }) => sum + records, 0)).toBe(unreadable.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
