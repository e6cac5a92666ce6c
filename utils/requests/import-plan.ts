import type { Entries } from './entries';
import { fillProfile } from './fill-profile';
import { readEvent } from './read-event';
import { isSame } from './same-value';
import { eventKey, readKey } from './stored-keys';
import { instantSchema } from './stored-values';

/** What an import will do, worked out before anything is written, so that it can be told beforehand. */
export type ImportMode = 'merge' | 'replace';

export type ImportPlan = {
  mode: ImportMode;
  /** What to write, and which keys to remove after that. */
  set: Entries;
  remove: readonly string[];
  told: ImportCounts;
};

/** To be said in words before the user agrees. */
export type ImportCounts = {
  /** Requests in the file that are not here. */
  newRequests: number;
  /** Requests that are here and get events that they lacked. */
  extendedRequests: number;
  /** Requests that are here and in the file alike. */
  sameRequests: number;
  /** Requests that are here and will be gone: only by replacing. */
  removedRequests: number;
  newEvents: number;
  /** Events here and in the file under one id with another content: what is here stays, unless replacing. */
  differingEvents: number;
  /** `filled`: what is filled here stays, and empty fields come from the file; `brought`: nobody was named here yet. */
  profile: 'none' | 'kept' | 'filled' | 'brought' | 'taken' | 'same';
  drafts: number;
};

/**
 * Merge: what is here stays, what lacks is added, in the profile too, and what is broken here and whole in the file is
 * healed; events never collide because each has an id of its own. `unreadable`: what the file itself names as broken.
 * Replace: afterwards the state is what the file says, and nothing else.
 */
export function planImport(
  here: Entries,
  file: Entries,
  mode: ImportMode,
  unreadable: ReadonlySet<string> = new Set(),
): ImportPlan {
  const isWanted = (key: string, value: unknown) =>
    mode === 'replace' || !here.has(key) || (!unreadable.has(key) && isBetter(here, key, value));
  const set = new Map(
    [...file].filter(([key, value]) => isDifferent(here, key, value) && isWanted(key, value)),
  );
  const profile = mode === 'merge' ? filledProfile(here, file) : null;
  if (profile !== null) set.set('profile', profile);
  const remove = mode === 'replace' ? [...here.keys()].filter((key) => isOurs(key) && !file.has(key)) : [];
  return { mode, set, remove, told: countsOf(here, file, set, mode) };
}

function isDifferent(here: Entries, key: string, value: unknown): boolean {
  return !here.has(key) || !isSame(here.get(key), value);
}

/** Of a text that differs the file's is right: it was checked against the fingerprint that is its name. */
function isBetter(here: Entries, key: string, value: unknown): boolean {
  const mine = here.get(key);
  switch (readKey(key)?.kind) {
    case 'text':
      return true;
    case 'event':
      return readEvent(mine).kind === 'unreadable' && isEventAt(key, value);
    case 'draft':
    case 'followUp':
      return isLater(savedAt(value), savedAt(mine));
    case 'profile':
    case 'aside':
    case undefined:
      return false;
  }
}

function isEventAt(key: string, value: unknown): boolean {
  const read = readEvent(value);
  return read.kind === 'event' && eventKey(read.event) === key;
}

function countsOf(here: Entries, file: Entries, set: Entries, mode: ImportMode): ImportCounts {
  const [mine, theirs] = [requestsIn(here), requestsIn(file)];
  const touched = requestsIn(set);
  const events = [...file].filter(([key]) => readKey(key)?.kind === 'event');
  const added = [...theirs].filter((id) => !mine.has(id));
  const both = [...theirs].filter((id) => mine.has(id));
  const isAgainst = (key: string, value: unknown) =>
    here.has(key) && isDifferent(here, key, value) && !(mode === 'merge' && set.has(key));
  return {
    newRequests: added.length,
    extendedRequests: both.filter((id) => touched.has(id)).length,
    sameRequests: both.filter((id) => !touched.has(id)).length,
    removedRequests: mode === 'replace' ? [...mine].filter((id) => !theirs.has(id)).length : 0,
    newEvents: events.filter(([key]) => !here.has(key)).length,
    differingEvents: events.filter(([key, value]) => isAgainst(key, value)).length,
    profile: profileFate(here, file, mode),
    drafts: [...set.keys()].filter(isDraft).length,
  };
}

function profileFate(here: Entries, file: Entries, mode: ImportMode): ImportCounts['profile'] {
  if (!file.has('profile')) return here.has('profile') && mode === 'merge' ? 'kept' : 'none';
  if (!here.has('profile')) return 'taken';
  if (isSame(here.get('profile'), file.get('profile'))) return 'same';
  if (mode === 'replace') return 'taken';
  const filled = filledProfile(here, file);
  if (filled === null) return 'kept';
  return namesSender(filled) && !namesSender(here.get('profile')) ? 'brought' : 'filled';
}

function namesSender(profile: unknown): boolean {
  return typeof profile === 'object' && profile !== null && 'sender' in profile && profile.sender !== null;
}

/** The profile to write when merging; `null` where the file fills nothing. */
function filledProfile(here: Entries, file: Entries): unknown {
  const mine = here.get('profile');
  const filled = fillProfile(mine, file.get('profile'));
  return isSame(mine, filled) ? null : filled;
}

function requestsIn(entries: Entries): Set<string> {
  const ids = [...entries.keys()].map(readKey);
  return new Set(ids.flatMap((key) => (key?.kind === 'event' ? [key.requestId] : [])));
}

function isOurs(key: string): boolean {
  return readKey(key) !== null;
}

function isDraft(key: string): boolean {
  const kind = readKey(key)?.kind;
  return kind === 'draft' || kind === 'followUp';
}

/** null where it cannot be read as a moment: then what is here stays. */
function savedAt(draft: unknown): Temporal.Instant | null {
  if (typeof draft !== 'object' || draft === null || !('savedAt' in draft)) return null;
  const read = instantSchema.safeParse(draft.savedAt);
  return read.success ? Temporal.Instant.from(read.data) : null;
}

/** As moments: "10:00:00Z" and "10:00:00.5Z" do not sort as texts. */
function isLater(one: Temporal.Instant | null, other: Temporal.Instant | null): boolean {
  return one !== null && (other === null || Temporal.Instant.compare(one, other) > 0);
}
