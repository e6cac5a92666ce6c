import type { LegalSourceId } from '@/utils/law/legal-sources';
import type { RefusalGround } from '@/utils/law/request-state';
import type { Right } from '@/utils/law/rights';
import { text } from './build-paragraph';
import { COPY, EXCEPTIONS } from './exceptions-called-on';
import { articleOfGround, groundOfRefusal, ownerOfGround } from './ground-of-refusal';
import type { Paragraph } from './letter';
import type { Matter } from './matter';
import { askedInShort, asksCopy, inShort, SHORT_WORDS } from './matter-words';
import { type BareRight, bareRightOf, besideWithdrawal } from './under-article-12';
import type { Person } from './words';

/** What does a controller that refuses on this ground still owe? */
export function answersToRefusal(matter: Matter, person: Person): readonly Paragraph[] {
  const ground = groundOfRefusal(matter) ?? 'none';
  const owner = ownerOfGround(matter);
  if (!meetsMarketing(matter)) return [answerTo(matter, ground, owner, person)];
  // What the controller called on may concern what went along: then that is met too.
  return owner === null || ground === '12(5)'
    ? [marketingAlone(matter, ground)]
    : [marketing('marketing', matter), answerTo(matter, ground, owner, person)];
}

/** Against an objection to direct marketing nothing weighs, but that it is manifestly unfounded or excessive. */
function meetsMarketing(matter: Matter): boolean {
  const { right, companions } = matter;
  return right === 'directMarketing' || (calledOnWeighing(matter) && companions.includes('directMarketing'));
}

function calledOnWeighing({ answered }: Matter): boolean {
  return answered.kind === 'refused' && answered.ground === '21(1)';
}

const NO_REASONS_NEEDED =
  'Tegen direct marketing kan ik altijd bezwaar maken, zonder redenen (artikel 21, lid 2, AVG). Na dat bezwaar mag u mijn gegevens daarvoor niet meer verwerken (artikel 21, lid 3, AVG).';

/** Of a weighing is spoken where the controller called on one; a ground is asked only where it hinted at one. */
function marketingAlone(matter: Matter, ground: RefusalGround): Paragraph {
  if (calledOnWeighing(matter))
    return marketing('answer', matter, withoutGroundOfItsOwn(matter, null, 'geen andere reden'));
  const more =
    ground === '12(5)'
      ? unfoundedWords(matter)
      : `${ground === 'none' ? 'Voor uw weigering noemde u geen redenen' : 'Noem mij de bepaling waarop u de weigering baseert'} (artikel 12, lid 4, AVG).`;
  return text('answer', `${NO_REASONS_NEEDED} ${more}`, [
    '21(2)',
    '21(3)',
    ground === '12(5)' ? '12(5)' : '12(4)',
  ]);
}

function marketing(id: string, matter: Matter, rest: Unnamed = { words: [], sources: [] }): Paragraph {
  const weighed = calledOnWeighing(matter)
    ? ['Dwingende gerechtvaardigde gronden of een belangenafweging kunnen daar niets aan veranderen.']
    : [];
  return text(id, [NO_REASONS_NEEDED, ...weighed, ...rest.words].join(' '), [
    '21(2)',
    '21(3)',
    ...rest.sources,
  ]);
}

function answerTo(matter: Matter, ground: RefusalGround, owner: Right | null, person: Person): Paragraph {
  if (ground === 'none' || ground === 'other')
    return strayGround(matter) ?? withoutGround(ground, ownArticle(matter));
  if (ground === '12(5)') return unfounded(matter);
  if (ground === '15(4)') return asksCopy({ matter }) ? copyAlone(matter) : noCopyAsked();
  const { on, owes, sources } = EXCEPTIONS[ground];
  const rest = unnamed(matter, owner);
  return text(
    'answer',
    [`U beroept zich ${on}.`, ...elsewhere(matter, ground, owner), owes(person), ...rest.words].join(' '),
    [...sources, ...rest.sources],
  );
}

/** What was called on for what went along does not stand in the way of the rest; erasure may hang on an objection. */
function elsewhere(
  { right, companions }: Matter,
  ground: RefusalGround,
  owner: Right | null,
): readonly string[] {
  if (owner === null || owner === right) return [];
  const others = [right, ...companions].filter(
    (one) => one !== owner && !(ground === '21(1)' && one === 'erasure'),
  );
  return [
    `Die bepaling kan alleen aan ${SHORT_WORDS[owner]} in de weg staan, niet aan ${inShort(others, 'of')}.`,
  ];
}

type Unnamed = { readonly words: readonly string[]; readonly sources: readonly LegalSourceId[] };

/** The rest was then refused without a ground. What hangs on an objection (18(1)(d), 17(1)(c)) is not told apart from it. */
function unnamed(matter: Matter, owner: Right | null): Unnamed {
  if (owner === 'objection') return { words: [], sources: [] };
  if ([matter.right, ...matter.companions].includes('objection'))
    return {
      words: [
        'Voor mijn bezwaar moet u dwingende gerechtvaardigde gronden aantonen, of gronden die verband houden met een rechtsvordering (artikel 21, lid 1, AVG). Die noemde u niet.',
      ],
      sources: ['21(1)'],
    };
  return withoutGroundOfItsOwn(matter, owner, 'geen reden');
}

function withoutGroundOfItsOwn(
  { right, companions }: Matter,
  owner: Right | null,
  none: 'geen reden' | 'geen andere reden',
): Unnamed {
  const rest = [right, ...companions].filter((one) => one !== owner && NEEDS_GROUND.has(one));
  return rest.length === 0
    ? { words: [], sources: [] }
    : { words: [`Voor ${inShort(rest)} noemde u ${none} (artikel 12, lid 4, AVG).`], sources: ['12(4)'] };
}

