import { describe, expect, test } from 'vitest';
import { AP, COC, COMITE_I } from '@/utils/law/authorities';
import { RIGHTS } from '@/utils/law/rights';
import { composeLetter } from '@/utils/letters/compose';
import { CONTROLLER, DUTCH_CONTROLLER, MATTER, sampleRequest, wordsOf } from './sample';

/** What police and intelligence services do as such is outside the AVG: no paper says otherwise. */
const SERVICES = [
  ['Politiezone Waterkant', CONTROLLER, COC.name],
  ['Federale Politie', CONTROLLER, COC.name],
  ['Veiligheid van de Staat', CONTROLLER, COMITE_I.name],
] as const;
const RESIDENCES = ['BE', 'NL', 'FR', null];

describe.each(SERVICES)('%s', (name, base, body) => {
  const controller = { ...base, name, legalForm: null };

  test('gets no complaint or mediation, and the paper names its own body', () => {
    for (const kind of ['complaint', 'mediation'] as const)
      for (const residence of RESIDENCES) {
        const asked = { kind, controller, residence, matter: MATTER };
        const words = wordsOf(asked);
        expect(words).toContain(body);
        expect(words).not.toMatch(/Gegevensbeschermingsautoriteit|artikel 77|bemiddelen/);
        expect(composeLetter(sampleRequest(asked)).missing.map(({ field }) => field)).toContain('authority');
      }
  });

  test('is told in each first letter that another act may apply, and is threatened with no other authority', () => {
    for (const kind of RIGHTS) {
      const words = wordsOf({ kind, controller });
      expect(words).toContain('Behandel dit bericht daarvoor dan als een verzoek op grond van die wet');
      expect(words).not.toContain('Gegevensbeschermingsautoriteit (GBA)');
    }
  });
});

describe('the Dutch police', () => {
  const controller = { ...DUTCH_CONTROLLER, name: 'Nationale Politie', legalForm: null };

  test('is complained of to the AP, wherever the writer lives', () => {
    for (const residence of RESIDENCES) {
      const words = wordsOf({ kind: 'complaint', controller, residence, matter: MATTER });
      expect(words).toContain(AP.name);
      expect(words).not.toContain('Gegevensbeschermingsautoriteit');
    }
  });

  test('hears of the AP only as the authority of the country where the writer lives', () => {
    const of = (residence: string) => wordsOf({ kind: 'access', controller, residence });
    expect(of('NL')).toContain('Autoriteit Persoonsgegevens');
    expect(of('BE')).not.toMatch(/Autoriteit Persoonsgegevens|Gegevensbeschermingsautoriteit/);
    expect(of('BE')).toContain('niet de AVG maar een andere wet');
  });
});

/** The address often names no country: the card tells it by the numbers, and the letter must tell the same. */
const WITHOUT_COUNTRY = { ...CONTROLLER.address, country: null };

test('the police of a country that only its number tells', () => {
  const dutch = { ...DUTCH_CONTROLLER, name: 'Nationale Politie', address: WITHOUT_COUNTRY };
  const belgian = { ...CONTROLLER, name: 'Politiezone Waterkant', address: WITHOUT_COUNTRY };
  const paper = (controller: typeof dutch, residence: string) =>
    wordsOf({ kind: 'complaint', controller, residence, matter: MATTER });
  for (const residence of ['BE', 'NL']) {
    expect(paper(dutch, residence), residence).toContain(AP.name);
    expect(paper(belgian, residence), residence).toContain(COC.name);
  }
});

test('a firm that only its number shows to be Dutch is told no Belgian decision, in Dutch usage', () => {
  const controller = { ...DUTCH_CONTROLLER, address: WITHOUT_COUNTRY };
  const identity = wordsOf({
    kind: 'identityReply',
    controller,
    matter: {
      ...MATTER,
      right: 'portability',
      answered: { kind: 'identityAsked', on: MATTER.sentOn, demands: ['idCopy', 'nationalNumber'] },
    },
  });
  expect(identity).toContain('burgerservicenummer (BSN)');
  expect(identity).toContain('verzoek om dataportabiliteit');
  expect(identity).not.toMatch(/rijksregisternummer|beslissing \d/);
});

test('any other controller reads nothing of it', () => {
  expect(wordsOf({ kind: 'access' })).not.toContain('een andere wet');
  expect(wordsOf({ kind: 'complaint', matter: MATTER })).toContain('Gegevensbeschermingsautoriteit');
});
