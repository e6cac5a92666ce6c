import { describe, expect, test } from 'vitest';
import type { LetterRequest } from '@/utils/letters/letter';
import { questionsFor } from '@/utils/letters/questions';
import { MATTER, SENDER, sampleRequest, wordsOf } from './sample';

/** What a letter says of who writes, and what may be asked to be sure of it. */
const CHILD = { kind: 'child', name: 'Lou Peeters' } as const;
const write = (kind: LetterRequest['kind'], more: Partial<LetterRequest> = {}) => wordsOf({ kind, ...more });

describe('a letter for a child', () => {
  test('lets the controller ask whether the writer may speak for the child, and no more than is needed', () => {
    for (const kind of ['access', 'directMarketing'] as const)
      expect(write(kind, { onBehalfOf: CHILD })).toContain(
        'Laat mij dan snel weten welke (artikel 12, lid 6, AVG). Wilt u nagaan of ik mijn kind vertegenwoordig? Vraag dan alleen wat daarvoor nodig is (artikel 5, lid 1, punt c), AVG).',
      );
    expect(write('access', { onBehalfOf: CHILD })).not.toContain('Meer mag u niet vragen');
    expect(write('access')).toContain('Meer mag u niet vragen (artikel 12, lid 6');
    expect(write('access')).not.toContain('vertegenwoordig');
  });

  test('announces the number of the parent as the parent’s', () => {
    expect(write('access', { onBehalfOf: CHILD })).toContain('U kent mij via: klantnummer K-20417.');
    expect(write('access', { onBehalfOf: CHILD })).not.toContain('mijn gegevens terugvinden via');
    const paper = write('complaint', { onBehalfOf: CHILD });
    expect(paper).toContain('De organisatie kent mij via: klantnummer K-20417.');
    expect(write('complaint')).toContain('kan mijn gegevens terugvinden via: klantnummer');
  });

  test('speaks of the child where the child is meant', () => {
    const asked = write('access', { onBehalfOf: CHILD });
    expect(asked).toContain('voor de concrete situatie van mijn kind');
    expect(asked).toContain('Wanneer en hoe is die dan gegeven, en door wie?');
    expect(asked).not.toMatch(/mijzelf|van mij |mijn (?:rijksregister|concrete)/);
    const answers = { 'directMarketing.contacts': 'lou@voorbeeld.be' };
    expect(write('directMarketing', { onBehalfOf: CHILD, answers })).toMatch(
      /Benader mijn kind voor [\s\S]*waarop u mijn kind benadert, volstaat om mijn kind te herkennen/,
    );
    expect(write('objection', { onBehalfOf: CHILD, companions: ['restriction'] })).not.toMatch(
      /mijn (?:specifieke|belangen)|de mijne/,
    );
    const matter = { ...MATTER, answered: { kind: 'noData', on: MATTER.receivedOn } } as const;
    expect(write('refusalReply', { onBehalfOf: CHILD, matter })).not.toContain('van mij ');
    const protects = 'de maatregelen die de belangen, rechten en vrijheden van mijn kind beschermen';
    expect(write('automatedDecisions', { onBehalfOf: CHILD })).toContain(protects);
    const refused = { kind: 'refused', on: MATTER.receivedOn, ground: '22(2)' } as const;
    const decision = { ...MATTER, right: 'automatedDecisions', answered: refused } as const;
    expect(write('refusalReply', { onBehalfOf: CHILD, matter: decision })).toContain(protects);
  });

  test('does not take the address of the parent for where the child is reached', () => {
    expect(write('directMarketing', { onBehalfOf: CHILD })).not.toContain('niet meer op:');
  });
});

describe('a visitor', () => {
  const visitor = { role: 'visitor', sender: { ...SENDER, knownAs: null } } as const;

  test('who is known by a cookie alone asks what identifies them', () => {
    const letter = write('access', visitor);
    expect(letter).toContain('Kent u mij alleen via een cookie of een toestelnummer?');
    expect(letter).toContain('(artikel 11, lid 2, en artikel 12, lid 2, AVG)');
    expect(letter).not.toContain('het account waarmee u mij al kent');
    expect(letter).toContain('Misschien kent u mij via mijn e-mailadres an.peeters@voorbeeld.be.');
    expect(write('access')).not.toContain('cookie of een toestelnummer');
  });
});

test('art. 11(2) is not called on beside an objection or a decision by machine', () => {
  const asks = (kind: LetterRequest['kind'], companions: LetterRequest['companions'] = []) =>
    write(kind, { role: 'visitor', companions });
  expect(asks('objection')).toContain('waar ik het vind (artikel 12, lid 2, AVG)');
  expect(asks('automatedDecisions')).toContain('waar ik het vind (artikel 12, lid 2, AVG)');
  expect(asks('withdrawConsent', ['objection'])).toContain('waar ik het vind (artikel 12, lid 2, AVG)');
  expect(asks('withdrawConsent', ['erasure'])).toContain('(artikel 11, lid 2, en artikel 12, lid 2, AVG)');
});

test('beside art. 22 the question of identity rests first on art. 5(1)(c)', () => {
  expect(write('automatedDecisions')).toContain('(artikel 5, lid 1, punt c), en artikel 12, lid 6, AVG)');
  expect(write('access')).toContain('(artikel 12, lid 6, en artikel 5, lid 1, punt c), AVG)');
});

describe('an objection to direct marketing', () => {
  const preset = (more: Partial<LetterRequest>) =>
    questionsFor(sampleRequest({ kind: 'directMarketing', ...more })).find(
      ({ id }) => id === 'directMarketing.contacts',
    )?.preset;

  test('names the e-mail of the writer as the address to stop at, and does not claim that it is reached there', () => {
    expect(preset({})).toBe('an.peeters@voorbeeld.be');
    expect(preset({ sender: null })).toBeNull();
    const letter = write('directMarketing');
    expect(letter).toContain('Benader mij voor direct marketing niet meer op:\nan.peeters@voorbeeld.be');
    expect(letter).toContain('Wat hierboven staat, volstaat volgens mij om mij te herkennen.');
    expect(letter).not.toContain('Het adres of nummer waarop u mij benadert');
  });

  test('says so where the writer named the address', () => {
    const answers = { 'directMarketing.contacts': '+32 470 00 00 00' };
    expect(write('directMarketing', { answers })).toContain(
      'Het adres of nummer waarop u mij benadert, volstaat',
    );
  });
});

describe('reasons for a refusal', () => {
  test('are asked only for what falls under articles 15 to 22', () => {
    const withdrawal = write('withdrawConsent', { companions: ['erasure', 'directMarketing'] });
    expect(withdrawal).toContain('Geeft u geen gevolg aan mijn verzoek om wissing of mijn bezwaar, of maar');
    expect(write('information', { companions: ['access'] })).toContain(
      'Geeft u geen gevolg aan mijn verzoek om inzage, of maar',
    );
    expect(write('objection', { companions: ['erasure'] })).toContain('Geeft u geen gevolg aan wat ik vraag');
  });
});
