import { describe, expect, test } from 'vitest';
import type { RefusalGround } from '@/utils/law/request-state';
import { RIGHTS, type Right } from '@/utils/law/rights';
import type { LetterKind } from '@/utils/letters/letter';
import { matterAfter } from './hard-cases';
import { wordsOf } from './sample';

/** How a refusal is met: by the right it is about, and never with the exception of another. */
const ON = Temporal.PlainDate.from('2026-11-03');

function met(
  ground: RefusalGround,
  right: Right,
  companions: readonly Right[] = [],
  kind: LetterKind = 'refusalReply',
): string {
  return wordsOf({ kind, matter: matterAfter({ kind: 'refused', on: ON, ground }, { right, companions }) });
}

describe('a ground that belongs to another right', () => {
  test('is not said to be called on, and asks for nothing that the writer did not want', () => {
    const reply = met('17(3)(e)', 'access');
    expect(reply).not.toMatch(/artikel 17|Wis dus/);
    expect(reply).toContain('Noem mij de bepaling van de AVG waarop u de weigering baseert');
  });

  test('is in no paper for the authority', () => {
    const paper = met('17(3)(e)', 'access', [], 'complaint');
    expect(paper).toContain('de organisatie weigert\n');
    expect(paper).not.toMatch(/artikel 17|beroept zich hierop/);
    expect(met('17(3)(e)', 'erasure', [], 'complaint')).toContain(
      'artikel 17, lid 3, punt e), AVG: de organisatie beroept zich hierop, maar toont niet aan dat het geldt.',
    );
    expect(met('17(3)(e)', 'access', ['erasure'], 'complaint')).toContain(
      'beroept zich hierop; het geldt alleen voor mijn verzoek om wissing en is niet aangetoond.',
    );
  });

  test('of what went along is met for that alone', () => {
    expect(met('17(3)(b)', 'objection', ['restriction', 'erasure'])).toContain(
      'Die bepaling kan alleen aan mijn verzoek om wissing in de weg staan, niet aan mijn bezwaar.',
    );
    expect(met('21(1)', 'withdrawConsent', ['objection'])).toContain(
      'Die bepaling kan alleen aan mijn bezwaar in de weg staan, niet aan mijn intrekking.',
    );
    const access = met('17(3)(e)', 'access', ['erasure']);
    expect(access).toContain(
      'U beroept zich op een rechtsvordering (artikel 17, lid 3, punt e), AVG). Die bepaling kan alleen aan mijn verzoek om wissing in de weg staan, niet aan mijn verzoek om inzage. Laat mij weten',
    );
    expect(access).not.toContain('Voor mijn');
    expect(met('17(3)(b)', 'erasure')).not.toContain('in de weg');
    expect(met('17(3)(b)', 'erasure')).toContain('U beroept zich op een wettelijke verplichting');
  });
});

describe('against direct marketing', () => {
  test('no weighing is granted, whatever the ground', () => {
    expect(met('21(1)', 'directMarketing')).toContain('een belangenafweging kunnen daar niets aan');
    for (const ground of ['other', '22(2)'] as const) {
      expect(met(ground, 'directMarketing'), ground).not.toContain('belangenafweging');
      expect(met(ground, 'directMarketing'), ground).toContain(
        'Noem mij de bepaling waarop u de weigering baseert (artikel 12, lid 4, AVG).',
      );
    }
    for (const ground of ['21(1)', 'other', '22(2)'] as const) {
      const reply = met(ground, 'directMarketing');
      expect(reply, ground).toContain('kan ik altijd bezwaar maken, zonder redenen (artikel 21, lid 2, AVG)');
      expect(reply, ground).not.toMatch(/aan te tonen|uw afweging|zwaarder wegen/);
    }
  });

  test('what is called on for the erasure is met beside it', () => {
    const reply = met('17(3)(e)', 'directMarketing', ['erasure', 'access']);
    expect(reply).toContain('kan ik altijd bezwaar maken');
    expect(reply).toContain('in de weg staan, niet aan mijn bezwaar tegen direct marketing. Laat mij weten');
  });

  test('the exception for the copy is told that none was asked', () => {
    const beside = met('15(4)', 'directMarketing', ['access']);
    expect(beside).toContain('en die vroeg ik niet. Geef mij de bron en de ontvangers');
    expect(beside).not.toContain('Laat daaruit alleen weg');
    expect(met('15(4)', 'access')).toContain('Laat daaruit alleen weg');
  });

  test('beside a withdrawal too', () => {
    expect(met('21(1)', 'withdrawConsent', ['directMarketing'])).toContain('kan ik altijd bezwaar maken');
    expect(met('17(3)(e)', 'withdrawConsent', ['erasure', 'directMarketing'])).not.toContain(
      'altijd bezwaar',
    );
  });

  test('what is said to be unfounded must be shown, and so must reasons', () => {
    expect(met('12(5)', 'directMarketing')).toContain('Het is aan u om dat met feiten aan te tonen.');
    expect(met('none', 'directMarketing')).toContain('(artikel 12, lid 4, AVG)');
  });
});

