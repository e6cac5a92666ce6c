import { browser } from 'wxt/browser';
import { LANGUAGES, type Profile } from '@/utils/requests/stored-profile';
import type { EventStore } from './event-store';
import { readProfile } from './profile';

type Language = (typeof LANGUAGES)[number];

/** The language that the user chose, else that of the browser, else Dutch. */
export async function interfaceLanguage(store: EventStore): Promise<Language> {
  return languageOf((await readProfile(store)).profile);
}

export function languageOf(profile: Pick<Profile, 'language'>): Language {
  if (profile.language) return profile.language;
  const own = browser.i18n.getUILanguage().slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === own) ?? 'nl';
}
