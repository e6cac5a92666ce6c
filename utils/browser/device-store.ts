import { browser } from 'wxt/browser';
import { createEventStore, type EventStore } from './event-store';
import { rememberingKeys } from './known-keys';
import { type Shelf, shelfIn } from './shelf';
import { localArea, onStoredKeysChange, sessionArea } from './storage-area';
import { attempt, type Saved } from './write-outcome';

/** The store on this device, for the popup and the worker of the extension. */
export function deviceStore(): EventStore {
  return createEventStore(localArea(), editionHere());
}

/** The same store for a page that stays open and shows one request after another. Once for each page. */
export function pageStore(): EventStore {
  const { area, knownKeys } = rememberingKeys(localArea(), onStoredKeysChange);
  return createEventStore(area, editionHere(), knownKeys);
}

/** In memory, until the browser closes: what is written in a private window, and what was chosen on a card. */
export function sessionShelf(): Shelf {
  return shelfIn(sessionArea());
}

export async function wipeSession(): Promise<Saved> {
  return attempt(() => browser.storage.session.clear());
}

function editionHere(): string {
  return browser.runtime.getManifest().version;
}
