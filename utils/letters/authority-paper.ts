import { dayInDutch } from '@/utils/law/day-in-dutch';
import { annexesOf } from './annexes';
import { homeAddress } from './blocks';
import { heading, list, quote, text } from './build-paragraph';
import { choice, type Draft, leaveBlank, optional, typed } from './draft';
import { goingOn } from './going-on';
import { articleOfGround, groundOfRefusal, refusedOnWords } from './ground-of-refusal';
import type { Paragraph } from './letter';
import type { Matter } from './matter';
import { ownWords, sourcesOf, wayOf, wholeRequestWords } from './matter-words';
import { addressLines, controllerName, oneLine, registration } from './words';

/**
 * What every paper for an authority holds (legal.md §3.1, from arts. 58 and 60 WOG and the pages of the GBA):
 * both parties, facts with their dates, the processing, the articles, other proceedings, language, annexes.
 */
export function parties(draft: Draft): readonly Paragraph[] {
  return [heading('partiesHeading', '1. De partijen'), writer(draft), organisation(draft)];
}

function writer(draft: Draft): Paragraph {
  const { sender, onBehalfOf } = draft.request;
  const name = sender?.name ?? '';
  const phone = optional(draft, 'authority.phone');
  const email = sender?.email ?? null;
  const child =
    onBehalfOf.kind === 'child'
      ? [
          `Ik dien dit in als ouder of wettelijke vertegenwoordiger van mijn kind. Waar “mijn gegevens” staat, gaat het om die van ${onBehalfOf.name === null || onBehalfOf.name.trim() === '' ? leaveBlank(draft, 'child.name', 'naam van je kind') : oneLine(onBehalfOf.name)}.`,
        ]
      : ['Het gaat om mijn eigen persoonsgegevens.'];
  return list(
    'writer',
    'Ik ben de indiener:',
    [
      name.trim() === '' ? leaveBlank(draft, 'sender.name', 'je naam') : oneLine(name),
      homeAddress(draft).join(', '),
      ...[email, phone].filter((one) => one !== null && one.trim() !== '').map((one) => oneLine(one ?? '')),
      ...child,
    ],
    'dash',
  );
}

function organisation(draft: Draft): Paragraph {
  const { controller } = draft.request;
  const address = addressLines(controller.address, 'XX');
  const number = registration(controller);
  const contacts = [controller.email, controller.requestsEmail, controller.phone].filter(
    (one, index, all): one is string => one !== null && all.indexOf(one) === index,
  );
  return list(
    'organisation',
    // Whether it is the controller is then the very thing in dispute.
    draft.request.matter?.answered.kind === 'notController'
      ? 'De organisatie, volgens mij verwerkingsverantwoordelijke:'
      : 'De verwerkingsverantwoordelijke is:',
    [
      controllerName(controller) ?? leaveBlank(draft, 'controller.name', 'naam van de organisatie'),
      address.length === 0
        ? leaveBlank(draft, 'controller.address', 'postadres van de organisatie')
        : address.join(', '),
      ...(number === null ? [] : [number]),
      ...contacts.map(oneLine),
    ],
    'dash',
  );
}

/** Dated facts, oldest first: sent, received, last day, reminder, what came back, and the file's other events. */
export function facts(draft: Draft): readonly Paragraph[] {
  const { matter } = draft.request;
  const own = optional(draft, 'authority.facts');
  return [
    heading('factsHeading', '2. De feiten'),
    matter === null
      ? text('facts', `De feiten volgen uit ${leaveBlank(draft, 'matter', 'het eerdere verzoek')}.`)
      : list('facts', 'Dit is er gebeurd:', timeline(draft, matter), 'dash', [
          '12(3)',
          ...sourcesOf(matter),
          ...[articleOfGround(groundOfRefusal(matter))].filter((one) => one !== null),
        ]),
    ...hasData(draft),
    ...goesOn(draft),
    ...(own === null ? [] : [quote('ownFacts', 'Ik voeg hieraan toe:', own)]),
  ];
}

/** That there are data after all: without it "no access" would have no ground. */
function hasData(draft: Draft): readonly Paragraph[] {
  if (draft.request.matter?.answered.kind !== 'noData') return [];
  return [
    quote(
      'hasData',
      'Volgens mij heeft de organisatie wel gegevens:',
      typed(draft, 'authority.hasData', 'waaruit blijkt dat ze wel gegevens heeft'),
    ),
  ];
}

/** That it goes on is a fact; which articles that breaches comes after. */
function goesOn(draft: Draft): readonly Paragraph[] {
  const words = goingOn(draft);
  return words === null ? [] : [quote('goesOn', 'Volgens mij gaat de verwerking door:', words)];
}

type Fact = { readonly on: Temporal.PlainDate; readonly words: string };

