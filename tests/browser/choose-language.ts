import type { Page } from 'puppeteer';
import { EMPTY_PROFILE } from '@/utils/requests/stored-profile';
import { until } from './until';

/**
 * Chooses the interface language in the profile and waits until the page, loaded anew, has passed it on to
 * the popup. A browser of the system's packages often has English alone, so its own language cannot be set.
 * A profile that is there already is kept.
 */
export async function chooseLanguage(page: Page, language: 'nl' | 'fr' | 'en'): Promise<void> {
  const profile = JSON.stringify({ ...EMPTY_PROFILE, language });
  await page.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    const stored = await storage.local.get('profile');
    if (!stored.profile) await storage.local.set({ profile: ${profile} });
    globalThis.isOld = true;
    setTimeout(() => location.reload(), 50);
  })()`);
  await until('the language is chosen', () =>
    page.evaluate(
      (wanted) =>
        !('isOld' in globalThis) &&
        document.documentElement.lang === wanted &&
        localStorage.getItem('appearance')?.startsWith(wanted) === true &&
        document.readyState === 'complete',
      language,
    ),
  );
}
