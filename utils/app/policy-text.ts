import type { DraftPlaces } from '@/utils/browser/drafts';
import { hashText } from '@/utils/browser/hash-text';
import { attempt, type Saved } from '@/utils/browser/write-outcome';
import { textKey } from '@/utils/requests/stored-keys';

/**
 * The policy's text on its way to the page that will record the letter, under its fingerprint. Of a private window
 * it lies in memory: nothing is kept unless the request is recorded.
 */
export async function keepPolicyText(
  { store, session }: DraftPlaces,
  text: string,
  isPrivate: boolean,
): Promise<Saved & { hash: string }> {
  const hash = await hashText(text.toWellFormed());
  const saved = isPrivate
    ? await attempt(() => session.set({ [textKey(hash)]: text.toWellFormed() }))
    : await store.append([], [text]);
  return { ...saved, hash };
}

/** null where it is gone, or is no longer what it was. */
export async function policyTextAt(
  { store, session }: DraftPlaces,
  hash: string,
  isPrivate: boolean,
): Promise<string | null> {
  if (isPrivate) {
    const text = (await session.get([textKey(hash)]))[textKey(hash)];
    return typeof text === 'string' ? text : null;
  }
  const kept = await store.textOf(hash);
  return kept.kind === 'found' ? kept.text : null;
}
