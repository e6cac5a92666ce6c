import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fetchPage } from '@/utils/browser/fetch-page';
import { asSentPage } from '@/utils/detection/page/send-page';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import type { LinkedPage, TabPage } from '@/utils/detection/site/linked-page';

/**
 * Injected into the tab on the user's click, in the isolated world: takes the text out of the page in front, and
 * leaves behind the one function by which the popup has other pages of the same site fetched. What the text
 * means is read in the popup: the less runs beside a hostile page, the better.
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
    const page = readBlocks(document, { url: location.href, isLive: true, now });
    return { kind: 'read', page: asSentPage(page) };
  },
});

async function readLinked(url: string): Promise<LinkedPage> {
  const fetched = await fetchPage(url, location.origin);
  if (fetched.kind !== 'html') return fetched;
  // A parsed document is inert: no script runs and nothing it names is loaded.
  const parsed = new DOMParser().parseFromString(fetched.html, 'text/html');
  const page = asSentPage(readBlocks(parsed, { url: fetched.url, isLive: false, now }));
  const notices = fetched.wasCut ? [...new Set([...page.notices, 'truncatedText' as const])] : page.notices;
  return { kind: 'read', page: { ...page, notices } };
}
