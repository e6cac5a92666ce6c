import type { TabDoor } from '@/utils/app/read-tab';
import { tabDoor } from '@/utils/browser/tab-door';
import { type FrontTab, frontTab } from '@/utils/browser/tabs';

interface FrontPage {
  readonly tab: FrontTab;
  readonly door: TabDoor;
}

let asked: Promise<FrontPage | null> | null = null;

/**
 * Has the tab in front take out its text, before anything is drawn: that happens in the tab's own process, while
 * this one draws its frame.
 */
export function askFrontPage(): void {
  asked = readFront();
}

/** What was asked for at the start, once; a later reading asks anew. `null` where no tab can be named. */
export function frontPage(): Promise<FrontPage | null> {
  const first = asked ?? readFront();
  asked = null;
  return first;
}

async function readFront(): Promise<FrontPage | null> {
  const tab = await frontTab();
  if (!tab) return null;
  const door = tabDoor(tab.id);
  const text = door.readPage();
  // A refusal may come before anyone reads; it is told to whoever does.
  text.catch(() => undefined);
  return { tab, door: { ...door, readPage: () => text } };
}
