import { BACKUP_KEY } from '@/utils/requests/stored-keys';
import type { EventStore } from './event-store';
import { together } from './locks';
import { attempt, newerVersion, type Saved } from './write-outcome';

/** Keeps what cannot be read beside its key, as it was, before something new takes its place. */
export async function setAside(store: EventStore, key: string, raw: unknown): Promise<Saved> {
  const opened = await store.open();
  if (opened.kind === 'newer') return newerVersion(opened.version);
  return attempt(() => together('state', () => store.area.set({ [`${BACKUP_KEY}:${key}`]: raw })));
}
