import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readParties } from '@/utils/detection/identity/read-parties';
import { readBlocks } from '@/utils/detection/page/text-blocks';

const TEXT = '<p>Wij gaan zorgvuldig om met uw gegevens. Wij verwerken uw naam en e-mailadres.</p>';

/** The name on a page whose text says nothing of it, only what stands around the text. */
function nameOf(around: { head?: string; header?: string; footer?: string; host?: string }): string {
  const { head = '', header = '', footer = '', host = 'kaasklaver.example' } = around;
  const html = `<html><head>${head}</head><body><header>${header}</header><h1>Privacyverklaring</h1>${TEXT}<footer>${footer}</footer></body></html>`;
  const page = readBlocks(parseHTML(html).document as unknown as Document, {
    url: `https://www.${host}/privacy`,
    isLive: false,
    now: () => 0,
  });
  return readParties(page).controllers[0]?.name.best?.value ?? '-';
}

const logo = (alt: string, label = '') =>
  `<a href="/"${label === '' ? '' : ` aria-label="${label}"`}><img src="l.png" alt="${alt}"></a>`;

test.each([
  [logo('Kaasmakerij Klaver'), 'Kaasmakerij Klaver'],
  [logo('Logo van Kaasmakerij Klaver'), 'Kaasmakerij Klaver'],
  [logo('Kaasmakerij Klaver logo'), 'Kaasmakerij Klaver'],
  [logo('', 'Kaasmakerij Klaver'), 'Kaasmakerij Klaver'],
  [`<a href="/">Home</a>${logo('Kaasmakerij Klaver')}`, 'Kaasmakerij Klaver'],
  [logo('Logo'), '-'],
  [logo('logo-wit.png'), '-'],
  [logo('Header logo'), '-'],
  [logo('Naar de startpagina'), '-'],
  ['<a href="https://partner.example/"><img src="p.png" alt="Melkfabriek Morgen"></a>', '-'],
])('in the picture that leads home: %s', (header, name) => {
  expect(nameOf({ header })).toBe(name);
});

test.each([
  ['Kaasmakerij Klaver | Dé specialist in uw streek | Privacyverklaring', 'Kaasmakerij Klaver'],
  ['Privacyverklaring | Kaasmakerij Klaver | Alles voor op het brood', 'Kaasmakerij Klaver'],
  ['Privacyverklaring Van den Berg & Bos', 'Van den Berg & Bos'],
  ["Privacyverklaring 't Kaasgat", "'t Kaasgat"],
])('in the title: %s', (title, name) => {
  expect(nameOf({ head: `<title>${title}</title>` })).toBe(name);
});

test("the article of a name is no quote: © 't Kaasgat", () => {
  expect(nameOf({ footer: "<p>© 2026 't Kaasgat</p>" })).toBe("'t Kaasgat");
});

test('of what the domain says the whole name is taken, where the page says it', () => {
  const host = 'klaver.example';
  expect(nameOf({ host, header: '<a href="/">Kaasmakerij De Klaver</a>' })).toBe('Kaasmakerij De Klaver');
  expect(nameOf({ host, header: '<a href="/">Klaver webshop</a>', footer: '<p>Klaver</p>' })).toBe('Klaver');
});

test('what stands above everything, where its first word says what it is', () => {
  expect(nameOf({ header: '<p>Volkstuinvereniging Nut en Plezier</p>' })).toBe(
    'Volkstuinvereniging Nut en Plezier',
  );
  expect(nameOf({ header: '<p>Vereniging zonder namen</p><p>Wij helpen u</p>' })).toBe('-');
});

test('a site that is called by its whole domain', () => {
  expect(nameOf({ host: 'fietsgoed.nl', footer: '<p>Volg FietsGoed.nl overal</p>' })).toBe('FietsGoed.nl');
  expect(nameOf({ host: 'fietsgoed.nl', footer: '<p>Kijk op Fietsbeter.nl</p>' })).toBe('-');
});
