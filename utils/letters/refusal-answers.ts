import type { LegalSourceId } from '@/utils/law/legal-sources';
import type { RefusalGround } from '@/utils/law/request-state';
import type { Right } from '@/utils/law/rights';
import { text } from './build-paragraph';
import { groundOfRefusal, ownerOfGround } from './ground-of-refusal';
import type { Paragraph } from './letter';
import type { Matter } from './matter';
import { asksCopy, SHORT_WORDS } from './matter-words';
import { type BareRight, bareRightOf } from './under-article-12';

/** What does a controller that refuses on this ground still owe? */
export function answersToRefusal(matter: Matter): readonly Paragraph[] {
  const ground = groundOfRefusal(matter) ?? 'none';
  const owner = ownerOfGround(matter);
  if (!meetsMarketing(matter, ground)) return [answerTo(matter, ground, owner)];
  // What the controller called on may concern what went along: then that is met too.
  return owner === null
    ? [marketingAlone(matter)]
    : [marketing('marketing'), answerTo(matter, ground, owner)];
}

/** Against an objection to direct marketing nothing weighs, but that it is manifestly unfounded or excessive. */
function meetsMarketing({ right, companions, answered }: Matter, ground: RefusalGround): boolean {
  if (ground === 'none' || ground === '12(5)') return false;
  const calledOnGrounds = answered.kind === 'refused' && answered.ground === '21(1)';
  return right === 'directMarketing' || (calledOnGrounds && companions.includes('directMarketing'));
}

const NO_REASONS_NEEDED =
  'Tegen direct marketing kan ik altijd bezwaar maken, zonder redenen (artikel 21, lid 2, AVG). Na dat bezwaar mag u mijn gegevens daarvoor niet meer verwerken (artikel 21, lid 3, AVG).';

/** Of a weighing is spoken where the controller called on one; else its ground is asked. */
function marketingAlone({ answered }: Matter): Paragraph {
  return answered.kind === 'refused' && answered.ground === '21(1)'
    ? marketing('answer')
    : text(
        'answer',
        `${NO_REASONS_NEEDED} Noem mij de bepaling waarop u de weigering baseert (artikel 12, lid 4, AVG).`,
        ['21(2)', '21(3)', '12(4)'],
      );
}

function marketing(id: string): Paragraph {
  return text(
    id,
    `${NO_REASONS_NEEDED} Dwingende gerechtvaardigde gronden of een belangenafweging kunnen daar niets aan veranderen.`,
    ['21(2)', '21(3)'],
  );
}

function answerTo(matter: Matter, ground: RefusalGround, owner: Right | null): Paragraph {
  if (ground === 'none' || ground === 'other') return withoutGround(ground, ownArticle(matter));
  if (ground === '12(5)') return unfounded(matter.right);
  if (ground === '15(4)' && !asksCopy({ matter })) return noCopyAsked();
  const { on, owes, sources } = ANSWERS[ground];
  return text('answer', `U beroept zich ${on}.${elsewhere(matter.right, owner)} ${owes}`, sources);
}

/** What was called on for what went along does not stand in the way of the main request. */
function elsewhere(right: Right, owner: Right | null): string {
  return owner === null || owner === right
    ? ''
    : ` Die bepaling kan alleen aan ${SHORT_WORDS[owner]} in de weg staan, niet aan ${SHORT_WORDS[right]}.`;
}

/** Beside direct marketing only the source and the recipients are asked, and art. 15(4) is about the copy. */
function noCopyAsked(): Paragraph {
  return text(
    'answer',
    `U beroept zich ${ANSWERS['15(4)'].on}. Die bepaling gaat over de kopie van artikel 15, lid 3, AVG, en die vroeg ik niet. Geef mij de bron en de ontvangers (artikel 15, lid 1, punten c) en g), AVG).`,
    ['15(4)', '15(3)', '15(1)(c)', '15(1)(g)'],
  );
}

/** A withdrawal rests on art. 7(3), whatever went along: art. 12(4) is then claimed of that alone, at the end. */
function ownArticle(matter: Matter): BareRight | null {
  return matter.right === 'withdrawConsent' ? matter.right : bareRightOf(matter);
}

