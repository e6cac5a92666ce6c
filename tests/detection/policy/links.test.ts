import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { PageText } from '@/utils/detection/page/page-text';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { findContactLinks } from '@/utils/detection/site/find-contact-link';
import { findPrivacyLinks } from '@/utils/detection/site/find-privacy-link';

const HOME = 'https://www.bloemen.example/';

function page(body: string, head = '', url = HOME): PageText {
  const { document } = parseHTML(
    `<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`,
  );
  return readBlocks(document as unknown as Document, { url, isLive: false, now: () => 0 });
}

/** Page, and the addresses found, likeliest first. */
const FOUND: [string, string, string[]][] = [
  ['footer', '<footer><a href="/privacybeleid">Privacybeleid</a></footer>', ['/privacybeleid']],
  ['a word alone', '<footer><a href="/p/7">Privacy</a></footer>', ['/p/7']],
  [
    'menu',
    '<nav><a href="/over/privacy-verklaring/">Privacy verklaring</a></nav>',
    ['/over/privacy-verklaring/'],
  ],
  ['a word that points', '<p>Onze privacyverklaring leest u <a href="/docs/9">hier</a>.</p>', ['/docs/9']],
  ['a word that points elsewhere', '<p>Onze openingsuren leest u <a href="/docs/9">hier</a>.</p>', []],
  [
    'our policy, in a consent banner',
    '<div><p>Deze site zet cookies. Meer staat in <a href="/legal/p">ons beleid</a>.</p></div>',
    ['/legal/p'],
  ],
  [
    'agreement with what is done with data',
    '<form><p>Ik ga akkoord met de <a href="/info/9">verwerking van mijn gegevens</a></p></form>',
    ['/info/9'],
  ],
  [
    'goods that keep others from looking in',
    '<nav><a href="/privacyhekken">Privacy</a></nav><footer><a href="/p/3">Privacybeleid</a></footer>',
    ['/p/3'],
  ],
  ['in French', '<footer><a href="/vie-privee">Politique de confidentialité</a></footer>', ['/vie-privee']],
  ['AVG', '<footer><a href="/avg">AVG</a></footer>', ['/avg']],
  [
    'consent banner',
    '<div class="banner"><p>Wij gebruiken cookies. <a href="/privacy">Meer info</a></p></div>',
    ['/privacy'],
  ],
  [
    'form sentence',
    '<form><label><input type="checkbox"> Ik ga akkoord met het <a href="/juridisch/privacy.html">privacybeleid</a></label></form>',
    ['/juridisch/privacy.html'],
  ],
  ['fragment dropped', '<footer><a href="/info#privacy">Privacyverklaring</a></footer>', ['/info']],
  [
    'user name and tracking dropped',
    '<footer><a href="https://jan:geheim@www.bloemen.example/privacy?utm_source=x&id=3&sid=9">Privacybeleid</a></footer>',
    ['/privacy?id=3'],
  ],
  [
    'in plain words, in the footer of a school with news about privacy',
    '<main><h3><a href="/week-van-de-privacy">Onze klas won de prijs van de Week van de Privacy</a></h3><h3><a href="/nieuws/privacy-op-school">Privacy op school</a></h3></main><footer><a href="/info/9">Hoe wij met gegevens van leerlingen omgaan</a></footer>',
    ['/info/9', '/week-van-de-privacy'],
  ],
  [
    'a question in the footer',
    '<footer><a href="/p/12">Wat doen we met je gegevens?</a></footer>',
    ['/p/12'],
  ],
  ['dealing with data', '<footer><a href="/p/8">Omgang met persoonsgegevens</a></footer>', ['/p/8']],
  ['your data, in English', '<footer><a href="/p/3">Your data</a></footer>', ['/p/3']],
  [
    'http to the same host becomes https',
    '<a href="http://www.bloemen.example/privacy">Privacy</a>',
    ['/privacy'],
  ],
  [
    'twice on a page is one link',
    '<nav><a href="/privacy/">Privacy</a></nav><footer><a href="/privacy">Privacybeleid</a></footer>',
    ['/privacy'],
  ],
  [
    'the whole policy before a part for some',
    '<footer><a href="/privacy-sollicitanten">Privacyverklaring sollicitanten</a><a href="/privacy">Privacyverklaring</a></footer>',
    ['/privacy', '/privacy-sollicitanten'],
  ],
  [
    'Dutch before the other languages',
    '<footer><a href="/en/privacy-policy">Privacy policy</a><a href="/nl/privacybeleid">Privacybeleid</a><a href="/fr/confidentialite">Confidentialité</a></footer>',
    ['/nl/privacybeleid', '/en/privacy-policy', '/fr/confidentialite'],
  ],
  [
    'policy before article',
    '<main><a href="/blog/tips-voor-je-privacyverklaring">5 tips voor je privacyverklaring</a></main><footer><a href="/privacyverklaring">Privacyverklaring</a></footer>',
    ['/privacyverklaring'],
  ],
  [
    'privacy and cookies together',
    '<footer><a href="/privacy-cookies">Privacy & Cookies</a></footer>',
    ['/privacy-cookies'],
  ],
];