describe('an objection', () => {
  test('is weighed against compelling grounds, and not against a legal claim', () => {
    const reply = met('21(1)', 'objection');
    expect(reply).toContain('dwingende gerechtvaardigde gronden, toon dan aan dat ze zwaarder wegen');
    expect(reply).toContain('een rechtsvordering, laat mij dan weten welke');
    expect(reply).not.toContain('uw afweging');
  });
});

describe('a request called unfounded or excessive', () => {
  test.each(RIGHTS)(
    '%s: no fact that nobody entered, and the judgment on access for access alone',
    (right) => {
      const reply = met('12(5)', right);
      expect(reply).not.toMatch(/mijn eigen gegevens/);
      expect(reply.includes('C-526/24')).toBe(right === 'access');
    },
  );
});

describe('a bare withdrawal or question for information', () => {
  const bare = (right: Right, ground: RefusalGround, kind: LetterKind = 'refusalReply') =>
    wordsOf({ kind, matter: matterAfter({ kind: 'refused', on: ON, ground }, { right, dueOn: null }) });

  test.each(['none', 'other', '12(5)'] as const)('refused on %s, rests on its own article', (ground) => {
    expect(bare('withdrawConsent', ground)).toContain(
      'Mijn toestemming mag ik op elk moment intrekken; daarvoor is uw akkoord niet nodig (artikel 7, lid 3, AVG).',
    );
    expect(bare('information', ground)).toContain(
      'uit eigen beweging geven, tenzij een uitzondering geldt (artikel 13, lid 4, en artikel 14, lid 5, AVG). Noem mij dan welke.',
    );
    for (const right of ['withdrawConsent', 'information'] as const)
      for (const kind of ['refusalReply', 'complaint'] as const)
        expect(bare(right, ground, kind), `${right} ${kind}`).not.toMatch(/artikel 12/);
  });

  test('where reasons were given it is not said that there were none', () => {
    expect(bare('withdrawConsent', 'other')).not.toContain('geen redenen');
    expect(bare('withdrawConsent', 'none')).toContain('U noemde daarvoor geen redenen.');
  });

  test('whoever says that it is not the controller is asked who is, without art. 12(4)', () => {
    const reply = (right: Right) =>
      wordsOf({
        kind: 'refusalReply',
        matter: matterAfter({ kind: 'notController', on: ON, named: null }, { right, dueOn: null }),
      });
    expect(reply('withdrawConsent')).toContain('wie volgens u wel verantwoordelijk is');
    expect(reply('withdrawConsent')).not.toMatch(/artikel 12/);
    expect(reply('access')).toContain('(artikel 12, lid 4, AVG)');
  });

  test('with an erasure beside it the reasons of art. 12(4) are due', () => {
    const both = met('none', 'withdrawConsent', ['erasure', 'directMarketing']);
    expect(both).toContain('daarvoor is uw akkoord niet nodig (artikel 7, lid 3, AVG)');
    expect(both).not.toContain('Wie geen gevolg geeft');
    expect(both).toContain('Stop dus onmiddellijk met de verwerking die daarop berust');
    expect(both).toContain('Geeft u geen gevolg aan mijn verzoek om wissing en mijn bezwaar, of maar');
  });

  test('refused, is not asked whether it stopped: it says that it did not', () => {
    expect(bare('withdrawConsent', 'none')).toContain('Stop dus onmiddellijk');
    expect(bare('withdrawConsent', 'none')).not.toContain('als u dat nog niet deed');
  });
});

test('who found no data is asked to confirm it under art. 15(1) only by who asked for access', () => {
  const searched = (right: Right, companions: readonly Right[] = []) =>
    wordsOf({
      kind: 'refusalReply',
      matter: matterAfter({ kind: 'noData', on: ON }, { right, companions }),
    });
  expect(searched('access')).toContain('verwerkt (artikel 15, lid 1, AVG)');
  expect(searched('erasure', ['access'])).toContain('verwerkt (artikel 15, lid 1, AVG)');
  expect(searched('erasure')).toContain('Laat mij daarna uitdrukkelijk weten wat u vond.');
  expect(searched('erasure')).not.toContain('artikel 15');
});
