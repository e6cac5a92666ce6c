import { type FollowUpDraft, followUpDraftSchema } from '@/utils/requests/follow-up-draft';
import { rescued } from '@/utils/requests/rescued';
import { followUpKey } from '@/utils/requests/stored-keys';
import type { EventStore } from './event-store';
import { together } from './locks';
import { setAside } from './set-aside';
import { attempt, newerVersion, type Saved } from './write-outcome';

/**
 * Letters after a request, while they are written: one for each request and kind of letter. They lie beside the
 * request itself, since that is kept anyway, and survive the closing of the browser as its first letter does.
 * null where none lies there that can be read.
 */
export async function readFollowUp(
  store: EventStore,
  requestId: string,
  kind: string,
): Promise<FollowUpDraft | null> {
  const key = followUpKey(requestId, kind);
  const parsed = followUpDraftSchema.safeParse((await store.area.get([key]))[key]);
  return parsed.success ? parsed.data : null;
}

/** What is left of one that cannot be read whole, set aside first; null where none lies there, or it is well. */
export async function rescueFollowUp(
  store: EventStore,
  requestId: string,
  kind: string,
): Promise<Partial<FollowUpDraft> | null> {
  const key = followUpKey(requestId, kind);
  const raw = (await store.area.get([key]))[key];
  if (raw === undefined || followUpDraftSchema.safeParse(raw).success) return null;
  await setAside(store, key, raw);
  return rescued(followUpDraftSchema, raw);
}

export async function saveFollowUp(
  store: EventStore,
  requestId: string,
  kind: string,
  draft: FollowUpDraft,
): Promise<Saved> {
  const items = { [followUpKey(requestId, kind)]: followUpDraftSchema.parse(draft) };
  return writing(store, () => store.area.set(items));
}

/** For a page that is going away: the write leaves before anything is waited for, as that of a first letter does. */
export function saveFollowUpAtOnce(
  store: EventStore,
  requestId: string,
  kind: string,
  draft: FollowUpDraft,
): void {
  void attempt(async () =>
    store.area.set({ [followUpKey(requestId, kind)]: followUpDraftSchema.parse(draft) }),
  );
}

/** Once the letter is recorded as sent. */
export async function removeFollowUp(store: EventStore, requestId: string, kind: string): Promise<Saved> {
  return writing(store, () => store.area.remove([followUpKey(requestId, kind)]));
}

async function writing(store: EventStore, deed: () => Promise<void>): Promise<Saved> {
  const opened = await store.open();
  if (opened.kind === 'newer') return newerVersion(opened.version);
  return attempt(() => together('state', deed));
}
