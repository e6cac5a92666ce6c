import { expect, it } from 'vitest';
import { countryInAddress } from '@/utils/detection/places/country-in-address';

it.each([
  ['Elzenlaan 4, 9000 Gent', 'BE'],
  ['Elzenlaan 4\n9000 GENT', 'BE'],
  ['Elzenlaan 4 B-9000 Gent België', 'BE'],
  ['Rue du Midi 4, 1000 Bruxelles', 'BE'],
  ['Kerkstraat 2, 9840 DE PINTE', 'BE'],
  ['Elzenlaan 1012, 9000 Gent', 'BE'],
  ['Kouter 1, België', 'BE'],
  ['Herengracht 1, 1012 AB Amsterdam', 'NL'],
  ["Spui 1, 2511BT 's-Gravenhage", 'NL'],
  ['Brink 3, Deventer, Nederland', 'NL'],
  ['Herengracht 1, 1012 SS Amsterdam', null],
  ['Rue X 2\n1234 Luxembourg', null],
  ['Grand-Rue 2, 1000 Luxembourg', null],
  ['Ringstraße 1, 1010 Wien', null],
  ['Bahnhofstrasse 3, 8001 Zürich', null],
  ['Strandvej 5\n1165 København', null],
  ['Postbus 1234 te Den Haag', null],
  ['Hauptstraße 5, 10115 Berlin', null],
  ['Elzenlaan 4', null],
  ['', null],
])('a typed address tells its country or leaves it open: %j', (typed, country) => {
  expect(countryInAddress(typed)).toBe(country);
});

it('reads a hostile address in no time', () => {
  for (const part of ['1000 a', '1000 ', '9000\t', '1012 AB ', ',  '])
    expect(countryInAddress(part.repeat(5000).slice(0, 20_000))).toBeNull();
});
