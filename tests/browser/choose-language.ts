import { EMPTY_PROFILE } from '@/utils/requests/stored-profile';

/**
 * For a page of the extension: chooses the interface language as the settings do. A browser of the system's
 * packages often has English alone, so its own language cannot be set. A profile that is there is kept.
 */
export function chooseLanguage(language: 'nl' | 'fr' | 'en'): string {
  const profile = JSON.stringify({ ...EMPTY_PROFILE, language });
  return `(async () => {
    localStorage.setItem('appearance', '${language} system');
    const { storage } = globalThis.browser ?? globalThis.chrome;
    const stored = await storage.local.get('profile');
    if (!stored.profile) await storage.local.set({ profile: ${profile} });
  })()`;
}
