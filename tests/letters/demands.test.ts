import { describe, expect, test } from 'vitest';
import type { IdentityDemand } from '@/utils/law/request-state';
import type { Right } from '@/utils/law/rights';
import type { Answers, LetterRequest } from '@/utils/letters/letter';
import type { Matter } from '@/utils/letters/matter';
import { questionsFor } from '@/utils/letters/questions';
import { matterAfter } from './hard-cases';
import { DUTCH_CONTROLLER, sampleRequest, wordsOf } from './sample';

/** How a demand for an identity or for money is met, by the request that it holds up. */
const ON = Temporal.PlainDate.from('2026-11-03');
const day = (text: string) => Temporal.PlainDate.from(text);

type Case = Partial<Matter> & {
  readonly demands?: readonly IdentityDemand[];
  readonly answers?: Answers;
  readonly request?: Partial<LetterRequest>;
};

function identity({ demands = ['idCopy'], answers = {}, request = {}, ...more }: Case): string {
  return wordsOf({
    kind: 'identityReply',
    matter: matterAfter({ kind: 'identityAsked', on: ON, demands }, more),
    answers: { 'identityReply.reasonsGiven': 'no', 'identityReply.authenticated': ['email'], ...answers },
    ...request,
  });
}

describe('a demand for an identity', () => {
  test('that gave its reasons gets no flat no: a lesser way first, and then a copy without what is not needed', () => {
    const reply = identity({ answers: { 'identityReply.reasonsGiven': 'yes' } });
    expect(reply).toContain('U noemde redenen om te twijfelen.');
    expect(reply).toContain('welke gegevens op een kopie zichtbaar moeten blijven');
    expect(reply).not.toMatch(/identiteitsbewijs stuur ik niet|niet gepast|stel(?:t|de) uw vraag/);
    expect(identity({})).toContain('Een kopie van mijn identiteitsbewijs stuur ik niet.');
  });

  test('that goes too far does not move the last day, and reasons are due', () => {
    const before = { request: { today: day('2026-11-04') } };
    expect(identity(before)).toContain(
      'Volgens mij loopt de termijn tot en met 5 november 2026 en stelt uw vraag hem niet uit.',
    );
    expect(identity({})).toContain(
      'Volgens mij eindigde de termijn op 5 november 2026 en stelde uw vraag hem',
    );
    expect(identity({})).toContain('Meld mij dan zonder verder uitstel de redenen');
  });

  test('that art. 12(6) allows may stop the clock, and where no day is known none is named', () => {
    expect(identity({ demands: ['accountLogin'] })).not.toMatch(/stelde uw vraag/);
    expect(identity({ dueOn: null })).not.toMatch(/stelde uw vraag/);
  });

  test('for other addresses is called excessive only where the decision was about the like', () => {
    const asks = (right: Right, request: Partial<LetterRequest> = {}) =>
      identity({ right, demands: ['otherEmailAddresses'], request });
    expect(asks('erasure')).toContain('in één zaak buitensporig (vergelijk beslissing 04/2023)');
    expect(asks('access')).not.toContain('04/2023');
    expect(asks('erasure', { controller: DUTCH_CONTROLLER })).not.toContain('04/2023');
  });

  test.each(['withdrawConsent', 'information'] as const)('in a bare %s rests on its own article', (right) => {
    const reply = identity({ right, dueOn: null });
    expect(reply).not.toMatch(/artikel 12/);
    expect(reply).toContain('artikel 5, lid 1, punt c), AVG');
    expect(reply.includes('even eenvoudig zijn als toestemming geven')).toBe(right === 'withdrawConsent');
    expect(reply.includes('mijn intrekking nu zonder verder uitstel te verwerken')).toBe(
      right === 'withdrawConsent',
    );
    expect(reply).toContain('(vergelijk EDPB-richtsnoeren 01/2022, §§ 73-79)');
    expect(identity({})).toContain('(EDPB-richtsnoeren 01/2022, §§ 73-79)');
    expect(identity({ right, companions: ['erasure'] })).toContain('artikel 12, lid 6');
  });
});

