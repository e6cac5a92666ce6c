import type { ComponentChildren } from 'preact';
import { Mark } from '@/assets/icons/mark';
import { usePageWords, useWords } from './language';
import { NavTabs } from './tabs';

export type PagePlace = 'overview' | 'profile' | 'data';

export interface AppFrameProps {
  /** Which place of the navigation this screen is; null for one request or a letter. */
  place: PagePlace | null;
  hrefs: Readonly<Record<PagePlace, string>>;
  children: ComponentChildren;
}

/** The full page: where you are, where you can go, and one screen. */
export function AppFrame({ place, hrefs, children }: AppFrameProps) {
  const words = useWords();
  const { nav } = usePageWords();
  return (
    <div class="app">
      <a class="skip" href="#content">
        {nav.skip}
      </a>
      <header class="app__head">
        <a class="app__name" href={hrefs.overview}>
          <Mark size={26} />
          <span>{words.shared.product}</span>
        </a>
        <NavTabs
          label={nav.label}
          value={place}
          items={(['overview', 'profile', 'data'] as const).map((value) => ({
            value,
            label: nav[value],
            href: hrefs[value],
          }))}
        />
      </header>
      <main class="app__main" id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
