import * as z from 'zod/mini';
import type { Entries } from './entries';
import { STATE_VERSION } from './events';
import { followUpDraftSchema } from './follow-up-draft';
import { migrate } from './migrations';
import { readEvent } from './read-event';
import { draftSchema } from './stored-draft';
import { draftKey, eventKey, readKey } from './stored-keys';
import { profileSchema } from './stored-profile';

/** Everything that a person recorded, in one JSON file and back. Also the gesture of art. 20 AVG to ourselves. */
const BACKUP_FORMAT = 'rechtenbrief-backup';
export const MAX_BACKUP_BYTES = 50 * 1024 * 1024;
/** A page's text, the longest that is kept. */
export const MAX_TEXT_LENGTH = 2_200_000;

/** `hash`: SHA-256 of a text's UTF-8 as 64 hexadecimal digits. An argument: the pure floor has no crypto. */
export type Hash = (text: string) => Promise<string>;

/**
 * The backup file. Keys are sorted, so that equal states make equal files. A record that cannot be read goes
 * along as it was found and is named in `unreadable`: only what is named there may be unreadable on the way back.
 */
export async function writeBackup(
  entries: Entries,
  exportedAt: Temporal.Instant,
  hash: Hash,
): Promise<string> {
  const kept = [...entries].filter(([key]) => readKey(key) !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  const unreadable: string[] = [];
  for (const [key, value] of kept) if ((await faultIn(key, value, hash)) !== null) unreadable.push(key);
  return JSON.stringify({
    format: BACKUP_FORMAT,
    version: STATE_VERSION,
    exportedAt: exportedAt.toString(),
    unreadable,
    entries: Object.fromEntries(kept),
  });
}

export const REFUSALS = [
  'tooLarge',
  'truncated',
  'notJson',
  'otherProgram',
  'newerVersion',
  'damaged',
] as const;

export type ReadBackup =
  | { kind: 'backup'; entries: Entries; unreadable: ReadonlySet<string>; exportedAt: string | null }
  /** `why` is the key of a sentence in the dictionary; `where` names the first record that is wrong. */
  | { kind: 'refused'; why: (typeof REFUSALS)[number]; where: string | null };

const fileSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.number(),
  exportedAt: z.string().check(z.maxLength(40)),
  unreadable: z.array(z.string().check(z.maxLength(400))).check(z.maxLength(100_000)),
  // Read by hand below: a record schema would pass over an own `__proto__` in silence.
  entries: z.unknown(),
});

/** Reads a backup file without believing any of it. Nothing is taken over in part: one fault refuses the whole. */
export async function readBackup(text: string, hash: Hash): Promise<ReadBackup> {
  if (text.length > MAX_BACKUP_BYTES) return refused('tooLarge');
  if (!isOfModestShape(text)) return refused(looksLikeOurs(text) ? 'damaged' : 'otherProgram');
  const json = parseJson(text);
  if (json.kind === 'broken') return refused(looksLikeOurs(text) ? 'truncated' : 'notJson');
  const version = versionOf(json.value);
  if (version === null) return refused('otherProgram');
  if (version > STATE_VERSION) return refused('newerVersion');
  if (version < 1 || !Number.isInteger(version)) return refused('damaged', 'version');
  const file = fileSchema.safeParse(json.value);
  if (!file.success) return refused('damaged', String(file.error.issues[0]?.path[0] ?? 'file'));
  const { entries } = file.data;
  if (typeof entries !== 'object' || entries === null || Array.isArray(entries))
    return refused('damaged', 'entries');
  const migrated = migrate(new Map(Object.entries(entries)), version);
  if (migrated.kind === 'newer') return refused('newerVersion');
  const unreadable = new Set(file.data.unreadable);
  for (const [key, value] of migrated.entries) {
    const fault = await faultIn(key, value, hash);
    const isKept = fault === 'value' && unreadable.has(key) && isModest(value);
    if (fault !== null && !isKept) return refused('damaged', key.slice(0, 200));
  }
  return { kind: 'backup', entries: migrated.entries, unreadable, exportedAt: file.data.exportedAt };
}

/** What is wrong with one record: its key is no key of ours, or its value is not what lies under such a key. */
async function faultIn(key: string, value: unknown, hash: Hash): Promise<'key' | 'value' | null> {
  const read = readKey(key);
  switch (read?.kind) {
    case undefined:
      return 'key';
    case 'event': {
      const event = readEvent(value);
      return event.kind === 'event' && eventKey(event.event) === key ? null : 'value';
    }
    case 'text': {
      const isText = typeof value === 'string' && value.length <= MAX_TEXT_LENGTH;
      return isText && (await hash(value)) === read.hash ? null : 'value';
    }
    case 'draft': {
      const draft = draftSchema.safeParse(value);
      const isOwn = draft.success && draftKey(draft.data.host, draft.data.right) === key;
      return isOwn && isModest(value) ? null : 'value';
    }
    case 'followUp':
      return followUpDraftSchema.safeParse(value).success && isModest(value) ? null : 'value';
    // It was set aside because it could not be read: the file names it among what is unreadable.
    case 'aside':
      return 'value';
    case 'profile':
      return profileSchema.safeParse(value).success ? null : 'value';
  }
}

const MAX_DEPTH = 20;
const MAX_NODES = 50_000;
const MAX_CHARACTERS = MAX_TEXT_LENGTH;

/** An unreadable record is taken back as it was, unless it is a burden made to break things. */
function isModest(value: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  let characters = 0;
  for (let index = 0; index < open.length; index += 1) {
    const { value: one, depth } = open[index] ?? { value: null, depth: 0 };
    if (typeof one === 'string') characters += one.length;
    if (depth > MAX_DEPTH || characters > MAX_CHARACTERS) return false;
    if (typeof one !== 'object' || one === null) continue;
    if (Object.hasOwn(one, '__proto__')) return false;
    // Before they are taken up: a list of millions would fill the memory only to be refused.
    const count = Array.isArray(one) ? one.length : Object.keys(one).length;
    if (open.length + count > MAX_NODES) return false;
    for (const inner of Object.values(one)) open.push({ value: inner, depth: depth + 1 });
  }
  return true;
}

const MAX_FILE_DEPTH = 60;
/** Ten times what 2,000 requests with ten events each need. */
const MAX_CONTAINERS = 1_000_000;

/** Parsing 50 MB of nothing but brackets would hold the page for ten seconds; counting them takes a fraction. */
function isOfModestShape(text: string): boolean {
  let depth = 0;
  let containers = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === BACKSLASH) index += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === BRACKET || code === BRACE) {
      depth += 1;
      containers += 1;
      if (depth > MAX_FILE_DEPTH || containers > MAX_CONTAINERS) return false;
    } else if (code === BRACKET + 2 || code === BRACE + 2) depth -= 1;
  }
  return true;
}

const [QUOTE, BACKSLASH, BRACKET, BRACE] = [0x22, 0x5c, 0x5b, 0x7b];

function parseJson(text: string): { kind: 'json'; value: unknown } | { kind: 'broken' } {
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'broken' };
  }
}

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Object.hasOwn(value, 'format') || !Object.hasOwn(value, 'version')) return null;
  const { format, version } = value as { format: unknown; version: unknown };
  return format === BACKUP_FORMAT && typeof version === 'number' ? version : null;
}

function looksLikeOurs(text: string): boolean {
  return text.slice(0, 200).includes(`"${BACKUP_FORMAT}"`);
}

function refused(why: (typeof REFUSALS)[number], where: string | null = null): ReadBackup {
  return { kind: 'refused', why, where };
}
