import { describe, expect, test } from 'vitest';
import { enQuestions } from '@/assets/dictionaries/en-questions';
import { frQuestions } from '@/assets/dictionaries/fr-questions';
import { nlQuestions } from '@/assets/dictionaries/nl-questions';
import type { Answers, LetterRequest } from '@/utils/letters/letter';
import { questionsFor } from '@/utils/letters/questions';
import { sampleRequest, wordsOf } from './sample';

/** What a request claims: no more than its grounds carry, and as the writer's view what the writer cannot know. */
const erase = (grounds: readonly string[], more: Partial<LetterRequest> = {}, facts: Answers = {}) =>
  wordsOf({ kind: 'erasure', policy: null, answers: { 'erasure.grounds': [...grounds], ...facts }, ...more });

describe('erasure', () => {
  test('on consent, an objection or an offer to a child alone reaches only what that ground reaches', () => {
    const limited = 'al die gegevens waarvoor een grond hieronder geldt.';
    for (const ground of ['consentWithdrawn', 'directMarketing', 'objected', 'legalDuty', 'child'])
      expect(erase([ground]), ground).toContain(limited);
    for (const ground of ['noLongerNeeded', 'unlawful'])
      expect(erase([ground, 'consentWithdrawn']), ground).toContain(
        'Mijn verzoek gaat over al die gegevens.',
      );
  });

  test('beside access or portability too', () => {
    const beside = (kind: 'access' | 'portability', ground: string) =>
      erase([ground], { kind, companions: ['erasure'] });
    for (const kind of ['access', 'portability'] as const) {
      expect(beside(kind, 'consentWithdrawn')).toContain('voor zover een grond hieronder geldt');
      expect(beside(kind, 'unlawful')).not.toContain('een grond hieronder geldt');
    }
  });

  test('tells as a view what the controller alone knows', () => {
    expect(erase(['consentWithdrawn'])).toContain('er is volgens mij geen andere rechtsgrond');
    expect(erase(['objected'])).toContain('Er zijn volgens mij geen dwingende gerechtvaardigde gronden');
    expect(erase(['unlawful'])).toContain('Volgens mij verwerkt u mijn persoonsgegevens onrechtmatig');
    const restrict = (ground: string) =>
      wordsOf({ kind: 'restriction', answers: { 'restriction.ground': ground } });
    expect(restrict('unlawful')).toContain('De verwerking is volgens mij onrechtmatig.');
    expect(restrict('claims')).toContain('U hebt deze gegevens volgens mij niet meer nodig');
  });

  test('on an objection objects only to what art. 21(1) reaches', () => {
    expect(erase(['objected'])).toContain('voor zover u ze baseert op artikel 6, lid 1, punt e) of f), AVG');
  });

  test('on an objection is asked for the own situation, as an objection is', () => {
    for (const { hints } of [nlQuestions, frQuestions, enQuestions])
      expect(hints['erasure.fact.objected']).toBe(hints['objection.situation']);
  });

  test('of the data of a child says which service it was', () => {
    const answers = { 'erasure.grounds': ['child'] };
    const fact = questionsFor(sampleRequest({ kind: 'erasure', answers })).find(
      ({ id }) => id === 'erasure.fact.child',
    );
    expect(fact?.required).toBe(true);
    expect(erase(['child'])).toContain('Concreet: [hoe oud het kind was, en welke dienst het was]');
  });

  test('of what is held for a legal claim asks a statute only where there is one', () => {
    expect(erase(['unlawful'])).toContain('de wetsbepaling waarop u zich beroept, als die er is,');
  });

  test('after a transfer waits for what was asked to be transferred, not for all data', () => {
    const letter = erase(['unlawful'], { kind: 'portability', companions: ['erasure'] });
    expect(letter).toContain(
      'om mijn persoonsgegevens te wissen (artikel 20, lid 3, AVG). Doe dat pas nadat u de gegevens hebt overgedragen.',
    );
    expect(letter).not.toContain('nadat ik ze heb ontvangen');
  });
});

test('portability says which data it is about, and states no basis as a fact', () => {
  const letter = wordsOf({ kind: 'portability', policy: null, answers: { 'portability.basis': 'consent' } });
  expect(letter).toContain('Het gaat om gegevens die u geautomatiseerd verwerkt op grond van toestemming');
});

test('an objection beside a withdrawal is made, not announced', () => {
  const letter = wordsOf({ kind: 'withdrawConsent', companions: ['objection'] });
  expect(letter).toContain('Voor zover u zich daarop beroept, maak ik hierbij bezwaar');
  expect(letter).not.toContain('dan maak ik bezwaar');
});

test('consent that carries the transfer ends with it', () => {
  const letter = (kind: 'portability' | 'access') =>
    wordsOf({
      kind,
      policy: null,
      companions: ['erasure'],
      answers: { 'erasure.grounds': ['consentWithdrawn'], 'portability.basis': 'consent' },
    });
  expect(letter('portability')).toContain('met ingang van de dag waarop u de gegevens hebt overgedragen.');
  expect(letter('access')).not.toContain('met ingang van');
});

test('proof is offered where it was named', () => {
  const letter = (evidence: string) =>
    wordsOf({
      kind: 'rectification',
      answers: { 'rectification.items': [{ wrong: 'a', right: 'b', evidence }] },
    });
  expect(letter('mijn factuur')).toContain('bezorg ik u als u het vraagt. Hebt u meer bewijs nodig?');
  expect(letter(' ')).toContain('\nHebt u bewijs nodig?');
});

test('the subject names every right that the letter holds', () => {
  const subject = (more: Parameters<typeof wordsOf>[0]) => /Betreft: (.+) –/.exec(wordsOf(more))?.[1];
  expect(subject({ kind: 'access', companions: ['erasure'] })).toBe(
    'Verzoek om inzage en om gegevenswissing (artikel 15 en artikel 17 AVG)',
  );
  expect(subject({ kind: 'rectification', companions: ['restriction'] })).toBe(
    'Verzoek om rectificatie en om beperking van de verwerking (artikel 16 en artikel 18 AVG)',
  );
  expect(subject({ kind: 'withdrawConsent', companions: ['erasure', 'directMarketing'] })).toBe(
    'Intrekking van toestemming, verzoek om gegevenswissing en bezwaar tegen direct marketing (artikel 7, lid 3, artikel 17 en artikel 21, leden 2 en 3, AVG)',
  );
  // What does not belong in this letter is not in its subject either.
  expect(subject({ kind: 'access', companions: ['objection'] })).toBe('Verzoek om inzage (artikel 15 AVG)');
});
