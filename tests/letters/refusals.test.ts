import { describe, expect, test } from 'vitest';
import { REFUSAL_GROUNDS, type RefusalGround } from '@/utils/law/request-state';
import { RIGHTS, type Right } from '@/utils/law/rights';
import type { LetterKind } from '@/utils/letters/letter';
import type { Matter } from '@/utils/letters/matter';
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
  test('is told to be of another, and asks for nothing that the writer did not want', () => {
    const reply = met('17(3)(e)', 'access');
    expect(reply).not.toContain('Wis dus');
    expect(reply).toContain(
      'U beroept zich op een rechtsvordering (artikel 17, lid 3, punt e), AVG). Die bepaling geldt niet voor mijn verzoek om inzage. Noem mij de bepaling waarop u de weigering baseert',
    );
    expect(met('15(4)', 'objection', ['restriction'])).toContain(
      'geldt niet voor mijn bezwaar of mijn verzoek om beperking.',
    );
  });

  test('is not called foreign where the request may hang on it', () => {
    for (const right of ['erasure', 'restriction'] as const)
      expect(met('21(1)', right), right).not.toContain('geldt niet voor');
  });

  test('is in no paper for the authority', () => {
    const paper = met('17(3)(e)', 'access', [], 'complaint');
    expect(paper).toContain('de organisatie weigert\n');
    expect(paper).not.toMatch(/artikel 17|toont niet aan/);
    expect(met('17(3)(e)', 'erasure', [], 'complaint')).toContain(
      'zijn niet of niet volledig gewist; de organisatie toont niet aan dat artikel 17, lid 3, punt e), AVG geldt.',
    );
    expect(met('17(3)(e)', 'access', ['erasure'], 'complaint')).toContain(
      '- artikel 17, lid 1, AVG: mijn gegevens zijn niet of niet volledig gewist; de organisatie toont niet aan dat artikel 17, lid 3, punt e), AVG geldt.',
    );
    expect(met('21(1)', 'objection', [], 'complaint').match(/artikel 21, lid 1, AVG:/g)).toHaveLength(1);
  });

  test('of what went along is met for that alone', () => {
    const objection = met('17(3)(b)', 'objection', ['restriction', 'erasure']);
    expect(objection).toContain(
      'Die bepaling kan alleen aan mijn verzoek om wissing in de weg staan, niet aan mijn bezwaar of mijn verzoek om beperking.',
    );
    expect(objection).toContain(
      'Voor mijn bezwaar moet u dwingende gerechtvaardigde gronden aantonen, of gronden die verband houden met een rechtsvordering (artikel 21, lid 1, AVG). Die noemde u niet.',
    );
    expect(met('17(3)(b)', 'withdrawConsent', ['erasure', 'objection'])).toContain('Die noemde u niet.');
    expect(met('21(1)', 'withdrawConsent', ['objection'])).toContain(
      'Die bepaling kan alleen aan mijn bezwaar in de weg staan, niet aan mijn intrekking.',
    );
    const access = met('17(3)(e)', 'access', ['erasure']);
    expect(access).toContain(
      'U beroept zich op een rechtsvordering (artikel 17, lid 3, punt e), AVG). Die bepaling kan alleen aan mijn verzoek om wissing in de weg staan, niet aan mijn verzoek om inzage. Laat mij weten',
    );
    expect(access).toContain('Voor mijn verzoek om inzage noemde u geen reden (artikel 12, lid 4, AVG).');
    expect(met('21(1)', 'withdrawConsent', ['erasure', 'objection'])).toContain(
      'niet aan mijn intrekking. Het',
    );
    expect(met('17(3)(b)', 'erasure')).not.toContain('in de weg');
    expect(met('17(3)(b)', 'erasure')).toContain('U beroept zich op een wettelijke verplichting');
  });
});

