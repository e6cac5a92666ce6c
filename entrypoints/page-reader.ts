import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fetchPage } from '@/utils/browser/fetch-page';
import type { LinkedPage, TabPage } from '@/utils/detection/linked-page';
import { readPage } from '@/utils/detection/read-page';

/**
 * Injected into the tab on the user's click, in the isolated world: reads the page in front, and leaves
 * behind the one function by which the popup has other pages of the same site read.
 */
declare global {
  var rechtenbriefReadLinked: (url: string) => Promise<LinkedPage>;
}

const now = () => performance.now();

export default defineUnlistedScript({
  globalName: true,
  main(): TabPage {
    globalThis.rechtenbriefReadLinked = readLinked;
    if (document.contentType === 'application/pdf') return { kind: 'pdf' };
    return { kind: 'read', reading: readPage(document, { url: location.href, isLive: true, now }) };
  },
});

async function readLinked(url: string): Promise<LinkedPage> {
  const page = await fetchPage(url, location.origin);
  if (page.kind !== 'html') return page;
  // A parsed document is inert: no script runs and nothing it names is loaded.
  const parsed = new DOMParser().parseFromString(page.html, 'text/html');
  const reading = readPage(parsed, { url: page.url, isLive: false, now });
  return {
    kind: 'read',
    reading: page.wasCut
      ? { ...reading, notices: [...new Set([...reading.notices, 'truncatedText' as const])] }
      : reading,
  };
}
