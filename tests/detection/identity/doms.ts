import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';

/** The two documents that every page is read in: what holds in both is no habit of one. */
export const DOMS: readonly { name: string; parse: (html: string) => Document }[] = [
  { name: 'linkedom', parse: (html) => parseHTML(html).document as unknown as Document },
  {
    name: 'happy-dom',
    parse: (html) => new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document,
  },
];
