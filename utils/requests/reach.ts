import { heldUpOn } from './clock-sending';
import type { Request, Sending } from './request';
import { stateOf } from './status';

/**
 * Did the sending that the clock runs from go, and did it arrive as far as is known? A term runs from arrival alone
 * (art. 12(3)): not of a letter of which nobody said that it went, nor of one that came back from an address that
 * was unknown, or full without being the address that the policy names. Closing the file changes nothing about it.
 */
type Reach = 'arrived' | 'unconfirmed' | 'cameBack';

export function reachOf(request: Request): Reach {
  if (heldUpOn(request) !== null) return 'arrived';
  switch (stateOf({ ...request, closed: null }).kind) {
    case 'awaitingDispatch':
      return 'unconfirmed';
    case 'bounced':
      return 'cameBack';
    case 'awaitingDelivery':
    case 'waiting':
    case 'extended':
    case 'identityAsked':
    case 'clarificationAsked':
    case 'feeAsked':
    case 'noData':
    case 'notController':
    case 'forwarded':
    case 'partlyAnswered':
    case 'refused':
    case 'answered':
    case 'marketingContinues':
    case 'closed':
      return 'arrived';
  }
}

/** The times that the request went out: one that was only handed over did if something came back on it. */
export function sendingsThatWent(request: Request): Sending[] {
  return request.sendings.filter(
    ({ state }, index) =>
      state === 'confirmed' ||
      (state === 'unsure' &&
        request.cameBack.some(
          ({ sending, fact }) => sending === index && fact.kind !== 'marketingContinued',
        )),
  );
}
