import type { Language } from '@/utils/requests/appearance';
import { languageOf } from './appearance';
import type { EventStore } from './event-store';
import { readProfile } from './profile';

/** The language of the interface where no page is open to remember it: for the worker. */
export async function interfaceLanguage(store: EventStore): Promise<Language> {
  return languageOf((await readProfile(store)).profile);
}
