import { isPaperForAuthority } from '@/utils/law/letter-kinds';
import { letterAsText } from '@/utils/letters/as-text';
import type { ComposedLetter, LetterRequest } from '@/utils/letters/letter';
import { presetOf } from '@/utils/letters/presets';
import { readDay } from '@/utils/letters/read-day';
import type { FactOf } from '@/utils/requests/events';
import type { FollowUpDraft } from '@/utils/requests/follow-up-draft';
import type { LetterInput } from '@/utils/requests/letter-input';
import { type HandedOver, isHandedOver } from '@/utils/requests/request';
import type { Doors } from './doors';
import { type FollowUp, isRequest } from './follow-up';
import { readRequest } from './overview';
import { correctFact, NO_HASH, NOTHING_TO_CHANGE, type Recorded, recordFact, withdrawFact } from './record';
import { sendWayOf } from './send-way-of';
import type { OwnLetter, Sending, SendingDeeds } from './sending';

/**
 * Writes down that it went out, with its exact text. The same letter by another way begins the clock anew. `unsure`:
 * it was handed over, and counts for nothing until `confirmHandedOver`. `own`: in the writer's own words instead.
 */
export async function recordFollowUp(
  doors: Doors,
  followUp: FollowUp,
  composed: ComposedLetter,
  request: LetterRequest,
  sentOn: Temporal.PlainDate,
  sending: 'unsure' | 'confirmed' = 'confirmed',
  own: OwnLetter | null = null,
): Promise<Recorded> {
  const text = own ? own.text : letterAsText(composed.letter);
  const ours = factOf(followUp, composed, request, sentOn);
  const fact = own ? inOwnWords(ours, own) : ours;
  const input = fact.kind === 'resent' ? inputOf(followUp) : null;
  return recordFact(doors, followUp.request.id, { ...fact, sending }, text, input);
}

/** The user says that the letter, as it was handed over, went on this day. */
export async function confirmHandedOver(
  doors: Doors,
  requestId: string,
  { eventId, fact }: HandedOver,
  sentOn: Temporal.PlainDate,
): Promise<Recorded> {
  const on = sentOn.toString();
  const went = fact.kind === 'resent' ? { ...fact, sentOn: on } : { ...fact, on };
  return correctFact(doors, requestId, eventId, { ...went, sending: 'confirmed' });
}

/** It did not go after all: what was typed stays, and the story says nothing of it. One that went by now stays too. */
export async function takeBackHandedOver(
  doors: Doors,
  requestId: string,
  { eventId }: Pick<HandedOver, 'eventId'>,
): Promise<Recorded> {
  const read = await readRequest(doors, requestId);
  const isWaiting = read.kind === 'request' && read.request.handedOver.some((one) => one.eventId === eventId);
  if (!isWaiting) return NOTHING_TO_CHANGE;
  return withdrawFact(doors, requestId, eventId);
}

/** How far the letter is when it is opened. What was typed after it was handed over makes it another letter. */
export function sendingOfFollowUp({ draft, handedOver }: FollowUp): Sending<FollowUpDraft, HandedOver> {
  if (handedOver === null) return { kind: 'here' };
  const { fact, recordedAt } = handedOver;
  const isSame = Temporal.Instant.compare(draft.savedAt, recordedAt) <= 0;
  const on = Temporal.PlainDate.from(fact.kind === 'resent' ? fact.sentOn : fact.on);
  return { kind: 'handedOver', letter: isSame ? draft : null, entry: handedOver, on };
}

