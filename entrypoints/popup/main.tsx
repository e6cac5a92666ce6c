import { render } from 'preact';
import { wordsIn } from '@/assets/dictionaries/dictionary';
import { LanguageProvider } from '@/components/language';
import { showTrouble } from '@/entrypoints/edge/show-trouble';
import { applyColourScheme, languageOf, rememberedAppearance } from '@/utils/browser/appearance';
import { askFrontPage } from './front-page';
import { Popup } from './popup';

showTrouble();
askFrontPage();

const appearance = rememberedAppearance();
const language = languageOf(appearance);
applyColourScheme(appearance.colourScheme);
document.documentElement.lang = language;

const words = await wordsIn(language);
const root = document.getElementById('app');
if (root) {
  // The head that stood there since the first paint; the same one is drawn, in the language of the reader.
  root.replaceChildren();
  render(
    <LanguageProvider language={language} words={words}>
      <Popup />
    </LanguageProvider>,
    root,
  );
}
