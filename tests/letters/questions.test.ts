import { describe, expect, test } from 'vitest';
import { findNationalNumbers, ownNumbersOf } from '@/utils/law/national-number';
import { RIGHTS } from '@/utils/law/rights';
import { ITEMS_OF_RIGHT } from '@/utils/letters/answer-items';
import { letterAsText } from '@/utils/letters/as-text';
import { companionsFor, companionsOf, unrelatedOf } from '@/utils/letters/companions';
import { composeLetter } from '@/utils/letters/compose';
import { LETTER_KINDS } from '@/utils/letters/letter';
import { openQuestions } from '@/utils/letters/open-questions';
import { QUESTION_LABEL_KEYS } from '@/utils/letters/question-table';
import { type Question, questionsFor } from '@/utils/letters/questions';
import { DUTCH_CONTROLLER, READ_POLICY, sampleRequest, wordsOf } from './sample';
import { VARIANTS } from './variants';

const ids = (more: Parameters<typeof sampleRequest>[0]) =>
  questionsFor(sampleRequest(more)).map((question) => question.id);

describe('the questions of a letter', () => {
  test('are only those that the right needs', () => {
    expect(ids({ kind: 'directMarketing' })).toEqual([
      'directMarketing.channels',
      'directMarketing.received',
      'directMarketing.contacts',
    ]);
    expect(ids({ kind: 'restriction' })).toEqual([
      'restriction.ground',
      'restriction.data',
      'restriction.fact',
    ]);
  });

  test('follow the answers', () => {
    expect(ids({ kind: 'access' })).not.toContain('access.part');
    expect(ids({ kind: 'access', answers: { 'access.scope': 'part' } })).toContain('access.part');
    expect(ids({ kind: 'erasure', answers: { 'erasure.grounds': ['unlawful'] } })).toContain(
      'erasure.fact.unlawful',
    );
    expect(ids({ kind: 'erasure' })).not.toContain('erasure.fact.unlawful');
    expect(ids({ kind: 'rectification', answers: { 'rectification.kind': 'incomplete' } })).not.toContain(
      'rectification.items',
    );
    expect(ids({ kind: 'portability', answers: { 'portability.direct': 'yes' } })).toContain(
      'portability.receiver',
    );
  });

  test('follow the policy: what it names is offered, what it does not is asked', () => {
    expect(ids({ kind: 'objection' })).toContain('objection.purposes');
    expect(ids({ kind: 'objection', policy: null })).not.toContain('objection.purposes');
    expect(ids({ kind: 'objection', policy: null })).toContain('objection.processing');
    expect(ids({ kind: 'portability', policy: null })).toContain('portability.basis');
    expect(ids({ kind: 'portability' })).not.toContain('portability.basis');
  });

  test('ask no second time what the request itself showed: the address it came from, the number it named', () => {
    const known = (more: Partial<Parameters<typeof sampleRequest>[0]>) =>
      questionsFor(sampleRequest({ ...more, kind: 'identityReply' })).find(
        ({ id }) => id === 'identityReply.authenticated',
      )?.preset;
    const { sender } = sampleRequest({ kind: 'identityReply' });
    if (sender === null) throw new Error('The sample has a sender.');
    const matter = VARIANTS.get('identity-erasure')?.matter ?? null;
    expect(matter?.channel).toBe('email');
    expect(known({ matter })).toEqual(['email', 'customerNumber']);
    expect(known({ matter, sender: { ...sender, knownAs: null } })).toEqual(['email']);
    expect(known({ matter, sender: { ...sender, knownAs: null, email: null } })).toBeNull();
    const byPost = matter && { ...matter, channel: 'post' as const };
    expect(known({ matter: byPost, sender: { ...sender, knownAs: null } })).toBeNull();
  });

  test('follow the companions', () => {
    expect(ids({ kind: 'access', companions: ['erasure'] })).toContain('erasure.grounds');
    expect(ids({ kind: 'withdrawConsent', companions: ['objection'] })).toContain('objection.situation');
  });

  test('offer only what the right can reach: objection no contract and no marketing, portability no interest', () => {
    const options = (kind: 'objection' | 'portability' | 'withdrawConsent', id: string) => {
      const question = questionsFor(sampleRequest({ kind })).find((one) => one.id === id);
      return question && optionsOf(question).map((option) => option.value);
    };
    expect(options('objection', 'objection.purposes')).toEqual([
      'Beveiliging van de webwinkel',
      'Aanbevelingen op maat',
    ]);
    expect(options('portability', 'portability.purposes')).toEqual([
      'Bestellingen en leveringen',
      'Nieuwsbrief en aanbiedingen',
      'Aanbevelingen op maat',
    ]);
    expect(options('withdrawConsent', 'withdrawConsent.purposes')).toEqual([
      'Nieuwsbrief en aanbiedingen',
      'Aanbevelingen op maat',
    ]);
  });

  test.each(LETTER_KINDS)('%s: every label is a key of the table or words of the page', (kind) => {
    for (const question of questionsFor(sampleRequest({ kind }))) {
      expect(QUESTION_LABEL_KEYS).toContain(question.label);
      for (const { label } of optionsOf(question))
        if (label.kind === 'key' && !label.key.startsWith('letter.policyItem.'))
          expect(QUESTION_LABEL_KEYS).toContain(label.key);
    }
  });

  test.each([...VARIANTS])('%s: what is missing is a question that was asked, or a party', (_, request) => {
    const asked = new Set(questionsFor(request).map((question) => question.id as string));
    for (const { field, blank } of composeLetter(request).missing) {
      expect(blank).toMatch(/^\[.+\]$/);
      if (!/^(?:sender|controller|child)\.|^matter$|^authority$/.test(field)) expect(asked).toContain(field);
    }
  });

  test('declarations of the user are never preset', () => {
    for (const kind of ['mediation', 'complaint'] as const)
      for (const question of questionsFor(sampleRequest({ kind })))
        if (['authority.proceedings', 'mediation.conversion'].includes(question.id))
          expect(question.preset).toBeNull();
  });

  test('answers of the wrong shape are no answers', () => {
    const answers = JSON.parse(
      '{"access.scope":["part"],"access.extras":"legalBasis","__proto__":{"access.part":"x"},"access.from":"2026-02-31"}',
    );
    const { letter } = composeLetter(sampleRequest({ kind: 'access', answers }));
    expect(letter.paragraphs.find((one) => one.id === 'scope')?.text).not.toContain('periode');
    expect(letter.paragraphs.some((one) => one.id === 'legalBasis')).toBe(false);
  });
});

