import type { Situation } from '@/utils/law/situation';
import { isReaction } from './came-back';
import { currentSending, type Request } from './request';
import type { Status } from './status';
import { awaitedLastTerm } from './summary';

/** Is there still reason to wait, though the law forbids nobody to go on? */

/**
 * The day up to which the user's reminder gives time, while it runs. It changes nothing of the last day of the law. What
 * a reminder in the writer's own words gave nobody said.
 */
export function givenUntil(situation: Situation, lastTermOn: string | null): Temporal.PlainDate | null {
  return situation === 'reminded' && lastTermOn !== null ? Temporal.PlainDate.from(lastTermOn) : null;
}

/** `termRuns`: up to `until` the user gave them time. The two others: nobody can be expected to have read it by now. */
export type EarlyForPaper =
  | { kind: 'termRuns'; until: Temporal.PlainDate }
  | { kind: 'sentToday' | 'sentYesterday' };

/** Why a paper for the authority comes early; null where nothing is left to wait for. */
export function earlyForPaper(
  request: Request,
  { state }: Pick<Status, 'state'>,
  today: Temporal.PlainDate,
): EarlyForPaper | null {
  const term = awaitedLastTerm(request, state);
  if (term !== null && term >= today.toString()) {
    return { kind: 'termRuns', until: Temporal.PlainDate.from(term) };
  }
  const { sentOn } = currentSending(request);
  const hasReacted = request.cameBack.some(({ fact }) => isReaction(fact) && fact.on >= sentOn);
  if (hasReacted) return null;
  if (sentOn === today.toString()) return { kind: 'sentToday' };
  return sentOn === today.subtract({ days: 1 }).toString() ? { kind: 'sentYesterday' } : null;
}
