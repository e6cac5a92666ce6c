import { useId, useState } from 'preact/hooks';
import { ARTICLE_OF_RIGHT } from '@/utils/law/rights';
import { isRunning } from '@/utils/law/situation';
import type { HandedOver as HandedOverLetter } from '@/utils/requests/request';
import { alongInWords } from './asked-words';
import { Button } from './button';
import { HandedOver } from './handed-over';
import { useFormats, usePageWords, useWords } from './language';
import { Notice } from './notice';
import { ScreenTitle } from './popup-frame';
import { Hero, type HeroProps } from './request-hero';
import { type FactsProps, RequestFacts, RequestTools, type ToolsProps } from './request-side';
import { TextField } from './text-field';
import { Timeline } from './timeline';

export interface RequestPageProps extends HeroProps, FactsProps, ToolsProps {
  /** Lines of the log that could not be read. */
  unreadableCount: number;
  onRecordAnswer: () => void;
  /** A letter after the request that was made ready: it went on this day, or it did not go. */
  onLetterSent: (letter: HandedOverLetter, on: Temporal.PlainDate) => void;
  onLetterNotSent: (letter: HandedOverLetter) => void;
  onWithdraw: (eventId: string) => void;
  onRestore: (withdrawnBy: string) => void;
}

/** One request: the last day above all, why that day, what to do now, and the story so far. */
export function RequestPage(props: RequestPageProps) {
  const { request } = props;
  const words = useWords();
  const page = usePageWords();
  const formats = useFormats();
  const { right, companions, controller } = request.asked;
  const name = controller.tradeName ?? controller.name ?? request.asked.site?.host ?? words.card.unnamed;
  const asked = `${words.rights[right].want} (${words.shared.article(ARTICLE_OF_RIGHT[right])})`;
  const along = alongInWords(right, companions, words, formats);
  const storyId = useId();
  return (
    <div class="request">
      <header class="request__head">
        <ScreenTitle focus>
          <bdi>{name}</bdi>
        </ScreenTitle>
        <p class="soft">{[asked, along].filter(Boolean).join(', ')}</p>
      </header>
      <div class="request__main">
        <HandedOver
          request={request}
          today={props.today}
          onSent={props.onLetterSent}
          onNotSent={props.onLetterNotSent}
        />
        <Hero {...props} />
        <section class="stack" aria-labelledby={storyId}>
          <div class="row row--apart">
            <h2 id={storyId}>{page.story.title}</h2>
            <Button
              // While we wait, what comes back is all there is to do here.
              kind={props.step.proposal.deed === 'wait' ? 'primary' : 'plain'}
              onClick={props.onRecordAnswer}
            >
              {page.request.record}
            </Button>
          </div>
          {props.unreadableCount > 0 && (
            <Notice kind="warning">
              <p>{formats.count(props.unreadableCount, page.request.unreadable)}</p>
            </Notice>
          )}
          <Timeline
            entries={request.timeline}
            today={props.today}
            lastDay={isRunning(props.status.situation) ? props.status.watchOn : null}
            onReadText={props.onReadText}
            onWithdraw={props.onWithdraw}
            onRestore={props.onRestore}
          />
          <NoteForm onFact={props.onFact} />
        </section>
      </div>
      <aside class="request__side">
        <RequestFacts {...props} />
        <RequestTools {...props} />
      </aside>
    </div>
  );
}

function NoteForm({ onFact }: Pick<RequestPageProps, 'onFact'>) {
  const page = usePageWords();
  const [text, setText] = useState('');
  return (
    <form
      class="stack stack--tight note-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onFact({ kind: 'noted', text: text.trim(), textHash: null });
        setText('');
      }}
    >
      <TextField
        label={page.request.note}
        hint={page.request.noteHint}
        value={text}
        onInput={setText}
        long
        rows={2}
        maxLength={2000}
      />
      <div>
        <Button type="submit" small>
          {page.request.addNote}
        </Button>
      </div>
    </form>
  );
}
