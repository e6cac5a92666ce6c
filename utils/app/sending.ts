import type { Addressee } from '@/utils/requests/events';
import type { NotRecorded, Recorded } from './record';

/**
 * How one letter goes its way. `handedOver`: a mail program, the clipboard or the printer has it, and nobody said
 * yet that it went; `entry` is what the log holds of it by now, `on` the day it bears, and `letter` is null where
 * what lies here is another text by now.
 */
export type Sending<Letter, Entry> =
  | { kind: 'here' }
  | { kind: 'handedOver'; letter: Letter | null; entry: Entry; on: Temporal.PlainDate }
  | { kind: 'sent'; requestId: string };

/**
 * A letter in the writer's own words, sent in place of ours, with the way that the writer says it went; `text` as it was
 * pasted, null where it was not; `country` of the controller, where it was asked and known.
 */
export type OwnLetter = { text: string | null; addressee: Addressee; country: string | null };

/** What the log can do with this kind of letter: a first one becomes a request, a later one an entry of it. */
export type SendingDeeds<Letter, Entry> = {
  /** It left our hands; whether it went is to be asked. */
  recordHandedOver: (
    letter: Letter,
    on: Temporal.PlainDate,
  ) => Promise<{ kind: 'recorded'; entry: Entry } | NotRecorded>;
  recordSent: (letter: Letter, on: Temporal.PlainDate, own: OwnLetter | null) => Promise<Recorded>;
  confirm: (entry: Entry, on: Temporal.PlainDate) => Promise<Recorded>;
  takeBack: (entry: Entry) => Promise<NotRecorded | null>;
};

/** Where the letter is now; with a `problem`, as far as it came. */
export type Sent<Letter, Entry> = { sending: Sending<Letter, Entry>; problem: NotRecorded | null };

/** Handed over twice it stands in the log once, and as it was handed over last. */
export async function handOver<Letter, Entry>(
  deeds: SendingDeeds<Letter, Entry>,
  sending: Sending<Letter, Entry>,
  letter: Letter,
  today: Temporal.PlainDate,
): Promise<Sent<Letter, Entry>> {
  const before = await withoutOtherText(deeds, sending, letter, today);
  if (before.problem || before.sending.kind !== 'here') return before;
  const recorded = await deeds.recordHandedOver(letter, today);
  if (recorded.kind !== 'recorded') return { sending: before.sending, problem: recorded };
  return { sending: { kind: 'handedOver', letter, entry: recorded.entry, on: today }, problem: null };
}

/** The user says that it went on this day, or one of their own in its place. Said twice it went once. */
export async function markSent<Letter, Entry>(
  deeds: SendingDeeds<Letter, Entry>,
  sending: Sending<Letter, Entry>,
  letter: Letter,
  on: Temporal.PlainDate,
  own: OwnLetter | null = null,
): Promise<Sent<Letter, Entry>> {
  // What was handed over is ours: where another letter went, it did not.
  const before =
    own === null ? await withoutOtherText(deeds, sending, letter, on) : await takeBack(deeds, sending);
  if (before.problem || before.sending.kind === 'sent') return before;
  const recorded =
    before.sending.kind === 'handedOver'
      ? await deeds.confirm(before.sending.entry, on)
      : await deeds.recordSent(letter, on, own);
  if (recorded.kind !== 'recorded') return { sending: before.sending, problem: recorded };
  return { sending: { kind: 'sent', requestId: recorded.requestId }, problem: null };
}

/** It did not go after all: the log forgets it, the letter stays. */
export async function takeBack<Letter, Entry>(
  deeds: SendingDeeds<Letter, Entry>,
  sending: Sending<Letter, Entry>,
): Promise<Sent<Letter, Entry>> {
  if (sending.kind !== 'handedOver') return { sending, problem: null };
  const problem = await deeds.takeBack(sending.entry);
  return { sending: problem ? sending : { kind: 'here' }, problem };
}

/** What was changed after it was handed over, or had gone before that, is to be recorded anew. */
async function withoutOtherText<Letter, Entry>(
  deeds: SendingDeeds<Letter, Entry>,
  sending: Sending<Letter, Entry>,
  letter: Letter,
  on: Temporal.PlainDate,
): Promise<Sent<Letter, Entry>> {
  if (sending.kind !== 'handedOver') return { sending, problem: null };
  const wentBefore = Temporal.PlainDate.compare(on, sending.on) < 0;
  return sending.letter === letter && !wentBefore ? { sending, problem: null } : takeBack(deeds, sending);
}