/** A later letter in the log: an entry of its request. `asSentOn`: the letter with that day on it. */
export function followUpDeeds(
  doors: Doors,
  followUp: FollowUp,
  asSentOn: (
    draft: FollowUpDraft,
    day: Temporal.PlainDate,
  ) => { composed: ComposedLetter; request: LetterRequest },
): SendingDeeds<FollowUpDraft, HandedOver> {
  const { id } = followUp.request;
  const record = (
    draft: FollowUpDraft,
    on: Temporal.PlainDate,
    sending: 'unsure' | 'confirmed',
    own: OwnLetter | null = null,
  ) => {
    const { composed, request } = asSentOn(draft, on);
    return recordFollowUp(doors, { ...followUp, draft }, composed, request, on, sending, own);
  };
  return {
    recordHandedOver: async (draft, on) => {
      const recorded = await record(draft, on, 'unsure');
      return recorded.kind === 'recorded' ? withEntry(doors, recorded) : recorded;
    },
    recordSent: (draft, on, own) => record(draft, on, 'confirmed', own),
    confirm: (entry, on) => confirmHandedOver(doors, id, entry, on),
    takeBack: async (entry) => {
      const taken = await takeBackHandedOver(doors, id, entry);
      return taken.kind === 'recorded' ? null : taken;
    },
  };
}

/** With the entry as it was just written, read back: its text has its fingerprint by now. */
async function withEntry({ store }: Doors, recorded: Extract<Recorded, { kind: 'recorded' }>) {
  const { events } = await store.eventsOf(recorded.requestId);
  const event = events.find(({ id }) => id === recorded.eventId);
  const fact = event?.fact;
  const isLetter = fact?.kind === 'letterSent' || fact?.kind === 'resent';
  if (!event || !isLetter || !isHandedOver(fact)) {
    throw new Error(`What was just written is not there: ${recorded.eventId}`);
  }
  return { kind: recorded.kind, entry: { eventId: event.id, recordedAt: event.recordedAt, fact } };
}

/** What stood in our letter is not what went: neither its subject, its way, nor the last term that it gave. */
function inOwnWords(
  fact: FactOf<'letterSent' | 'resent'>,
  { addressee }: OwnLetter,
): FactOf<'letterSent' | 'resent'> {
  const own = { subject: '', textHash: null, wording: 'own' as const, addressee };
  return fact.kind === 'resent' ? { ...fact, ...own } : { ...fact, ...own, lastTermOn: null };
}

function inputOf({ draft, input }: FollowUp): LetterInput {
  const { answers, overrides } = draft;
  return { answers, overrides, policy: input?.policy ?? null };
}

function factOf(
  { kind, draft }: FollowUp,
  composed: ComposedLetter,
  request: LetterRequest,
  sentOn: Temporal.PlainDate,
): FactOf<'letterSent' | 'resent'> {
  const { letter } = composed;
  const on = sentOn.toString();
  const subject = letter.subject.slice(0, 300);
  const addressee = addresseeOf(composed, request);
  if (isRequest(kind)) {
    return {
      kind: 'resent',
      addressee,
      sentOn: on,
      sending: 'confirmed',
      subject,
      textHash: NO_HASH,
      inputHash: null,
      controller: draft.controller,
    };
  }
  return {
    kind: 'letterSent',
    letterKind: kind,
    on,
    textHash: NO_HASH,
    subject,
    addressee,
    lastTermOn: kind === 'reminder' || kind === 'refusalReply' ? lastTermIn(request) : null,
  };
}

/** The day that the letter itself gives: as the user changed it, else the courtesy; null where it shows a blank. */
function lastTermIn(request: LetterRequest): string | null {
  const answer = request.answers['reminder.lastDay'] ?? presetOf(request, 'reminder.lastDay');
  return typeof answer === 'string' ? (readDay(answer)?.toString() ?? null) : null;
}

function addresseeOf(composed: ComposedLetter, request: LetterRequest) {
  const way = sendWayOf(composed, request);
  const { channel, addresseeLines } = composed.letter;
  if (!isPaperForAuthority(composed.letter.kind)) {
    if (way.kind === 'email') return { channel: 'email' as const, to: way.address };
    if (way.kind === 'webForm') return { channel: 'webForm' as const, to: way.url ?? '' };
  }
  return {
    channel: channel === 'registeredPost' ? channel : ('post' as const),
    to: addresseeLines.join('\n').slice(0, 2000),
  };
}
