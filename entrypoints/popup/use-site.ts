import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardOrigin } from '@/components/reading-card';
import { type CardChoice, keptChoice, LIKELIEST } from '@/utils/app/card-choice';
import { doubtPostcodes } from '@/utils/app/doubt-postcodes';
import { fetchFinders } from '@/utils/app/fetch-finders';
import { readPasted } from '@/utils/app/read-pasted';
import { readTab, type SiteReading } from '@/utils/app/read-tab';
import { sessionShelf } from '@/utils/browser/device-store';
import { tabDoor } from '@/utils/browser/tab-door';
import { type FrontTab, showInTab } from '@/utils/browser/tabs';
import type { PageReading } from '@/utils/detection/page-reading';
import { frontPage } from './front-page';

/** What stands in the popup: still reading, an outcome without a card, or a card. */
export type Site =
  | { kind: 'reading' }
  | Exclude<SiteReading, { kind: 'found' } | { kind: 'nothing' }>
  /** The grant was for the page that the icon was clicked on: the tab shows another by now. */
  | { kind: 'failed'; why: 'clickAgain' }
  | {
      kind: 'card';
      reading: PageReading | null;
      origin: CardOrigin;
      /** What was chosen on this card when the popup was open before. */
      chosenBefore: CardChoice;
      completedFrom: readonly string[];
      /** What was tried before the card had to be filled in by hand; null where a policy was read. */
      attempts: Extract<SiteReading, { kind: 'nothing' }>['attempts'] | null;
    };

/** Milliseconds that a page opened from the popup may take to load. */
const LOAD_PATIENCE = 15_000;

const memory = sessionShelf();

/** Reads the tab in front as soon as the popup opens: the click on the icon was the user's word for it. */
export function useSite() {
  const [tab, setTab] = useState<FrontTab | null>(null);
  const [site, setSite] = useState<Site>({ kind: 'reading' });
  const isAlive = useRef(true);
  const show = (next: Site) => isAlive.current && setSite(next);

  const read = async (ungranted: Site = { kind: 'forbidden' }) => {
    show({ kind: 'reading' });
    const front = await frontPage();
    if (isAlive.current) setTab(front?.tab ?? null);
    if (!front) return show({ kind: 'forbidden' });
    const reading = readTab(front.door);
    fetchFinders();
    const result = await reading;
    show(result.kind === 'forbidden' ? ungranted : await siteOf(result));
  };

  useEffect(() => {
    void read();
    return () => {
      isAlive.current = false;
    };
  }, []);

  return {
    tab,
    site,
    retry: () => read({ kind: 'failed', why: 'clickAgain' }),
    /** Opens the privacy page in the tab and reads it where the grant still holds; else one more click does. */
    open: async (url: string) => {
      if (!tab) return;
      await showInTab(tab.id, url, LOAD_PATIENCE);
      const result = await readTab(tabDoor(tab.id));
      if (result.kind === 'forbidden' || result.kind === 'failed') window.close();
      else show(await siteOf(result));
    },
    paste: async (text: string) => {
      show(await cardOf(await readPasted(text, tab?.url ?? ''), { kind: 'pasted' }));
    },
    byHand: () => show({ ...NO_CARD, origin: { kind: 'byHand' } }),
  };
}

async function siteOf(result: SiteReading): Promise<Site> {
  switch (result.kind) {
    case 'found': {
      const origin: CardOrigin =
        result.via === 'thisPage' ? { kind: 'thisPage' } : { kind: result.via, policyUrl: result.policyUrl };
      return { ...(await cardOf(result.reading, origin)), completedFrom: result.completedFrom };
    }
    case 'nothing':
      return { ...(await cardOf(result.reading, { kind: 'thisPage' })), attempts: result.attempts };
    default:
      return result;
  }
}

type CardSite = Extract<Site, { kind: 'card' }>;

const NO_CARD: Omit<CardSite, 'origin'> = {
  kind: 'card',
  reading: null,
  chosenBefore: LIKELIEST,
  completedFrom: [],
  attempts: null,
};

async function cardOf(read: PageReading, origin: CardOrigin): Promise<CardSite> {
  const [reading, chosenBefore] = await Promise.all([doubtPostcodes(read), keptChoice(memory, read)]);
  return { ...NO_CARD, reading, origin, chosenBefore };
}
