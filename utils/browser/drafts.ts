import type { Right } from '@/utils/law/rights';
import { rescued } from '@/utils/requests/rescued';
import { draftSchema, type StoredDraft } from '@/utils/requests/stored-draft';
import { draftKey, readKey } from '@/utils/requests/stored-keys';
import type { EventStore } from './event-store';
import { together } from './locks';
import { setAside } from './set-aside';
import type { Area } from './storage-area';
import { attempt, newerVersion, type Saved } from './write-outcome';

/**
 * Letters in the making: one for each site and right, kept when the popup closes. `session` lies in memory
 * and is gone when the browser closes: for private windows, where nothing is kept unless a request is recorded.
 */
export type DraftPlaces = { store: EventStore; session: Area };

export async function readDraft(
  { store, session }: DraftPlaces,
  host: string,
  right: Right,
  isPrivate: boolean,
): Promise<StoredDraft | null> {
  const key = draftKey(host, right);
  const parsed = draftSchema.safeParse((await (isPrivate ? session : store.area).get([key]))[key]);
  return parsed.success ? parsed.data : null;
}

/**
 * What is left of a draft that cannot be read whole; null where none lies there, or it is well. The whole is set aside
 * first, since what is typed next takes its place.
 */
export async function rescueDraft(
  { store, session }: DraftPlaces,
  host: string,
  right: Right,
  isPrivate: boolean,
): Promise<Partial<StoredDraft> | null> {
  const key = draftKey(host, right);
  const raw = (await (isPrivate ? session : store.area).get([key]))[key];
  if (raw === undefined || draftSchema.safeParse(raw).success) return null;
  if (!isPrivate) await setAside(store, key, raw);
  return rescued(draftSchema, raw);
}

export async function saveDraft(
  { store, session }: DraftPlaces,
  draft: StoredDraft,
  isPrivate: boolean,
): Promise<Saved> {
  const items = { [draftKey(draft.host, draft.right)]: draftSchema.parse(draft) };
  if (isPrivate) return attempt(() => session.set(items));
  const opened = await store.open();
  if (opened.kind === 'newer') return newerVersion(opened.version);
  return attempt(() => together('state', () => store.area.set(items)));
}

/**
 * For a page that is going away: nothing of it runs on after this call, so the write leaves before anything is
 * waited for. It needs no lock: the key is the draft's own, and nobody is there to be told an outcome.
 */
export function saveDraftAtOnce(
  { store, session }: DraftPlaces,
  draft: StoredDraft,
  isPrivate: boolean,
): void {
  const area = isPrivate ? session : store.area;
  void attempt(async () => area.set({ [draftKey(draft.host, draft.right)]: draftSchema.parse(draft) }));
}

/** Once the letter is recorded, or thrown away. */
export async function removeDraft(
  { store, session }: DraftPlaces,
  host: string,
  right: Right,
  isPrivate: boolean,
): Promise<Saved> {
  const keys = [draftKey(host, right)];
  if (isPrivate) return attempt(() => session.remove(keys));
  const opened = await store.open();
  if (opened.kind === 'newer') return newerVersion(opened.version);
  return attempt(() => together('state', () => store.area.remove(keys)));
}

/** Newest first. What cannot be read as a draft stays where it lies and is left out. */
export async function listDrafts({ store }: DraftPlaces): Promise<StoredDraft[]> {
  await store.open();
  const keys = (await store.area.keys()).filter((key) => readKey(key)?.kind === 'draft');
  if (keys.length === 0) return [];
  const drafts = Object.values(await store.area.get(keys)).flatMap((raw) => {
    const parsed = draftSchema.safeParse(raw);
    return parsed.success ? [parsed.data] : [];
  });
  return drafts.sort((a, b) => Temporal.Instant.compare(b.savedAt, a.savedAt));
}
