import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { controllerOf, type EditedCard, findingsOf } from '@/components/edited-card';
import { useWords } from '@/components/language';
import { LiveWords, Notice } from '@/components/notice';
import { hostOf } from '@/components/page-address';
import { WrittenBefore } from '@/components/written-before';
import { cardEditsOf } from '@/utils/app/card-edits';
import { today } from '@/utils/app/clock';
import type { DraftStart } from '@/utils/app/letter-draft';
import { hashOf } from '@/utils/app/place';
import { copyText } from '@/utils/browser/clipboard';
import { type FrontTab, openFullPage } from '@/utils/browser/tabs';
import type { Right } from '@/utils/law/rights';
import { askedInFull } from '@/utils/letters/asked-in-full';
import { Frame } from './frame';
import { SiteOutcome } from './site-outcome';
import { useCard } from './use-card';
import { useEarlier } from './use-earlier';
import { useSite } from './use-site';

/** The part that begins once a right is chosen: loaded then, so that the card does not wait for it. */
type Writing = typeof import('./writing');

/** The site in front: what was read, what was asked before, and what can be asked now. */
export function SiteScreen() {
  const words = useWords();
  const { tab, site: found, ...ways } = useSite();
  const { card, edit, choose } = useCard(found);
  const [right, setRight] = useState<Right | null>(null);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [settled, setSettled] = useState<'noted' | 'failed' | null>(null);
  const host = /^https?:/.test(tab?.url ?? '') ? hostOf(tab?.url ?? '') : '';
  const { earlier, overdueCount, refresh } = useEarlier(host);
  // What was asked before stands above the card: neither comes in sight before the other, so nothing jumps.
  const site: typeof found = earlier === null ? { kind: 'reading' } : found;

  useEffect(() => {
    // The letters are fetched while the card is read, so that the second click finds them there.
    if (site.kind === 'card') void import('./writing').then(setWriting);
  }, [site.kind]);

  const frame = (content: ComponentChildren, footer?: ComponentChildren, onBack?: () => void) => (
    <Frame site={host || null} overdueCount={overdueCount} onBack={onBack} footer={footer}>
      {content}
    </Frame>
  );
  // Of a letter that was only made ready nobody said that it went.
  const sent = (earlier ?? []).filter(({ state }) => state !== 'draft');
  const askedBefore = sent.flatMap(({ right: asked, companions }) => askedInFull(asked, companions));
  const backToCard = () => {
    setRight(null);
    refresh();
  };

  if (right && card && writing) {
    return (
      <writing.Writing
        key={right}
        start={startOf(card, right, host, tab)}
        policyText={card.reading?.text ?? null}
        isPrivate={tab?.isPrivate ?? false}
        frame={(content, footer) => frame(content, footer, backToCard)}
        onAnother={backToCard}
        askedBefore={askedBefore}
      />
    );
  }
  return frame(
    <>
      <LiveWords text={site.kind === 'card' && site.attempts === null ? words.reading.done : ''} />
      {tab?.isPrivate && (
        <Notice kind="info">
          <p>{words.reading.private}</p>
        </Notice>
      )}
      <LiveWords text={settled === 'noted' ? words.sent.title : ''} />
      {settled === 'failed' && <Notice kind="problem" live title={words.send.saveFailed} />}
      <WrittenBefore
        requests={site.kind === 'reading' ? [] : (earlier ?? [])}
        today={today()}
        onOpen={(id) => void openFullPage(hashOf({ kind: 'request', id }))}
        onSent={async (id, on) => {
          const { settleSending } = await import('@/entrypoints/sending/settle-sending');
          setSettled(await settleSending(id, on));
          await refresh();
        }}
        onNotYet={({ right: unsent }) => setRight(unsent)}
        onCopyText={copyText}
      />
      <SiteOutcome
        {...ways}
        site={site}
        card={card}
        onEdit={edit}
        onChoose={choose}
        onPick={setRight}
        askedBefore={askedBefore}
      />
    </>,
  );
}

/** What the card says of the site goes into the letter, with what it rests on. */
function startOf(card: EditedCard, right: Right, host: string, tab: FrontTab | null): DraftStart {
  const controller = controllerOf(card);
  return {
    host,
    pageUrl: tab?.url ?? null,
    right,
    controller,
    findings: findingsOf(card, cardEditsOf(controller)),
    policy: card.reading && {
      url: card.reading.url,
      readOn: today().toString(),
      policy: card.reading.policy,
    },
    evidence: null,
  };
}
