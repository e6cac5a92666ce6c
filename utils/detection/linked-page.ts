import type { PageReading } from './page-reading';

/** What reading another page of the same site, from within the tab, can end in. */
export type LinkedPage =
  | { kind: 'read'; reading: PageReading }
  /** The server sends the visitor on; where to is not told to a script that does not follow. */
  | { kind: 'redirected' }
  | { kind: 'status'; status: number }
  | { kind: 'pdf' }
  | { kind: 'notHtml' }
  /** The site's own content security policy, or the network, forbade it. */
  | { kind: 'blocked' }
  | { kind: 'tooSlow' };

/** What reading the page in the tab itself can end in. */
export type TabPage = { kind: 'read'; reading: PageReading } | { kind: 'pdf' };
