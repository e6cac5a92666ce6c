import { render } from 'preact';
import { pageWordsIn, wordsIn } from '@/assets/dictionaries/dictionary';
import { LanguageProvider } from '@/components/language';
import { showTrouble } from '@/entrypoints/edge/show-trouble';
import { applyColourScheme, languageOf, rememberAppearance } from '@/utils/browser/appearance';
import { readProfile } from '@/utils/browser/profile';
import { onStoredChange } from '@/utils/browser/storage-area';
import { PROFILE_KEY } from '@/utils/requests/stored-keys';
import type { Profile } from '@/utils/requests/stored-profile';
import { doors } from './doors';
import { FullPage } from './full-page';

showTrouble();

const root = document.getElementById('app');

/** Draws the page in the language and colours of this profile; again when they change. */
async function show(profile: Profile): Promise<void> {
  const language = languageOf(profile);
  applyColourScheme(profile.colourScheme);
  rememberAppearance(profile);
  document.documentElement.lang = language;
  const [words, pageWords] = await Promise.all([wordsIn(language), pageWordsIn(language)]);
  if (!root) return;
  render(
    <LanguageProvider language={language} words={words} pageWords={pageWords}>
      <FullPage profile={profile} onProfile={show} />
    </LanguageProvider>,
    root,
  );
}

await show((await readProfile(doors.store)).profile);

// The popup asks who writes: a page that stood open before would write letters without a name.
onStoredChange((keys) => {
  if (keys.includes(PROFILE_KEY)) void readProfile(doors.store).then(({ profile }) => show(profile));
});
