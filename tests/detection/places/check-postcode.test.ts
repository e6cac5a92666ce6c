import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldPlace } from '@/utils/detection/places/belgian-places';
import { BELGIAN_POSTCODES } from '@/utils/detection/places/belgian-postcodes';
import { checkBelgianPostcode, checkDutchPostcode } from '@/utils/detection/places/check-postcode';
import { packNumbers, unpackNumbers } from '@/utils/detection/places/packed-numbers';
import { namesByCode, packedPlaces } from '../../commands/pack-postcodes';
import { fc } from '../../property/seeded';
import { startOfWork, workSince } from '../../thread-work';

const MATCHES: readonly (readonly [string, string])[] = [
  // As the table has it.
  ['1000', 'Brussel'],
  ['1000', 'Bruxelles'],
  ['1020', 'Laken'],
  ['2018', 'Antwerpen'],
  ['9000', 'Gent'],
  ['9031', 'Drongen'],
  ['3000', 'Leuven'],
  ['6700', 'Arlon'],
  ['9992', 'Middelburg'],
  ['4700', 'Eupen'],
  // The municipality with the code of a part, and the region's name in Brussels.
  ['9031', 'Gent'],
  ['2140', 'Antwerpen'],
  ['1070', 'Brussel'],
  ['1210', 'Bruxelles'],
  ['5100', 'Namen'],
  // Another language.
  ['4000', 'Luik'],
  ['4000', 'Lüttich'],
  ['7000', 'Bergen'],
  ['7700', 'Moeskroen'],
  ['9600', 'Renaix'],
  ['8500', 'Courtrai'],
  ['4780', 'St. Vith'],
  ['2000', 'Antwerp'],
  // Before and after a merger.
  ['3900', 'Overpelt'],
  ['3900', 'Pelt'],
  ['3910', 'Pelt'],
  ['9820', 'Merelbeke'],
  ['9820', 'Merelbeke-Melle'],
  ['3732', 'Hoeselt'],
  ['3740', 'Bilzen-Hoeselt'],
  ['9120', 'Beveren'],
  ['2070', 'Zwijndrecht'],
  ['8760', 'Tielt'],
  ['9931', 'Zomergem'],
  ['6687', 'Bertogne'],
  // Institutions and sorting centres.
  ['1049', 'Brussel'],
  ['1931', 'Brucargo'],
  ['6099', 'Charleroi'],
  // Other ways of writing.
  ['9100', 'SINT-NIKLAAS'],
  ['9100', 'St.-Niklaas'],
  ['9100', 'sint niklaas'],
  ['1060', 'St-Gilles'],
  ['1082', 'Berchem Ste Agathe'],
  ['4000', 'Liege'],
  ['5310', 'Éghezée'],
  ['1420', 'Braine-l’Alleud'],
  ['1420', 'BRAINE L ALLEUD'],
  ['2970', "'s Gravenwezel"],
  ['7970', 'Belœil'],
  ['7160', 'Chapelle-lès-Herlaimont'],
  ['2861', 'O.L.V.-Waver'],
  ['2861', 'O.-L.-Vrouw-Waver'],
  ['2220', 'Heist-o/d-Berg'],
  ['9800', 'Petegem a/d Leie'],
  ['3891', 'Muizen (Limb.)'],
  ['1020', 'Brussel (Laken)'],
  ['1020', 'Laken (Brussel)'],
  ['1020', 'Brussel-Laken'],
  ['1050', 'Ixelles / Elsene'],
  ['1000', 'Bruxelles-Brussel'],
  ['9000', 'Gent, België'],
  ['9000', 'Gent België'],
  ['1000', 'Brussel 1'],
  ['B-9000', 'Gent'],
  ['BE 9000', ' Gent '],
];

const OTHER_CITIES: readonly (readonly [string, string])[] = [
  ['9000', 'Antwerpen'],
  ['2000', 'Gent'],
  ['1000', 'Laken'],
  ['1070', 'Elsene'],
  ['1500', 'Brussel'],
  ['2980', 'Hal'],
  ['1600', 'Sint-Pieters-Woluwe'],
  ['3740', 'Hoeselt'],
  ['3900', 'Neerpelt'],
  ['9820', 'Melle'],
  ['9300', 'Sint-Truiden'],
  ['9000', 'Gen'],
  ['9000', 'Gentbrugge'],
  ['1020', 'Gent-Laken'],
  ['9000', ''],
  ['9000', '()'],
  ['9000', 'België'],
  ['9000', '|'],
];

const UNKNOWN = ['', '0612', '1001', '1999', '3444', '9999', '10000', '900', 'Gent', '9000 Gent', '1012 AB'];

describe('a Belgian postcode and its place', () => {
  it.each(MATCHES)('%s %s belong together', (postalCode, city) => {
    expect(checkBelgianPostcode(postalCode, city)).toBe('match');
  });

  it.each(OTHER_CITIES)('%s is not the postcode of "%s"', (postalCode, city) => {
    expect(checkBelgianPostcode(postalCode, city)).toBe('otherCity');
  });

  it.each(UNKNOWN)('"%s" is no Belgian postcode', (postalCode) => {
    expect(checkBelgianPostcode(postalCode, 'Gent')).toBe('unknownPostcode');
  });

  it('stays quick on a hostile city', () => {
    const start = startOfWork();
    for (const piece of ['(', '-', 'a/d ', 'o.l.v', ' / ', 'ﷺ']) {
      expect(checkBelgianPostcode('9000', piece.repeat(1_000_000))).toBe('otherCity');
    }
    expect(workSince(start)).toBeLessThan(500);
  });
});

