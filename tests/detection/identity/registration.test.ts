import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseHTML } from 'linkedom';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { isValidDutchVat } from '@/utils/detection/contact/find-registration';
import { readParties } from '@/utils/detection/identity/read-parties';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { isEnterpriseNumber } from '@/utils/law/check-digits';

test.each(['1003158063', '0694679950', '0419618535', '0566988259'])('%s passes', (number) => {
  expect(isEnterpriseNumber(number)).toBe(true);
});

test.each(['1003158064', '2345678904', '0000', '100315806', ''])('%s does not', (number) => {
  expect(isEnterpriseNumber(number)).toBe(false);
});

test.each(['NL002455799B11', 'NL004495445B01'])('%s passes', (vat) => {
  expect(isValidDutchVat(vat)).toBe(true);
});

test.each(['NL002455799B12', 'NL004495446B01', 'NL00245579B11', 'BE0694679950'])('%s does not', (vat) => {
  expect(isValidDutchVat(vat)).toBe(false);
});

test('agrees with a library on ten thousand numbers', () => {
  for (let first = 4_000_000; first < 4_010_000; first += 1) {
    const number = `0${first}${String(first % 97).padStart(2, '0')}`;
    expect(isEnterpriseNumber(number), number).toBe(stdnum.BE?.vat?.validate(number).isValid);
  }
});

test.each([
  ['Ondernemingsnummer 0403.170.702', '0403170702 check checkDigits', '-'],
  ['BTW BE 0403.170.702', '0403170702 check checkDigits', 'BE0403170702 check checkDigits'],
  ['Ondernemingsnummer 0403.170.701', '0403170701 certain', '-'],
  ['Ondernemingsnummer 0123.456.789', '-', '-'],
  ['BTW BE 0000.000.000', '-', '-'],
  ['Geregistreerd op 0403.170.702', '-', '-'],
  ['BTW 866743522B01', '-', '-'],
  ['BTW NL 866743522 B01', '-', 'NL866743522B01 certain'],
  ['TVA 123 456 780', '-', '-'],
  ['KBO of tel. 0475 12 34 56', '-', '-'],
])('a number that is called one is shown with its doubt: %s', (text, enterprise, vat) => {
  const html = `<html><body><h1>Privacyverklaring</h1><h2>Contactgegevens</h2><p>${text}</p></body></html>`;
  const document = parseHTML(html).document as unknown as Document;
  const page = readBlocks(document, { url: 'https://www.rozenhof.be/privacy', isLive: false, now: () => 0 });
  const [card] = readParties(page).controllers;
  const said = [card?.enterpriseNumber, card?.vatNumber].map((field) =>
    field?.best ? [field.best.value, field.best.sureness, ...field.best.doubts].join(' ') : '-',
  );
  expect(said).toEqual([enterprise, vat]);
});

/** Where a country's forms stand: the finders write E.164, which needs none. */
const FORMS = 4;

test('the phone metadata are those of the installed library, for five countries, without the forms to print', () => {
  const require = createRequire(import.meta.url);
  const all = JSON.parse(readFileSync(require.resolve('libphonenumber-js/metadata.min.json'), 'utf8'));
  const own = JSON.parse(
    readFileSync(new URL('../../../utils/detection/contact/phone-metadata.json', import.meta.url), 'utf8'),
  );
  expect(Object.keys(own.countries)).toEqual(['BE', 'NL', 'LU', 'DE', 'FR']);
  for (const [country, data] of Object.entries(own.countries))
    expect(data).toEqual(all.countries[country].with(FORMS, []));
});
