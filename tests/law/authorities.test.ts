import { describe, expect, it } from 'vitest';
import { AP, COC, COMITE_I, GBA, GBA_DETAILS, VTC } from '@/utils/law/authorities';
import { OTHER_AUTHORITIES } from '@/utils/law/authorities-elsewhere';
import { authoritiesIn, authorityFor, type Sector } from '@/utils/law/authority-for';
import { authorityDeeds } from '@/utils/law/authority-route';
import { mayBeFlemishPublicBody } from '@/utils/law/flemish-public-body';

const MEMBER_STATES =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const CASES: readonly (readonly [
  residence: string | null,
  controller: string | null,
  sector: Sector,
  first: string,
  beside: string,
  because: string,
])[] = [
  ['BE', 'BE', 'private', 'GBA', '', 'residence'],
  ['BE', 'NL', 'private', 'GBA', 'AP', 'residence'],
  ['BE', 'IE', 'private', 'GBA', 'IE', 'residence'],
  ['BE', 'US', 'private', 'GBA', '', 'residence'],
  ['NL', 'NL', 'private', 'AP', '', 'residence'],
  ['NL', 'BE', 'private', 'AP', 'GBA', 'residence'],
  ['FR', 'BE', 'private', 'FR', 'GBA', 'residence'],
  ['BE', 'BE', 'flemishPublic', 'VTC', 'GBA', 'sector'],
  ['NL', 'BE', 'flemishPublic', 'AP', 'VTC GBA', 'residence'],
  ['BE', 'BE', 'police', 'COC', 'GBA', 'sector'],
  ['BE', 'BE', 'intelligence', 'Comité I', 'GBA', 'sector'],
  ['BE', 'BE', 'public', 'GBA', '', 'residence'],
  ['NL', 'BE', 'police', 'COC', 'GBA', 'sector'],
  ['FR', 'BE', 'intelligence', 'Comité I', 'GBA', 'sector'],
  ['BE', 'NL', 'police', 'AP', '', 'sector'],
  ['NL', 'NL', 'police', 'AP', '', 'sector'],
  ['BE', 'FR', 'police', 'GBA', 'FR', 'residence'],
  [null, 'BE', 'private', 'GBA', '', 'controller'],
  ['US', 'NL', 'private', 'AP', '', 'controller'],
  [null, null, 'private', '', '', 'unknown'],
  ['US', 'US', 'private', '', '', 'unknown'],
];

