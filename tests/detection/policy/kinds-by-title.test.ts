import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { classifyPage } from '@/utils/detection/site/is-privacy-page';

function kindOf(title: string, body: string): string {
  const html = `<html><head><title>${title} - De Spinnerij</title></head><body><h1>${title}</h1>${body}</body></html>`;
  return classifyPage(
    readBlocks(parseHTML(html).document as unknown as Document, {
      url: 'https://spinnerij.example/info/12',
      isLive: false,
      now: () => 0,
    }),
  );
}

const CRAFT = `<p>${'Onze wevers staan elke dag aan het getouw, in de loods en op de markt. Zij doen dat al jaren. '.repeat(3)}</p>`;

/** A long page that says of itself, once, that it tells which data are kept. */
const ANNOUNCED = `<p>In dit document proberen wij helder uit te leggen welke persoonsgegevens wij van u bewaren, en waarom.</p>${CRAFT.repeat(6)}<p>Zij blijven vijf jaar in ons dossier.</p>`;

test.each([
  'Privacy',
  'AVG',
  'AVG-verklaring',
  'GDPR-beleid',
  'Gegevensbescherming',
  'Gegevensbeschermingsbeleid klanten',
  'Beleid gegevensbescherming',
  'Persoonlijke gegevensbescherming',
  'Bescherming van de persoonlijke levenssfeer',
  'Verwerking persoonsgegevens',
  'Privacy en veiligheid',
  'Privacy en disclaimer',
  'Hoe gaan wij om met uw gegevens?',
])('%s, where the page announces what it tells, is a privacy page', (title) => {
  expect(kindOf(title, ANNOUNCED)).toBe('privacy');
});

test.each(['Data protection', 'Personal data protection', 'Privacy / data protection'])(
  '%s, where the page announces it in English, is a privacy page',
  (title) => {
    const body =
      '<p>The purpose of this document is to explain how the mill collects and stores personal data.</p><p>It is kept with care.</p>';
    expect(kindOf(title, body)).toBe('privacy');
  },
);

const ADVICE =
  '<p>Elke vereniging moet opschrijven welke persoonsgegevens zij bewaart. Leden mogen vragen om inzage en verwijdering.</p><p>De verwerkingsverantwoordelijke is de vereniging zelf.</p>';

test.each([
  ['with the time that reading takes', 'De AVG voor koren', `<p>Leestijd 6 minuten</p>${ADVICE}`],
  ['with what readers wrote below it', 'De AVG voor koren', `<p>Door Bea | 14 reacties</p>${ADVICE}`],
  [
    'on what its reader should do',
    'AVG voor verenigingen',
    `<p>Op deze pagina leggen wij uit hoe u als vereniging met persoonsgegevens omgaat. Wij helpen u graag. Ontzorgen is ons vak: uw organisatie voldoet snel.</p>${CRAFT}`,
  ],
])('a piece of writing %s is an article', (_, title, body) => {
  expect(kindOf(title, body)).toBe('article');
});