describe('the questions that a policy leaves open', () => {
  const asked = (more: Partial<Parameters<typeof sampleRequest>[0]> = {}) =>
    openQuestions(sampleRequest({ kind: 'access', ...more })).map((question) => question.id);
  const without = (change: Partial<typeof READ_POLICY.policy>) => ({
    policy: { ...READ_POLICY, policy: { ...READ_POLICY.policy, ...change } },
  });

  test('are derived from what it says, each for its own cause', () => {
    expect(asked()).toEqual([
      'alternativeBases',
      'recipientNames',
      'transfers',
      'retention',
      'nationalNumber',
      'automatedDecisions',
      'source',
      'officer',
    ]);
    const single = READ_POLICY.policy.purposes.map((one) => ({
      ...one,
      legalBases: one.legalBases.slice(0, 1),
    }));
    expect(asked(without({ purposes: single }))).not.toContain('alternativeBases');
    expect(asked(without({ recipients: [] }))).not.toContain('recipientNames');
    expect(asked(without({ nationalNumber: null }))).not.toContain('nationalNumber');
    const stated = READ_POLICY.policy.checks.map((one) => ({ ...one, status: 'stated' as const }));
    expect(asked(without({ checks: stated }))).toEqual([
      'alternativeBases',
      'recipientNames',
      'retention',
      'nationalNumber',
    ]);
    expect(asked({ controller: DUTCH_CONTROLLER })).not.toContain('officer');
    expect(asked({ policy: null })).toEqual([]);
  });

  test('ask no names of authorities, which are no recipients when they inquire (art. 4, point 9, AVG)', () => {
    const recipients = ['politiediensten', 'gerechtelijke autoriteiten', 'overheidsinstanties'].map(
      (value) => ({
        value,
        quote: value,
      }),
    );
    const others = [{ value: 'een gerechtsdeurwaarder', quote: 'een gerechtsdeurwaarder' }];
    expect(asked(without({ recipients }))).not.toContain('recipientNames');
    const [first] = openQuestions(
      sampleRequest({ kind: 'access', ...without({ recipients: [...recipients, ...others] }) }),
    ).filter(({ id }) => id === 'recipientNames');
    expect(first?.text).toContain('U noemt als ontvanger: “een gerechtsdeurwaarder”.');
  });

  test('ask of one recipient and of several whether they got the data, and who else did, each by name', () => {
    const textFor = (...names: string[]) => {
      const recipients = names.map((value) => ({ value, quote: value }));
      const questions = openQuestions(sampleRequest({ kind: 'access', ...without({ recipients }) }));
      return questions.find(({ id }) => id === 'recipientNames')?.text;
    };
    expect(textFor('Postbode NV')).toBe(
      'U noemt als ontvanger: “Postbode NV”. Geldt dat ook voor mijn gegevens, en wie kreeg ze nog? Noem elke ontvanger bij naam, en niet alleen een categorie.',
    );
    expect(textFor('Postbode NV', 'onze boekhouder')).toContain(
      '“Postbode NV” en “onze boekhouder”. Wie van hen kreeg mijn gegevens, en wie nog?',
    );
  });

  test('speak of no day of reading that came after the letter, where one of before is noted', () => {
    const cited = (today: string) => wordsOf({ kind: 'access', today: Temporal.PlainDate.from(today) });
    expect(cited('2026-11-20')).toContain(
      'Ik las uw privacyverklaring (https://dezeepkist.voorbeeld.be/privacy, gelezen op 20 november 2026).',
    );
    expect(cited('2026-10-19')).toContain(
      'Ik las uw privacyverklaring (https://dezeepkist.voorbeeld.be/privacy).',
    );
    expect(cited('2026-10-19')).not.toContain('gelezen op');
  });

  test('name the purposes without a period, and not those with one', () => {
    const text = openQuestions(sampleRequest({ kind: 'access' })).find((one) => one.id === 'retention')?.text;
    expect(text).toContain('“Beveiliging van de webwinkel”');
    expect(text).not.toContain('“Bestellingen en leveringen”');
    expect(text).not.toContain('“Nieuwsbrief en aanbiedingen”');
  });
});

