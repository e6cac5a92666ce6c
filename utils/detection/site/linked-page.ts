import type { SentPage } from '@/utils/detection/page/sent-page';
import type { PageReading } from '@/utils/detection/page-reading';

/** What fetching another page of the same site, from within the tab, can end in short of its text. */
export type NotFetched =
  /** The server sends the visitor on; where to is not told to a script that does not follow. */
  | { kind: 'redirected' }
  | { kind: 'status'; status: number }
  | { kind: 'pdf' }
  | { kind: 'notHtml' }
  /** The site's own content security policy, or the network, forbade it. */
  | { kind: 'blocked' }
  | { kind: 'tooSlow' };

/** What the page reader answers about another page, from within the tab. */
export type LinkedPage = { kind: 'read'; page: SentPage } | NotFetched;

/** What the page reader answers about the page in the tab itself. */
export type TabPage = { kind: 'read'; page: SentPage } | { kind: 'pdf' };

/** The same after the reading was made. */
export type LinkedReading = { kind: 'read'; reading: PageReading } | NotFetched;
