import { currentSending, isHandedOver, type Request } from './request';

/**
 * Which entries tell the day of sending? To be corrected together where that day is changed to `on`: the one that counts,
 * after the one that it confirmed where that would now be later.
 */
export function entriesOfSendingDay(request: Request, on: Temporal.PlainDate) {
  const { eventId } = currentSending(request);
  const entries = request.timeline.flatMap(({ event, fact, withdrawnBy }) =>
    withdrawnBy === null && 'sentOn' in fact && !isHandedOver(fact) ? [{ event, fact }] : [],
  );
  const current = entries.filter(({ event }) => event.id === eventId);
  const wrote = entries.filter(({ fact }) => fact.kind !== 'sendingConfirmed').at(-1);
  const isConfirmation = current.some(({ fact }) => fact.kind === 'sendingConfirmed');
  return isConfirmation && wrote && wrote.fact.sentOn > on.toString() ? [wrote, ...current] : current;
}