describe('the authority', () => {
  it.each(CASES)('home %s, controller %s, %s: %s, beside it %s', (...row) => {
    const [residence, controllerCountry, sector, first, beside, because] = row;
    const choice = authorityFor({ residence, controllerCountry, sector });
    const ids = (all: readonly { id: string }[]): string => all.map(({ id }) => id).join(' ');
    expect([ids(choice.first), ids(choice.beside), choice.because]).toEqual([first, beside, because]);
  });

  it('is known in every Member State', () => {
    const missing = MEMBER_STATES.filter((country) => authoritiesIn(country).length === 0);
    expect(missing).toEqual([]);
    expect(authoritiesIn('DE')).toHaveLength(18);
    expect(authoritiesIn('CH')).toEqual([]);
  });

  it('can be reached, and says where its facts come from', () => {
    for (const authority of [GBA, AP, VTC, ...OTHER_AUTHORITIES]) {
      expect(authority.name).not.toBe('');
      expect(authority.address).toMatch(/\d/);
      expect(authority.email ?? authority.phone ?? authority.website).toMatch(/\S/);
      if (authority.email) expect(authority.email).toMatch(/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/);
      if (authority.phone) expect(authority.phone).toMatch(/^\+[\d ]+$/);
      if (authority.website) expect(() => new URL(authority.website ?? '')).not.toThrow();
      expect(authority.seenIn).not.toBe('');
      expect(authority.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('is the GBA with the facts of its site, and no invented facts of the COC and the Comité I', () => {
    expect(GBA).toMatchObject({
      address: 'Drukpersstraat 35, 1000 Brussel',
      phone: '+32 2 274 48 00',
      email: 'contact@apd-gba.be',
    });
    const eight = Number(GBA_DETAILS.enterpriseNumber.slice(0, 8));
    expect(97 - (eight % 97)).toBe(Number(GBA_DETAILS.enterpriseNumber.slice(8)));
    for (const { address, email, phone } of [COC, COMITE_I])
      expect([address, email, phone]).toEqual([null, null, null]);
  });
});

describe('the way to the authority', () => {
  it.each(['maybeFlemish', 'flemishPublic', 'public'] as const)(
    'knows %s bodies in Belgium alone',
    (sector) => {
      expect(authorityDeeds({ residence: 'BE', controllerCountry: 'NL', sector })).toEqual([
        'mediation',
        'complaint',
      ]);
      expect(authorityDeeds({ residence: 'NL', controllerCountry: 'BE', sector })).toEqual(['complaint']);
    },
  );

  it.each(['BE', 'NL', 'FR', 'US', null])(
    'leads to the body over a police or intelligence service, also from %s',
    (residence) => {
      const deeds = (controllerCountry: string, sector: Sector) =>
        authorityDeeds({ residence, controllerCountry, sector });
      expect(deeds('BE', 'police')).toEqual(['policeBody']);
      expect(deeds('BE', 'intelligence')).toEqual(['intelligenceBody']);
      expect(deeds('NL', 'police')).toEqual(['complaint']);
    },
  );
});

describe('may this be a Flemish public body?', () => {
  const asked = (name: string | null, postalCode: string | null, country: string | null = 'BE'): boolean =>
    mayBeFlemishPublicBody({ name, address: { street: null, postalCode, city: null, country } });

  it.each([
    ['Stad Gent', '9000'],
    ['Gemeente Pelt', '3900'],
    ['Gemeentebestuur Pelt', 'B-3900'],
    ['Stadsbestuur Lier', '2500'],
    ['OCMW Hasselt', '3500'],
    ['Provincie Antwerpen', '2018'],
    ['School De Berk', '8000'],
    ['Agentschap Voorbeeld', '1800'],
  ])('%s in %s: ask', (name, postalCode) => {
    expect(asked(name, postalCode)).toBe(true);
  });

  it.each([
    ['Stad Brussel', '1000', 'BE'],
    ['Gemeente Waver', '1300', 'BE'],
    ['Stad Luik', '4000', 'BE'],
    ['Stad Utrecht', '3511', 'NL'],
    ['Stadium Events', '9000', 'BE'],
    ['Schoolreizen Jansen', '9000', 'BE'],
    ['Bakkerij Stad Gent', '9000', 'BE'],
    [null, '9000', 'BE'],
    ['Stad Gent', null, 'BE'],
    ['Stad Gent', '9000', null],
  ])('%s in %s %s: do not ask', (name, postalCode, country) => {
    expect(asked(name, postalCode, country)).toBe(false);
  });
});

describe('by sector', () => {
  it.each([
    ['BE', 'flemishPublic', [VTC.id], [GBA.id], 'sector'],
    // No authority is known where somebody lives outside the Union: the sector's own comes first.
    ['US', 'flemishPublic', [VTC.id], [GBA.id], 'sector'],
    ['NL', 'flemishPublic', [AP.id], [VTC.id, GBA.id], 'residence'],
    ['US', 'private', [GBA.id], [], 'controller'],
    ['US', 'public', [GBA.id], [], 'controller'],
    ['BE', 'public', [GBA.id], [], 'residence'],
  ] as const)(
    'somebody in %s, a Belgian organisation that is %s',
    (residence, sector, first, beside, because) => {
      const choice = authorityFor({ residence, controllerCountry: 'BE', sector });
      expect({
        first: choice.first.map(({ id }) => id),
        beside: choice.beside.map(({ id }) => id),
        because: choice.because,
      }).toEqual({ first, beside, because });
    },
  );
});
