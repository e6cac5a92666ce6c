import { describe, expect, it } from 'vitest';
import { countryOfController } from '@/utils/law/controller-country';
import type { Controller } from '@/utils/law/parties';

const NOBODY: Controller = {
  name: null,
  tradeName: null,
  legalForm: null,
  address: { street: null, postalCode: null, city: null, country: null },
  enterpriseNumber: null,
  kvkNumber: null,
  vatNumber: null,
  email: null,
  phone: null,
  requestsEmail: null,
  requestsForm: null,
  requestsPostalAddress: null,
  officer: null,
};
const withPostcode = (postalCode: string): Controller => ({
  ...NOBODY,
  address: { ...NOBODY.address, postalCode },
});

describe('the country of a controller', () => {
  it.each<[string, Controller, string, string | null]>([
    [
      'its address',
      { ...NOBODY, address: { ...NOBODY.address, country: 'IE' }, kvkNumber: '12345678' },
      '',
      'IE',
    ],
    ['its enterprise number', { ...NOBODY, enterpriseNumber: '1003158063' }, 'example.nl', 'BE'],
    ['its KvK number', { ...NOBODY, kvkNumber: '12345678' }, 'example.be', 'NL'],
    ['its VAT number', { ...NOBODY, vatNumber: 'BE1003158063' }, '', 'BE'],
    ['a Dutch postcode', withPostcode('2509 AJ'), '', 'NL'],
    ['a postcode of four digits on a .be host', withPostcode('3900'), 'voorbeeld.be', 'BE'],
    ['four digits elsewhere: not told', withPostcode('3900'), 'voorbeeld.lu', null],
    ['a foreign VAT number: not told', { ...NOBODY, vatNumber: 'IE6388047V' }, '', null],
    ['a host alone: not told', NOBODY, 'voorbeeld.be', null],
  ])('by %s', (_by, controller, host, country) => {
    expect(countryOfController(controller, host)).toBe(country);
  });
});
