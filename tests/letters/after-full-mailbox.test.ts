import { describe, expect, it } from 'vitest';
import { letterAsText } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import type { LetterRequest } from '@/utils/letters/letter';
import type { Answered, Matter } from '@/utils/letters/matter';
import { DUTCH_CONTROLLER, MATTER, sampleRequest } from './sample';

/**
 * Letters about a request that came back from a full mailbox, worked by hand. Sent on Sunday 11 October 2026: a month
 * later is 11 November, Armistice in Belgium, so Thursday 12 November (Regulation 1182/71 art. 3(4)). That this term
 * runs is the writer's view: GBA 06/2023 is known by a summary alone, and §§ 28-29 of EDPB Guidelines 01/2022 speak
 * of a second letter about a request that did arrive. So neither is ever told as a fact.
 */
const day = (iso: string) => Temporal.PlainDate.from(iso);
const HELD_UP: Matter = {
  ...MATTER,
  right: 'access',
  companions: [],
  sentOn: day('2026-10-11'),
  receivedOn: day('2026-10-11'),
  isEstimated: true,
  dueOn: day('2026-11-12'),
  remindedOn: null,
  answered: { kind: 'nothing' },
  cameBack: { on: day('2026-10-12'), cause: 'fullMailbox', clockRuns: true },
  sentAgain: { sentOn: day('2026-10-20'), channel: 'post', sentTo: null },
  events: [],
};
const letter = (today: string, changes: Partial<LetterRequest> & Pick<LetterRequest, 'kind'>): string =>
  letterAsText(composeLetter(sampleRequest({ matter: HELD_UP, today: day(today), ...changes })).letter);
const matter = (answered: Answered, changes: Partial<Matter> = {}): Partial<LetterRequest> => ({
  matter: { ...HELD_UP, answered, ...changes },
});

describe('the request that goes once more', () => {
  it('asks for an answer by the day on which the running term ends, also on that day itself', () => {
    const text = letter('2026-11-12', { kind: 'access' });
    expect(text).toContain('die loopt volgens mij vanaf 11 oktober 2026.');
    expect(text).toContain('onverwijld, en uiterlijk op 12 november 2026, volledig te beantwoorden');
    expect(text).toContain('Meld mij dat dan uiterlijk op die dag, met de redenen.');
    expect(text).not.toContain('maand na ontvangst');
  });

  it('says after that day that the term ended, and asks for an answer at once', () => {
    const text = letter('2026-11-13', { kind: 'access' });
    expect(text).toContain('De termijn eindigde volgens mij op 12 november 2026');
    expect(text).toContain('dit verzoek alsnog onverwijld volledig te beantwoorden.');
    expect(text).toContain('Meld mij dan zonder verder uitstel de redenen');
    expect(text).not.toMatch(/maand na ontvangst|verlengen/);
  });

  it.each(['erasure', 'objection', 'directMarketing'] as const)('does the same of %s', (kind) => {
    const within = letter('2026-10-20', { kind });
    expect(within).toContain('onverwijld, en uiterlijk op 12 november 2026,');
    expect(within).not.toMatch(/één maand na/);
    const after = letter('2026-11-13', { kind });
    expect(after).toContain('De termijn eindigde volgens mij op 12 november 2026');
    expect(after).toContain('alsnog onverwijld');
    expect(after).not.toMatch(/één maand na/);
  });

  it.each([
    [
      'came back from an unknown address',
      { cameBack: { on: day('2026-10-12'), cause: 'unknownAddress', clockRuns: false } },
    ],
    ['was in the writer’s own words', { isOwnWords: true }],
    ['has no term', { dueOn: null }],
  ] as const)('gives the whole month where the first %s', (_, changes) => {
    expect(letter('2026-10-20', { kind: 'access', ...matter({ kind: 'nothing' }, changes) })).toContain(
      'binnen één maand na ontvangst, volledig te beantwoorden',
    );
  });

  it('leaves another request its own month', () => {
    expect(letter('2026-11-13', { kind: 'recipients' })).toContain('binnen één maand na ontvangst');
  });
});

describe('the letters after it tell the term as the view of the writer', () => {
  it('in a reminder', () => {
    const text = letter('2026-11-22', { kind: 'reminder' });
    expect(text).toContain(
      'Daarmee begon volgens mij geen nieuwe termijn (vergelijk EDPB-richtsnoeren 01/2022, §§ 28-29).',
    );
    expect(text).toContain(
      'Volgens mijn berekening eindigde op 12 november 2026 de termijn om te antwoorden',
    );
  });

  it('in a reminder after a late extension', () => {
    const text = letter('2026-11-22', {
      kind: 'reminder',
      ...matter({ kind: 'extended', on: day('2026-11-20'), fault: 'late' }),
    });
    expect(text).toContain(
      'Volgens mijn berekening kwam uw melding daarna, en eindigde de termijn op 12 november 2026.',
    );
    expect(text).not.toContain('Uw melding kwam daarna');
  });

  it('in the explanation that was asked for', () => {
    const asked = { kind: 'clarificationAsked', on: day('2026-11-20'), stoodStill: false } as const;
    expect(letter('2026-11-22', { kind: 'clarificationReply', ...matter(asked) })).toContain(
      'eindigde volgens mijn berekening op 12 november 2026',
    );
  });

  it('in a complaint about an answer that came in time after the second letter', () => {
    const answered = { kind: 'answered', on: day('2026-11-16') } as const;
    expect(letter('2026-11-22', { kind: 'complaint', ...matter(answered) })).toContain(
      'het antwoord kwam volgens mij na 12 november 2026. Dat haar mailbox vol was, stelt die termijn volgens mij niet uit (vergelijk uw beslissing 06/2023).',
    );
    const dutch = letter('2026-11-22', {
      kind: 'complaint',
      controller: DUTCH_CONTROLLER,
      residence: 'NL',
      ...matter(answered),
    });
    expect(dutch).toContain('het antwoord kwam volgens mij na 12 november 2026. Dat haar mailbox vol was');
    expect(dutch).not.toContain('06/2023');
  });
});
