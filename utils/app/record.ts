import type { Deleted } from '@/utils/browser/event-store';
import { hashText } from '@/utils/browser/hash-text';
import type { NotSaved, Saved } from '@/utils/browser/write-outcome';
import { MAX_TEXT_LENGTH } from '@/utils/requests/backup';
import { type Contradiction, checkEntry } from '@/utils/requests/check-entry';
import { emailsInPolicy } from '@/utils/requests/emails-in-policy';
import type { Entries } from '@/utils/requests/entries';
import {
  eventSchema,
  type Fact,
  type OrdinaryFact,
  type RequestEvent,
  type RequestSent,
  STATE_VERSION,
} from '@/utils/requests/events';
import { type LetterInput, writeInput } from '@/utils/requests/letter-input';
import { fold, type Request } from '@/utils/requests/request';
import type { Doors } from './doors';

/**
 * Writes down what happened. Every entry is looked at before it is written: a value that does not fit or a day
 * that contradicts another comes back as a value, and then nothing was written.
 */
export type Recorded = { kind: 'recorded'; requestId: string; eventId: string } | NotRecorded;

/** Several entries that belong together: all of them, or none. */
export type RecordedAll = { kind: 'recorded'; requestId: string; eventIds: readonly string[] } | NotRecorded;

export type NotRecorded =
  | { kind: 'contradiction'; contradictions: Contradiction[] }
  /** A value is too long or of another form; `where` is the path of the field, e.g. "fact.subject", or "text". */
  | { kind: 'invalid'; where: string }
  | NotSaved;

/** What the log keeps of a letter that went out, but for the texts, which are kept by their hash. */
export type NewRequest = Omit<RequestSent, 'kind' | 'textHash' | 'inputHash' | 'evidence'> & {
  /** The exact text as it was sent; null where it is the writer's own and was not pasted. */
  letterText: string | null;
  /** What it was made of. */
  input: LetterInput;
  /** The policy as it was read; null where there is none. */
  policy: { url: string; readOn: string; text: string } | null;
};

export async function recordRequest(doors: Doors, request: NewRequest): Promise<Recorded> {
  const { letterText, input, policy, ...rest } = request;
  const written = writeInput(input);
  const evidence = policy && {
    url: policy.url,
    readOn: policy.readOn,
    textHash: await hashText(policy.text.toWellFormed()),
    emails: emailsInPolicy(rest.controller, policy.text),
  };
  const fact: RequestSent = {
    kind: 'requestSent',
    ...rest,
    textHash: letterText === null ? null : await hashText(letterText.toWellFormed()),
    inputHash: await hashText(written.toWellFormed()),
    evidence,
  };
  const texts = [letterText, written, policy?.text ?? null].filter((text) => text !== null);
  return write(doors, crypto.randomUUID(), [], fact, texts);
}

/**
 * Adds a fact to a request. `text` is what was sent or came in, pasted by the user: it is kept under its hash,
 * which takes the place of the fact's own `textHash`. `input`: what a request that goes once more was made of.
 */
export async function recordFact(
  doors: Doors,
  requestId: string,
  fact: OrdinaryFact,
  text: string | null = null,
  input: LetterInput | null = null,
): Promise<Recorded> {
  const { events } = await doors.store.eventsOf(requestId);
  const written = input === null ? null : writeInput(input);
  const whole = await withInput(await withText(fact, text), written);
  const texts = [text, written].filter((one) => one !== null);
  return write(doors, requestId, events, whole, texts);
}

/** What the event should have said; the older wording stays in the log. */
export async function correctFact(
  doors: Doors,
  requestId: string,
  eventId: string,
  replacement: OrdinaryFact,
  text: string | null = null,
): Promise<Recorded> {
  const { events } = await doors.store.eventsOf(requestId);
  const fact: Fact = { kind: 'corrected', eventId, replacement: await withText(replacement, text) };
  return write(doors, requestId, events, fact, text === null ? [] : [text]);
}

/** One day that stands in several entries is corrected in all of them. */
export async function correctFacts(
  doors: Doors,
  requestId: string,
  corrections: readonly { eventId: string; replacement: OrdinaryFact }[],
): Promise<RecordedAll> {
  const { events } = await doors.store.eventsOf(requestId);
  const facts = corrections.map((one): Fact => ({ kind: 'corrected', ...one }));
  return writeAll(doors, requestId, events, facts, []);
}

