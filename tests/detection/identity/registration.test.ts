import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { isValidDutchVat } from '@/utils/detection/contact/find-registration';
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
