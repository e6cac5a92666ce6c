import { describe, expect, test } from 'vitest';
import { IDENTITY_DEMANDS, REFUSAL_GROUNDS } from '@/utils/law/request-state';
import { RIGHTS, type Right } from '@/utils/law/rights';
import { type AnswerItem, ITEMS_OF_RIGHT } from '@/utils/letters/answer-items';
import { companionsFor } from '@/utils/letters/companions';
import { composeLetter } from '@/utils/letters/compose';
import type { LetterRequest } from '@/utils/letters/letter';
import type { Answered, Matter } from '@/utils/letters/matter';
import { requestWords } from '@/utils/letters/matter-words';
import { questionsFor } from '@/utils/letters/questions';
import { CONTROLLER, MATTER, READ_POLICY, sampleRequest, TODAY } from './sample';

/** A paper asks an order only of what it alleges: every right × what went along × what came back × day. */
const ON = Temporal.PlainDate.from('2026-11-03');
const EARLY = Temporal.PlainDate.from('2026-11-04');

function subsets(rights: readonly Right[]): readonly (readonly Right[])[] {
  const [first, ...rest] = rights;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((one) => [one, [first, ...one]]);
}

/** As the product offers them: with a policy that names every basis. */
function alongWith(kind: Right): readonly (readonly Right[])[] {
  return subsets(companionsFor({ kind, policy: READ_POLICY }).map(({ right }) => right));
}

function answers(right: Right): readonly Answered[] {
  return [
    { kind: 'nothing' },
    { kind: 'answered', on: ON },
    { kind: 'noData', on: ON },
    { kind: 'notController', on: ON, named: null },
    { kind: 'marketingContinues', on: ON },
    { kind: 'feeAsked', on: ON },
    ...[true, false].map((stoodStill) => ({ kind: 'clarificationAsked', on: ON, stoodStill }) as const),
    ...IDENTITY_DEMANDS.map((demand) => ({ kind: 'identityAsked', on: ON, demands: [demand] }) as const),
    ...(['late', 'withoutReasons', 'none'] as const).map(
      (fault) => ({ kind: 'extended', on: ON, fault }) as const,
    ),
    ...REFUSAL_GROUNDS.map((ground) => ({ kind: 'refused', on: ON, ground }) as const),
    { kind: 'partly', on: ON, missing: [] },
    { kind: 'partly', on: ON, missing: ITEMS_OF_RIGHT[right] },
    ...ITEMS_OF_RIGHT[right].map((item) => ({ kind: 'partly', on: ON, missing: [item] }) as const),
  ];
}

const CASES: readonly Matter[] = RIGHTS.flatMap((right) =>
  alongWith(right).flatMap((companions) =>
    answers(right).map((answered) => {
      const isBare = (right === 'withdrawConsent' || right === 'information') && companions.length === 0;
      return { ...MATTER, right, companions, answered, dueOn: isBare ? null : MATTER.dueOn };
    }),
  ),
);

/** On which article each right itself stands, as the beginning of a line may name it. */
const ARTICLE: Readonly<Record<Right, RegExp>> = {
  access: /^artikel 15[ ,]/,
  rectification: /^artikel 16 /,
  erasure: /^artikel 17, lid 1,/,
  restriction: /^artikel 18 /,
  portability: /^artikel 20[ ,]/,
  objection: /^artikel 21, lid 1,/,
  directMarketing: /^artikel 21, leden 2 en 3,/,
  withdrawConsent: /^artikel 7, lid 3,/,
  automatedDecisions: /^artikel 22, lid 3,/,
  information: /^de artikelen 13 en 14 /,
};

function paper(matter: Matter, kind: 'complaint' | 'mediation', today = TODAY) {
  const request: LetterRequest = sampleRequest({ kind, matter, today });
  const { letter, missing } = composeLetter(request);
  const find = (id: string) => letter.paragraphs.find((one) => one.id === id);
  const breaches = find('breaches');
  return {
    // A quote holds the writer's own words, or the blank for them.
    lines: breaches?.kind === 'list' ? breaches.items.map(({ text }) => text) : [],
    part3: breaches?.text ?? '',
    wanted: find('wanted')?.text ?? '',
    missing: missing.map(({ field }) => field),
    asked: questionsFor(request).map(({ id }) => id as string),
  };
}

