import { describe, expect, it } from 'vitest';
import { placeOf, stepOf } from '@/utils/app/step-of';
import { isDutchPetition } from '@/utils/law/authority-route';
import type { RequestSent } from '@/utils/requests/events';
import { mayPetition } from '@/utils/requests/may-petition';
import { controller, resent } from '../requests/sample-events';
import { letter, made, refusal } from './made-request';

const named = (name: string, changes: Partial<RequestSent> = {}): Partial<RequestSent> => ({
  controller: { ...controller, name, legalForm: null },
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
    ['a Dutch town', named('Gemeente Pelt', { controllerCountry: 'NL' }), 'public'],
    ['a Dutch company', named('Bakkerij De Korst', { controllerCountry: 'NL' }), 'private'],
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

it('counts the six weeks to a Dutch court from the first refusal since the letter last went out', () => {
  const dutch = { controllerCountry: 'NL', residence: 'NL' };
  const untilOf = (...facts: Parameters<typeof made>[2][]) => {
    const { request, status } = made('2026-11-25', dutch, ...facts);
    const { alternatives } = stepOf(request, status, Temporal.PlainDate.from('2026-11-25'));
    return alternatives.find(({ deed }) => deed === 'petitionNl')?.until?.toString();
  };
  const [first, second] = [refusal('2026-10-20', 'other'), refusal('2026-11-10', 'other')];
  expect(untilOf(first, second)).toBe('2026-12-01');
  expect(untilOf(first, resent('2026-11-02'), second)).toBe('2026-12-22');
});

it.each(['Bakkerij De Korst', 'Gemeente Pelt', 'Politie', 'Waterschap De Brede Beek'])(
  'the next step and the reminder agree on who may come before a Dutch court by petition: %s',
  (name) => {
    for (const isPublicBody of [null, true, false])
      for (const controllerCountry of ['NL', 'BE', null])
        for (const right of ['access', 'withdrawConsent'] as const) {
          const { request } = made('2026-11-22', named(name, { isPublicBody, controllerCountry, right }));
          expect(mayPetition(request)).toBe(isDutchPetition(placeOf(request), [right]));
        }
  },
);

it('offers the petition of article 35 UAVG against a Dutch company, not against a Dutch public body', () => {
  const deedsAgainst = (name: string) => {
    const dutch = named(name, { controllerCountry: 'NL', residence: 'NL' });
    const { request, status } = made('2026-11-25', dutch, refusal('2026-11-10', 'other'));
    const { proposal, alternatives } = stepOf(request, status, Temporal.PlainDate.from('2026-11-25'));
    return [proposal, ...alternatives].map(({ deed }) => deed);
  };
  expect(deedsAgainst('Bakkerij De Korst')).toContain('petitionNl');
  expect(deedsAgainst('Waterschap De Brede Beek')).not.toContain('petitionNl');
  expect(deedsAgainst('Waterschap De Brede Beek')).toContain('court');
});

/** Asked on 11 October 2026, so due on 12 November in Belgium. */
describe('once the authority was asked', () => {
  const stepsAfter = (today: string, ...facts: Parameters<typeof made>[2][]) => {
    const { request, status } = made(today, {}, ...facts);
    const { proposal, alternatives } = stepOf(request, status, Temporal.PlainDate.from(today));
    return { proposal, deeds: [proposal, ...alternatives].map(({ deed }) => deed) };
  };

  it('it is the authority’s turn; the complaint stays at hand beside the mediation', () => {
    const before = stepsAfter('2026-12-20', letter('reminder', '2026-11-13'));
    expect(before.deeds).toEqual(['mediation', 'complaint', 'court', 'damages']);
    const after = stepsAfter(
      '2026-12-20',
      letter('reminder', '2026-11-13'),
      letter('mediation', '2026-12-10'),
    );
    expect(after.proposal).toMatchObject({ deed: 'wait', reason: 'authorityAsked', until: null });
    expect(after.deeds).toEqual(['wait', 'complaint', 'court', 'damages']);
  });

  it('a complaint is not proposed twice either', () => {
    const refused = refusal('2026-10-20', 'other');
    const after = stepsAfter('2026-12-20', refused, letter('complaint', '2026-11-20'));
    expect(after.proposal.reason).toBe('authorityAsked');
    expect(after.deeds).not.toContain('complaint');
    expect(after.deeds).toContain('mediation');
  });

  it('what comes back afterwards, or the letter sent anew, is looked at anew', () => {
    const mediation = letter('mediation', '2026-11-20');
    const refusedLater = stepsAfter('2026-12-20', mediation, refusal('2026-12-01', 'other'));
    expect(refusedLater.proposal.deed).toBe('mediation');
    const sentAnew = stepsAfter('2027-03-01', mediation, resent('2026-12-01'));
    expect(sentAnew.proposal.deed).toBe('remind');
  });
});