describe('a withdrawal beside something else', () => {
  const both = { right: 'withdrawConsent', companions: ['erasure', 'objection'] } as const;

  test('waits for no identity and costs nothing', () => {
    const reply = identity(both);
    expect(reply).toContain(
      'Vraag daarvoor dus niet meer gegevens dan toen (artikel 5, lid 1, punt c), AVG).',
    );
    expect(reply).toContain(
      'om mijn intrekking nu te verwerken en mijn verzoek om wissing en mijn bezwaar nu zonder verder uitstel te behandelen',
    );
    expect(reply).toContain(
      'eindigde de termijn voor mijn verzoek om wissing en mijn bezwaar op 5 november 2026',
    );
    const free = fee(both.right, { 'feeReply.ground': 'none' }, both);
    expect(free).toContain('Voor mijn intrekking betaal ik dus niets. Verwerk ze nu zonder verder uitstel.');
    expect(free).toContain('Ook de behandeling van mijn verzoek om wissing en mijn bezwaar is kosteloos.');
    expect(identity({ right: 'erasure' })).not.toContain('Intrekken moet');
  });
});

test('an objection to direct marketing waits for no demand', () => {
  const wait = 'Stoppen met direct marketing hoeft hier niet op te wachten (artikel 21, lid 3, AVG).';
  for (const [right, companions] of [
    ['directMarketing', ['erasure']],
    ['withdrawConsent', ['directMarketing']],
  ] as const) {
    expect(identity({ right, companions })).toContain(wait);
    expect(fee(right, { 'feeReply.ground': 'none' }, { companions })).toContain(wait);
  }
  expect(identity({ right: 'objection' })).not.toContain(wait);
});

function fee(right: Right, answers: Answers, more: Partial<Matter> = {}): string {
  const matter = matterAfter({ kind: 'feeAsked', on: ON }, { right, ...more });
  return wordsOf({ kind: 'feeReply', matter, answers });
}

describe('a fee', () => {
  const further = (copyBefore: string) =>
    fee('access', { 'feeReply.ground': 'furtherCopies', 'feeReply.copyBefore': copyBefore });

  test('for access may be asked for further copies too, and the first is free', () => {
    expect(fee('access', { 'feeReply.ground': 'none' })).toContain(
      'of voor bijkomende kopieën (artikel 15, lid 3',
    );
    expect(fee('erasure', { 'feeReply.ground': 'none' })).not.toContain('kopie');
  });

  test('for what is called a further copy is declined by who had none', () => {
    expect(further('no')).toContain('Ik kreeg van u nog geen kopie van deze gegevens.');
    expect(further('no')).toContain('Ik betaal deze vergoeding daarom niet.');
  });

  test('for a further copy is no more than what it costs, and nobody refuses to pay it', () => {
    expect(further('yes')).toContain(
      'is er volgens mij geen (vergelijk EDPB-richtsnoeren 01/2022, §§ 28-29)',
    );
    expect(further('yes')).toContain(
      'ze moet redelijk zijn en gebaseerd op uw administratieve kosten (artikel 15, lid 3, AVG)',
    );
    expect(further('yes')).not.toMatch(/betaal|kosteloos en zonder|nog geen kopie/);
  });

  test('asks whether there was a copy before: nobody else knows', () => {
    expect(further('')).toContain('[ja of nee]');
    expect(further('')).not.toContain('betaal');
    const questions = (right: Right) =>
      questionsFor(
        sampleRequest({
          kind: 'feeReply',
          matter: matterAfter({ kind: 'feeAsked', on: ON }, { right }),
          answers: { 'feeReply.ground': 'furtherCopies' },
        }),
      ).map(({ id }) => id);
    expect(questions('access')).toContain('feeReply.copyBefore');
    expect(questions('erasure')).not.toContain('feeReply.copyBefore');
    expect(fee('erasure', { 'feeReply.ground': 'furtherCopies' })).not.toMatch(/nog geen kopie|betaal niet/);
  });

  test('in a bare withdrawal rests on art. 7(3), and asks for no ground', () => {
    const reply = fee('withdrawConsent', { 'feeReply.ground': 'excessive' }, { dueOn: null });
    expect(reply).toContain(
      'Intrekken moet even eenvoudig zijn als toestemming geven (artikel 7, lid 3, AVG)',
    );
    expect(reply).not.toMatch(/artikel 12|buitensporig/);
    const matter = matterAfter({ kind: 'feeAsked', on: ON }, { right: 'withdrawConsent', dueOn: null });
    expect(questionsFor(sampleRequest({ kind: 'feeReply', matter })).map(({ id }) => id)).toEqual([
      'feeReply.amount',
    ]);
  });

  test('for the information of articles 13 and 14 meets art. 12(5) and no other paragraph', () => {
    const reply = fee('information', { 'feeReply.ground': 'none' }, { dueOn: null });
    expect(reply).toContain('(artikel 12, lid 5, AVG)');
    expect(reply).not.toMatch(/artikel 12, le?i?d(?:en)? [234]/);
  });
});

