import type { EditedCard } from '@/components/edited-card';
import { ReadingBusy } from '@/components/reading-busy';
import { ReadingCard, type ReadingCardProps } from '@/components/reading-card';
import {
  ForbiddenPage,
  NothingFound,
  OneMoreClick,
  PdfPage,
  ReadingFailed,
} from '@/components/reading-states';
import { RightPicker } from '@/components/right-picker';
import type { Right } from '@/utils/law/rights';
import type { Site, useSite } from './use-site';

type Ways = Pick<ReturnType<typeof useSite>, 'retry' | 'open' | 'paste' | 'byHand'>;

export interface SiteOutcomeProps extends Ways, Pick<ReadingCardProps, 'onEdit' | 'onChoose'> {
  site: Site;
  /** There once the site is. */
  card: EditedCard | null;
  onPick: (right: Right) => void;
  askedBefore: readonly Right[];
}

/** What became of the reading: a card and what can be asked, or why there is none and how to get one. */
export function SiteOutcome({ site, card, open, retry, paste, byHand, ...props }: SiteOutcomeProps) {
  const instead = { onPaste: paste, onByHand: byHand };
  switch (site.kind) {
    case 'reading':
      return <ReadingBusy />;
    case 'oneMoreClick':
      return <OneMoreClick {...site} {...instead} onOpen={() => open(site.link.url)} />;
    case 'pdf':
      return <PdfPage {...instead} />;
    case 'forbidden':
      return <ForbiddenPage {...instead} />;
    case 'failed':
      return <ReadingFailed {...instead} why={site.why} onRetry={retry} />;
    case 'card':
      return (
        <>
          {site.attempts && <NothingFound attempts={site.attempts} onPaste={paste} />}
          {card && (
            <ReadingCard
              card={card}
              origin={site.origin}
              completedFrom={site.completedFrom}
              onEdit={props.onEdit}
              onChoose={props.onChoose}
            />
          )}
          <RightPicker onPick={props.onPick} askedBefore={props.askedBefore} />
        </>
      );
  }
}