describe.each([
  ['after the last day', TODAY],
  ['before it', EARLY],
] as const)('%s', (_when, today) => {
  test('no order is asked of a right without a line on its own article', () => {
    for (const matter of CASES) {
      const { lines, wanted } = paper(matter, 'complaint', today);
      const ordered = /bevelen volledig gevolg/.test(wanted);
      for (const right of [matter.right, ...matter.companions]) {
        const isAsked = ordered && wanted.includes(requestWords(right, CONTROLLER));
        const isAlleged = lines.some((line) => ARTICLE[right].test(line));
        if (isAsked) expect(isAlleged, JSON.stringify(matter)).toBe(true);
      }
      if (/antwoord op .+ volledig te maken/.test(wanted)) {
        expect(matter.answered.kind, JSON.stringify(matter)).toBe('partly');
        expect(lines.length, JSON.stringify(matter)).toBeGreaterThan(0);
      }
    }
  });

  test('a paper that alleges nothing of itself asks what was not followed, and points at no provision', () => {
    for (const matter of CASES)
      for (const kind of ['complaint', 'mediation'] as const) {
        const { lines, part3, wanted, missing, asked } = paper(matter, kind, today);
        const isEmpty = lines.length === 0;
        const words = JSON.stringify({ kind, matter });
        expect(missing.includes('authority.breach'), words).toBe(isEmpty);
        expect(asked.includes('authority.breach'), words).toBe(isEmpty);
        expect(part3, words).toContain(isEmpty ? 'deze bepaling niet nageleefd' : 'deze bepalingen niet');
        if (isEmpty) expect(wanted, words).not.toMatch(/bovenstaande|bevelen|gevolg/);
      }
  });

  test('no provision is alleged twice in the same words, and each line begins with one', () => {
    for (const matter of CASES) {
      const { lines } = paper(matter, 'complaint', today);
      expect(new Set(lines).size, JSON.stringify(matter)).toBe(lines.length);
      for (const line of lines) expect(line).toMatch(/^(?:de )?artikel(?:en)? \d/);
    }
  });
});

test('after the last day silence, a denial or a bare refusal reaches all that was asked', () => {
  for (const matter of CASES.filter(
    ({ answered: { kind, ...more }, right }) =>
      right !== 'withdrawConsent' &&
      (kind === 'nothing' ||
        kind === 'noData' ||
        kind === 'notController' ||
        ('ground' in more && more.ground === 'none')),
  )) {
    const { wanted } = paper(matter, 'complaint');
    for (const right of [matter.right, ...matter.companions])
      expect(wanted, JSON.stringify(matter)).toContain(requestWords(right, CONTROLLER));
  }
});

test('beside an objection to advertising only the source and the recipients are missed', () => {
  const matter: Matter = {
    ...MATTER,
    right: 'directMarketing',
    companions: ['erasure', 'access'],
    answered: { kind: 'refused', on: ON, ground: 'none' },
  };
  expect(paper(matter, 'complaint').lines).toContain(
    'artikel 15, lid 1, punten c) en g), AVG: ik vernam de bron en de ontvangers niet.',
  );
});

test('where only the source is missed beside an objection to advertising, the answer about that is to be made whole', () => {
  const wanted = (...missing: readonly AnswerItem[]) =>
    paper(
      {
        ...MATTER,
        right: 'directMarketing',
        companions: ['erasure', 'access'],
        answered: { kind: 'partly', on: ON, missing },
      },
      'complaint',
    ).wanted;
  const [access, marketing] = [
    requestWords('access', CONTROLLER),
    requestWords('directMarketing', CONTROLLER),
  ];
  for (const item of ['15(1)(g)', 'recipientsByName'] as const) {
    expect(wanted(item)).toContain(access);
    expect(wanted(item)).not.toContain(marketing);
  }
  expect(wanted('confirmedInWriting', '15(1)(g)')).toContain(`${marketing} en mijn ${access}`);
});

test('advertising that came again does not undo an answer that came before it', () => {
  const again: Matter = {
    ...MATTER,
    right: 'directMarketing',
    companions: ['erasure'],
    answered: { kind: 'marketingContinues', on: ON },
  };
  expect(paper(again, 'complaint').lines.join(' ')).toContain('artikel 17, lid 1');
  const answered = paper({ ...again, hasReacted: true }, 'complaint');
  expect(answered.lines).toEqual([
    'artikel 21, leden 2 en 3, AVG: er is geen gevolg gegeven aan mijn bezwaar.',
  ]);
  expect(answered.wanted).not.toContain('gegevenswissing');
});