function timeline(draft: Draft, matter: Matter): readonly string[] {
  const reckoned = matter.isEstimated ? ', volgens mijn berekening' : '';
  const known: readonly Fact[] = [
    {
      on: matter.sentOn,
      words: `${wholeRequestWords(matter, draft.request.controller)}, ${wayOf(matter)}${ownWords(matter)}`,
    },
    ...(matter.receivedOn.equals(matter.sentOn)
      ? []
      : [{ on: matter.receivedOn, words: `de ontvangst${reckoned}` }]),
    ...[...answeredFact(matter), ...reminderFact(matter)].filter((fact) => !isTold(matter, fact.on)),
    ...matter.events.map(({ on, words }) => ({ on, words: oneLine(words) })),
    ...(matter.dueOn === null || Temporal.PlainDate.compare(matter.dueOn, draft.request.today) > 0
      ? []
      : [{ on: matter.dueOn, words: `laatste dag van de termijn (artikel 12, lid 3, AVG)${reckoned}` }]),
    // Where nothing came back, the story says so on its last day: the reader need not infer it.
    ...stillOpen(matter, draft.request.today),
  ];
  return known
    .map((fact, index) => ({ ...fact, index }))
    .sort((one, other) => Temporal.PlainDate.compare(one.on, other.on) || one.index - other.index)
    .map(({ on, words }) => `${dayInDutch(on)}: ${words}`);
}

/** A confirmation of receipt is no answer: beside other events it is said that none was about the matter. */
function stillOpen(
  { answered, events, hasReacted = events.length > 0 }: Matter,
  today: Temporal.PlainDate,
): readonly Fact[] {
  switch (answered.kind) {
    case 'nothing':
      return [{ on: today, words: `ik kreeg nog geen ${hasReacted ? 'inhoudelijk ' : ''}antwoord` }];
    case 'extended':
    case 'identityAsked':
    case 'clarificationAsked':
    case 'feeAsked':
      return [{ on: today, words: 'ik kreeg nog geen inhoudelijk antwoord' }];
    default:
      return [];
  }
}

function reminderFact(matter: Matter): readonly Fact[] {
  return matter.remindedOn === null ? [] : [{ on: matter.remindedOn, words: 'mijn herinnering' }];
}

/** The file's own events say what happened on that day already. */
function isTold(matter: Matter, on: Temporal.PlainDate): boolean {
  return matter.events.some((event) => event.on.equals(on));
}

function answeredFact({ right, companions, answered }: Matter): readonly Fact[] {
  const rights = [right, ...companions];
  switch (answered.kind) {
    case 'nothing':
      return [];
    case 'partly':
      return [{ on: answered.on, words: 'een onvolledig antwoord van de organisatie' }];
    case 'refused':
      return [{ on: answered.on, words: `de organisatie weigert${refusedOnWords(answered.ground, rights)}` }];
    case 'extended':
      return [
        {
          on: answered.on,
          words:
            answered.fault === 'withoutReasons'
              ? 'de organisatie verlengt de termijn, zonder redenen'
              : 'de organisatie meldt een verlenging van de termijn',
        },
      ];
    case 'identityAsked':
      return [{ on: answered.on, words: 'de organisatie vraagt bijkomende gegevens over mijn identiteit' }];
    case 'clarificationAsked':
      return [{ on: answered.on, words: 'de organisatie vraagt om verduidelijking' }];
    case 'feeAsked':
      return [{ on: answered.on, words: 'de organisatie vraagt een vergoeding' }];
    case 'noData':
      return [{ on: answered.on, words: 'de organisatie antwoordt dat ze geen gegevens van mij heeft' }];
    case 'notController':
      return [
        {
          on: answered.on,
          words:
            answered.named === null
              ? 'de organisatie antwoordt dat ze niet verantwoordelijk is'
              : `de organisatie antwoordt dat niet zij maar ${oneLine(answered.named)} verantwoordelijk is`,
        },
      ];
    case 'answered':
      return [{ on: answered.on, words: 'het antwoord van de organisatie' }];
    case 'marketingContinues':
      return [{ on: answered.on, words: 'de organisatie stuurt opnieuw reclame' }];
  }
}

/** A declaration of the writer's own: never preset. */
export function otherProceedings(draft: Draft, number: number): readonly Paragraph[] {
  const answer = choice(draft, 'authority.proceedings');
  const words =
    answer === null
      ? `Loopt er over dezelfde feiten een andere procedure? ${leaveBlank(draft, 'authority.proceedings', 'ja of nee')}`
      : 'Over dezelfde feiten loopt geen andere procedure.';
  return [
    heading('proceedingsHeading', `${number}. Andere procedures`),
    answer === 'yes'
      ? quote(
          'proceedings',
          'Over dezelfde feiten loopt ook deze procedure:',
          typed(draft, 'authority.proceedingsWhich', 'welke procedure, waar en sinds wanneer'),
        )
      : text('proceedings', words),
  ];
}

/** Proof that the right was first exercised with the controller, and what came back. */
export function annexes(draft: Draft): readonly string[] {
  const { matter, policy } = draft.request;
  if (matter === null) return [];
  const readOn = policy?.readOn ?? null;
  return annexesOf(matter, draft.request.controller, readOn).map(({ title }) => title);
}
