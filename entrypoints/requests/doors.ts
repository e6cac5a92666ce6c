import { now, today } from '@/utils/app/clock';
import type { Doors } from '@/utils/app/doors';
import { pageStore } from '@/utils/browser/device-store';
import { sessionArea } from '@/utils/browser/storage-area';

/** The one store and clock of this page. */
export const doors: Doors = { store: pageStore(), now, today };
export const places = { store: doors.store, session: sessionArea() };
