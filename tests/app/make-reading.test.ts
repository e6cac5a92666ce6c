import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { makeReading } from '@/utils/app/make-reading';
import { asSentPage } from '@/utils/detection/page/send-page';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { pageReadingSchema } from '@/utils/detection/page-reading';
import { readPage } from '@/utils/detection/read-page';

const URL = 'https://www.bakkerij-dekroon.be/privacy/';
const HTML = `<html lang="nl"><head><title>Privacy</title><meta name="author" content="De Kroon">
<script type="application/ld+json">{"@type":"Bakery","name":"De Kroon","__proto__":{"x":1}}</script></head>
<body><h1>Privacyverklaring</h1><p>Bakkerij De Kroon BV, Dorpsstraat 1, 3900 Pelt, met ondernemingsnummer
0419.618.535, is verantwoordelijk voor de verwerking van uw persoonsgegevens.</p>
<p>Mail naar <a href="mailto:info@bakkerij-dekroon.be">info@bakkerij-dekroon.be</a>.</p></body></html>`;
const options = { url: URL, isLive: false, now: () => 0 };
const pageOf = () => parseHTML(HTML).document as unknown as Document;
const sent = () => asSentPage(readBlocks(pageOf(), options));

describe('makeReading', () => {
  it('makes of what was sent the same reading as of the document itself', async () => {
    const arrived = JSON.parse(JSON.stringify(sent()));
    expect(await makeReading(arrived)).toEqual(pageReadingSchema.parse(readPage(pageOf(), options)));
    expect((await makeReading(arrived))?.controllers[0]?.city.best?.value).toBe('Pelt');
  });

  it.each([
    ['nothing', null],
    ['a text', 'x'.repeat(1000)],
    ['a key too many', { ...sent(), extra: 1 }],
    ['a block of another shape', { ...sent(), blocks: [{ text: 'Nep BV' }] }],
    ['an endless block', { ...sent(), blocks: [{ ...sent().blocks[0], text: 'x'.repeat(3_000_000) }] }],
    ['a place of its own', { ...sent(), blocks: [{ ...sent().blocks[0], place: 'toolbar' }] }],
  ])('refuses %s', async (_name, value) => {
    expect(await makeReading(value)).toBeNull();
  });

  it('shortens endless attributes before they leave the tab', () => {
    const { document } = parseHTML(
      `<body><p>x <a href="https://x.be/${'a'.repeat(50_000)}">x</a></p></body>`,
    );
    const page = asSentPage(readBlocks(document as unknown as Document, options));
    expect(Math.max(...page.links.map(({ href }) => href.length))).toBeLessThanOrEqual(20_000);
  });
});
