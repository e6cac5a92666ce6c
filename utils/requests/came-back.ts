import type { FactKind, FactOf } from './events';

/** What can come back on a request, and is it an answer to the letter at all? */

/** The kinds of fact that come from the controller, or from the post office. */
const CAME_BACK = [
  'acknowledged',
  'questionAsked',
  'extensionAnnounced',
  'feeAsked',
  'bounced',
  'noDataHeld',
  'notTheController',
  'forwarded',
  'partlyAnswered',
  'refused',
  'answered',
  'marketingContinued',
] as const satisfies readonly FactKind[];

/** Something that came back. `sending`: which of `sendings` it followed, counted from 0. */
export type CameBack = { eventId: string; sending: number; fact: FactOf<(typeof CAME_BACK)[number]> };

/** What says what becomes of the request. A question, a demand for money or more time do not. */
const ANSWERS: readonly FactKind[] = [
  'noDataHeld',
  'notTheController',
  'partlyAnswered',
  'refused',
  'answered',
];

export function isAnswer({ kind }: CameBack['fact']): boolean {
  return ANSWERS.includes(kind);
}

/** An answer by which nothing is done. */
const NOES: readonly FactKind[] = ['noDataHeld', 'notTheController', 'refused'];

export function isNo({ kind }: CameBack['fact']): boolean {
  return NOES.includes(kind);
}

/** Does the controller answer the letter with it? Not with the post office's bounce, nor its next advertisement. */
export function isReaction(fact: CameBack['fact']): boolean {
  return fact.kind !== 'bounced' && fact.kind !== 'marketingContinued';
}
