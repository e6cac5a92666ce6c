import type { ComponentChildren } from 'preact';
import { ARTICLE_OF_RIGHT, type Right } from '@/utils/law/rights';
import { AskSent, addresseeOn } from './ask-sent';
import { usePageWords, useWords } from './language';
import { Notice } from './notice';
import { ScreenTitle } from './popup-frame';
import { Progress } from './progress';
import type { SendBarProps } from './send-bar';
import { SendTrouble } from './send-phase';

export interface GonePageProps {
  right: Right;
  backHref: string;
  card: ComponentChildren;
  bar: Pick<SendBarProps, 'way' | 'phase' | 'today' | 'countryIn' | 'onSent' | 'onOpenRequest'>;
  problem: string | null;
}

/** A letter of the user's own that went already: to whom, when and how, and nothing that only a new one needs. */
export function GonePage({ right, backHref, card, bar, problem }: GonePageProps) {
  const words = useWords();
  const { phase } = bar;
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
        <div class="send-bar">
          <SendTrouble phase={phase} onOpenRequest={bar.onOpenRequest} />
          {phase.kind === 'saving' && <Progress text={words.send.saving} />}
          {/* Whatever becomes of the saving: what was typed stays, and no letter of ours is offered. */}
          <AskSent
            letters="gone"
            today={bar.today}
            usual={addresseeOn(bar.way)}
            countryIn={bar.countryIn}
            isSaving={phase.kind === 'saving'}
            onSent={bar.onSent}
          />
        </div>
      </section>
    </div>
  );
}
