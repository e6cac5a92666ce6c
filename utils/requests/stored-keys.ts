import type { RequestEvent } from './events';

/** Under which key does each thing lie? One key per event, so that writing one needs no reading of another. */
export const VERSION_KEY = 'schemaVersion';
export const PROFILE_KEY = 'profile';
/** Disposable: everything in it follows from the events. */
export const OVERVIEW_KEY = 'overview';
/** Keys that an accepted import or migration has still to remove; see `utils/browser/open-state.ts`. */
export const JOURNAL_KEY = 'journal';
/** The whole state as it was before the last migration. */
export const BACKUP_KEY = 'backup:prev';

const EVENT_KEY = /^event:([0-9a-zA-Z-]{1,64}):([0-9a-zA-Z-]{1,64})$/;
const TEXT_KEY = /^text:([0-9a-f]{64})$/;
const FOLLOW_UP_KEY = /^followUp:([0-9a-zA-Z-]{1,64}):([a-zA-Z]{1,30})$/;
const DRAFT_KEY = /^draft:([^:\s]{0,253}):([a-zA-Z]{1,30})$/;

/** What could not be read and had to make place for something new, under the key it had. */
const ASIDE = `${BACKUP_KEY}:`;

export type StoredKey = LiveKey | { kind: 'aside'; of: LiveKey };
type LiveKey =
  | { kind: 'event'; requestId: string; id: string }
  | { kind: 'text'; hash: string }
  | { kind: 'draft'; host: string; right: string }
  | { kind: 'followUp'; requestId: string; letter: string }
  | { kind: 'profile' };

/** null: a key that is no part of what a person recorded (cache, version, backup, or somebody else's). */
export function readKey(key: string): StoredKey | null {
  if (!key.startsWith(ASIDE)) return readLiveKey(key);
  const of = readLiveKey(key.slice(ASIDE.length));
  return of && { kind: 'aside', of };
}

/** Of which record it is: what was set aside belongs where it lay. */
export function readOwner(key: string): LiveKey | null {
  const read = readKey(key);
  return read?.kind === 'aside' ? read.of : read;
}

function readLiveKey(key: string): LiveKey | null {
  if (key === PROFILE_KEY) return { kind: 'profile' };
  const [, requestId, id] = EVENT_KEY.exec(key) ?? [];
  if (requestId !== undefined && id !== undefined) return { kind: 'event', requestId, id };
  const [, hash] = TEXT_KEY.exec(key) ?? [];
  if (hash !== undefined) return { kind: 'text', hash };
  const [, host, right] = DRAFT_KEY.exec(key) ?? [];
  if (host !== undefined && right !== undefined) return { kind: 'draft', host, right };
  const [, about, letter] = FOLLOW_UP_KEY.exec(key) ?? [];
  if (about !== undefined && letter !== undefined) return { kind: 'followUp', requestId: about, letter };
  return null;
}

export function eventKey({ requestId, id }: Pick<RequestEvent, 'requestId' | 'id'>): string {
  return `event:${requestId}:${id}`;
}

export function textKey(hash: string): string {
  return `text:${hash}`;
}

export function asideKey(key: string): string {
  return `${ASIDE}${key}`;
}

export function followUpKey(requestId: string, letter: string): string {
  return `followUp:${requestId}:${letter}`;
}

export function draftKey(host: string, right: string): string {
  return `draft:${host}:${right}`;
}