/** Art. 12(4) asks for reasons; of a bare withdrawal or question for information its own article speaks. */
function withoutGround(ground: 'none' | 'other', bare: BareRight | null): Paragraph {
  const lead =
    ground === 'none'
      ? 'U noemde daarvoor geen redenen.'
      : 'Noem mij de bepaling van de AVG waarop u de weigering baseert, en de feiten die volgens u eronder vallen.';
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
        `${lead} Deze informatie moet u uit eigen beweging geven, tenzij een uitzondering geldt (artikel 13, lid 4, en artikel 14, lid 5, AVG). Noem mij dan welke.`,
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
function unfounded(right: Right): Paragraph {
  const words =
    'U noemt mijn verzoek kennelijk ongegrond of buitensporig (artikel 12, lid 5, AVG). Het is aan u om dat met feiten aan te tonen. Laat mij weten op welke feiten u zich baseert.';
  return right === 'access'
    ? text(
        'answer',
        `${words} Een eerste verzoek om inzage kan alleen in uitzonderlijke gevallen misbruik zijn, en ook dat moet u aantonen (Hof van Justitie, C-526/24).`,
        ['12(5)', 'C-526/24'],
      )
    : text('answer', words, ['12(5)']);
}

type Answer = {
  /** What follows "u beroept zich": the exception with its article. */
  readonly on: string;
  readonly owes: string;
  readonly sources: readonly LegalSourceId[];
};

/** Some exceptions rest on a statute; of others there is often none to name. */
function partOnly(statute: 'de wetsbepaling' | 'de wetsbepaling, als die er is'): string {
  return `Die uitzondering geldt alleen voor zover de verwerking daarvoor nodig is. Wis dus al het overige, en noem mij voor elk deel dat u bewaart ${statute}, de reden en de bewaartermijn.`;
}

const ANSWERS: Readonly<Record<Exclude<RefusalGround, 'none' | 'other' | '12(5)'>, Answer>> = {
  '15(4)': {
    on: 'op de rechten en vrijheden van anderen (artikel 15, lid 4, AVG)',
    owes: 'Die bepaling gaat over de kopie. Laat daaruit alleen weg wat nodig is om anderen te beschermen, schrijf erbij wat u weglaat en waarom, en bezorg mij al het overige.',
    sources: ['15(4)'],
  },
  '17(3)(a)': {
    on: 'op de vrijheid van meningsuiting en informatie (artikel 17, lid 3, punt a), AVG)',
    owes: partOnly('de wetsbepaling, als die er is'),
    sources: ['17(3)(a)', '17(3)'],
  },
  '17(3)(b)': {
    on: 'op een wettelijke verplichting of een taak van algemeen belang (artikel 17, lid 3, punt b), AVG)',
    owes: partOnly('de wetsbepaling'),
    sources: ['17(3)(b)', '17(3)'],
  },
  '17(3)(c)': {
    on: 'op het algemeen belang op het gebied van volksgezondheid (artikel 17, lid 3, punt c), AVG)',
    owes: partOnly('de wetsbepaling'),
    sources: ['17(3)(c)', '17(3)'],
  },
  '17(3)(d)': {
    on: 'op archivering, onderzoek of statistiek (artikel 17, lid 3, punt d), AVG)',
    owes: partOnly('de wetsbepaling'),
    sources: ['17(3)(d)', '17(3)'],
  },
  '17(3)(e)': {
    on: 'op een rechtsvordering (artikel 17, lid 3, punt e), AVG)',
    owes: `Laat mij weten om welke vordering het gaat. ${partOnly('de wetsbepaling, als die er is')}`,
    sources: ['17(3)(e)', '17(3)'],
  },
  '20(3)': {
    on: 'op een taak van algemeen belang of openbaar gezag (artikel 20, lid 3, AVG)',
    owes: 'Die uitzondering geldt alleen voor verwerking die voor zo’n taak nodig is. Noem mij de taak en de wet, en bezorg mij de gegevens die u op grond van toestemming of een overeenkomst verwerkt.',
    sources: ['20(3)', '20(1)'],
  },
  '20(4)': {
    on: 'op de rechten en vrijheden van anderen (artikel 20, lid 4, AVG)',
    owes: 'Laat alleen weg wat daarvoor nodig is, schrijf erbij wat u weglaat en waarom, en bezorg mij al het overige.',
    sources: ['20(4)'],
  },
  '21(1)': {
    on: 'op dwingende gerechtvaardigde gronden of op een rechtsvordering (artikel 21, lid 1, AVG)',
    owes: 'Het is aan u om die aan te tonen. Beroept u zich op dwingende gerechtvaardigde gronden, toon dan aan dat ze zwaarder wegen dan mijn belangen, rechten en vrijheden. Beroept u zich op een rechtsvordering, laat mij dan weten welke, en waarom u deze gegevens daarvoor nodig hebt.',
    sources: ['21(1)'],
  },
  '22(2)': {
    on: 'op een uitzondering van artikel 22, lid 2, AVG',
    owes: 'Laat mij weten welke. Steunt het besluit op een overeenkomst of op uitdrukkelijke toestemming, dan behoud ik het recht op menselijke tussenkomst, mag ik mijn standpunt geven en mag ik het besluit aanvechten (artikel 22, lid 3, AVG).',
    sources: ['22(2)', '22(3)'],
  },
};
