import { dayInDutch } from '@/utils/law/day-in-dutch';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import { homeAddress } from './blocks';
import { choice, type Draft, leaveBlank, optional, typed } from './draft';
import type { Paragraph } from './letter';
import type { Matter } from './matter';
import { ANSWER_ITEM_WORDS, REQUEST_WORDS, SOURCE_OF_RIGHT, wayOf } from './matter-words';
import { heading, list, quote, text } from './paragraph';
import { policyCited } from './paragraphs';
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
          `Ik dien dit in als ouder of wettelijke vertegenwoordiger van mijn kind ${onBehalfOf.name === null || onBehalfOf.name.trim() === '' ? leaveBlank(draft, 'child.name', 'naam van je kind') : oneLine(onBehalfOf.name)}.`,
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
    'De verwerkingsverantwoordelijke is:',
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
      : list('facts', 'Dit is er gebeurd:', timeline(draft, matter), 'dash'),
    ...(own === null ? [] : [quote('ownFacts', 'Ik voeg hieraan toe:', own)]),
  ];
}

type Fact = { readonly on: Temporal.PlainDate; readonly words: string };

function timeline(draft: Draft, matter: Matter): readonly string[] {
  const received = matter.isEstimated ? 'de ontvangst, volgens mijn berekening' : 'de ontvangst';
  const known: readonly Fact[] = [
    { on: matter.sentOn, words: `mijn ${REQUEST_WORDS[matter.right]}, ${wayOf(matter)}` },
    ...(matter.receivedOn.equals(matter.sentOn) ? [] : [{ on: matter.receivedOn, words: received }]),
    ...answeredFact(matter),
    ...(matter.remindedOn === null ? [] : [{ on: matter.remindedOn, words: 'mijn herinnering' }]),
    ...matter.events.map(({ on, words }) => ({ on, words: oneLine(words) })),
    ...(matter.dueOn === null || Temporal.PlainDate.compare(matter.dueOn, draft.request.today) > 0
      ? []
      : [{ on: matter.dueOn, words: 'laatste dag van de termijn (artikel 12, lid 3, AVG)' }]),
  ];
  return known
    .map((fact, index) => ({ ...fact, index }))
    .sort((one, other) => Temporal.PlainDate.compare(one.on, other.on) || one.index - other.index)
    .map(({ on, words }) => `${dayInDutch(on)}: ${words}`);
}

function answeredFact(matter: Matter): readonly Fact[] {
  const { answered } = matter;
  switch (answered.kind) {
    case 'nothing':
      return [];
    case 'partly':
      return [{ on: answered.on, words: 'een onvolledig antwoord van de organisatie' }];
    case 'refused':
      return [{ on: answered.on, words: 'de organisatie weigert' }];
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
    case 'feeAsked':
      return [{ on: answered.on, words: 'de organisatie vraagt een vergoeding' }];
    case 'marketingContinues':
      return [{ on: answered.on, words: 'de organisatie stuurt opnieuw reclame' }];
  }
}

