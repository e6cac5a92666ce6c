import type { LegalSourceId } from '@/utils/law/legal-sources';
import type { Right } from '@/utils/law/rights';
import { missingInLetter } from './answer-item-words';
import { type AnswerItem, ITEMS_OF_RIGHT } from './answer-items';
import { type Breach, breachOf, REFUSED } from './breach';
import type { Matter } from './matter';

type Undone = {
  /** One of these missing is enough. */
  readonly items: readonly AnswerItem[];
  readonly words: string;
  readonly sources?: readonly LegalSourceId[];
  /** Said only where this was not missing too: the larger fault holds the smaller. */
  readonly unless?: AnswerItem;
  /** Only the answer is not whole: the right itself may well have been heeded. */
  readonly isOfAnswer?: true;
  /** Only where this right went along: else it was not asked. */
  readonly along?: Right;
};

function ofAnswer(item: AnswerItem, words: string, ...sources: LegalSourceId[]): Undone {
  return { items: [item], words, sources, isOfAnswer: true };
}

/** Art. 12(3): the writer hears what was done, and in writing unless another way was asked (art. 12(1)). */
const CONFIRMED = ofAnswer(
  'confirmedInWriting',
  'artikel 12, lid 3, AVG: ik kreeg geen schriftelijke bevestiging van het gevolg dat mijn verzoek kreeg.',
  '12(3)',
);
const OF_RECIPIENTS: readonly Undone[] = [
  ofAnswer(
    'recipientsTold',
    'artikel 19 AVG: de organisatie bevestigt niet dat ze dit aan elke ontvanger heeft gemeld, en zegt niet waarom dat niet kon.',
    '19',
  ),
  ofAnswer('recipientsNamed', 'artikel 19 AVG: in het antwoord ontbreken de namen van de ontvangers.', '19'),
];

/** What a missing item says of the right, each on the article that it rests on. */
const LEFT_UNDONE: Readonly<Record<Right, readonly Undone[]>> = {
  access: [{ items: ITEMS_OF_RIGHT.access, words: 'artikel 15 AVG: ik kreeg geen volledige inzage' }],
  rectification: [
    { items: ['done'], words: 'artikel 16 AVG: mijn gegevens zijn niet volledig verbeterd of aangevuld.' },
    ...OF_RECIPIENTS,
    CONFIRMED,
  ],
  erasure: [
    { items: ['done'], words: 'artikel 17, lid 1, AVG: mijn gegevens zijn niet volledig gewist.' },
    ofAnswer(
      'exceptionNamed',
      'artikel 12, lid 4, AVG: de organisatie laat niet weten of ze een deel bewaart, en op welke uitzondering van artikel 17, lid 3, AVG.',
      '12(4)',
      '17(3)',
      'EDPB 01/2022 §193',
    ),
    ...OF_RECIPIENTS,
    CONFIRMED,
  ],
  restriction: [{ items: ['markedAsRestricted'], words: REFUSED.restriction }, ...OF_RECIPIENTS, CONFIRMED],
  portability: [
    {
      items: ['copy'],
      words: 'artikel 20, lid 1, AVG: ik kreeg niet alle gegevens die ik aan de organisatie heb verstrekt.',
    },
    {
      items: ['machineReadable'],
      words:
        'artikel 20, lid 1, AVG: ik kreeg mijn gegevens niet in een gestructureerde, gangbare en machineleesbare vorm.',
    },
    {
      items: ['transferred'],
      words:
        'artikel 20, lid 2, AVG: mijn gegevens zijn niet rechtstreeks doorgezonden, zonder uitleg waarom dat niet kan.',
    },
  ],
  objection: [
    { items: ['stopped'], words: 'artikel 21, lid 1, AVG: de verwerking is niet gestaakt.' },
    {
      items: ['groundsDemonstrated'],
      words: 'artikel 21, lid 1, AVG: dwingende gronden zijn niet aangetoond.',
    },
    CONFIRMED,
  ],
  directMarketing: [
    { items: ['stopped'], words: REFUSED.directMarketing },
    {
      items: ['profilingStopped'],
      unless: 'stopped',
      words: 'artikel 21, leden 2 en 3, AVG: de profilering voor direct marketing is niet gestaakt.',
    },
    {
      ...ofAnswer(
        '15(1)(g)',
        'artikel 15, lid 1, punt g), AVG: ik vernam de bron van mijn gegevens niet.',
        '15(1)(g)',
      ),
      along: 'access',
    },
    {
      ...ofAnswer(
        'recipientsByName',
        'artikel 15, lid 1, punt c), AVG: ik vernam niet bij naam wie de ontvangers zijn (Hof van Justitie, C-154/21).',
        '15(1)(c)',
        'C-154/21',
      ),
      along: 'access',
    },
    CONFIRMED,
  ],
  // Nothing in the AVG makes the controller confirm a withdrawal.
  withdrawConsent: [{ items: ['stopped'], words: REFUSED.withdrawConsent }],
  automatedDecisions: [
    { items: ['humanReview'], words: REFUSED.automatedDecisions },
    ofAnswer(
      'explanation',
      'artikel 15, lid 1, punt h), AVG: ik kreeg de uitleg over het besluit niet (Hof van Justitie, C-203/22).',
      '15(1)(h)',
      'C-203/22',
    ),
    CONFIRMED,
  ],
  information: [
    {
      items: ['missingInformation'],
      words: 'de artikelen 13 en 14 AVG: ik kreeg maar een deel van de informatie.',
    },
  ],
};

/** What an incomplete answer breached: no more of the right than an item of the right itself is missing. */
export function leftUndone({ right, companions }: Matter, missing: readonly AnswerItem[]): readonly Breach[] {
  return LEFT_UNDONE[right]
    .filter(({ items }) => items.some((item) => missing.includes(item)))
    .filter(({ unless }) => unless === undefined || !missing.includes(unless))
    .filter(({ along }) => along === undefined || companions.includes(along))
    .map((undone) => lineOf(right, undone, missing));
}

function lineOf(
  right: Right,
  { words, sources, isOfAnswer, along }: Undone,
  missing: readonly AnswerItem[],
): Breach {
  if (isOfAnswer) return { words, sources: sources ?? [], remedy: { to: 'complete', right: along ?? right } };
  if (right !== 'access') return breachOf(right, words, sources);
  const named = missingInLetter(missing, right, 'authority');
  const lack = named.words.length === 1 ? 'ontbreekt' : 'ontbreken';
  return breachOf(right, `${words}; in het antwoord ${lack}: ${named.words.join('; ')}.`, [
    '15',
    ...named.sources,
  ]);
}
