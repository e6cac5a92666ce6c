import type { ComponentChildren } from 'preact';
import { ARTICLE_OF_RIGHT, type Right } from '@/utils/law/rights';
import { usePageWords, useWords } from './language';
import { Notice } from './notice';
import { ScreenTitle } from './popup-frame';
import { SendBar, type SendBarProps } from './send-bar';

export interface GonePageProps {
  right: Right;
  backHref: string;
  card: ComponentChildren;
  bar: SendBarProps;
  problem: string | null;
}

/** A letter of the user's own that went already: to whom, when and how, and nothing that only a new one needs. */
export function GonePage({ right, backHref, card, bar, problem }: GonePageProps) {
  const words = useWords();
  const { compose, papers } = usePageWords();
  return (
    <div class="gone stack stack--wide">
      <header>
        <a href={backHref}>{papers.back}</a>
        <ScreenTitle focus>{words.rights[right].want}</ScreenTitle>
        <p class="soft">
          {words.rights[right].name}, {words.shared.article(ARTICLE_OF_RIGHT[right])}.
        </p>
      </header>
      <p>{compose.gone}</p>
      {problem && <Notice kind="problem" live title={problem} />}
      {card}
      <section class="panel">
        <SendBar {...bar} />
      </section>
    </div>
  );
}
