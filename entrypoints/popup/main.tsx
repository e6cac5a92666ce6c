import { render } from 'preact';
import { wordsIn } from '@/assets/dictionaries/dictionary';
import { LanguageProvider } from '@/components/language';
import { applyColourScheme, languageOf, rememberedAppearance } from '@/utils/browser/appearance';
import { Popup } from './popup';

const appearance = rememberedAppearance();
const language = languageOf(appearance);
applyColourScheme(appearance.colourScheme);
document.documentElement.lang = language;

const words = await wordsIn(language);
const root = document.getElementById('app');
if (root) {
  render(
    <LanguageProvider language={language} words={words}>
      <Popup />
    </LanguageProvider>,
    root,
  );
}
