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

/** Does it say what becomes of the request? A question, a demand for money or more time do not. */
export function isAnswer({ kind }: CameBack['fact']): boolean {
  switch (kind) {
    case 'noDataHeld':
    case 'notTheController':
    case 'partlyAnswered':
    case 'refused':
    case 'answered':
      return true;
    case 'acknowledged':
    case 'questionAsked':
    case 'extensionAnnounced':
    case 'feeAsked':
    case 'bounced':
    case 'forwarded':
    case 'marketingContinued':
      return false;
  }
}

/** An answer by which nothing is done. */
export function isNo({ kind }: CameBack['fact']): boolean {
  return kind === 'refused' || kind === 'noDataHeld' || kind === 'notTheController';
}

/** Does the controller answer the letter with it? Not with the post office's bounce, nor its next advertisement. */
export function isReaction(fact: CameBack['fact']): boolean {
  return fact.kind !== 'bounced' && fact.kind !== 'marketingContinued';
}
