import { now, today } from '@/utils/app/clock';
import { readRequest } from '@/utils/app/overview';
import { confirmSending } from '@/utils/app/send-draft';
import { deviceStore } from '@/utils/browser/device-store';
import { type DraftPlaces, readDraft, removeDraft } from '@/utils/browser/drafts';
import { sessionArea } from '@/utils/browser/storage-area';
import type { Request } from '@/utils/requests/request';

/** The user says, some time later, that a letter went on this day; its draft has done its work. */
export async function settleSending(
  requestId: string,
  sentOn: Temporal.PlainDate,
): Promise<'noted' | 'failed'> {
  const store = deviceStore();
  const doors = { store, now, today };
  const confirmed = await confirmSending(doors, requestId, sentOn);
  if (confirmed.kind !== 'recorded') return 'failed';
  const read = await readRequest(doors, requestId);
  if (read.kind === 'request') await dropDraftOf({ store, session: sessionArea() }, read.request);
  return 'noted';
}

/** The draft that became this request, where it still lies there: it would be sent twice under one reference. */
export async function dropDraftOf(places: DraftPlaces, { asked }: Request): Promise<void> {
  const draft = await readDraft(places, asked.site?.host ?? '', asked.right, false);
  if (draft?.reference === asked.reference) await removeDraft(places, draft.host, draft.right, false);
}
