import { browser } from 'wxt/browser';
import { createEventStore, type EventStore } from './event-store';
import { rememberingKeys } from './known-keys';
import { type Shelf, shelfIn } from './shelf';
import { localArea, onStoredKeysChange, sessionArea } from './storage-area';

/** The store on this device, for the popup and the worker of the extension. */
export function deviceStore(): EventStore {
  return createEventStore(localArea(), editionHere());
}

/** The same store for a page that stays open and shows one request after another. Once for each page. */
export function pageStore(): EventStore {
  const { area, knownKeys } = rememberingKeys(localArea(), onStoredKeysChange);
  return createEventStore(area, editionHere(), knownKeys);
}

/** For what is written in a private window: in memory, until the browser closes. */
export function privateShelf(): Shelf {
  return shelfIn(sessionArea());
}

function editionHere(): string {
  return browser.runtime.getManifest().version;
}