const REFUSED: [string, string][] = [
  ['cookie policy', '<footer><a href="/cookiebeleid">Cookiebeleid</a></footer>'],
  ['cookie policy under privacy', '<footer><a href="/privacy/cookies">Cookieverklaring</a></footer>'],
  ['terms', '<footer><a href="/algemene-voorwaarden">Algemene voorwaarden</a></footer>'],
  ['script', '<a href="javascript:openPrivacy()">Privacybeleid</a>'],
  ['data', '<a href="data:text/html,<h1>Privacy</h1>">Privacybeleid</a>'],
  ['mail', '<a href="mailto:privacy@bloemen.example">privacy@bloemen.example</a>'],
  ['other scheme', '<a href="ftp://www.bloemen.example/privacy">Privacybeleid</a>'],
  ['fragment alone', '<a href="#privacy">Privacy</a>'],
  ['the page itself', '<a href="/">Privacy</a>'],
  ['settings', '<footer><a href="/privacy-instellingen">Privacy-instellingen</a></footer>'],
  [
    "Google's",
    '<p>Beveiligd door reCAPTCHA: het <a href="https://policies.google.com/privacy">privacybeleid</a> geldt.</p>',
  ],
  ["a processor's", '<p>Lees het <a href="https://mollie.com/privacy">privacybeleid van Mollie</a>.</p>'],
  [
    "the authority's",
    '<footer><a href="https://www.gegevensbeschermingsautoriteit.be/privacy">Privacy: uw rechten</a></footer>',
  ],
  [
    'another site, in running text',
    '<p>Voor de kaartverkoop geldt het <a href="https://kaartjes.example/privacy">privacybeleid</a> van Kaartjes.</p>',
  ],
  [
    'an article',
    '<main><a href="/nieuws/waarom-is-privacy-belangrijk">Waarom is privacy belangrijk?</a></main>',
  ],
  ['a word that looks like it', '<nav><a href="/contract">Contract</a></nav>'],
];

