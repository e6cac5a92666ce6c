import { dayInBrussels } from '@/utils/law/day-in-brussels';
import type { Controller } from '@/utils/law/parties';
import type { CameBack } from './came-back';
import type { Addressee, FactOf, OrdinaryFact, ReminderMoment, RequestEvent, RequestSent } from './events';
import { inOrder, type TimelineEntry, timelineOf } from './settle-events';

/** One time that the request went out. The last one is where receipt is counted from. */
export type Sending = {
  /** The event whose correction changes the day of sending. */
  eventId: string;
  /** The card as it stood then: another address may have been found since. */
  controller: Controller;
  addressee: Addressee;
  sentOn: string;
  state: 'unsure' | 'confirmed' | 'notSent';
  subject: string;
  /** null for a letter in the writer's own words whose text was not pasted. */
  textHash: string | null;
  isOwnWords: boolean;
  /** What it was made of; null where that was not kept. */
  inputHash: string | null;
  /** The day of delivery or presentation that the user entered. */
  deliveredOn: string | null;
};

/** When the user gave what a question asked, and whether it came without undue delay. */
export type GivenAnswer = { questionId: string; on: string; askedPromptly: boolean };

/**
 * A letter after the request that was handed to a mail program or printed, and of which nobody said that it went.
 * It counts for nothing until a correction says `confirmed`.
 */
export type HandedOver = { eventId: string; recordedAt: string; fact: HandedOverFact };
export type HandedOverFact = FactOf<'letterSent' | 'resent'> & { sending: 'unsure' };

export type SentLetter = { eventId: string } & FactOf<'letterSent'>;

/** A request as its events tell it: facts alone, nothing that depends on today. Days are ISO strings. */
export type Request = {
  id: string;
  /** When it was first written down. */
  recordedAt: string;
  /** The latest entry of the log: a new one is written after it, also when the clock was set back. */
  lastRecordedAt: string;
  /** How many entries the log holds for it: only ever grows, whatever is corrected or taken back. */
  entryCount: number;
  asked: RequestSent;
  /** Oldest first, at least one. */
  sendings: [Sending, ...Sending[]];
  /** In the order of their days. */
  cameBack: CameBack[];
  /** In the order of writing; the last one for a question counts. */
  given: GivenAnswer[];
  /** In the order of their days. */
  letters: SentLetter[];
  /** In the order of writing: asked about, not yet part of the story. */
  handedOver: HandedOver[];
  closed: { on: string; outcome: FactOf<'closed'>['outcome'] } | null;
  /** null: as the profile has it. */
  reminders: ReminderMoment[] | null;
  notified: { what: ReminderMoment; about: string }[];
  /** In the order of the days on which it happened. */
  timeline: TimelineEntry[];
};

/** `headless`: events without the one that says what was asked. They are kept and shown, not guessed at. */
export type Folded = { kind: 'request'; request: Request } | { kind: 'headless'; events: RequestEvent[] };

/**
 * The request that these events make. Their order does not matter, nor that one stands there twice:
 * they are taken by `recordedAt`, then by id, each id once.
 */
export function fold(events: readonly RequestEvent[]): Folded {
  const ordered = inOrder(events);
  const entries = timelineOf(ordered);
  const counting = entries.filter((entry) => entry.withdrawnBy === null);
  const first = counting.find((entry) => entry.fact.kind === 'requestSent');
  if (first?.fact.kind !== 'requestSent') return { kind: 'headless', events: ordered };
  const request = newRequest(first.event, first.fact, ordered);
  for (const entry of counting) if (entry !== first) apply(request, entry.event, entry.fact);
  for (const { fact } of ordered) {
    if (fact.kind === 'notified') request.notified.push({ what: fact.what, about: fact.about });
  }
  request.cameBack.sort((a, b) => byDay(a.fact, b.fact));
  request.letters.sort(byDay);
  request.timeline = entries.filter((entry) => !wasOnlyHandedOver(entry)).sort(byHappening);
  return { kind: 'request', request };
}

/** The sending that counts: the last one. */
export function currentSending(request: Request): Sending {
  return request.sendings.at(-1) ?? request.sendings[0];
}

