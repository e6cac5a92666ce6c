import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card, PageReading } from '@/utils/detection/page-reading';
import { builtReader, readInFirefox, readInPage } from '../commands/built-reader';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { FOLDED, HIDDEN, SHOWN } from './hidden-plants';
import { openSite, type Site } from './site';

/** Every element, inline too, counts by what the browser shows of it; in both browsers, as each lays out its own. */
type Reader = (page: Page, reader: string) => Promise<PageReading>;
const BROWSERS = [
  ['Chromium', launchChromium, readInPage],
  ['Firefox', launchFirefox, readInFirefox],
] as const satisfies readonly (readonly [string, unknown, Reader])[];

const SITE = 'http://www.pagina-een.be';
/** Of the plants; none of these letters may come through. */
const PLANTED = /nepfirma|valkstraat|0403170701|9225/i;

describe.each(BROWSERS)('%s', (_name, launch, readIn) => {
  let site: Site;
  let open: Awaited<ReturnType<typeof launch>>;
  let tab: Page;
  let pages = 0;
  const reader = builtReader();

  beforeAll(async () => {
    site = await openSite();
    open = await launch({ proxy: site.proxy });
    tab = await open.browser.newPage();
  });

  afterAll(async () => {
    await open?.close();
    await site?.close();
  });

  async function read(style: string, body: string): Promise<PageReading> {
    pages += 1;
    const url = `${SITE}/privacy/${pages}`;
    const title = '<title>Privacyverklaring</title>';
    site.serve(url, {
      body: `<!doctype html><html lang="nl"><head><meta charset="utf-8">${title}<style>${style}</style></head><body><h1>Privacyverklaring</h1>${body}</body></html>`,
    });
    await tab.goto(url, { waitUntil: 'load' });
    return readIn(tab, reader);
  }

  describe('what nobody sees does not count, and the reading says that it was left out', () => {
    it.each(HIDDEN)('%s', async (_case, style, body) => {
      const reading = await read(style, body);
      expect(JSON.stringify([reading.controllers, reading.text])).not.toMatch(PLANTED);
      expect(cardOf(reading).email).toBe('info@dekorenaar.be');
      expect(reading.notices).toContain('hiddenTextIgnored');
    });

    it('pieces of a word or of an address', async () => {
      const reading = await read(
        '.x{display:none}',
        '<p>De Korenaar BV, Molenstraat <span class="x">99</span> 12, 3500 Hasselt<span class="x">, ondernemingsnummer 0403.170.701, tel 02 111 22 33</span> is verwerkingsverantwoordelijke. Mail inf<i class="x">ormant</i>o<span class="x">.nep</span>@<span class="x">spam.</span>dekorenaar.be</p>',
      );
      expect(cardOf(reading)).toEqual({
        name: 'De Korenaar',
        street: 'Molenstraat 12',
        city: 'Hasselt',
        email: 'info@dekorenaar.be',
        phone: null,
        enterpriseNumber: null,
      });
    });
  });

  const ALONE = {
    name: 'De Korenaar',
    street: 'Dorpsstraat 7',
    city: 'Pelt',
    email: 'hallo@dekorenaar.be',
    phone: null,
    enterpriseNumber: null,
  };

  it.each(FOLDED)(
    'what a control in sight opens counts, but is never certain: %s',
    async (_case, style, body) => {
      const reading = await read(style, body);
      expect(cardOf(reading)).toEqual(ALONE);
      const [card] = reading.controllers;
      expect([card?.street.best?.sureness, card?.email.best?.sureness]).not.toContain('certain');
    },
  );

  it.each(SHOWN)('what is seen counts in full: %s', async (_case, style, body) => {
    const reading = await read(style, body);
    expect(cardOf(reading)).toEqual(ALONE);
    expect(reading.controllers[0]?.street.best?.doubts).not.toContain('folded');
    expect(reading.notices).not.toContain('hiddenTextIgnored');
  });
});

function cardOf({ controllers: [card] }: PageReading) {
  const value = (key: keyof Card) => card?.[key].best?.value ?? null;
  return {
    name: value('name'),
    street: value('street'),
    city: value('city'),
    email: value('email'),
    phone: value('phone'),
    enterpriseNumber: value('enterpriseNumber'),
  };
}
