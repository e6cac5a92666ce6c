import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readParties } from '@/utils/detection/identity/read-parties';
import { namedBefore } from '@/utils/detection/name/other-parties';
import { readBlocks } from '@/utils/detection/page/text-blocks';

/** Read at an address that says nothing of the name: only the words themselves can tell. */
function findingOf(sentence: string) {
  const html = `<html><body><h1>Privacyverklaring</h1><p>${sentence}</p></body></html>`;
  const page = readBlocks(parseHTML(html).document as unknown as Document, {
    url: 'http://127.0.0.1/privacy/',
    isLive: false,
    now: () => 0,
  });
  return readParties(page).controllers[0]?.name.best ?? null;
}

const nameOf = (sentence: string): string => findingOf(sentence)?.value ?? '-';

test('a name is as sure as what the page says of it', () => {
  const surenessOf = (sentence: string) => findingOf(sentence)?.sureness;
  expect(surenessOf('De verwerkingsverantwoordelijke is Van den Berg BV, gevestigd te Pelt.')).toBe(
    'certain',
  );
  expect(surenessOf('Kaasmakerij Klaver respecteert uw privacy.')).toBe('probable');
  expect(surenessOf('Kaasmakerij Klaver voldoet aan de AVG.')).toBe('check');
});

const NAMES = [
  'IT voor ondernemers BV',
  'IT Partner Waasland BV',
  'ICT op Maat NV',
  'Design Studio Kwast BV',
  'Data Partners BV',
  'Groep Peeters NV',
  'Ons Dorp vzw',
  'Onze Kinderen vzw',
  'Het Huis vzw',
  'Zij aan Zij vzw',
  'Meer Tuin BV',
  'Artikel 27 vzw',
  'Van den Berg BV',
  'De Smet NV',
  'Home Invest BV',
  'NL Groep BV',
  'BE Wonen BV',
  'Recht op Wonen vzw',
  'Welkom Thuis vzw',
];

test.each(NAMES)('%s is a name', (name) => {
  const bare = name.replace(/\s(?:BV|NV|vzw)$/, '');
  expect(nameOf(`${name} is de verwerkingsverantwoordelijke voor uw gegevens.`)).toBe(bare);
  expect(nameOf(`De verwerkingsverantwoordelijke is ${name}, gevestigd te 3900 Pelt, Dorpsstraat 3.`)).toBe(
    bare,
  );
});

const NO_NAMES = [
  'Wij is de verwerkingsverantwoordelijke voor uw gegevens.',
  'Dit is het privacybeleid. Data is belangrijk voor ons.',
  'De site draait bij een hostingbedrijf en verwerkt persoonsgegevens.',
  'AVG is de verordening over persoonsgegevens.',
  'Onze website verwerkt uw gegevens.',
];

test.each(NO_NAMES)('no name: %s', (sentence) => {
  expect(nameOf(sentence)).toBe('-');
});

const BEFORE: readonly (readonly [before: string, name: string | null])[] = [
  [
    'Belastingen worden geheven door Belastingsamenwerking Alblas & Merwe, ',
    'Belastingsamenwerking Alblas & Merwe',
  ],
  ['het reglement van het Beroepsinstituut van Makelaars, ', 'Beroepsinstituut van Makelaars'],
  ['Klachten over de dienst: Ombudsman voor het notariaat, ', 'Ombudsman voor het notariaat'],
  ['een product van Mailduif (Duivennest Digitaal, ', 'Duivennest Digitaal'],
  ['Ons kantoor bevindt zich aan de ', null],
  ['p/a Lieve De Backer (secretaris), ', null],
  ['Terreinen: Sportpark Rodelos, ', null],
  ['Bezoekadres: ', null],
];

test.each(BEFORE)('before an address: %s', (before, name) => {
  expect(namedBefore(before)).toBe(name);
});
