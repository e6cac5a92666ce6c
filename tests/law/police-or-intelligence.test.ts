import { describe, expect, it } from 'vitest';
import { policeOrIntelligence } from '@/utils/law/police-or-intelligence';

describe('bodies with an authority of their own', () => {
  it.each([
    ['Politiezone Kempen Noord', 'police'],
    ['Lokale Politie Gent', 'police'],
    ['FEDERALE POLITIE', 'police'],
    ['Police fédérale', 'police'],
    ['Veiligheid van de Staat', 'intelligence'],
    ['Sûreté de l’État', 'intelligence'],
    // Names that merely hold the word.
    ['Politiebond vzw', null],
    ['Vrienden van de Federale Politie vzw', null],
    ['Staatsveiligheidswinkel BV', null],
    ['Bakkerij De Korst', null],
    ['', null],
    [null, null],
  ])('%s → %s', (name, expected) => {
    expect(policeOrIntelligence(name, 'BE')).toBe(expected);
  });

  it('takes no time over a name of a million letters', () => {
    expect(policeOrIntelligence('politiezone '.repeat(100_000), 'BE')).toBe('police');
  });

  it.each([
    ['Nationale Politie', 'NL', 'police'],
    ['Politie-eenheid Oost-Waterland', 'NL', 'police'],
    ['Politie', 'NL', 'police'],
    ['Politie Sportkleding BV', 'NL', null],
    ['Nationale Politiebond', 'NL', null],
    // Each country knows its own names alone.
    ['Nationale Politie', 'BE', null],
    ['Politiezone Kempen Noord', 'NL', null],
    ['Veiligheid van de Staat', 'NL', null],
    ['Nationale Politie', null, null],
    ['Politiezone Kempen Noord', 'FR', null],
  ])('%s in %s → %s', (name, country, expected) => {
    expect(policeOrIntelligence(name, country)).toBe(expected);
  });
});
