import { describe, expect, it } from 'vitest';
import { pageReadingSchema } from '@/utils/detection/page-reading';
import { readPage } from '@/utils/detection/read-page';
import { DOMS } from '../detection/identity/doms';
import { anyPage } from './any-page';
import { fc, seed } from './seeded';

/** Whatever a page is made of, it is read without an error, within bounds, and left as it was. */
/** `FC_TIMES=50` tries longer. */
const times = Number(process.env.FC_TIMES ?? 1);
const url = 'https://www.dekorenaar.be/privacy/';
/** No reading may be larger, in characters of JSON: a page gives a card, its policy and its text. */
const MOST = 1_500_000;

function documentOf(parse: (html: string) => Document, body: string): Document {
  return parse(
    `<!doctype html><html lang="nl"><head><title>Privacyverklaring</title></head><body>${body}</body></html>`,
  );
}

/** happy-dom cannot write out a template within an svg, read or unread: such a page proves nothing here. */
function writtenOut(page: Document): string | null {
  try {
    return page.documentElement.outerHTML;
  } catch {
    return null;
  }
}

describe.each(DOMS)('any page, in $name', ({ parse }) => {
  it(
    `is read, and the reading holds to its shape (seed ${seed})`,
    () => {
      fc.assert(
        fc.property(anyPage, (body) => {
          let ticks = 0;
          const reading = readPage(documentOf(parse, body), { url, isLive: false, now: () => ticks++ / 100 });
          expect(pageReadingSchema.parse(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
          expect(JSON.stringify(reading).length).toBeLessThan(MOST);
        }),
        { seed, numRuns: 40 * times },
      );
    },
    60_000 * times,
  );

  it(
    `is not changed by the reading (seed ${seed})`,
    () => {
      fc.assert(
        fc.property(anyPage, (body) => {
          const page = documentOf(parse, body);
          const before = writtenOut(page);
          fc.pre(before !== null);
          readPage(page, { url, isLive: false, now: () => 0 });
          expect(writtenOut(page)).toBe(before);
        }),
        { seed, numRuns: 25 * times },
      );
    },
    60_000 * times,
  );

  it(
    `still gives a reading that holds to its shape when time runs out, wherever that is (seed ${seed})`,
    () => {
      fc.assert(
        fc.property(anyPage, fc.nat(200), (body, patience) => {
          let ticks = 0;
          const now = () => (ticks++ > patience ? 1e9 : 0);
          const reading = readPage(documentOf(parse, body), { url, isLive: false, now });
          expect(pageReadingSchema.safeParse(reading).success).toBe(true);
        }),
        { seed, numRuns: 25 * times },
      );
    },
    60_000 * times,
  );

  it(
    `gives the same reading twice (seed ${seed})`,
    () => {
      fc.assert(
        fc.property(anyPage, (body) => {
          const read = () => readPage(documentOf(parse, body), { url, isLive: false, now: () => 0 });
          expect(read()).toEqual(read());
        }),
        { seed, numRuns: 20 * times },
      );
    },
    60_000 * times,
  );
});
