import * as z from 'zod/mini';
import { RIGHTS, type Right } from '@/utils/law/rights';
import { type FollowUpDraft, followUpDraftSchema } from '@/utils/requests/follow-up-draft';
import { rescued } from '@/utils/requests/rescued';
import { draftSchema, type StoredDraft } from '@/utils/requests/stored-draft';
import { draftKey, followUpKey, readKey } from '@/utils/requests/stored-keys';
import type { EventStore } from './event-store';
import type { Shelf } from './shelf';
import type { Saved } from './write-outcome';

/**
 * Letters in the making, kept while they are typed: a first one for each site and right, and those after a request one
 * for each kind. Of a private window they lie in memory, and are gone when the browser closes.
 */
export type Slot<Letter> = { key: string; schema: z.ZodMiniObject<z.core.$ZodShape> & z.ZodMiniType<Letter> };

export function draftSlot({ host, right }: { host: string; right: Right }): Slot<StoredDraft> {
  return { key: draftKey(host, right), schema: draftSchema };
}

export function followUpSlot(requestId: string, letter: string): Slot<FollowUpDraft> {
  return { key: followUpKey(requestId, letter), schema: followUpDraftSchema };
}

/** `damaged`: it cannot be read whole; `left` is what can. The whole is set aside when something takes its place. */
export type KeptLetter<Letter> =
  | { kind: 'none' }
  | { kind: 'whole'; letter: Letter }
  | { kind: 'damaged'; left: Partial<Letter> };

export async function readLetter<Letter>(
  shelf: Shelf,
  { key, schema }: Slot<Letter>,
): Promise<KeptLetter<Letter>> {
  const raw = (await shelf.read([key]))[key];
  if (raw === undefined) return { kind: 'none' };
  const whole = z.safeParse(schema, raw);
  if (whole.success) return { kind: 'whole', letter: whole.data };
  shelf.displace(key, raw);
  return { kind: 'damaged', left: rescued(schema, raw) as Partial<Letter> };
}

/** The first letters that lie there, also those that cannot be read: their keys tell which they are. */
export async function draftsOn(store: Pick<EventStore, 'keys'>): Promise<{ host: string; right: Right }[]> {
  return (await store.keys()).flatMap((key) => {
    const place = readKey(key);
    if (place?.kind !== 'draft') return [];
    const right = RIGHTS.find((one) => one === place.right);
    return right ? [{ host: place.host, right }] : [];
  });
}

/** Throws for a letter that is too long to be kept. */
export async function keepLetter<Letter>(
  shelf: Shelf,
  { key, schema }: Slot<Letter>,
  letter: Letter,
): Promise<Saved> {
  return shelf.write({ [key]: z.parse(schema, letter) });
}

/** For a page that is going away; a letter that is too long to be kept is left as it was kept last. */
export function keepLetterNow<Letter>(shelf: Shelf, { key, schema }: Slot<Letter>, letter: Letter): void {
  const whole = z.safeParse(schema, letter);
  if (whole.success) shelf.writeNow({ [key]: whole.data });
}

/** Once the letter is recorded, or thrown away. */
export async function dropLetter(shelf: Shelf, { key }: Pick<Slot<unknown>, 'key'>): Promise<Saved> {
  return shelf.drop([key]);
}