/** Of a withdrawal and of direct marketing no ground could help. */
const NEEDS_GROUND: ReadonlySet<Right> = new Set(['access', 'portability', 'erasure']);

/**
 * It called on what belongs to a right that nobody exercised: that is told, and the ground of this refusal asked. Not of
 * art. 21(1) beside erasure or restriction, which may hang on an objection.
 */
function strayGround(matter: Matter): Paragraph | null {
  const { answered, right, companions } = matter;
  const ground = answered.kind === 'refused' ? articleOfGround(answered.ground) : null;
  const rights = [right, ...companions];
  if (ground === null || ground === '12(5)' || ownArticle(matter) !== null) return null;
  if (ground === '21(1)' && (rights.includes('erasure') || rights.includes('restriction'))) return null;
  const { on, sources } = ground === '15(4)' ? COPY : EXCEPTIONS[ground];
  return text(
    'answer',
    `U beroept zich ${on}. Die bepaling geldt niet voor ${inShort(rights, 'of')}. ${ASK_GROUND} (artikel 12, lid 4, AVG).`,
    [...sources, '12(4)'],
  );
}

const ASK_GROUND =
  'Noem mij de bepaling waarop u de weigering baseert, en de feiten die volgens u eronder vallen';

/** Art. 15(4) limits the copy of 15(3), never the rest of access nor another right. */
function copyAlone({ right, companions }: Matter): Paragraph {
  const others = [right, ...companions].filter((one) => one !== 'access');
  const nor = others.length === 0 ? '' : `, en ${inShort(others)} ook niet`;
  return text(
    'answer',
    `U beroept zich ${COPY.on}. Die bepaling gaat alleen over de kopie van artikel 15, lid 3, AVG. Ze staat de rest van mijn inzage niet in de weg${nor}. Laat uit de kopie alleen weg wat nodig is om anderen te beschermen, schrijf erbij wat u weglaat en waarom, en bezorg mij al het overige.`,
    ['15(4)', '15(3)'],
  );
}

/** Beside direct marketing only the source and the recipients are asked, and art. 15(4) is about the copy. */
function noCopyAsked(): Paragraph {
  return text(
    'answer',
    `U beroept zich ${COPY.on}. Die bepaling gaat over de kopie van artikel 15, lid 3, AVG, en die vroeg ik niet. Geef mij de bron en de ontvangers (artikel 15, lid 1, punten c) en g), AVG).`,
    ['15(4)', '15(3)', '15(1)(c)', '15(1)(g)'],
  );
}

/** A withdrawal rests on art. 7(3), whatever went along: art. 12(4) is then claimed of that alone, at the end. */
function ownArticle(matter: Matter): BareRight | null {
  return matter.right === 'withdrawConsent' ? matter.right : bareRightOf(matter);
}

/** Art. 12(4) asks for reasons; of a bare withdrawal or question for information its own article speaks. */
function withoutGround(ground: 'none' | 'other', bare: BareRight | null): Paragraph {
  const lead = ground === 'none' ? 'U noemde daarvoor geen redenen.' : `${ASK_GROUND}.`;
  switch (bare) {
    case 'withdrawConsent':
      return text(
        'answer',
        `${lead} Mijn toestemming mag ik op elk moment intrekken; daarvoor is uw akkoord niet nodig (artikel 7, lid 3, AVG).`,
        ['7(3)'],
      );
    case 'information':
      return text(
        'answer',
        `${ground === 'none' ? `${lead} ` : ''}Deze informatie moet u uit eigen beweging geven, tenzij een uitzondering geldt (artikel 13, lid 4, en artikel 14, lid 5, AVG). Noem mij de uitzondering waarop u zich beroept, en de feiten die eronder vallen.`,
        ['13', '14'],
      );
    case null:
      return text(
        'answer',
        ground === 'none'
          ? `${lead} Wie geen gevolg geeft aan een verzoek, meldt binnen één maand de redenen, en wijst op klacht en beroep bij de rechter (artikel 12, lid 4, AVG).`
          : `${lead} Wie geen gevolg geeft aan een verzoek, meldt de redenen (artikel 12, lid 4, AVG).`,
        ['12(4)'],
      );
  }
}

/** The judgment on a first request is about access alone. */
function unfounded(matter: Matter): Paragraph {
  const words = unfoundedWords(matter);
  return matter.right === 'access'
    ? text(
        'answer',
        `${words} Een eerste verzoek om inzage kan alleen in uitzonderlijke gevallen misbruik zijn, en ook dat moet u aantonen (Hof van Justitie, C-526/24).`,
        ['12(5)', 'C-526/24'],
      )
    : text('answer', words, ['12(5)']);
}

/** Art. 12(5) does not speak of a withdrawal: nothing is granted of that. */
function unfoundedWords(matter: Matter): string {
  const { right, companions } = matter;
  const called = 'kennelijk ongegrond of buitensporig (artikel 12, lid 5, AVG).';
  const words =
    right === 'withdrawConsent'
      ? `U noemt mijn verzoek ${called} Dat kan alleen aan ${besideWithdrawal(matter, 'of')} in de weg staan, niet aan mijn intrekking.`
      : `U noemt ${askedInShort([right, ...companions])} ${called}`;
  return `${words} Het is aan u om dat met feiten aan te tonen. Laat mij weten op welke feiten u zich baseert.`;
}
