import { render } from 'preact';
import { pageWordsIn, questionWordsIn, wordsIn } from '@/assets/dictionaries/dictionary';
import { LanguageProvider } from '@/components/language';
import { LANGUAGES, type Language } from '@/utils/requests/appearance';
import { PAGE_STATES } from './page-states';
import { POPUP_STATES } from './popup-states';
import './gallery.css';
import '@/assets/styles/popup.css';
import '@/assets/styles/page.css';
import { moves, unseen } from './seen';
import type { GalleryState } from './state';

/** `#popup/found?theme=dark&language=fr` shows one state; without a name, the list of all. */
const STATES: readonly GalleryState[] = [...POPUP_STATES, ...PAGE_STATES];

async function show() {
  const root = document.getElementById('app');
  if (!root) return;
  const [name = '', query = ''] = decodeURIComponent(location.hash.slice(1)).split('?');
  const wanted = new URLSearchParams(query);
  const language = LANGUAGES.find((one) => one === wanted.get('language')) ?? 'nl';
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = wanted.get('theme') ?? 'system';
  const state = STATES.find((one) => one.name === name);
  document.title = state ? `Rechtenbrief: ${state.name}` : 'Rechtenbrief: gallery';
  document.body.dataset.frame = state?.frame ?? 'page';
  const content = state ? state.render() : <List />;
  const [words, pageWords, questionWords] = await Promise.all([
    wordsIn(language),
    pageWordsIn(language),
    questionWordsIn(language),
  ]);
  render(null, root);
  render(
    <LanguageProvider language={language} words={words} pageWords={pageWords} questionWords={questionWords}>
      {content}
    </LanguageProvider>,
    root,
  );
  document.body.dataset.shown = `${location.hash}`;
}

function List() {
  const languages: readonly Language[] = LANGUAGES;
  return (
    <main class="gallery-list">
      <h1 class="title">Rechtenbrief</h1>
      <ul>
        {STATES.map((state) => (
          <li key={state.name}>
            <a href={`#${state.name}`}>{state.name}</a>
            {languages.map((language) =>
              ['light', 'dark'].map((theme) => (
                <a key={language + theme} href={`#${state.name}?theme=${theme}&language=${language}`}>
                  {language} {theme}
                </a>
              )),
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}

Object.assign(globalThis, {
  galleryStates: STATES.map(({ name, frame }) => ({ name, frame })),
  galleryUnseen: unseen,
  galleryMoves: moves,
});
addEventListener('hashchange', () => void show());
void show();
