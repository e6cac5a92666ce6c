import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPage } from '@/utils/detection/read-page';

/** What the page tells of somebody else may stand on no card, also where nothing better is told. */
function cardOf(body: string) {
  const { document } = parseHTML(
    `<!doctype html><html lang="nl"><body><h1>Privacyverklaring</h1>${body}</body></html>`,
  );
  const reading = readPage(document as unknown as Document, {
    url: 'https://www.voorbeeldsite.be/privacy',
    isLive: false,
    now: () => 0,
  });
  const card = reading.controllers[0];
  const { name, street, email, phone, kvkNumber } = card ?? {};
  const told = Object.entries({ name, street, email, phone, kvkNumber });
  return Object.fromEntries(
    told.flatMap(([field, value]) => (value?.best ? [[field, value.best.value]] : [])),
  );
}

const NAME = '<p>Fietspunt Rad verwerkt uw persoonsgegevens.</p>';

test.each([
  [
    'a quality mark that it is a member of',
    '<p>Wij zijn lid van Stichting Eerlijk Verkocht, Kanaalweg 19, 3526 KL Utrecht, KvK 34145082, post@eerlijkverkocht.nl.</p>',
  ],
  [
    'the maker of its software',
    '<p>Voor de reservaties gebruiken we software van Agendamaat BV, gevestigd te Singel 1, 1015 BA Amsterdam (KvK 59081010).</p>',
  ],
  [
    'a body that hears complaints',
    '<h2>Klachten</h2><p>Met een klacht kunt u terecht bij KPMZ, Postbus 80, 5600 AB Eindhoven, hulp@kpmz.nl, 088 022 91 00.</p>',
  ],
  [
    'a foundation for disputes',
    '<h2>Niet tevreden?</h2><p>Daarna kunt u terecht bij Stichting Klachten &amp; Geschillen Zorg (SKGZ), Postbus 80, 5600 AB Eindhoven, tel. 088 022 91 00.</p>',
  ],
  ['a counter for complaints', '<h2>Klachten</h2><p>Klachtenloket Zorg, Postbus 21, 3900 AA Veenendaal</p>'],
  [
    'a supervisor of the trade',
    '<h2>Klachten</h2><p>Wij staan onder toezicht van de ABCD, Wetstraat 12-14, 1000 Brussel.</p>',
  ],
  [
    'the maker of the site',
    '<p>Website: Beeldkracht, Markt 1, 8000 Brugge, dag@beeldkracht.be, 050 12 34 56</p>',
  ],
])('%s gives nothing to the card', (_name, body) => {
  expect(cardOf(NAME + body)).toEqual({ name: 'Fietspunt Rad' });
});

test.each([
  [
    'a foundation for disputes',
    '<h2>Niet tevreden over uw gegevens?</h2><p>Praat eerst met ons. Daarna kunt u terecht bij Stichting Klachten &amp; Geschillen Zorg (SKGZ), Postbus 80, 5600 AB Eindhoven, tel. 088 022 91 00, over uw privacy.</p>',
  ],
  [
    'the federation that gets the members',
    '<p>De club is aangesloten bij de federatie. Dus gaan naam en adres van elk lid naar Zwemsport Vlaanderen vzw, Boomstraat 22 bus 15, 2600 Berchem.</p>',
  ],
])('%s gives nothing either where the page says no name of its own', (_name, body) => {
  expect(cardOf(body)).toEqual({});
});

test.each([
  [
    '<p>Als lid van Turnkring Sprong ken je ons. Turnkring Sprong, Sportlaan 2, 9300 Aalst</p>',
    { name: 'Turnkring Sprong', street: 'Sportlaan 2' },
  ],
  [
    `${NAME}<h2>Contact</h2><p>Met een klacht kunt u terecht op Kerkstraat 5, 9000 Gent, dag@fietspuntrad.be.</p>`,
    { name: 'Fietspunt Rad', street: 'Kerkstraat 5', email: 'dag@fietspuntrad.be' },
  ],
  [
    `${NAME}<p>Website: www.fietspuntrad.be, Kerkstraat 5, 9000 Gent</p>`,
    { name: 'Fietspunt Rad', street: 'Kerkstraat 5' },
  ],
  [
    '<p>Stichting De Wilg, Dorpsstraat 8, 3511 AB Utrecht (postadres: Postbus 123, 3500 AC Utrecht) is verwerkingsverantwoordelijke.</p>',
    { name: 'Stichting De Wilg', street: 'Dorpsstraat 8' },
  ],
])('its own stays: %s', (body, card) => {
  expect(cardOf(body)).toEqual(card);
});
