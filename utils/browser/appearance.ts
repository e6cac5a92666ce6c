import { LANGUAGES, type Profile } from '@/utils/requests/stored-profile';

/**
 * Language and colours as last chosen, beside the profile that holds the truth: this copy can be read before
 * the first paint, so nothing flickers. It may be lost or old at any time.
 */
const KEY = 'appearance';

export type Appearance = Pick<Profile, 'language' | 'colourScheme'>;

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
