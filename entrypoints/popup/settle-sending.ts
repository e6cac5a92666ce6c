import { now, today } from '@/utils/app/clock';
import { readRequest } from '@/utils/app/overview';
import { confirmSending } from '@/utils/app/send-draft';
import { deviceStore } from '@/utils/browser/device-store';
import { readDraft, removeDraft } from '@/utils/browser/drafts';
import { sessionArea } from '@/utils/browser/storage-area';

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
  if (read.kind !== 'request') return 'noted';
  const { site, right, reference } = read.request.asked;
  const places = { store, session: sessionArea() };
  const draft = await readDraft(places, site?.host ?? '', right, false);
  if (draft?.reference === reference) await removeDraft(places, draft.host, draft.right, false);
  return 'noted';
}