describe('a Dutch postcode', () => {
  it.each(['1012 AB', '1012AB', '1012 ab', 'NL-1012 AB', '9999 ZZ', '1000 AA', '3511\u00a0SB', ' 2511 EE '])(
    '"%s" has the form',
    (postalCode) => expect(checkDutchPostcode(postalCode)).toBe('form'),
  );

  it.each([
    '',
    '0999 AB',
    '1012',
    '1012 A',
    '1012 ABC',
    '1012 SA',
    '1012 SD',
    '1012ss',
    '10123 AB',
    '1012-AB',
    'AB 1012',
    '1012 A1',
  ])('"%s" has not', (postalCode) => expect(checkDutchPostcode(postalCode)).toBe('invalid'));
});

/** The table read plainly: each entry as [names of the municipality, code, parts]. */
function entriesOfTable() {
  return BELGIAN_POSTCODES.trim()
    .split(/[;\n]/)
    .flatMap((group) => {
      const [names = '', codes = ''] = group.split(':');
      return codes.split(',').map((entry) => ({ group, names: names.split('|'), entry }));
    });
}

describe('the table of Belgian postcodes', () => {
  const entries = entriesOfTable();
  const NAME = /^['A-ZÀ-Ý][-' .A-Za-zÀ-ÿ]*$|^'s-[A-Z][a-z]+$/;

  it('has every group and entry in its form', () => {
    for (const { group, names, entry } of entries) {
      expect(group.split(':'), group).toHaveLength(2);
      const [, parts] = /^(?:\d{4}|\d{2})(?!\d)(.*)$/.exec(entry) ?? [];
      expect(parts, entry).toBeDefined();
      for (const name of [...names, ...(parts === '' ? [] : (parts ?? '').split('|'))])
        expect(name).toMatch(NAME);
    }
  });

  it('opens each group with a full code and lists its codes in ascending order', () => {
    for (const group of BELGIAN_POSTCODES.trim().split(/[;\n]/)) {
      let hundred = '';
      const codes = (group.split(':')[1] ?? '').split(',').map((entry) => {
        const digits = /^\d+/.exec(entry)?.[0] ?? '';
        const code = digits.length === 4 ? digits : hundred + digits;
        hundred = code.slice(0, 2);
        return code;
      });
      expect(codes, group).toEqual([...new Set(codes)].sort());
      expect(
        codes.every((code) => /^[1-9]\d{3}$/.test(code)),
        group,
      ).toBe(true);
    }
  });

  it('knows 1,186 postcodes', () => {
    const all = Array.from({ length: 9000 }, (_, index) => String(index + 1000));
    const known = all.filter((code) => checkBelgianPostcode(code, 'nowhere') !== 'unknownPostcode');
    expect(known).toHaveLength(1186);
  });

  it('holds the 565 municipalities of 2025 and ten that merged, 2,975 names in all', () => {
    const groups = BELGIAN_POSTCODES.trim().split(/[;\n]/);
    const merged = [
      'Beveren',
      'Bertogne',
      'Bilzen',
      'Herne',
      'Hoeselt',
      'Kortessem',
      'Kruibeke',
      'Kruishoutem',
    ];
    const old = new Set([...merged, 'Lovendegem', 'Zomergem']);
    const firstNames = groups.map((group) => group.split(/[|:]/)[0] ?? '');
    expect(new Set(firstNames.filter((name) => !old.has(name))).size).toBe(565);
    expect(firstNames.filter((name) => old.has(name))).toHaveLength(10);
    expect(BELGIAN_POSTCODES.match(/[A-ZÀ-Ý][^|:,;\n\d]+/g)).toHaveLength(2975);
  });

  it('is packed as it stands: every name fits its codes', () => {
    const packed = readFileSync('utils/detection/places/belgian-places-packed.ts', 'utf8');
    expect(packed).toBe(packedPlaces());
    for (const [code, names] of namesByCode(BELGIAN_POSTCODES))
      for (const name of names)
        expect(`${code} ${name}: ${checkBelgianPostcode(code, name)}`).toContain('match');
  });

  it('takes one wrong place in two thousand at most', () => {
    const places = [...namesByCode(BELGIAN_POSTCODES)];
    const names = [...new Set(places.flatMap(([, each]) => each))];
    let wrong = 0;
    let taken = 0;
    for (const [index, [code, own]] of places.entries()) {
      const isOwn = new Set(own.map(foldPlace));
      for (let step = 0; step < 60; step += 1) {
        const name = names[(index * 37 + step * 101) % names.length] ?? '';
        const parts = [name, ...name.split('-')];
        if (parts.some((part) => isOwn.has(foldPlace(part)))) continue;
        wrong += 1;
        if (checkBelgianPostcode(code, name) === 'match') taken += 1;
      }
    }
    expect(wrong).toBeGreaterThan(60_000);
    expect(taken / wrong).toBeLessThan(1 / 2000);
  });
});

describe('numbers packed', () => {
  it('come back as they were, whatever the bits', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 14 }), (all, bits) => {
        expect([...unpackNumbers(packNumbers(all, bits), bits)]).toEqual(
          [...new Set(all)].sort((a, b) => a - b),
        );
      }),
    );
  });
});
