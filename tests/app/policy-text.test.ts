import { beforeEach, describe, expect, it } from 'vitest';
import { keepPolicyText, policyTextAt } from '@/utils/app/policy-text';
import { createEventStore } from '@/utils/browser/event-store';
import { FULL, memoryArea } from '../store/memory-area';

const TEXT = 'Privacyverklaring. Wij bewaren uw gegevens zeven jaar. \uD800';

describe('the text of a policy', () => {
  let local: ReturnType<typeof memoryArea>;
  let session: ReturnType<typeof memoryArea>;
  const places = () => ({ store: createEventStore(local, '1'), session });
  beforeEach(() => {
    local = memoryArea();
    session = memoryArea();
  });

  it.each([false, true])('comes back whole under its fingerprint (private: %s)', async (isPrivate) => {
    const kept = await keepPolicyText(places(), TEXT, isPrivate);
    expect(kept.kind).toBe('saved');
    expect(await policyTextAt(places(), kept.hash, isPrivate)).toBe(TEXT.toWellFormed());
    expect(await policyTextAt(places(), kept.hash, !isPrivate)).toBeNull();
  });

  it('of a private window lies in memory alone', async () => {
    await keepPolicyText(places(), TEXT, true);
    expect([...local.data.keys()]).toEqual([]);
    expect(session.data.size).toBe(1);
  });

  it.each([false, true])('that cannot be kept is said to be so (private: %s)', async (isPrivate) => {
    const area = isPrivate ? session : local;
    area.failing = ({ kind }) => (kind === 'set' ? FULL : null);
    expect(await keepPolicyText(places(), TEXT, isPrivate)).toMatchObject({ kind: 'notSaved', why: 'full' });
  });
});
