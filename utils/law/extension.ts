import { isAfter } from './compare-days';
import type { ExtensionFault } from './deadline-reason';
import type { Paused } from './pause';

/** An extension that the controller announced. */
export interface Extension {
  announcedOn: Temporal.PlainDate;
  withReasons: boolean;
}

/** Art. 12(3), third sentence: notice and reasons within the first month, as pauses and days off move it. */
export function extensionFault(
  { announcedOn, withReasons }: Extension,
  receivedOn: Temporal.PlainDate,
  first: Paused,
): ExtensionFault | null {
  if (isAfter(receivedOn, announcedOn)) return 'beforeReceipt';
  const stoodStill = first.openSince !== null && !isAfter(first.openSince, announcedOn);
  if (isAfter(announcedOn, first.dueOn) && !stoodStill) return 'late';
  return withReasons ? null : 'noReasons';
}
