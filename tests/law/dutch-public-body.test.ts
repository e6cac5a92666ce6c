import { describe, expect, it } from 'vitest';
import { isDutchPublicBody } from '@/utils/law/dutch-public-body';

describe('a Dutch public body, by how its name begins', () => {
  it.each([
    'Gemeente Molenwijk',
    'GEMEENTE MOLENWIJK',
    'Provincie Overdijk',
    'Waterschap De Brede Beek',
    'Ministerie van Molens',
    'Rijksdienst voor Sluizen',
    'Belastingdienst',
    'Belastingdienst/Toeslagen',
    'UWV',
    'SVB',
    'Sociale Verzekeringsbank (SVB)',
    'GGD Overdijk',
    'Universiteit Molenwijk',
    'Immigratie- en Naturalisatiedienst',
    'Politie',
    'Nationale Politie',
  ])('%s', (name) => expect(isDutchPublicBody(name, 'NL')).toBe(true));

  it.each([
    'Gemeentewinkel Molenwijk',
    'Hervormde Gemeente Molenwijk',
    'Politie Sportkleding BV',
    'Duo Fietsen',
    'Douane Advies BV',
    'Ministerie van Molens B.V.',
    'Provincie Makelaars V.O.F.',
    'SVB Boten',
    'Rijksen Installaties',
    'Bakkerij De Universiteit',
    'School voor Bakkers',
    '',
    null,
  ])('not %s', (name) => expect(isDutchPublicBody(name, 'NL')).toBe(false));

  it('only in the Netherlands', () => {
    expect(isDutchPublicBody('Gemeente Molenwijk', 'BE')).toBe(false);
    expect(isDutchPublicBody('Gemeente Molenwijk', null)).toBe(false);
  });
});
