import { describe, expect, it } from 'vitest';
import { placeOf, stepOf } from '@/utils/app/step-of';
import type { RequestSent } from '@/utils/requests/events';
import { controller } from '../requests/sample-events';
import { made } from './made-request';

const named = (name: string, changes: Partial<RequestSent> = {}): Partial<RequestSent> => ({
  controller: { ...controller, name },
  ...changes,
});
const sectorOf = (changes: Partial<RequestSent>) => placeOf(made('2026-11-22', changes).request).sector;

describe('where the way to the authority leads', () => {
  it.each([
    ['a company', named('Bakkerij De Korst'), 'private'],
    ['a town that nobody was asked about', named('Stad Pelt'), 'maybeFlemish'],
    ['a town that is one', named('Stad Pelt', { isPublicBody: true }), 'flemishPublic'],
    ['a school that is private', named('School voor Bakkers', { isPublicBody: false }), 'private'],
    ['a public body that is not Flemish', named('Bakkerij De Korst', { isPublicBody: true }), 'public'],
    ['a Dutch town', named('Gemeente Pelt', { controllerCountry: 'NL' }), 'private'],
    ['police', named('Politiezone Kempen'), 'police'],
    ['a service of intelligence', named('Veiligheid van de Staat'), 'intelligence'],
    ['Dutch police', named('Politiezone Kempen', { controllerCountry: 'NL' }), 'private'],
  ] as const)('%s', (_, changes, sector) => {
    expect(sectorOf(changes)).toBe(sector);
  });

  it('names the body that watches the police, and no paper for the GBA', () => {
    const { request, status } = made('2026-11-22', named('Politiezone Kempen'));
    const { proposal, alternatives } = stepOf(request, status, Temporal.PlainDate.from('2026-11-22'));
    const deeds = [proposal, ...alternatives].map(({ deed }) => deed);
    expect(deeds).toContain('policeBody');
    expect(deeds).not.toContain('mediation');
  });
});