test('what went along was refused without a ground where the ground is of the other', () => {
  const without = (right: string) => `Voor ${right} noemde u geen reden (artikel 12, lid 4, AVG).`;
  expect(met('20(3)', 'portability', ['erasure'])).toContain(without('mijn verzoek om wissing'));
  expect(met('17(3)(e)', 'directMarketing', ['erasure', 'access'])).toContain(
    without('mijn verzoek om inzage'),
  );
  // What hangs on the objection falls with it.
  for (const [right, companions] of [
    ['objection', ['restriction', 'erasure']],
    ['withdrawConsent', ['erasure', 'objection']],
  ] as const)
    expect(met('21(1)', right, companions), right).not.toContain('noemde u geen reden');
  expect(met('17(3)(b)', 'withdrawConsent', ['erasure'])).not.toContain('noemde u geen reden');
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

  test('a weighing is no reason for what went along either', () => {
    expect(met('21(1)', 'directMarketing', ['erasure', 'access'])).toContain(
      'niets aan veranderen. Voor mijn verzoek om wissing en mijn verzoek om inzage noemde u geen andere reden (artikel 12, lid 4, AVG).',
    );
    expect(met('21(1)', 'withdrawConsent', ['erasure', 'directMarketing'])).toContain(
      'Voor mijn verzoek om wissing noemde u geen andere reden (artikel 12, lid 4, AVG).',
    );
    expect(met('21(1)', 'directMarketing')).not.toContain('geen andere reden');
  });

  test('what is called on for the erasure is met beside it', () => {
    const reply = met('17(3)(e)', 'directMarketing', ['erasure', 'access']);
    expect(reply).toContain('kan ik altijd bezwaar maken');
    // Nobody weighed.
    expect(reply).not.toContain('belangenafweging');
    expect(reply).toContain(
      'niet aan mijn bezwaar tegen direct marketing of mijn verzoek om inzage. Laat mij weten',
    );
  });

  test('the exception for the copy is told that none was asked', () => {
    const beside = met('15(4)', 'directMarketing', ['access']);
    expect(beside).toContain('en die vroeg ik niet. Geef mij de bron en de ontvangers');
    expect(beside).not.toContain('Laat uit de kopie alleen weg');
    expect(met('15(4)', 'access')).toContain(
      'de rest van mijn inzage niet in de weg. Laat uit de kopie alleen weg',
    );
    for (const [right, companion, also] of [
      ['access', 'erasure', 'mijn verzoek om wissing'],
      ['erasure', 'access', 'mijn verzoek om wissing'],
      ['information', 'access', 'mijn vraag om informatie'],
    ] as const)
      expect(met('15(4)', right, [companion])).toContain(
        `inzage niet in de weg, en ${also} ook niet. Laat uit`,
      );
  });

  test('beside a withdrawal too', () => {
    expect(met('21(1)', 'withdrawConsent', ['directMarketing'])).toContain('kan ik altijd bezwaar maken');
    expect(met('17(3)(e)', 'withdrawConsent', ['erasure', 'directMarketing'])).not.toContain(
      'altijd bezwaar',
    );
  });

  test('what is said to be unfounded must be shown, and so must reasons', () => {
    const unfounded = met('12(5)', 'directMarketing', ['erasure']);
    expect(unfounded).toContain('Het is aan u om dat met feiten aan te tonen.');
    expect(met('none', 'directMarketing')).toContain(
      'Voor uw weigering noemde u geen redenen (artikel 12, lid 4, AVG).',
    );
    for (const reply of [unfounded, met('none', 'directMarketing')])
      expect(reply).toContain('kan ik altijd bezwaar maken, zonder redenen (artikel 21, lid 2, AVG)');
  });

  test('stops at once whatever day is asked for, and what went along is looked at again', () => {
    for (const ground of REFUSAL_GROUNDS) {
      const reply = met(ground, 'directMarketing', ['erasure']);
      expect(reply, ground).toContain('Stop dus onmiddellijk met de verwerking voor direct marketing (art');
      expect(reply, ground).toContain('geldt alleen voor uw antwoord: stoppen moet onmiddellijk.');
      expect(reply, ground).toContain('Bekijk ook mijn verzoek om wissing opnieuw, en geef er gevolg aan.');
    }
    expect(met('none', 'directMarketing')).not.toContain('opnieuw');
    expect(met('none', 'withdrawConsent', ['directMarketing'])).toContain(
      'Stop ook met de verwerking voor direct marketing (artikel 21, lid 3, AVG).',
    );
    expect(met('none', 'access')).not.toContain('onmiddellijk');
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

test('a withdrawal is never unfounded: only what went along can be', () => {
  const reply = met('12(5)', 'withdrawConsent', ['erasure', 'directMarketing', 'objection']);
  const along = 'mijn verzoek om wissing of mijn bezwaren';
  expect(reply).toContain(
    `Dat kan alleen aan ${along} in de weg staan, niet aan mijn intrekking. Het is aan u`,
  );
  expect(met('12(5)', 'withdrawConsent', ['erasure'])).toContain(
    'aan mijn verzoek om wissing in de weg staan',
  );
});

test('a refusal after the last day is told to be late, by the article that it falls under', () => {
  const late = (answered: Matter['answered'], more: Partial<Matter> = {}) =>
    wordsOf({ kind: 'refusalReply', matter: matterAfter(answered, more) });
  const on = Temporal.PlainDate.from('2026-11-18');
  expect(late({ kind: 'refused', on, ground: 'none' })).toContain(
    'Uw antwoord kwam volgens mij ook te laat: de termijn eindigde op 5 november 2026 (artikel 12, lid 4, AVG).',
  );
  // A second no is not late where the first came in time.
  const again = { firstNoOn: ON };
  for (const kind of ['refusalReply', 'complaint'] as const) {
    const matter = matterAfter({ kind: 'refused', on, ground: 'none' }, again);
    expect(wordsOf({ kind, matter }), kind).not.toMatch(/te laat|kwam na/);
    expect(wordsOf({ kind, matter: { ...matter, firstNoOn: on } }), kind).toMatch(/te laat|kwam na/);
  }
  expect(late({ kind: 'answered', on }, again)).toContain('te laat');
  // A part that came in time is no word on the rest, which was refused too late.
  const rest = matterAfter({ kind: 'refused', on, ground: 'none' }, { firstAnsweredOn: ON, firstNoOn: on });
  expect(wordsOf({ kind: 'complaint', matter: rest })).toContain('het antwoord kwam na 5 november 2026');
  // "ook" follows on what is wrong with it.
  for (const answered of [
    { kind: 'answered', on },
    { kind: 'partly', on, missing: ['copy'] },
  ] as const)
    expect(late(answered)).toMatch(/klopt dat antwoord niet of is het niet volledig[\s\S]{1,200}ook te laat/);
  expect(late({ kind: 'noData', on })).toContain('op 5 november 2026 (artikel 12, lid 3, AVG).');
  expect(
    late({ kind: 'refused', on, ground: 'none' }, { right: 'withdrawConsent', companions: ['erasure'] }),
  ).toContain('de termijn voor mijn verzoek om wissing eindigde op');
  expect(late({ kind: 'refused', on: ON, ground: 'none' })).not.toContain('te laat');
  expect(late({ kind: 'refused', on, ground: 'none' }, { dueOn: null })).not.toContain('te laat');
});

test('who names another controller is asked to pass the request on, and not who it is', () => {
  const reply = (right: Right, companions: readonly Right[] = []) =>
    wordsOf({
      kind: 'refusalReply',
      matter: matterAfter({ kind: 'notController', on: ON, named: 'Schuimpje NV' }, { right, companions }),
    });
  expect(reply('access')).not.toContain('wie volgens u wel');
  expect(reply('access')).toContain('voor Schuimpje NV? Bevestig dat dan, en geef mijn verzoek door.');
  expect(reply('access')).toContain('kan ik ook bij u terecht (artikel 26, lid 3, AVG)');
  expect(reply('withdrawConsent', ['objection'])).toContain(
    'geen gevolg geeft aan mijn bezwaar, meldt de redenen',
  );
  expect(reply('withdrawConsent')).not.toContain('meldt de redenen');
});

describe('a bare withdrawal or question for information', () => {
  const bare = (right: Right, ground: RefusalGround, kind: LetterKind = 'refusalReply') =>
    wordsOf({ kind, matter: matterAfter({ kind: 'refused', on: ON, ground }, { right, dueOn: null }) });

  test.each(['none', 'other', '12(5)'] as const)('refused on %s, rests on its own article', (ground) => {
    expect(bare('withdrawConsent', ground)).toContain(
      'Mijn toestemming mag ik op elk moment intrekken; daarvoor is uw akkoord niet nodig (artikel 7, lid 3, AVG).',
    );
    expect(bare('information', ground)).toContain(
      'uit eigen beweging geven, tenzij een uitzondering geldt (artikel 13, lid 4, en artikel 14, lid 5, AVG). Noem mij de uitzondering waarop u zich beroept, en de feiten die eronder vallen.',
    );
    expect(bare('information', ground)).not.toContain('Noem mij de bepaling');
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
    expect(both).toContain('Geeft u geen gevolg aan mijn verzoek om wissing of mijn bezwaar, of maar');
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
