import { describe, expect, test } from 'vitest';
import { RIGHTS } from '@/utils/law/rights';
import { letterAsText } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import { type Answers, LETTER_KINDS, type LetterRequest, WRITER_ROLES } from '@/utils/letters/letter';
import { CHOICES, OFFERED, TYPED } from '@/utils/letters/question-table';
import { questionsFor } from '@/utils/letters/questions';
import { fc } from '../property/seeded';
import { CONTROLLER, DUTCH_CONTROLLER, MATTER, READ_POLICY, SENDER, sampleRequest } from './sample';
import { VARIANTS } from './variants';

/** Answers come from forms and from storage: of any shape, under any key. */
const IDS = [...Object.keys(CHOICES), ...OFFERED, ...Object.keys(TYPED)];
const values = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...Object.values(CHOICES).flat(), '2026-02-31', '2026-11-22', '__proto__'),
  fc.array(
    fc.constantFrom(...Object.values(CHOICES).flat(), ...READ_POLICY.policy.purposes.map((one) => one.title)),
  ),
  fc.array(fc.dictionary(fc.constantFrom('wrong', 'right', 'evidence', 'x'), fc.string({ maxLength: 20 }))),
);
const requests = fc.record({
  kind: fc.constantFrom(...LETTER_KINDS),
  answers: fc.dictionary(fc.constantFrom(...IDS, 'x'), values) as fc.Arbitrary<Answers>,
  companions: fc.subarray([...RIGHTS]),
  sender: fc.constantFrom(SENDER, null, { ...SENDER, name: ' ', email: null }),
  controller: fc.constantFrom(CONTROLLER, DUTCH_CONTROLLER, { ...CONTROLLER, name: null }),
  policy: fc.constantFrom(READ_POLICY, null),
  residence: fc.constantFrom('BE', 'NL', 'DE', 'XX', null),
  channel: fc.constantFrom('email', 'webForm', 'post', 'registeredPost'),
  role: fc.constantFrom(...WRITER_ROLES, null),
  onBehalfOf: fc.constantFrom({ kind: 'self' }, { kind: 'child', name: null }),
  matter: fc.constantFrom(MATTER, null, { ...MATTER, dueOn: null }),
}) as fc.Arbitrary<Partial<LetterRequest> & Pick<LetterRequest, 'kind'>>;

describe('any answers', () => {
  test('make a letter and a form, never an exception', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(requests, (more) => {
        const request = sampleRequest(more);
        const { letter, missing } = composeLetter(request);
        expect(letter.paragraphs.length).toBeGreaterThan(0);
        for (const { blank } of missing) expect(blank).toMatch(/^\[.+\]$/);
        expect(questionsFor(request).every((question) => question.id !== undefined)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('of nobody leave no trace of the machine in the words', () => {
    for (const [name, request] of VARIANTS)
      expect(letterAsText(composeLetter(request).letter), name).not.toMatch(
        /undefined|null|NaN|\[object|\$\{|\bfunction\b| {2}|\(\)|\.\.|,,| \.|“”/,
      );
  });
});

describe('the authority', () => {
  const named = (more: Partial<LetterRequest>) =>
    letterAsText(composeLetter(sampleRequest({ kind: 'access', policy: null, ...more })).letter);
  const irish = { ...CONTROLLER, address: { ...CONTROLLER.address, country: 'IE' } };

  test('is the one of the residence, also against a controller elsewhere', () => {
    expect(named({ controller: irish })).toContain('Gegevensbeschermingsautoriteit (GBA), Drukpersstraat 35');
    expect(named({ controller: DUTCH_CONTROLLER })).toContain('contact@apd-gba.be');
    expect(named({ residence: 'NL' })).toContain('Autoriteit Persoonsgegevens (AP)');
    expect(named({ residence: 'NL' })).not.toContain('apd-gba.be');
  });

  test('follows from the sender’s address when the residence is not said, and is none elsewhere', () => {
    expect(named({ residence: null })).toContain('contact@apd-gba.be');
    expect(named({ residence: 'DE' })).not.toContain('toezichthoudende autoriteit van het land waar ik woon');
    expect(named({ residence: 'US' })).not.toContain('toezichthoudende autoriteit van het land waar ik woon');
  });

  test('of a police or intelligence service is not named in a letter to it: another body mostly watches', () => {
    const service = { ...CONTROLLER, name: 'Politiezone De Zeepkist', legalForm: null };
    expect(named({ controller: service })).not.toMatch(/Gegevensbeschermingsautoriteit|artikel 77/);
    const reminder = { kind: 'reminder', matter: MATTER, controller: service } as const;
    expect(named(reminder)).not.toMatch(/Gegevensbeschermingsautoriteit|artikel 77/);
    const firm = { ...CONTROLLER, name: 'Koffie bij de politie' };
    expect(named({ controller: firm })).toContain('Gegevensbeschermingsautoriteit (GBA)');
  });
});
