import { browser } from 'wxt/browser';
import { type Appearance, LANGUAGES, type Language } from '@/utils/requests/appearance';

/**
 * Language and colours as last chosen, beside the profile that holds the truth: this copy can be read before
 * the first paint, so nothing flickers. It may be lost or old at any time.
 */
const KEY = 'appearance';

export function rememberedAppearance(): Appearance {
  const [language, colourScheme] = (localStorage.getItem(KEY) ?? '').split(' ');
  return {
    language: LANGUAGES.find((one) => one === language) ?? null,
    colourScheme: colourScheme === 'light' || colourScheme === 'dark' ? colourScheme : 'system',
  };
}

export function rememberAppearance({ language, colourScheme }: Appearance): void {
  localStorage.setItem(KEY, `${language ?? '-'} ${colourScheme}`);
}

/** Puts the chosen colours on the page; "system" leaves it to the browser. */
export function applyColourScheme(scheme: Appearance['colourScheme']): void {
  if (scheme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = scheme;
}

/** The language that was chosen, else that of the browser, else Dutch. */
export function languageOf({ language }: Pick<Appearance, 'language'>): Language {
  if (language) return language;
  const own = browser.i18n.getUILanguage().slice(0, 2).toLowerCase();
  return LANGUAGES.find((one) => one === own) ?? 'nl';
}