/** Takes back what was written together, the last first. */
export async function withdrawFacts(
  doors: Doors,
  requestId: string,
  eventIds: readonly string[],
): Promise<RecordedAll> {
  const { events } = await doors.store.eventsOf(requestId);
  const facts = eventIds.toReversed().map((eventId): Fact => ({ kind: 'withdrawn', eventId }));
  return writeAll(doors, requestId, events, facts, []);
}

/** Takes an entry back; taking back that withdrawal (its own `eventId`) restores it. The undo of every entry. */
export async function withdrawFact(doors: Doors, requestId: string, eventId: string): Promise<Recorded> {
  const { events } = await doors.store.eventsOf(requestId);
  return write(doors, requestId, events, { kind: 'withdrawn', eventId }, []);
}

/**
 * Removes a request with its texts. `removed` brings it back through `restoreRequest` while the page is open. A request
 * that by then is not as `mayGo` has it stays, as a contradiction.
 */
export async function deleteRequest(
  { store }: Doors,
  requestId: string,
  mayGo?: (request: Request) => boolean,
): Promise<Deleted | NotRecorded> {
  const deleted = await store.deleteRequest(requestId, ({ events, unreadable }) => {
    const folded = fold(events);
    return !mayGo || (unreadable.length === 0 && folded.kind === 'request' && mayGo(folded.request));
  });
  return deleted.kind === 'kept' ? NOTHING_TO_CHANGE : deleted;
}

/** Another window has changed it by now. */
export const NOTHING_TO_CHANGE: NotRecorded = {
  kind: 'contradiction',
  contradictions: [{ key: 'nothingToChange', on: null, against: null }],
};

export async function restoreRequest({ store }: Doors, removed: Entries): Promise<Saved> {
  return store.restore(removed);
}

async function write(
  doors: Doors,
  requestId: string,
  events: readonly RequestEvent[],
  fact: Fact,
  texts: readonly string[],
): Promise<Recorded> {
  const written = await writeAll(doors, requestId, events, [fact], texts);
  if (written.kind !== 'recorded') return written;
  const [eventId = ''] = written.eventIds;
  return { kind: 'recorded', requestId, eventId };
}

async function writeAll(
  { store, now, today }: Doors,
  requestId: string,
  events: readonly RequestEvent[],
  facts: readonly Fact[],
  texts: readonly string[],
): Promise<RecordedAll> {
  // What is longer would be kept, and then refused by the import of one's own backup.
  if (texts.some((text) => text.length > MAX_TEXT_LENGTH)) return { kind: 'invalid', where: 'text' };
  const added: RequestEvent[] = [];
  for (const fact of facts) {
    const before = [...events, ...added];
    const event = eventSchema.safeParse({
      schema: STATE_VERSION,
      id: crypto.randomUUID(),
      requestId,
      recordedAt: momentAfter(before, now()).toString(),
      fact,
    });
    if (!event.success) {
      return { kind: 'invalid', where: event.error.issues[0]?.path.map(String).join('.') ?? '' };
    }
    const contradictions = checkEntry(before, event.data, today());
    if (contradictions.length > 0) return { kind: 'contradiction', contradictions };
    added.push(event.data);
  }
  const saved = await store.append(added, texts);
  const eventIds = added.map(({ id }) => id);
  return saved.kind === 'saved' ? { kind: 'recorded', requestId, eventIds } : saved;
}

/** After everything that is there, also when the clock was set back: the log is ordered by this moment. */
function momentAfter(events: readonly RequestEvent[], now: Temporal.Instant): Temporal.Instant {
  return events.reduce((moment, { recordedAt }) => {
    const next = Temporal.Instant.from(recordedAt).add({ milliseconds: 1 });
    return Temporal.Instant.compare(next, moment) > 0 ? next : moment;
  }, now.round('millisecond'));
}

/** Stands where `recordFact` puts the hash of the text it is given. */
export const NO_HASH = '0'.repeat(64);

async function withText(fact: OrdinaryFact, text: string | null): Promise<OrdinaryFact> {
  if (text === null || !('textHash' in fact)) return fact;
  return { ...fact, textHash: await hashText(text.toWellFormed()) };
}

async function withInput(fact: OrdinaryFact, written: string | null): Promise<OrdinaryFact> {
  if (written === null || !('inputHash' in fact)) return fact;
  return { ...fact, inputHash: await hashText(written.toWellFormed()) };
}
