import { isReaction } from './came-back';
import type { Fact, RequestEvent } from './events';
import { currentSending, dayOf, fold, type Request } from './request';
import type { TimelineEntry } from './settle-events';

/** Do the days contradict each other? Asked before something is written; what is already stored is tolerated. */
const CONTRADICTIONS = [
  /** The day has not come yet. */
  'inFuture',
  /** It came back, or was delivered, before it was sent. */
  'beforeSending',
  /** A question was answered before it was asked. */
  'givenBeforeAsked',
  /** The question that it answers is not there (any more). */
  'unknownQuestion',
  /** The controller says that it received the request after it had confirmed that. */
  'receivedAfterConfirmed',
  /** The post delivered the request after the controller had reacted to it. */
  'deliveredAfterReaction',
  /** The extension ends before it was announced. */
  'untilBeforeAnnouncement',
  /** The last term that our letter gives lies before that letter. */
  'lastTermBeforeLetter',
  /** The event that it corrects or withdraws is not there, or cannot be changed so. */
  'nothingToChange',
] as const;

export type Contradiction = {
  /** Key of a sentence in the dictionary. */
  key: (typeof CONTRADICTIONS)[number];
  /** The day that was entered, and the day that it contradicts; null where there is none. */
  on: string | null;
  against: string | null;
};

/**
 * What would be newly wrong if `fact` were written after `events`: an empty list means that it may be. Works
 * alike for new facts, corrections and withdrawals, because it looks at the request that would come of it.
 */
export function checkEntry(
  events: readonly RequestEvent[],
  candidate: RequestEvent,
  today: Temporal.PlainDate,
): Contradiction[] {
  const unchangeable = checkTarget(events, candidate.fact);
  if (unchangeable) return [unchangeable];
  const before = fold(events);
  const after = fold([...events, candidate]);
  if (after.kind === 'headless') return [{ key: 'nothingToChange', on: null, against: null }];
  const known = new Set(
    before.kind === 'request'
      ? contradictionsIn(before.request, today).map((one) => JSON.stringify(one))
      : [],
  );
  return contradictionsIn(after.request, today).filter((one) => !known.has(JSON.stringify(one)));
}

/** Everything in a stored request that cannot be, to be shown beside the entry. */
export function contradictionsIn(request: Request, today: Temporal.PlainDate): Contradiction[] {
  const counting = request.timeline.filter(({ withdrawnBy }) => withdrawnBy === null);
  return [
    ...counting.flatMap((entry) => inFuture(entry, today)),
    ...beforeSending(request),
    ...counting.flatMap(({ fact }) => withinOneFact(fact)),
    ...receipts(request),
    ...questions(request),
  ];
}

function inFuture({ fact }: TimelineEntry, today: Temporal.PlainDate): Contradiction[] {
  const on = dayOf(fact);
  const now = today.toString();
  return on !== null && on > now ? [{ key: 'inFuture', on, against: now }] : [];
}

function beforeSending(request: Request): Contradiction[] {
  const current = currentSending(request);
  const firstSentOn = request.sendings[0].sentOn;
  const days = [
    ...request.cameBack.map(({ fact, sending }) => ({
      on: fact.on,
      sentOn: request.sendings[sending]?.sentOn ?? firstSentOn,
    })),
    ...request.sendings.map(({ deliveredOn, sentOn }) => ({ on: deliveredOn, sentOn })),
    ...request.letters.map(({ on }) => ({ on, sentOn: firstSentOn })),
    ...request.sendings.slice(1).map(({ sentOn }) => ({ on: sentOn, sentOn: firstSentOn })),
    { on: request.closed?.on ?? null, sentOn: current.sentOn },
  ];
  return days.flatMap(({ on, sentOn }): Contradiction[] =>
    on !== null && on < sentOn ? [{ key: 'beforeSending', on, against: sentOn }] : [],
  );
}

function withinOneFact(fact: Fact): Contradiction[] {
  if (fact.kind === 'extensionAnnounced' && fact.until !== null && fact.until < fact.on) {
    return [{ key: 'untilBeforeAnnouncement', on: fact.until, against: fact.on }];
  }
  if (fact.kind === 'letterSent' && fact.lastTermOn !== null && fact.lastTermOn < fact.on) {
    return [{ key: 'lastTermBeforeLetter', on: fact.lastTermOn, against: fact.on }];
  }
  return [];
}

/** The two days of receipt that a user enters, beside what the controller wrote. */
function receipts({ sendings, cameBack }: Request): Contradiction[] {
  const confirmed = cameBack.flatMap(({ fact, sending }): Contradiction[] => {
    if (fact.kind !== 'acknowledged' || fact.receivedOn === null) return [];
    const { on, receivedOn } = fact;
    const sentOn = sendings[sending]?.sentOn ?? sendings[0].sentOn;
    if (receivedOn > on) return [{ key: 'receivedAfterConfirmed', on: receivedOn, against: on }];
    return receivedOn < sentOn ? [{ key: 'beforeSending', on: receivedOn, against: sentOn }] : [];
  });
  const reactions = cameBack.filter(({ fact }) => isReaction(fact));
  // Set from the last to the first: of each sending the first stays.
  const firstOn = new Map(reactions.toReversed().map(({ sending, fact }) => [sending, fact.on]));
  const delivered = sendings.flatMap(({ deliveredOn }, index): Contradiction[] => {
    const first = firstOn.get(index);
    return deliveredOn !== null && first !== undefined && deliveredOn > first
      ? [{ key: 'deliveredAfterReaction', on: deliveredOn, against: first }]
      : [];
  });
  return [...confirmed, ...delivered];
}

function questions(request: Request): Contradiction[] {
  const asked = new Map(request.cameBack.map(({ eventId, fact }) => [eventId, fact]));
  return request.given.flatMap(({ on, questionId }): Contradiction[] => {
    const question = asked.get(questionId);
    if (question?.kind !== 'questionAsked') return [{ key: 'unknownQuestion', on, against: null }];
    return on < question.on ? [{ key: 'givenBeforeAsked', on, against: question.on }] : [];
  });
}

/** A correction changes a fact of the user's own; the request itself is closed or deleted, never withdrawn. */
function checkTarget(events: readonly RequestEvent[], fact: Fact): Contradiction | null {
  if (fact.kind !== 'corrected' && fact.kind !== 'withdrawn') return null;
  const target = events.find(({ id }) => id === fact.eventId)?.fact;
  const isPossible =
    fact.kind === 'withdrawn'
      ? target !== undefined && target.kind !== 'requestSent' && target.kind !== 'notified'
      : target !== undefined &&
        target.kind !== 'corrected' &&
        target.kind !== 'withdrawn' &&
        target.kind !== 'notified' &&
        (target.kind === 'requestSent') === (fact.replacement.kind === 'requestSent');
  return isPossible ? null : { key: 'nothingToChange', on: null, against: null };
}