describe('a complaint about a demand', () => {
  const paper = (right: Right, answered: Matter['answered']) =>
    wordsOf({ kind: 'complaint', matter: matterAfter(answered, { right, dueOn: null }) });

  test('in a bare withdrawal or question for information cites no paragraph on requests', () => {
    for (const right of ['withdrawConsent', 'information'] as const) {
      const asked = paper(right, { kind: 'identityAsked', on: ON, demands: ['idCopy'] });
      expect(asked, right).not.toMatch(/artikel 12/);
      expect(asked, right).toContain('artikel 5, lid 1, punt c), AVG: de organisatie vraagt');
    }
    expect(paper('withdrawConsent', { kind: 'feeAsked', on: ON })).not.toMatch(/artikel 12/);
    expect(paper('information', { kind: 'feeAsked', on: ON })).toContain('artikel 12, lid 5, AVG');
  });
});

describe('a complaint about a fee for a copy', () => {
  const paper = (right: Right, answers: Answers = {}) =>
    wordsOf({ kind: 'complaint', matter: matterAfter({ kind: 'feeAsked', on: ON }, { right }), answers });

  test('alleges a breach only where there was no copy before', () => {
    expect(paper('access', { 'feeReply.copyBefore': 'no' })).toContain(
      'artikel 12, lid 5, en artikel 15, lid 3, AVG: de organisatie vraagt een vergoeding, terwijl ik nog geen kopie kreeg.',
    );
    expect(paper('access', { 'feeReply.copyBefore': 'yes' })).not.toContain('artikel 12, lid 5');
    expect(paper('access')).toContain('[ja of nee]');
    expect(paper('erasure')).toContain('een vergoeding voor een kosteloos verzoek');
  });
});

describe('a complaint about an extension', () => {
  const paper = (fault: 'late' | 'withoutReasons', on: string, today: string) =>
    wordsOf({
      kind: 'complaint',
      today: day(today),
      matter: matterAfter({ kind: 'extended', on: day(on), fault }),
    });

  test('finds no fault while the month runs: the reasons may still follow', () => {
    const early = paper('withoutReasons', '2026-10-19', '2026-10-20');
    expect(early).toContain('de organisatie verlengt de termijn, zonder redenen');
    expect(early).not.toMatch(/deze bepalingen|is gemeld zonder redenen/);
  });

  test('after it names the fault, and a decision only where that was about the like', () => {
    const late = paper('late', '2026-11-12', '2026-11-22');
    expect(late).toContain('pas na de termijn van één maand gemeld (vergelijk uw beslissing 48/2024).');
    const bare = paper('withoutReasons', '2026-11-02', '2026-11-22');
    expect(bare).toContain('artikel 12, lid 3, AVG: de verlenging is gemeld zonder redenen.');
    expect(bare).not.toContain('48/2024');
  });
});