/** What came back on the sending that counts, in the order of its days. */
export function afterLastSending(request: Request): CameBack[] {
  const last = request.sendings.length - 1;
  return request.cameBack.filter(({ sending }) => sending === last);
}

/** Did this letter only leave our hands, without a word that it was sent? */
export function isHandedOver(fact: OrdinaryFact): fact is HandedOverFact {
  return (fact.kind === 'letterSent' || fact.kind === 'resent') && fact.sending === 'unsure';
}

/** What was made ready and did not go is nothing that happened. */
function wasOnlyHandedOver({ fact, withdrawnBy }: TimelineEntry): boolean {
  return withdrawnBy !== null && isHandedOver(fact);
}

/** The day on which a fact happened; null for those that have none of their own. */
export function dayOf(fact: OrdinaryFact): string | null {
  switch (fact.kind) {
    case 'requestSent':
    case 'sendingConfirmed':
    case 'resent':
      return fact.sentOn;
    case 'notSent':
    case 'noted':
    case 'reminderChosen':
      return null;
    default:
      return fact.on;
  }
}

/** A fact without a day of its own stands on the day it was written: the day here, not the one in UTC. */
export function dayOfEntry({ fact, event }: Pick<TimelineEntry, 'fact' | 'event'>): string {
  return dayOf(fact) ?? dayInBrussels(Temporal.Instant.from(event.recordedAt)).toString();
}

function newRequest(event: RequestEvent, asked: RequestSent, ordered: readonly RequestEvent[]): Request {
  return {
    id: event.requestId,
    recordedAt: event.recordedAt,
    lastRecordedAt: ordered.at(-1)?.recordedAt ?? event.recordedAt,
    entryCount: ordered.length,
    asked,
    sendings: [newSending(event.id, asked, asked.controller)],
    cameBack: [],
    given: [],
    letters: [],
    handedOver: [],
    closed: null,
    reminders: null,
    notified: [],
    timeline: [],
  };
}

function newSending(eventId: string, sent: RequestSent | FactOf<'resent'>, before: Controller): Sending {
  const { addressee, sentOn, sending, subject, textHash, wording, inputHash } = sent;
  return {
    eventId,
    controller: sent.controller ?? before,
    addressee,
    sentOn,
    state: sending,
    subject,
    textHash,
    isOwnWords: wording === 'own',
    inputHash,
    deliveredOn: null,
  };
}

function apply(request: Request, { id: eventId, recordedAt }: RequestEvent, fact: OrdinaryFact): void {
  if (isHandedOver(fact)) {
    request.handedOver.push({ eventId, recordedAt, fact });
    return;
  }
  switch (fact.kind) {
    // A second request under the same id: it stays on the timeline and changes nothing.
    case 'requestSent':
    case 'noted':
      return;
    case 'sendingConfirmed':
    case 'notSent':
    case 'delivered':
      changeSending(currentSending(request), eventId, fact);
      return;
    case 'resent':
      request.sendings.push(newSending(eventId, fact, currentSending(request).controller));
      return;
    case 'questionAnswered': {
      const { questionId, on, askedPromptly } = fact;
      request.given.push({ questionId, on, askedPromptly });
      return;
    }
    case 'letterSent':
      request.letters.push({ eventId, ...fact });
      return;
    case 'reminderChosen':
      request.reminders = fact.moments;
      return;
    case 'closed':
      request.closed = { on: fact.on, outcome: fact.outcome };
      return;
    case 'reopened':
      request.closed = null;
      return;
    default:
      request.cameBack.push({ eventId, sending: request.sendings.length - 1, fact });
  }
}

function changeSending(
  sending: Sending,
  eventId: string,
  fact: FactOf<'sendingConfirmed' | 'notSent' | 'delivered'>,
): void {
  if (fact.kind === 'sendingConfirmed')
    Object.assign(sending, { state: 'confirmed', sentOn: fact.sentOn, eventId });
  else if (fact.kind === 'notSent') sending.state = 'notSent';
  else sending.deliveredOn = fact.on;
}

/** Days as ISO strings sort as days do; equal days keep the order of writing, since sorting is stable. */
function byDay(a: { on: string }, b: { on: string }): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

function byHappening(a: TimelineEntry, b: TimelineEntry): number {
  return byDay({ on: dayOfEntry(a) }, { on: dayOfEntry(b) });
}
