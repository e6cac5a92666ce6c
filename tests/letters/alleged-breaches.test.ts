import { describe, expect, test } from 'vitest';
import { RIGHTS, type Right } from '@/utils/law/rights';
import { type AnswerItem, ITEMS_OF_RIGHT } from '@/utils/letters/answer-items';
import type { Answered, Matter } from '@/utils/letters/matter';
import { MATTER, TODAY, wordsOf } from './sample';

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
    expect(partly('access', '15(1)(d)')).toContain('artikel 15 AVG: ik kreeg geen volledige inzage.');
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
    expect(partly('erasure', 'exceptionNamed')).toContain('noemt niet op welke uitzondering ze zich beroept');
    expect(partly('erasure', 'exceptionNamed')).not.toContain('niet volledig gewist');
    expect(partly('directMarketing', 'profilingStopped')).toContain(
      'de profilering voor direct marketing is',
    );
    expect(partly('directMarketing', 'profilingStopped')).not.toContain('geen gevolg gegeven');
    expect(partly('portability', 'machineReadable')).toContain('niet in een geschikte vorm');
    expect(partly('portability', 'transferred')).not.toMatch(/geschikte vorm|niet volledig/);
  });

  test.each(RIGHTS)('%s: whatever item is missing, it is named', (right) => {
    for (const item of ITEMS_OF_RIGHT[right])
      expect(partly(right, item), item).toContain('in het antwoord ontbreekt: ');
  });
});
