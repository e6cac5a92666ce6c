import { browser } from 'wxt/browser';
import { createEventStore, type EventStore } from './event-store';
import { localArea } from './storage-area';

/** The store on this device, for every page and the worker of the extension. */
export function deviceStore(): EventStore {
  return createEventStore(localArea(), browser.runtime.getManifest().version);
}
