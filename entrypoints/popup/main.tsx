import { render } from 'preact';
import { nl } from '@/assets/dictionaries/nl';
import { LanguageProvider } from '@/components/language';
import { Popup } from './popup';

const root = document.getElementById('app');
if (root) {
  render(
    <LanguageProvider language="nl" words={nl}>
      <Popup />
    </LanguageProvider>,
    root,
  );
}