describe('companions', () => {
  const PAIRS: Readonly<Record<string, readonly string[]>> = {
    access: ['erasure'],
    rectification: ['restriction'],
    erasure: ['access'],
    restriction: [],
    portability: ['erasure'],
    objection: ['restriction', 'erasure'],
    directMarketing: ['erasure', 'access'],
    withdrawConsent: ['erasure', 'directMarketing', 'objection'],
    automatedDecisions: [],
    information: ['access'],
  };

  test.each(RIGHTS)('%s has its natural ones and no other', (kind) => {
    expect(companionsFor({ kind, policy: READ_POLICY }).map((one) => one.right)).toEqual(PAIRS[kind]);
    const request = sampleRequest({ kind, companions: RIGHTS });
    expect(companionsOf(request)).toEqual(PAIRS[kind]);
    expect(unrelatedOf(request).toSorted()).toEqual(
      RIGHTS.filter((right) => !PAIRS[kind]?.includes(right)).toSorted(),
    );
  });

  test('an objection goes with a withdrawal only where the policy names another basis', () => {
    expect(companionsFor({ kind: 'withdrawConsent', policy: null }).map((one) => one.right)).toEqual([
      'erasure',
    ]);
  });

  test('who only completes data is offered no restriction, and is not told that it belongs elsewhere', () => {
    const request = sampleRequest({
      kind: 'rectification',
      companions: ['restriction'],
      answers: { 'rectification.kind': 'incomplete' },
    });
    expect(companionsFor(request)).toEqual([]);
    expect(companionsOf(request)).toEqual([]);
    expect(unrelatedOf(request)).toEqual([]);
    const both = { ...request, answers: { 'rectification.kind': 'both' } };
    expect(companionsOf(both)).toEqual(['restriction']);
  });

  test('an unrelated right changes nothing in the letter', () => {
    const alone = composeLetter(sampleRequest({ kind: 'rectification' }));
    expect(composeLetter(sampleRequest({ kind: 'rectification', companions: ['portability'] }))).toEqual(
      alone,
    );
  });

  test('access comes before erasure', () => {
    for (const name of ['access-with-erasure', 'erasure-with-access']) {
      const request = VARIANTS.get(name);
      if (request === undefined) throw new Error(name);
      const text = composeLetter(request)
        .letter.paragraphs.map((one) => one.text)
        .join(' ');
      expect(text).toContain('pas nadat ik de kopie heb ontvangen');
    }
  });
});

test('no letter of ours names a number that should rarely travel', () => {
  for (const request of VARIANTS.values())
    expect(
      findNationalNumbers(letterAsText(composeLetter(request).letter), ownNumbersOf(request.controller)),
    ).toEqual([]);
});

test('every right has a tick list for its answer', () => {
  for (const right of RIGHTS) expect(ITEMS_OF_RIGHT[right].length).toBeGreaterThan(0);
});

function optionsOf(question: Question) {
  return 'options' in question ? question.options : [];
}
