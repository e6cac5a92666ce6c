import { describe, expect, it } from 'vitest';
import { countryOfController } from '@/utils/law/controller-country';
import { mayBeFlemishPublicBody } from '@/utils/law/flemish-public-body';
import { NO_CONTROLLER } from '@/utils/law/parties';

/** The edges of postcodes, hosts and names by which a place is told. */

describe('the country, by postcode and host', () => {
  it.each<[string | null, string | undefined, string | null]>([
    ['9000', 'dekorenaar.be', 'BE'],
    ['9000', 'DEKORENAAR.BE', 'BE'],
    ['9000', 'dekorenaar.be.example', null],
    ['9000', 'dekorenaarbe', null],
    ['9000', undefined, null],
    ['0900', 'dekorenaar.be', null],
    ['90001', 'dekorenaar.be', null],
    ['19000', 'dekorenaar.be', null],
    [null, 'dekorenaar.be', null],
    ['1012 AB', undefined, 'NL'],
    ['1012AB', undefined, 'NL'],
    ['1012 ab', undefined, 'NL'],
    ['1012 ABC', undefined, null],
    ['11012 AB', undefined, null],
    ['1012-AB', undefined, null],
  ])('%s on %s: %s', (postalCode, host, country) => {
    const controller = { ...NO_CONTROLLER, address: { ...NO_CONTROLLER.address, postalCode } };
    expect(host === undefined ? countryOfController(controller) : countryOfController(controller, host)).toBe(
      country,
    );
  });

  it.each([
    ['NL123456782B01', 'NL'],
    ['BE0456123791', 'BE'],
    ['DE123456789', null],
  ])('by the VAT number %s: %s', (vatNumber, country) =>
    expect(countryOfController({ ...NO_CONTROLLER, vatNumber })).toBe(country),
  );
});

describe('a Flemish public body', () => {
  const asks = (name: string | null, postalCode: string | null, country: string | null = 'BE') =>
    mayBeFlemishPublicBody({ name, address: { street: null, postalCode, city: null, country } });

  it.each(['1500', '1999', '2000', '3999', '8000', '9999', 'B-9000', 'BE-9000', ' 9000 '])('in %s', (code) =>
    expect(asks('Stad Molenaarde', code)).toBe(true),
  );
  it.each(['1499', '4000', '7999', '10000', '900', 'x9000', '9000x', 'ab9000', '9000 xx', '', null])(
    'not in %s',
    (code) => expect(asks('Stad Molenaarde', code)).toBe(false),
  );
  it.each([
    'gemeente Pelt',
    'Gemeentebestuur Pelt',
    'STAD Gent',
    'Stadsbestuur Gent',
    ' OCMW Gent',
    'School-Noord',
    'provincie, dienst',
  ])('%s', (name) => expect(asks(name, '9000')).toBe(true));
  it.each(['Stadium Events', 'De Stad', 'Bakkerij', '', null])('not %s', (name) =>
    expect(asks(name, '9000')).toBe(false),
  );
  it('only in Belgium', () => {
    expect(asks('Stad Molenaarde', '9000', 'NL')).toBe(false);
    expect(asks('Stad Molenaarde', '9000', null)).toBe(false);
  });
});
