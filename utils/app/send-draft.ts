import { draftSlot, dropLetter } from '@/utils/browser/kept-letters';
import type { Shelf } from '@/utils/browser/shelf';
import { countryOfController } from '@/utils/law/controller-country';
import { postalAddressOf } from '@/utils/letters/addressee';
import { ITEMS_OF_RIGHT } from '@/utils/letters/answer-items';
import { letterAsText } from '@/utils/letters/as-text';
import { companionsOf } from '@/utils/letters/companions';
import type { ComposedLetter, LetterRequest } from '@/utils/letters/letter';
import type { Addressee, FactKind } from '@/utils/requests/events';
import type { Request } from '@/utils/requests/request';
import type { StoredDraft } from '@/utils/requests/stored-draft';
import type { Doors } from './doors';
import { listRequests, readRequest } from './overview';
import { completedBy } from './own-letter';
import { deleteRequest, type NotRecorded, type Recorded, recordFact, recordRequest } from './record';
import { sendWayOf } from './send-way-of';
import type { OwnLetter, Sending, SendingDeeds } from './sending';

export type SendingOf = {
  draft: StoredDraft;
  composed: ComposedLetter;
  request: LetterRequest;
  /** The visible text of the policy, kept as evidence; null where none was read. */
  policyText: string | null;
};

/**
 * Records the letter as it went out on `sentOn`: `unsure` while nobody said that the mail was really sent. Of a letter
 * in the writer's `own` words nothing of ours is written down as sent: no text, no subject, no right that went along.
 */
export async function recordDraft(
  doors: Doors,
  { draft, composed, request, policyText }: SendingOf,
  sending: 'unsure' | 'confirmed',
  sentOn: Temporal.PlainDate,
  own: OwnLetter | null = null,
): Promise<Recorded> {
  const { letter } = composed;
  const controller = own ? completedBy(request.controller, own) : request.controller;
  return recordRequest(doors, {
    right: draft.right,
    // What the draft still holds but the letter does not ask would be reminded of, and complained about.
    companions: own ? [] : [...companionsOf(request)],
    controller,
    addressee: own ? own.addressee : addresseeOf(composed, request),
    sentOn: sentOn.toString(),
    sending,
    reference: letter.reference,
    subject: own ? '' : letter.subject.slice(0, 300),
    ...(own ? { wording: 'own' as const } : {}),
    site: draft.host === '' ? null : { host: draft.host, pageUrl: draft.pageUrl ?? '' },
    residence: request.residence,
    controllerCountry: countryOfController(controller, draft.host),
    isPublicBody: null,
    onBehalfOf: draft.onBehalfOf,
    role: draft.role,
    items: [...ITEMS_OF_RIGHT[draft.right]],
    letterText: own ? own.text : letterAsText(letter),
    input: { answers: draft.answers, overrides: draft.overrides, policy: draft.policy },
    policy:
      draft.policy && policyText !== null && policyText !== ''
        ? { url: draft.policy.url, readOn: draft.policy.readOn, text: policyText }
        : null,
  });
}

/** The user says that it went on this day; the draft has done its work. */
export async function confirmSending(
  doors: Doors,
  requestId: string,
  sentOn: Temporal.PlainDate,
): Promise<Recorded> {
  return recordFact(doors, requestId, { kind: 'sendingConfirmed', sentOn: sentOn.toString() });
}

/** It did not go after all: nothing stays but the draft, unless another window noted something of it since. */
export async function takeBackSending(doors: Doors, requestId: string): Promise<NotRecorded | null> {
  const deleted = await deleteRequest(doors, requestId, mayBeTakenBack);
  return deleted.kind === 'deleted' ? null : deleted;
}

/** A request that waits for a word on whether it went: the day it bears, and when it was handed over. */
export type HandedOverRequest = {
  requestId: string;
  sentOn: Temporal.PlainDate;
  recordedAt: Temporal.Instant;
};

const TAKEN_BACK_WITH_IT: readonly FactKind[] = ['requestSent', 'notSent', 'reminderChosen'];

/** Was nothing recorded of it but that it was handed over? */
function mayBeTakenBack({ timeline }: Request): boolean {
  return timeline.every(({ fact }) => TAKEN_BACK_WITH_IT.includes(fact.kind));
}

/** The request that this very letter became when it was handed over, by its reference, if it may still be taken back. */
export async function handedOverRequestOf(
  doors: Doors,
  { right, reference }: Pick<StoredDraft, 'right' | 'reference'>,
): Promise<HandedOverRequest | null> {
  const { rows } = await listRequests(doors);
  const waiting = rows.find(
    ({ summary }) =>
      summary.right === right && summary.reference === reference && summary.state.kind === 'awaitingDispatch',
  );
  if (!waiting) return null;
  const read = await readRequest(doors, waiting.summary.id);
  if (read.kind !== 'request' || !mayBeTakenBack(read.request)) return null;
  const { id, asked, recordedAt } = read.request;
  return {
    requestId: id,
    sentOn: Temporal.PlainDate.from(asked.sentOn),
    recordedAt: Temporal.Instant.from(recordedAt),
  };
}

/** How far a draft is when it is opened. What was typed after it was handed over makes it another letter. */
export function sendingOfDraft(
  draft: StoredDraft,
  handedOver: HandedOverRequest | null,
): Sending<StoredDraft, string> {
  if (handedOver === null) return { kind: 'here' };
  const isSame = Temporal.Instant.compare(draft.savedAt, handedOver.recordedAt) <= 0;
  return {
    kind: 'handedOver',
    letter: isSame ? draft : null,
    entry: handedOver.requestId,
    on: handedOver.sentOn,
  };
}

/** A first letter in the log: the entry of a draft is its request. `asSentOn`: the letter with that day on it. */
export function draftDeeds(
  doors: Doors,
  asSentOn: (draft: StoredDraft, day: Temporal.PlainDate) => SendingOf,
): SendingDeeds<StoredDraft, string> {
  return {
    recordHandedOver: async (draft, on) => {
      const recorded = await recordDraft(doors, asSentOn(draft, on), 'unsure', on);
      return recorded.kind === 'recorded' ? { kind: 'recorded', entry: recorded.requestId } : recorded;
    },
    recordSent: (draft, on, own) => recordDraft(doors, asSentOn(draft, on), 'confirmed', on, own),
    confirm: (requestId, on) => confirmSending(doors, requestId, on),
    takeBack: (requestId) => takeBackSending(doors, requestId),
  };
}

/** Once the letter is recorded as sent its draft goes; a failure to remove it harms nothing and is left. */
export async function dropDraft(shelf: Shelf, draft: StoredDraft): Promise<void> {
  await dropLetter(shelf, draftSlot(draft));
}

function addresseeOf(composed: ComposedLetter, request: LetterRequest): Addressee {
  const way = sendWayOf(composed, request);
  switch (way.kind) {
    case 'email':
      return { channel: 'email', to: way.address };
    case 'webForm':
      return { channel: 'webForm', to: way.url ?? '' };
    case 'post': {
      const { channel, addresseeLines } = composed.letter;
      const to = postalAddressOf(request.controller) === null ? '' : addresseeLines.join('\n');
      return { channel: channel === 'registeredPost' ? channel : 'post', to: to.slice(0, 2000) };
    }
  }
}
