import { describe, expect, it } from 'vitest';
import { countryInAddress, countryOfController } from '@/utils/law/controller-country';
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
  ['Elzenlaan 4, 9000 Gent', 'BE'],
  ['Elzenlaan 4\n9000 GENT', 'BE'],
  ['Herengracht 1, 1012 AB Amsterdam', 'NL'],
  ['Herengracht 1, 1012AB Amsterdam', 'NL'],
  ['Rue du Midi 4, Belgique', null],
  ['Brink 3, Deventer, Nederland', 'NL'],
  ['Kouter 1, België', 'BE'],
  ['Hauptstraße 5, 10115 Berlin', null],
  ['Elzenlaan 4', null],
  ['', null],
])('an address that was typed is offered a country: %j', (typed, country) => {
  expect(countryInAddress(typed)).toBe(country);
});
