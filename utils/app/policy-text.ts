import { hashText } from '@/utils/browser/hash-text';
import type { Shelf } from '@/utils/browser/shelf';
import type { Saved } from '@/utils/browser/write-outcome';
import { textKey } from '@/utils/requests/stored-keys';

/** The policy's text on its way to the page that will record the letter, under its fingerprint. */
export async function keepPolicyText(shelf: Shelf, text: string): Promise<Saved & { hash: string }> {
  const whole = text.toWellFormed();
  const hash = await hashText(whole);
  return { ...(await shelf.write({ [textKey(hash)]: whole })), hash };
}

/** null where it is gone, or is no longer what it was. */
export async function policyTextAt(shelf: Shelf, hash: string): Promise<string | null> {
  const text = (await shelf.read([textKey(hash)]))[textKey(hash)];
  return typeof text === 'string' && (await hashText(text)) === hash ? text : null;
}
