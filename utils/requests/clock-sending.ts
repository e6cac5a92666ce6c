import type { CameBack } from './came-back';
import type { Request, Sending } from './request';

/**
 * Which time that the request went out does the clock run from? The first that came back from a full mailbox at the
 * address that the policy names: it counts as received (compare GBA 06/2023 [S2]), and what went after it, whether that
 * arrived or not, begins no new month (compare EDPB Guidelines 01/2022 §§ 28-29 [S2]). Where none did, the last one. An
 * unknown address is no receipt: from there nothing runs.
 */
export function clockSending(request: Request): Sending {
  return request.sendings[clockIndex(request)] ?? request.sendings[0];
}

/** The sending that went once more while the clock ran on; null where it runs from the last one, or that did not go. */
export function sendingAgain(request: Request): Sending | null {
  const last = request.sendings.length - 1;
  const again = clockIndex(request) < last ? request.sendings[last] : undefined;
  return again && again.state !== 'notSent' ? again : null;
}

/** The day on which the sending that the clock runs from came back from a full mailbox; null where it did not. */
export function heldUpOn(request: Request): string | null {
  const index = clockIndex(request);
  const bounce = lastBounces(request).get(index);
  return bounce && countsAsReceived(request, index, bounce) ? bounce.on : null;
}

/** What came back while this clock ran, in the order of its days: of bounces only that of the last sending. */
export function sinceClock(request: Request): CameBack[] {
  const [first, last] = [clockIndex(request), request.sendings.length - 1];
  return request.cameBack.filter(
    ({ sending, fact }) => sending >= first && (fact.kind !== 'bounced' || sending === last),
  );
}

/** Did this come back while the clock ran that runs now? */
export function isSinceClock(request: Request, { sending }: Pick<CameBack, 'sending'>): boolean {
  return sending >= clockIndex(request);
}

/**
 * Was it read in the policy's own text? Only such an address was accepted for requests (Belgian Civil Code art. 1.5
 * [S2], by analogy). One that was typed, or read elsewhere, waits for the later day.
 */
export function isAddressOfPolicy({ asked }: Request, { addressee }: Sending): boolean {
  return asked.evidence?.emails?.includes(addressee.to.toLowerCase()) ?? false;
}

/** Asked for each entry of a story, and told once: a request is not changed once it is folded. */
const CLOCKS = new WeakMap<Request, number>();

function clockIndex(request: Request): number {
  const known = CLOCKS.get(request);
  if (known !== undefined) return known;
  const bounces = lastBounces(request);
  const first = request.sendings.findIndex((_, index) =>
    countsAsReceived(request, index, bounces.get(index)),
  );
  const index = first === -1 ? request.sendings.length - 1 : first;
  CLOCKS.set(request, index);
  return index;
}

type Bounce = Extract<CameBack['fact'], { kind: 'bounced' }>;

/** What each sending bounced with last, by its place among the sendings. */
function lastBounces({ cameBack }: Request): Map<number, Bounce> {
  return new Map(
    cameBack.flatMap(({ sending, fact }) => (fact.kind === 'bounced' ? [[sending, fact] as const] : [])),
  );
}

function countsAsReceived(request: Request, index: number, bounce: Bounce | undefined): boolean {
  const sending = request.sendings[index];
  if (!sending || sending.state === 'notSent' || bounce?.cause !== 'fullMailbox') return false;
  return isAddressOfPolicy(request, sending);
}
