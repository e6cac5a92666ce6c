import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isKnownPlace } from '@/utils/detection/places/known-places';
import { knownPlaces, packedNames } from '../../commands/pack-postcodes';

const PLACES = [
  ...[
    'Gent',
    'Roeselare',
    'Sint-Niklaas',
    'St. Niklaas',
    'Drongen',
    'Kessel-Lo',
    'Elsene',
    'Luik',
    'Namur',
    'Halle',
    'De Haan',
  ],
  ...[
    'Amsterdam',
    "'s-Hertogenbosch",
    '’s-Gravenhage',
    'Den Haag',
    'Den Bosch',
    'De Bilt',
    'Alphen aan den Rijn',
    'Oss',
    'Goes',
  ],
  ...['Súdwest-Fryslân', 'SNEEK', 'zwolle', 'Capelle aan den IJssel', 'Giessen-Oudekerk'],
];
const NO_PLACES = [
  ...[
    '',
    'A',
    'Weefhuis',
    'Mia Lauwers',
    'Instagram',
    'Contact',
    'Webdesign',
    'Parijs',
    'Keulen',
    'Vlaanderen',
    'België',
  ],
  // Places, but called like a word or a first name.
  ...[
    'Best',
    'Werken',
    'Lessen',
    'Namen',
    'Spa',
    'Winkel',
    'Huis',
    'Erica',
    'Handel',
    'Zeeland',
    'Nederland',
  ],
  'Gent '.repeat(20),
];

describe('the places that a name alone tells', () => {
  it.each(PLACES)('%s is one', (name) => expect(isKnownPlace(name)).toBe(true));

  it.each(NO_PLACES)('"%s" tells none', (name) => expect(isKnownPlace(name)).toBe(false));

  it('are packed as the tables have them', () => {
    expect(readFileSync('utils/detection/places/known-places-packed.ts', 'utf8')).toBe(packedNames());
    expect(knownPlaces().filter((name) => !isKnownPlace(name))).toEqual([]);
    expect(new Set(knownPlaces()).size).toBeGreaterThan(3500);
  });

  it('let hardly a word pass that is none', () => {
    const syllables = ['ka', 'li', 'mo', 'ru', 'se', 'ti', 'vo', 'wu', 'xa', 'ze'];
    const words = syllables.flatMap((a) =>
      syllables.flatMap((b) => syllables.flatMap((c) => syllables.map((d) => `${a}${b}${c}${d}`))),
    );
    expect(words.filter(isKnownPlace).length).toBeLessThan(words.length / 1500);
  });
});