/** Which processing, and which articles were in my view not followed. */
export function breaches(draft: Draft): readonly Paragraph[] {
  const { matter, policy } = draft.request;
  const found = matter === null ? [] : breachesOf(matter, draft.request.today);
  return [
    heading('articlesHeading', '3. De verwerking en de bepalingen'),
    text(
      'processing',
      `Het gaat om de verwerking van mijn persoonsgegevens door deze organisatie${policy === null ? '' : `, zoals beschreven in haar privacyverklaring (${policyCited(draft.request).replace('uw privacyverklaring (', '')}`}.`,
    ),
    ...(found.length === 0
      ? []
      : [
          list(
            'breaches',
            'Volgens mij zijn deze bepalingen niet nageleefd:',
            found.map((one) => one.words),
            'dash',
            [...new Set(found.flatMap((one) => one.sources))],
          ),
        ]),
  ];
}

type Breach = { readonly words: string; readonly sources: readonly LegalSourceId[] };

const ARTICLE_WORDS: Readonly<Record<Matter['right'], string>> = {
  access: 'artikel 15 AVG: ik kreeg geen volledige inzage',
  rectification: 'artikel 16 AVG: mijn gegevens zijn niet verbeterd of aangevuld',
  erasure: 'artikel 17, lid 1, AVG: mijn gegevens zijn niet of niet volledig gewist',
  restriction: 'artikel 18 AVG: de verwerking is niet beperkt',
  portability: 'artikel 20 AVG: ik kreeg mijn gegevens niet in een geschikte vorm',
  objection: 'artikel 21, lid 1, AVG: de verwerking ging voort zonder dat dwingende gronden zijn aangetoond',
  directMarketing: 'artikel 21, leden 2 en 3, AVG: er is geen gevolg gegeven aan mijn bezwaar',
  withdrawConsent: 'artikel 7, lid 3, AVG: er is geen gevolg gegeven aan de intrekking van mijn toestemming',
  automatedDecisions: 'artikel 22, lid 3, AVG: ik kreeg geen menselijke tussenkomst',
  information: 'de artikelen 13 en 14 AVG: ik kreeg de informatie niet',
};

function breachesOf(matter: Matter, today: Temporal.PlainDate): readonly Breach[] {
  const { answered, dueOn } = matter;
  const right: Breach = {
    words: `${ARTICLE_WORDS[matter.right]}.`,
    sources: [SOURCE_OF_RIGHT[matter.right]],
  };
  const isOver = dueOn !== null && Temporal.PlainDate.compare(dueOn, today) < 0;
  const late: readonly Breach[] = isOver
    ? [
        {
          words: `artikel 12, lid 3, AVG: ik kreeg uiterlijk op ${dayInDutch(dueOn)} geen volledig antwoord.`,
          sources: ['12(3)'],
        },
      ]
    : [];
  const own: Readonly<Record<Matter['answered']['kind'], readonly Breach[]>> = {
    nothing: [{ words: 'artikel 12, lid 4, AVG: de organisatie meldde geen redenen.', sources: ['12(4)'] }],
    partly: [
      {
        words: `het antwoord mist: ${answered.kind === 'partly' ? answered.missing.map((item) => ANSWER_ITEM_WORDS[item].words).join('; ') : ''}.`,
        sources:
          answered.kind === 'partly'
            ? answered.missing.flatMap((item) => ANSWER_ITEM_WORDS[item].sources)
            : [],
      },
    ],
    refused:
      answered.kind === 'refused' && answered.ground === 'none'
        ? [{ words: 'artikel 12, lid 4, AVG: de weigering bevat geen redenen.', sources: ['12(4)'] }]
        : [],
    extended:
      answered.kind === 'extended' && answered.fault !== 'none'
        ? [
            {
              words:
                'artikel 12, lid 3, AVG: de verlenging is niet binnen één maand en met redenen gemeld (vergelijk beslissing 48/2024).',
              sources: ['12(3)/extension', 'GBA 48/2024'],
            },
          ]
        : [],
    identityAsked: [
      {
        words:
          'artikel 12, leden 2 en 6, en artikel 5, lid 1, punt c), AVG: de organisatie vraagt meer dan nodig is om mij te identificeren (vergelijk de beslissingen 145/2022 en 136/2023).',
        sources: ['12(2)', '12(6)', '5(1)(c)', 'GBA 145/2022', 'GBA 136/2023'],
      },
    ],
    feeAsked: [
      {
        words:
          'artikel 12, lid 5, AVG: de organisatie vraagt een vergoeding voor een verzoek dat kosteloos is.',
        sources: ['12(5)'],
      },
    ],
    marketingContinues: [],
  };
  return [right, ...late, ...own[answered.kind]];
}

/** Own words, else the plain wish that follows from the request. */
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
  const { answered } = matter;
  return [
    `Mijn ${REQUEST_WORDS[matter.right]} van ${dayInDutch(matter.sentOn)}`,
    'Bewijs van verzending of ontvangst',
    ...(answered.kind === 'nothing' ? [] : [`Bericht van de organisatie van ${dayInDutch(answered.on)}`]),
    ...(matter.remindedOn === null ? [] : [`Mijn herinnering van ${dayInDutch(matter.remindedOn)}`]),
    ...(policy === null
      ? []
      : [`De privacyverklaring van de organisatie, gelezen op ${dayInDutch(policy.readOn)}`]),
  ];
}
