import type { Fact, RequestEvent, RequestSent } from '@/utils/requests/events';
import type { Request } from '@/utils/requests/request';
import { type Status, statusOf } from '@/utils/requests/status';
import { event, HASH, requestOf, resent } from '../requests/sample-events';

/** A request of our own with what came back, and how it stands on a day. Asked of a Belgian bakery on 11 October. */
export function made(
  today: string,
  changes: Partial<RequestSent>,
  ...facts: (Fact | RequestEvent)[]
): { request: Request; status: Status } {
  const request = requestOf(changes, ...facts);
  return { request, status: statusOf(request, Temporal.PlainDate.from(today)) };
}

const noText = { textHash: null };

/** Facts of our own, by their kind; `on` is their day. */
export const question = (on: string, changes: object = {}): RequestEvent =>
  event({
    kind: 'questionAsked',
    on,
    about: 'identity',
    demands: ['idCopy', 'nationalNumber'],
    askedPromptly: true,
    ...noText,
    ...changes,
  });
export const given = (on: string, { id }: RequestEvent): Fact => ({
  kind: 'questionAnswered',
  on,
  questionId: id,
  askedPromptly: true,
});
export const extension = (on: string, withReasons: boolean): Fact => ({
  kind: 'extensionAnnounced',
  on,
  withReasons,
  until: null,
  ...noText,
});
export const refusal = (on: string, ground: '17(3)(e)' | 'none' | 'other'): Fact => ({
  kind: 'refused',
  on,
  ground,
  ...noText,
});
export const answer = (on: string): Fact => ({ kind: 'answered', on, ...noText });
export const letter = (
  letterKind: 'reminder' | 'identityReply' | 'feeReply' | 'mediation' | 'complaint',
  on: string,
): Fact => ({
  kind: 'letterSent',
  letterKind,
  on,
  textHash: HASH,
  subject: 'Een brief',
  addressee: null,
  lastTermOn: letterKind === 'reminder' ? Temporal.PlainDate.from(on).add({ days: 14 }).toString() : null,
});
/** In the writer's own words: nobody knows what it asked. */
export const ownByPost = (sentOn: string): Fact => ({
  ...resent(sentOn),
  subject: '',
  textHash: null,
  wording: 'own',
});
