import { describe, expect, it } from 'vitest';
import { planImport } from '@/utils/requests/import-plan';

const here = new Map<string, unknown>([
  ['event:a:1', { n: 1, m: { x: 1, y: 2 } }],
  ['event:a:2', { n: 2 }],
  ['event:b:1', { n: 3 }],
  [`text:${'a'.repeat(64)}`, 'tekst'],
  ['profile', { residence: 'BE' }],
  ['draft:korst.example:access', { savedAt: '2026-11-01T00:00:00Z' }],
]);
const file = new Map<string, unknown>([
  ['event:a:1', { m: { y: 2, x: 1 }, n: 1 }],
  ['event:a:2', { n: 'anders' }],
  ['event:a:3', { n: 4 }],
  ['event:c:1', { n: 5 }],
  ['profile', { residence: 'NL' }],
  ['draft:korst.example:access', { savedAt: '2026-11-02T00:00:00Z' }],
]);

describe('merging', () => {
  it('adds what lacks, keeps what is here, and takes the newer draft', () => {
    const { set, remove, told } = planImport(here, file, 'merge');
    expect([...set.keys()]).toEqual(['event:a:3', 'event:c:1', 'draft:korst.example:access']);
    expect(remove).toEqual([]);
    expect(told).toEqual({
      newRequests: 1,
      extendedRequests: 1,
      sameRequests: 0,
      removedRequests: 0,
      newEvents: 2,
      differingEvents: 1,
      profile: 'kept',
      drafts: 1,
    });
  });

  it('does nothing the second time, nor with its own export', () => {
    const merged = new Map([...here, ...planImport(here, file, 'merge').set]);
    expect(planImport(merged, file, 'merge').set.size).toBe(0);
    expect(planImport(here, here, 'merge').set.size).toBe(0);
  });

  it('brings everything to an empty device', () => {
    const { set, told } = planImport(new Map(), file, 'merge');
    expect(set).toEqual(file);
    expect(told).toMatchObject({ newRequests: 2, newEvents: 4, profile: 'taken' });
  });
});

describe('replacing', () => {
  it('writes nothing that is here already, in whatever order its keys stand', () => {
    const mine = new Map([['event:a:1', { n: 1, m: { x: 1, y: 2 } }]]);
    const theirs = new Map([['event:a:1', { m: { y: 2, x: 1 }, n: 1 }]]);
    const { set, told } = planImport(mine, theirs, 'replace');
    expect(set.size).toBe(0);
    expect(told).toMatchObject({ sameRequests: 1, extendedRequests: 0, differingEvents: 0 });
  });

  it('leaves exactly what the file says', () => {
    const { set, remove, told } = planImport(here, file, 'replace');
    const after = new Map([...here, ...set]);
    for (const key of remove) after.delete(key);
    expect(after).toEqual(file);
    expect(told).toEqual({
      newRequests: 1,
      extendedRequests: 1,
      sameRequests: 0,
      removedRequests: 1,
      newEvents: 2,
      differingEvents: 1,
      profile: 'taken',
      drafts: 1,
    });
  });
});
