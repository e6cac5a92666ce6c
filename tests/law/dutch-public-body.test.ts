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
    'Rijksuniversiteit Molenwijk',
    'de gemeente Molenwijk',
    'De Belastingdienst',
    'Immigratie- en Naturalisatiedienst',
    'Politie',
    'Nationale Politie',
  ])('%s', (name) => expect(isDutchPublicBody({ name, legalForm: null }, 'NL')).toBe(true));

  it.each([
    'Gemeentewinkel Molenwijk',
    'Hervormde Gemeente Molenwijk',
    'Gemeente van Christus Molenwijk',
    'Gemeente Jezus de Molenaar',
    'Universiteit voor Molenaars',
    'Provincie Overdijk Stichting',
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
  ])('not %s', (name) => expect(isDutchPublicBody({ name, legalForm: null }, 'NL')).toBe(false));

  it('only in the Netherlands', () => {
    const town = { name: 'Gemeente Molenwijk', legalForm: null };
    expect(isDutchPublicBody(town, 'BE')).toBe(false);
    expect(isDutchPublicBody(town, null)).toBe(false);
  });

  it('not what has a form of private law, which stands beside the name', () => {
    expect(isDutchPublicBody({ name: 'Douane Advies', legalForm: 'B.V.' }, 'NL')).toBe(false);
    expect(isDutchPublicBody({ name: 'GGD Molenland', legalForm: 'vereniging' }, 'NL')).toBe(false);
  });
});
