import { EMPTY_FOLLOW_UP, type FollowUpDraft, followUpDraftSchema } from '@/utils/requests/follow-up-draft';
import type { DraftPlaces as Places } from './drafts';
import { attempt, type Saved } from './write-outcome';

export type DraftPlaces = Places;

/**
 * Letters after a request, while they are written. They lie in memory until the browser closes: they follow
 * from the file at any time, so only the user's own words of the moment are at stake.
 */
export async function readFollowUp(places: Places, requestId: string, kind: string): Promise<FollowUpDraft> {
  const key = keyOf(requestId, kind);
  const parsed = followUpDraftSchema.safeParse((await places.session.get([key]))[key]);
  return parsed.success ? parsed.data : EMPTY_FOLLOW_UP;
}

export async function saveFollowUp(
  places: Places,
  requestId: string,
  kind: string,
  draft: FollowUpDraft,
): Promise<Saved> {
  return attempt(() => places.session.set({ [keyOf(requestId, kind)]: followUpDraftSchema.parse(draft) }));
}

export async function removeFollowUp(places: Places, requestId: string, kind: string): Promise<Saved> {
  return attempt(() => places.session.remove([keyOf(requestId, kind)]));
}

function keyOf(requestId: string, kind: string): string {
  return `followUp:${requestId}:${kind}`;
}
