import { render } from 'preact';
import { wordsIn } from '@/assets/dictionaries/dictionary';
import { LanguageProvider } from '@/components/language';
import { Trouble } from '@/components/trouble';
import { languageOf, rememberedAppearance } from '@/utils/browser/appearance';
import { onUncaught } from '@/utils/browser/uncaught';

/**
 * The last that catches: what no screen expected is said once, instead of a screen that waits for ever. Asked for
 * before anything else runs, and apart from the screen, which may be what failed.
 */
export function showTrouble(): void {
  onUncaught(async () => {
    if (document.getElementById('trouble')) return;
    const place = document.createElement('div');
    place.id = 'trouble';
    document.body.prepend(place);
    const language = languageOf(rememberedAppearance());
    const words = await wordsIn(language);
    render(
      <LanguageProvider language={language} words={words}>
        <Trouble
          isAlone={!document.getElementById('app')?.hasChildNodes()}
          onReload={() => location.reload()}
          onClose={() => place.remove()}
        />
      </LanguageProvider>,
      place,
    );
    place.scrollIntoView();
  });
}
