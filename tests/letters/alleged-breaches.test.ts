import { describe, expect, test } from 'vitest';
import { RIGHTS, type Right } from '@/utils/law/rights';
import { type AnswerItem, ITEMS_OF_RIGHT } from '@/utils/letters/answer-items';
import { letterAsText } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import type { Answers } from '@/utils/letters/letter';
import type { Answered, Matter } from '@/utils/letters/matter';
import { MATTER, sampleRequest, TODAY, wordsOf } from './sample';

/** What a paper alleges over the writer's signature: no more than the file shows. */
const ON = Temporal.PlainDate.from('2026-11-03');

function alleged(answered: Answered, more: Partial<Matter> = {}, today = TODAY): string {
  const words = wordsOf({ kind: 'complaint', today, matter: { ...MATTER, answered, ...more } });
  const [, rest = ''] = words.split('niet nageleefd:\n');
  return rest.split('\n\n')[0] ?? '';
}

function partly(right: Right, ...missing: readonly AnswerItem[]): string {
  return alleged({ kind: 'partly', on: ON, missing }, { right });
}

const linesOf = (words: string) => words.split('\n').filter((line) => line.startsWith('- '));

describe('after an incomplete answer', () => {
  test('the right is alleged breached only where an item of the right itself is missing', () => {
    expect(partly('erasure', 'recipientsNamed')).not.toMatch(/artikel 17/);
    expect(partly('rectification', 'confirmedInWriting')).not.toMatch(/artikel 16/);
    expect(partly('restriction', 'confirmedInWriting')).not.toMatch(/artikel 18/);
    expect(partly('directMarketing', '15(1)(g)')).not.toMatch(/artikel 21/);
    expect(partly('withdrawConsent', 'confirmedInWriting')).not.toMatch(/artikel 7/);
    expect(partly('automatedDecisions', 'explanation')).not.toMatch(/artikel 22/);
  });

  test('an item of the right is the right', () => {
    expect(partly('access', '15(1)(d)')).toContain('artikel 15 AVG: ik kreeg geen volledige inzage; in');
    expect(partly('rectification', 'done')).toContain('artikel 16 AVG: mijn gegevens zijn niet volledig');
    expect(partly('erasure', 'done', 'exceptionNamed')).toContain('zijn niet volledig gewist');
    expect(partly('restriction', 'markedAsRestricted')).toContain('artikel 18 AVG: de verwerking is niet');
    expect(partly('directMarketing', 'stopped')).toContain('er is geen gevolg gegeven aan mijn bezwaar');
    expect(partly('withdrawConsent', 'stopped')).toContain('artikel 7, lid 3, AVG');
    expect(partly('automatedDecisions', 'humanReview')).toContain('ik kreeg geen menselijke tussenkomst');
    expect(partly('information', 'missingInformation')).toContain('maar een deel van de informatie');
  });

  test('each half of an objection stands for itself', () => {
    expect(partly('objection', 'stopped')).toMatch(/niet gestaakt/);
    expect(partly('objection', 'stopped')).not.toMatch(/dwingende gronden/);
    expect(partly('objection', 'groundsDemonstrated')).toMatch(/dwingende gronden zijn niet aangetoond/);
    expect(partly('objection', 'groundsDemonstrated')).not.toMatch(/niet gestaakt/);
  });

  test('the smaller fault is said where the larger is not', () => {
    expect(partly('erasure', 'exceptionNamed')).toBe(
      '- artikel 12, lid 4, AVG: de organisatie laat niet weten of ze een deel bewaart, en op welke uitzondering van artikel 17, lid 3, AVG.',
    );
    expect(partly('erasure', 'exceptionNamed', 'recipientsNamed')).toContain(
      'artikel 19 AVG: in het antwoord ontbreken de namen',
    );
    expect(partly('erasure', 'exceptionNamed')).not.toContain('niet volledig gewist');
    expect(partly('directMarketing', 'profilingStopped')).toContain(
      'de profilering voor direct marketing is',
    );
    expect(partly('directMarketing', 'profilingStopped')).not.toContain('geen gevolg gegeven');
    expect(partly('portability', 'machineReadable')).toContain('machineleesbare vorm.');
    expect(partly('portability', 'transferred')).not.toMatch(/vorm|niet alle/);
  });

  test.each(RIGHTS)('%s: each item is told once, on an article of its own', (right) => {
    const told = (...missing: readonly AnswerItem[]) =>
      linesOf(alleged({ kind: 'partly', on: ON, missing }, { right, companions: ['access'] }));
    for (const item of ITEMS_OF_RIGHT[right]) {
      // No article makes anybody confirm a withdrawal: the writer is asked what else was not followed.
      const lines = right === 'withdrawConsent' && item === 'confirmedInWriting' ? 0 : 1;
      expect(told(item), item).toHaveLength(lines);
      for (const line of told(item)) expect(line, item).toMatch(/^- (?:de )?artikel/);
    }
    const all = told(...ITEMS_OF_RIGHT[right]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('one lack of an access is singular, more are plural', () => {
    expect(partly('access', 'copy')).toContain('; in het antwoord ontbreekt: een volledige kopie');
    expect(partly('access', 'copy', '15(2)')).toContain('; in het antwoord ontbreken: een volledige kopie');
  });

  test('the source and the recipients are owed beside an objection to advertising only where they were asked', () => {
    const of = (companions: readonly Right[]) =>
      linesOf(
        alleged({ kind: 'partly', on: ON, missing: ['15(1)(g)'] }, { right: 'directMarketing', companions }),
      );
    expect(of([])).toEqual([]);
    expect(of(['access'])).toEqual([
      '- artikel 15, lid 1, punt g), AVG: ik vernam de bron van mijn gegevens niet.',
    ]);
  });
});

describe('what is missing', () => {
  test('is told to the controller as you, and to an authority of the organisation', () => {
    for (const right of RIGHTS) {
      const missing = [...ITEMS_OF_RIGHT[right]];
      expect(partly(right, ...missing), right).not.toMatch(/\bu\b/);
    }
    const matter = (right: Right): Matter => ({
      ...MATTER,
      right,
      answered: { kind: 'partly', on: ON, missing: [...ITEMS_OF_RIGHT[right]] },
    });
    expect(wordsOf({ kind: 'reminder', matter: matter('erasure') })).toContain('voor elk deel dat u bewaart');
    expect(partly('access', '15(1)(h)')).toContain('of ze geautomatiseerde besluiten neemt');
  });

  test('of a transfer is what was provided, and not the copy of art. 15', () => {
    expect(partly('portability', 'copy')).toContain('alle gegevens die ik aan de organisatie heb verstrekt');
    expect(partly('portability', 'copy')).not.toMatch(/artikel 15/);
    expect(partly('access', 'copy')).toContain(
      'een volledige kopie van de gegevens (artikel 15, lid 3, AVG)',
    );
  });
});

describe('after a withdrawal', () => {
  const paper = (more: Partial<Matter>, answers: Answers = {}) =>
    composeLetter(
      sampleRequest({
        kind: 'complaint',
        matter: { ...MATTER, right: 'withdrawConsent', dueOn: null, ...more },
        answers,
      }),
    );
  const list = (...made: Parameters<typeof paper>) =>
    paper(...made)
      .letter.paragraphs.find(({ id }) => id === 'breaches')
      ?.items.map(({ text }) => text) ?? [];
  const missing = (...made: Parameters<typeof paper>) => paper(...made).missing.map(({ field }) => field);

  test('silence is no breach: what shows that it goes on is asked, and a paper without it has a blank', () => {
    expect(missing({})).toContain('authority.goesOn');
    expect(list({}, { 'authority.goesOn': 'Ik kreeg nog een nieuwsbrief.' })).toEqual([
      'artikel 7, lid 3, en artikel 6, lid 1, AVG: de verwerking die op mijn toestemming berustte, ging na de intrekking door.',
    ]);
    expect(letterAsText(paper({}, { 'authority.goesOn': 'Ik kreeg nog een nieuwsbrief.' }).letter)).toMatch(
      /2\. De feiten[\s\S]*Volgens mij gaat de verwerking door:\nIk kreeg nog een nieuwsbrief\.[\s\S]*3\. De/,
    );
  });

  test('with an erasure beside it the paper has its own ground', () => {
    const both = { companions: ['erasure'], dueOn: MATTER.dueOn } as const;
    expect(missing(both)).not.toContain('authority.goesOn');
    expect(list(both).join(' ')).not.toContain('artikel 7, lid 3');
    expect(list(both).join(' ')).toContain('artikel 17, lid 1');
    expect(list(both, { 'authority.goesOn': 'Een nieuwsbrief.' }).join(' ')).toContain('artikel 7, lid 3');
    // No order is asked without a ground.
    const wanted = (answers: Answers) =>
      paper(both, answers).letter.paragraphs.find(({ id }) => id === 'wanted')?.text;
    expect(wanted({})).toContain('gevolg te geven aan mijn verzoek om gegevenswissing (artikel 17 AVG).');
    expect(wanted({})).not.toContain('intrekking');
    expect(wanted({ 'authority.goesOn': 'Een nieuwsbrief.' })).toContain(
      'aan mijn intrekking van toestemming',
    );
  });

  test('who denies to hold data, or to be the controller, did not say that nothing was done', () => {
    for (const answered of [
      { kind: 'noData', on: ON },
      { kind: 'notController', on: ON, named: null },
    ] as const) {
      expect(missing({ answered }), answered.kind).toContain('authority.goesOn');
      const alleges = list({ answered }, { 'authority.goesOn': 'Een nieuwsbrief.' }).join(' ');
      expect(alleges).not.toContain('geen gevolg gegeven');
      expect(alleges).toContain('ging na de intrekking door');
    }
  });

  test('a demand that goes too far is a ground by itself, a refusal too', () => {
    expect(missing({ answered: { kind: 'feeAsked', on: ON } })).not.toContain('authority.goesOn');
    expect(missing({ answered: { kind: 'identityAsked', on: ON, demands: ['idCopy'] } })).not.toContain(
      'authority.goesOn',
    );
    expect(missing({ answered: { kind: 'identityAsked', on: ON, demands: ['accountLogin'] } })).toContain(
      'authority.goesOn',
    );
    expect(missing({ answered: { kind: 'refused', on: ON, ground: 'none' } })).not.toContain(
      'authority.goesOn',
    );
  });
});

describe('who denies', () => {
  test('to be the controller is not called it, and whom it named is told', () => {
    const words = (named: string | null) =>
      wordsOf({
        kind: 'complaint',
        matter: { ...MATTER, answered: { kind: 'notController', on: ON, named } },
      });
    expect(words('Schuimpje NV')).toContain('De organisatie, volgens mij verwerkingsverantwoordelijke:');
    expect(words('Schuimpje NV')).toContain('dat niet zij maar Schuimpje NV verantwoordelijk is');
    expect(words(null)).toContain('dat ze niet verantwoordelijk is');
    expect(wordsOf({ kind: 'complaint', matter: MATTER })).toContain('De verwerkingsverantwoordelijke is:');
  });

  test('to hold data is met with what shows that it does', () => {
    const matter: Matter = { ...MATTER, answered: { kind: 'noData', on: ON } };
    const { missing } = composeLetter(sampleRequest({ kind: 'mediation', matter }));
    expect(missing.map(({ field }) => field)).toContain('authority.hasData');
    expect(
      wordsOf({ kind: 'mediation', matter, answers: { 'authority.hasData': 'Ik bestelde in mei.' } }),
    ).toContain('Volgens mij heeft de organisatie wel gegevens:\nIk bestelde in mei.');
  });
});