describe('links to the privacy page', () => {
  test.each(FOUND)('%s', (_name, body, paths) => {
    const found = findPrivacyLinks(page(body)).map(({ url }) => url);
    expect(found).toEqual(paths.map((path) => new URL(path, HOME).href));
  });

  test.each(REFUSED)('refused: %s', (_name, body) => {
    expect(findPrivacyLinks(page(body))).toEqual([]);
  });

  test.each([
    ['a name of the reader in the query', '/privacy?uid=8812&utm_source=x&lang=nl', '/privacy?lang=nl'],
    ['a session in the query', '/privacy?session=abcdef&PHPSESSID=1', '/privacy'],
    ['a session in the path', '/privacy;jsessionid=ABC123', '/privacy'],
    ['a name and a word of passage', 'https://user:pw@www.bloemen.example/privacy', '/privacy'],
    ['the way up', '/../../a/../privacy', '/privacy'],
    ['plain http on the own host', 'http://www.bloemen.example/privacy', '/privacy'],
  ])('attack 16: %s is taken off the address', (_name, href, path) => {
    const found = findPrivacyLinks(page(`<footer><a href="${href}">Privacyverklaring</a></footer>`));
    expect(found).toMatchObject([{ url: new URL(path, HOME).href, sameOrigin: true }]);
  });

  test.each([
    ['another host without a scheme', '//kwaad.test/privacy'],
    ['backslashes', String.raw`https:\\kwaad.test/privacy`],
    ['the own name in front of another', 'https://www.bloemen.example.kwaad.test/privacy'],
    ['the own address in a query', 'https://kwaad.test/?u=https://www.bloemen.example/privacy'],
    ['another port', 'https://www.bloemen.example:8443/privacy'],
    ['letters of another alphabet', 'https://www.bl\u043eemen.example/privacy'],
  ])('attack 16: %s is another origin, and never read on the same click', (_name, href) => {
    const found = findPrivacyLinks(page(`<footer><a href="${href}">Privacyverklaring</a></footer>`));
    expect(found.map(({ sameOrigin }) => sameOrigin)).toEqual([false]);
  });

  test.each([
    'java\tscript:alert(1)//privacy',
    'blob:https://www.bloemen.example/privacy',
    'view-source:https://www.bloemen.example/privacy',
    'file:///privacy.html',
  ])('attack 16: %j is no page', (href) => {
    expect(findPrivacyLinks(page(`<footer><a href="${href}">Privacyverklaring</a></footer>`))).toEqual([]);
  });

  test('rel in the head or on a link comes first, and says so', () => {
    const [first] = findPrivacyLinks(
      page('<footer><a href="/privacy">Privacy</a></footer>', '<link rel="privacy-policy" href="/legal/p">'),
    );
    expect(first).toMatchObject({ url: `${HOME}legal/p`, how: 'rel', sameOrigin: true });
  });

  test('a link without a block, a picture, is known by its label', () => {
    const anchor = {
      href: `${HOME}privacy`,
      text: 'Privacy',
      rel: '',
      hreflang: '',
      tag: 'a',
      place: 'footer',
    } as const;
    const found = findPrivacyLinks({
      ...page('<p>Bloemen</p>'),
      links: [{ ...anchor, visibility: 'shown', block: -1 }],
    });
    expect(found).toMatchObject([{ url: `${HOME}privacy`, how: 'footer' }]);
  });

  test('a PDF file is told, and comes after a page', () => {
    const found = findPrivacyLinks(
      page(
        '<footer><a href="/f/privacy.pdf">Privacyverklaring</a><a href="/privacy">Privacyverklaring</a></footer>',
      ),
    );
    expect(found.map(({ url, isPdf }) => [url, isPdf])).toEqual([
      [`${HOME}privacy`, false],
      [`${HOME}f/privacy.pdf`, true],
    ]);
  });

  test('a policy on the mother company is offered, after the own one, as another origin', () => {
    const found = findPrivacyLinks(
      page(
        '<footer><a href="https://groep.example/privacy">Privacyverklaring</a><a href="/privacy">Privacy</a></footer>',
      ),
    );
    expect(found.map(({ sameOrigin }) => sameOrigin)).toEqual([true, false]);
  });

  test('at most five', () => {
    const many = Array.from({ length: 40 }, (_, at) => `<a href="/privacy-${at}">Privacybeleid</a>`).join(
      ' ',
    );
    expect(findPrivacyLinks(page(many))).toHaveLength(5);
  });

  test('an address that cannot be read back is left out', () => {
    expect(
      findPrivacyLinks(
        page('<a href="https://[x/privacy">Privacy</a><a href="/%E0%A4%A/privacy">Privacy</a>'),
      ),
    ).toHaveLength(1);
  });
});

describe('links to contact, imprint and terms', () => {
  test('in the order in which the address is likely to stand there', () => {
    const found = findContactLinks(
      page(
        '<footer><a href="/voorwaarden">Algemene voorwaarden</a><a href="/colofon">Colofon</a><a href="/over-ons">Over ons</a><a href="/contact">Contact</a></footer>',
      ),
    );
    expect(found.map(({ url, how }) => [new URL(url).pathname, how])).toEqual([
      ['/contact', 'contact'],
      ['/colofon', 'imprint'],
      ['/voorwaarden', 'terms'],
      ['/over-ons', 'about'],
    ]);
  });

  test.each([
    ['another origin', '<a href="https://elders.example/contact">Contact</a>'],
    ['a mail address', '<a href="mailto:info@bloemen.example">Contact</a>'],
    ['a fragment', '<a href="#contact">Contact</a>'],
    ['script', '<a href="javascript:void(0)">Contact</a>'],
    ['the privacy page', '<a href="/privacy">Privacy</a>'],
    ['cookies', '<a href="/cookievoorwaarden">Cookievoorwaarden</a>'],
    ['an article', '<a href="/blog/contact-met-klanten">Contact met klanten</a>'],
    ['a contract', '<a href="/contract">Contract</a>'],
  ])('refused: %s', (_name, body) => {
    expect(findContactLinks(page(body))).toEqual([]);
  });
});
