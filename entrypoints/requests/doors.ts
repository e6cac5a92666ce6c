import { now, today } from '@/utils/app/clock';
import type { Doors } from '@/utils/app/doors';
import { pageStore, sessionShelf } from '@/utils/browser/device-store';
import type { Shelf } from '@/utils/browser/shelf';

/** The one store and clock of this page. */
export const doors: Doors = { store: pageStore(), now, today };
const inMemory = sessionShelf();

/** Where a letter in the making lies: of a private window nothing is kept on the device. */
export function shelfFor(isPrivate: boolean): Shelf {
  return isPrivate ? inMemory : doors.store;
}
