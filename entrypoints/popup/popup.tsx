import { useState } from 'preact/hooks';
import type { CardEdits, EditedCard } from '@/components/edited-card';
import { hostOf } from '@/components/page-address';
import { PopupFrame } from '@/components/popup-frame';
import { ReadingCard } from '@/components/reading-card';
import {
  ForbiddenPage,
  NothingFound,
  OneMoreClick,
  PdfPage,
  ReadingBusy,
  ReadingFailed,
} from '@/components/reading-states';
import { openFullPage } from '@/utils/browser/tabs';
import { useSite } from './use-site';

export function Popup() {
  const { tab, site, retry, open, paste, byHand } = useSite();
  const [edits, setEdits] = useState<CardEdits>({});
  const [chosen, setChosen] = useState(0);
  const card: EditedCard | null = site.kind === 'card' ? { reading: site.reading, chosen, edits } : null;
  return (
    <PopupFrame
      site={hostOf(tab?.url ?? '')}
      overdueCount={0}
      onOverview={() => openFullPage('/')}
      onSettings={() => openFullPage('/profile')}
    >
      {site.kind === 'reading' && <ReadingBusy />}
      {site.kind === 'oneMoreClick' && (
        <OneMoreClick {...site} onOpen={() => open(site.link.url)} onPaste={paste} onByHand={byHand} />
      )}
      {site.kind === 'pdf' && <PdfPage onPaste={paste} onByHand={byHand} />}
      {site.kind === 'forbidden' && <ForbiddenPage onPaste={paste} onByHand={byHand} />}
      {site.kind === 'failed' && (
        <ReadingFailed why={site.why} onRetry={retry} onPaste={paste} onByHand={byHand} />
      )}
      {site.kind === 'card' && site.attempts && <NothingFound attempts={site.attempts} onPaste={paste} />}
      {site.kind === 'card' && card && (
        <ReadingCard
          card={card}
          origin={site.origin}
          completedFrom={site.completedFrom}
          onEdit={(key, value) => {
            const { [key]: _, ...others } = edits;
            setEdits(value === null ? others : { ...edits, [key]: value });
          }}
          onChoose={(index) => {
            setChosen(index);
            setEdits({});
          }}
        />
      )}
    </PopupFrame>
  );
}
