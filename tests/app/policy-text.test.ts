import { beforeEach, describe, expect, it } from 'vitest';
import { keepPolicyText, policyTextAt } from '@/utils/app/policy-text';
import { createEventStore } from '@/utils/browser/event-store';
import { shelfIn } from '@/utils/browser/shelf';
import { textKey } from '@/utils/requests/stored-keys';
import { FULL, memoryArea } from '../utils-browser/memory-area';

const TEXT = 'Privacyverklaring. Wij bewaren uw gegevens zeven jaar. \uD800';

describe.each([
  ['on the device', (area: ReturnType<typeof memoryArea>) => createEventStore(area, '1')],
  ['of a private window', shelfIn],
])('the text of a policy %s', (_, shelfOf) => {
  let area: ReturnType<typeof memoryArea>;
  beforeEach(() => {
    area = memoryArea();
  });

  it('comes back whole under its fingerprint, and elsewhere it does not', async () => {
    const kept = await keepPolicyText(shelfOf(area), TEXT);
    expect(kept.kind).toBe('saved');
    expect(await policyTextAt(shelfOf(area), kept.hash)).toBe(TEXT.toWellFormed());
    expect(await policyTextAt(shelfOf(memoryArea()), kept.hash)).toBeNull();
  });

  it('is none where it is no longer what it was', async () => {
    const { hash } = await keepPolicyText(shelfOf(area), TEXT);
    area.data.set(textKey(hash), 'Iets anders');
    expect(await policyTextAt(shelfOf(area), hash)).toBeNull();
  });

  it('that cannot be kept is said to be so', async () => {
    const shelf = shelfOf(area);
    area.failing = ({ kind }) => (kind === 'set' ? FULL : null);
    expect(await keepPolicyText(shelf, TEXT)).toMatchObject({ kind: 'notSaved', why: 'full' });
  });
});
