import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readParties } from '@/utils/detection/identity/read-parties';
import { readBlocks } from '@/utils/detection/page/text-blocks';

function read(body: string, url = 'http://127.0.0.1/privacy'): string[] {
  const html = `<html><body><h1>Privacyverklaring</h1><p>Wij verwerken uw gegevens met zorg.</p>${body}</body></html>`;
  const document = parseHTML(html).document as unknown as Document;
  const page = readBlocks(document, { url, isLive: false, now: () => 0 });
  const card = readParties(page).controllers[0];
  return [card?.name, card?.street, card?.city, card?.email].map((field) => field?.best?.value ?? '-');
}

const json = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const bakery = { '@type': 'Bakery', name: 'Bakkerij Korst', email: 'dag@korst.be' };
const builder = {
  '@type': 'Organization',
  name: 'Websmid Noord',
  email: 'hallo@websmid.be',
  address: { streetAddress: 'Kaai 4', postalCode: 8400, addressLocality: 'Oostende' },
};

test('the publisher of a site is its organisation, not who made it', () => {
  expect(read(json({ '@type': 'WebSite', creator: builder, publisher: bakery }))).toEqual([
    'Bakkerij Korst',
    '-',
    '-',
    'dag@korst.be',
  ]);
});

test('a publisher that is only pointed at is found by its identifier', () => {
  const graph = [
    { ...builder, '@id': '#maker' },
    { ...bakery, '@id': '#wij' },
    { '@type': 'WebSite', publisher: { '@id': '#wij' } },
  ];
  expect(read(json({ '@graph': graph }))).toEqual(['Bakkerij Korst', '-', '-', 'dag@korst.be']);
});

test('of several organisations the one with the name of the site is its own', () => {
  const found = read(json([builder, { ...bakery, name: 'Korst' }]), 'https://www.korst.be/privacy');
  expect(found).toEqual(['Korst', '-', '-', 'dag@korst.be']);
});

test('a postcode may be a number', () => {
  expect(read(json(builder)).slice(1)).toEqual(['Kaai 4', 'Oostende', 'hallo@websmid.be']);
});

test('the place of an event is not the address of the firm in the footer', () => {
  const event =
    '<div itemscope itemtype="https://schema.org/Event"><span itemprop="name">Proeverij</span><div itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">Zaal Ruim</span><div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><meta itemprop="streetAddress" content="Dorp 3"><meta itemprop="postalCode" content="2560"><meta itemprop="addressLocality" content="Nijlen"></div></div></div>';
  const firm =
    '<footer itemscope itemtype="https://schema.org/Bakery"><span itemprop="name">Bakkerij Korst</span> <span itemprop="email">dag@korst.be</span></footer>';
  expect(read(event + firm)).toEqual(['Bakkerij Korst', '-', '-', 'dag@korst.be']);
});

test('an address before the name within one item belongs to it', () => {
  const firm =
    '<div itemscope itemtype="https://schema.org/Bakery"><div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><meta itemprop="streetAddress" content="Dorp 3"><meta itemprop="postalCode" content="2560"><meta itemprop="addressLocality" content="Nijlen"></div><meta itemprop="name" content="Bakkerij Korst"></div>';
  expect(read(firm).slice(0, 3)).toEqual(['Bakkerij Korst', 'Dorp 3', 'Nijlen']);
});
