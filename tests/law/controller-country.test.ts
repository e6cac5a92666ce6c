import { describe, expect, it } from 'vitest';
import { countryNamedIn, countryOfController } from '@/utils/law/controller-country';
import { type Controller, NO_CONTROLLER } from '@/utils/law/parties';

const withPostcode = (postalCode: string): Controller => ({
  ...NO_CONTROLLER,
  address: { ...NO_CONTROLLER.address, postalCode },
});

describe('the country of a controller', () => {
  it.each<[string, Controller, string, string | null]>([
    [
      'its address',
      { ...NO_CONTROLLER, address: { ...NO_CONTROLLER.address, country: 'IE' }, kvkNumber: '12345678' },
      '',
      'IE',
    ],
    ['its enterprise number', { ...NO_CONTROLLER, enterpriseNumber: '1003158063' }, 'example.nl', 'BE'],
    ['its KvK number', { ...NO_CONTROLLER, kvkNumber: '12345678' }, 'example.be', 'NL'],
    ['its VAT number', { ...NO_CONTROLLER, vatNumber: 'BE1003158063' }, '', 'BE'],
    ['a Dutch postcode', withPostcode('2509 AJ'), '', 'NL'],
    ['a postcode of four digits on a .be host', withPostcode('3900'), 'voorbeeld.be', 'BE'],
    ['four digits elsewhere: not told', withPostcode('3900'), 'voorbeeld.lu', null],
    ['a foreign VAT number: not told', { ...NO_CONTROLLER, vatNumber: 'IE6388047V' }, '', null],
    ['a host alone: not told', NO_CONTROLLER, 'voorbeeld.be', null],
  ])('by %s', (_by, controller, host, country) => {
    expect(countryOfController(controller, host)).toBe(country);
  });
});

it.each([
  ['Kouter 1, België', 'BE'],
  ['Rue du Midi 4\nBelgique ', 'BE'],
  ['Brink 3, Deventer (Nederland)', 'NL'],
  ['Belgiëlei 5, Den Haag', null],
  ['Grand-Rue 2, Luxembourg', null],
  ['Handelskamer België, Grand-Rue 2, Luxembourg', null],
  ['', null],
])('the country that an address names at its end: %j', (typed, country) => {
  expect(countryNamedIn(typed)).toBe(country);
});
