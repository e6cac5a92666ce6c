import { now, today } from '@/utils/app/clock';
import { readRequest } from '@/utils/app/overview';
import { confirmSending } from '@/utils/app/send-draft';
import { deviceStore } from '@/utils/browser/device-store';
import { draftSlot, dropLetter, readLetter } from '@/utils/browser/kept-letters';
import type { Shelf } from '@/utils/browser/shelf';
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
  if (read.kind === 'request') await dropDraftOf(store, read.request);
  return 'noted';
}

/** The draft that became this request, where it still lies there: it would be sent twice under one reference. */
export async function dropDraftOf(shelf: Shelf, { asked }: Request): Promise<void> {
  const slot = draftSlot({ host: asked.site?.host ?? '', right: asked.right });
  const kept = await readLetter(shelf, slot);
  if (kept.kind === 'whole' && kept.letter.reference === asked.reference) await dropLetter(shelf, slot);
}
