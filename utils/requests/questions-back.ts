import type { Pause } from '@/utils/law/pause';
import { isUnjustifiedDemand } from '@/utils/law/request-state';
import type { CameBack } from './came-back';
import { sinceClock } from './clock-sending';
import type { FactOf, SentLetterKind } from './events';
import type { GivenAnswer, Request } from './request';
import { dayFrom } from './stored-values';

/** Which questions of the controller wait for the user, and from when to when did they stop the clock? */

/** Neither given nor declined: it still asks for something. */
export function isOpenQuestion(request: Request, entry: CameBack): boolean {
  return givenFor(request, entry) === undefined && !isDeclined(request, entry);
}

/** The latest question that waits for the user, if one does. */
export function openQuestionOf(request: Request): { eventId: string; fact: FactOf<'questionAsked'> } | null {
  for (const entry of sinceClock(request).toReversed()) {
    const { eventId, fact } = entry;
    if (fact.kind === 'questionAsked' && isOpenQuestion(request, entry)) return { eventId, fact };
  }
  return null;
}

/**
 * Questions that may pause the clock (legal.md §9.3), until the day on which the user gave what they asked, by a
 * letter of ours or otherwise. A demand that goes too far pauses nothing, declined or not: the page, the reminder and
 * a complaint all speak of the same last day. Who gave it all the same is not told so too early.
 */
export function pausesOf(request: Request): Pause[] {
  return sinceClock(request).flatMap((entry): Pause[] => {
    if (entry.fact.kind !== 'questionAsked') return [];
    const given = givenFor(request, entry);
    return [
      {
        askedOn: Temporal.PlainDate.from(entry.fact.on),
        suppliedOn: dayFrom(given?.on),
        askedPromptly: given?.askedPromptly ?? entry.fact.askedPromptly ?? false,
        asksTooMuch: entry.fact.demands.some(isUnjustifiedDemand),
      },
    ];
  });
}

/** A demand that goes too far, met with our reasons for not meeting it. */
function isDeclined(request: Request, entry: CameBack): boolean {
  const { fact } = entry;
  if (fact.kind !== 'questionAsked' || fact.about !== 'identity') return false;
  return givenFor(request, entry) === undefined && wrote(request, ['identityReply'], fact.on);
}

type Given = Pick<GivenAnswer, 'on' | 'askedPromptly'>;

/**
 * What the user gave: as recorded, else by the letter that answers the question. The reply about identity answers
 * one that may be asked; where a demand goes too far it declines. In doubt that makes the later last day.
 */
function givenFor(request: Request, { eventId, fact }: CameBack): Given | undefined {
  const recorded = request.given.findLast(({ questionId }) => questionId === eventId);
  if (recorded || fact.kind !== 'questionAsked') return recorded;
  if (fact.about === 'identity' && fact.demands.some(isUnjustifiedDemand)) return undefined;
  const reply = fact.about === 'identity' ? 'identityReply' : 'clarificationReply';
  const letter = request.letters.find(({ letterKind, on }) => letterKind === reply && on >= fact.on);
  return letter && { on: letter.on, askedPromptly: fact.askedPromptly ?? false };
}

/** Did one of these letters of ours go on that day or later? */
export function wrote(request: Request, kinds: readonly SentLetterKind[], since: string): boolean {
  return request.letters.some(({ letterKind, on }) => kinds.includes(letterKind) && on >= since);
}
