import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { readLegalBases } from '@/utils/detection/policy/read-legal-bases';

function basesOn(body: string): string[] {
  const page = readBlocks(
    parseHTML(`<html><body><h1>Privacyverklaring</h1>${body}</body></html>`).document as unknown as Document,
    { url: 'https://spinnerij.example/privacy', isLive: false, now: () => 0 },
  );
  return readLegalBases(page).map(({ basis }) => basis);
}

test.each([
  'De Spinnerij bewaart gegevens niet langer dan nodig is, dan wel op grond van de wet is vereist.',
  'Wij schrijven dit op, niet alleen omdat de wet dat voorschrijft, maar omdat wij het belangrijk vinden.',
  'Elke vereniging is wettelijk verplicht een privacyverklaring te hebben.',
  'Bezoeker: iedere persoon die met De Spinnerij een overeenkomst heeft gesloten.',
  'Iedere natuurlijke persoon, die met De Spinnerij een overeenkomst sluit voor een les.',
  'Wij vragen altijd uw toestemming als wij deze nodig hebben voor het gebruik van uw kleuren.',
  'Verandert er iets, dan vragen wij zo nodig opnieuw uw toestemming.',
  'Cookies voor de statistiek van het getouw plaatsen wij alleen met uw toestemming.',
  'De spinnerij onthoudt in spin_consent of u de melding hebt gezien.',
  'Wij werken in overeenstemming met de wettelijke verplichtingen van de AVG.',
  'U hebt recht op bezwaar tegen verwerking op basis van gerechtvaardigd belang.',
  'Toestemming voor het blad trek je hierboven zelf in.',
  'Waar de wet dat vereist, hangen wij een bord op bij uw kleuren.',
  'Uw kleuren deel ik alleen met anderen wanneer de wet mij daartoe verplicht.',
])('said aside, a ground of nothing: %s', (sentence) => {
  expect(basesOn(`<p>${sentence}</p>`)).toEqual([]);
});

test('French cells name a ground in one word', () => {
  const table =
    '<table><tr><th>Finalité</th><th>Base légale</th></tr><tr><td>Livrer votre commande</td><td>Contrat</td></tr><tr><td>Tenir notre comptabilité</td><td>Loi</td></tr></table>';
  expect(basesOn(`<h2>Pourquoi traitons-nous vos données ?</h2>${table}`)).toEqual([
    'contract',
    'legalObligation',
  ]);
});

test('what a part says in other words is a ground, with cookies among what it is for', () => {
  expect(basesOn('<h2>Grondslag</h2><ul><li>Uw toestemming (voor cookies en het blad)</li></ul>')).toEqual([
    'consent',
  ]);
  expect(basesOn('<p>Met uw toestemming meten wij hoe vaak u ons getouw bekijkt.</p>')).toEqual(['consent']);
});

test('in a table the column of grounds tells them, and not how long things are kept', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = `<table>${row('Doel', 'Grondslag', 'Termijn')}${row('Leden bellen', 'Overeenkomst', '7 jaar (fiscale bewaarplicht)')}</table>`;
  expect(basesOn(`<h2>Doeleinden</h2>${table}`)).toEqual(['contract']);
});
