import type { LegalSourceId } from '@/utils/law/legal-sources';
import { list, quote, text, withShort } from './build-paragraph';
import { choice, type Draft, leaveBlank, many, optional, typed } from './draft';
import type { LetterRequest, Paragraph } from './letter';
import type { ChoiceOf, TypedId } from './question-table';
import { quotedRetention } from './quoted-retention';
import { policyCited } from './shared-paragraphs';
import { personOf } from './words';

/** Grounds, the policy's own retention period, data made public, and what may be withheld. */
export function erasureCore(draft: Draft): readonly Paragraph[] {
  return [
    ...grounds(draft),
    ...retention(draft),
    ...madePublic(draft),
    withheld(draft.request),
    text('confirmErasure', 'Bevestig mij schriftelijk wat u hebt gewist en wanneer, ook bij uw verwerkers.', [
      '12(3)',
    ]),
  ];
}

type Ground = ChoiceOf<'erasure.grounds'>;

/** Said of all data; the others reach only what rests on that consent, objection, statute or offer to a child. */
const OF_ALL_DATA: ReadonlySet<Ground> = new Set(['noLongerNeeded', 'unlawful'] as const);

/** Do the ticked grounds carry a request to erase everything? */
export function reachesAll(draft: Draft): boolean {
  const ticked = many(draft, 'erasure.grounds');
  return ticked.length === 0 || ticked.some((ground) => OF_ALL_DATA.has(ground));
}

type GroundWords = {
  readonly words: string;
  readonly sources: readonly LegalSourceId[];
  readonly fact: TypedId | null;
  /** What stands in the blank; null where the ground needs no fact. */
  readonly blank: string | null;
};

function groundWords(ground: Ground, request: LetterRequest): GroundWords {
  const { data } = personOf(request);
  switch (ground) {
    case 'noLongerNeeded':
      return {
        words: `U hebt ${data} volgens mij niet langer nodig voor de doeleinden waarvoor u ze hebt verzameld of verwerkt (artikel 17, lid 1, punt a), AVG).`,
        sources: ['17(1)(a)'],
        fact: 'erasure.fact.noLongerNeeded',
        blank: 'waarom de gegevens niet meer nodig zijn',
      };
    case 'consentWithdrawn':
      return {
        words: withdrawn(request),
        sources: ['17(1)(b)', '7(3)'],
        fact: 'erasure.fact.consentWithdrawn',
        blank: null,
      };
    case 'objected':
      return {
        words: `Ik maak bezwaar tegen de verwerking, voor zover u ze baseert op artikel 6, lid 1, punt e) of f), AVG (artikel 21, lid 1, AVG). Er zijn volgens mij geen dwingende gerechtvaardigde gronden die zwaarder wegen (artikel 17, lid 1, punt c), AVG).`,
        sources: ['17(1)(c)', '21(1)', '6(1)(e)', '6(1)(f)'],
        fact: 'erasure.fact.objected',
        blank: 'waarom je bezwaar maakt, vanuit je eigen situatie',
      };
    case 'directMarketing':
      return {
        words: `Ik maak bezwaar tegen direct marketing (artikel 21, lid 2, AVG). Dat is op zich een grond om te wissen wat u daarvoor verwerkt (artikel 17, lid 1, punt c), AVG).`,
        sources: ['17(1)(c)', '21(2)'],
        fact: null,
        blank: null,
      };
    case 'unlawful':
      return {
        words: `Volgens mij verwerkt u ${data} onrechtmatig (artikel 17, lid 1, punt d), AVG).`,
        sources: ['17(1)(d)'],
        fact: 'erasure.fact.unlawful',
        blank: 'waarom de verwerking onrechtmatig is',
      };
    case 'legalDuty':
      return {
        words:
          'Een wettelijke verplichting die op u rust, verplicht u volgens mij tot wissing (artikel 17, lid 1, punt e), AVG).',
        sources: ['17(1)(e)'],
        fact: 'erasure.fact.legalDuty',
        blank: 'welke wet tot wissing verplicht',
      };
    case 'child':
      return {
        words: `De gegevens zijn volgens mij verzameld bij een rechtstreeks aanbod van een online dienst aan een kind (artikel 17, lid 1, punt f), en artikel 8, lid 1, AVG).`,
        sources: ['17(1)(f)', '8(1)'],
        fact: 'erasure.fact.child',
        blank: 'hoe oud het kind was, en welke dienst het was',
      };
  }
}

/** Consent that ends before the transfer would take away what art. 20(1)(a) rests on. */
function withdrawn({ kind }: LetterRequest): string {
  const first = 'Ik trek de toestemming in waarop u zich beroept (artikel 7, lid 3, AVG)';
  const noOther = 'volgens mij geen andere rechtsgrond voor de verwerking (artikel 17, lid 1, punt b), AVG).';
  return kind === 'portability'
    ? `${first}, met ingang van de dag waarop u de gegevens hebt overgedragen. Er is dan ${noOther}`
    : `${first}, en er is ${noOther}`;
}

function grounds(draft: Draft): readonly Paragraph[] {
  const ticked = many(draft, 'erasure.grounds');
  if (ticked.length === 0)
    return [
      text(
        'grounds',
        `De grond voor wissing is: ${leaveBlank(draft, 'erasure.grounds', 'de grond van artikel 17, lid 1')}.`,
        ['17(1)'],
      ),
    ];
  const words = ticked.map((ground) => groundWords(ground, draft.request));
  const items = words.map((one) => `${one.words}${fact(draft, one)}`);
  const lead = items.length === 1 ? 'De grond voor mijn verzoek is:' : 'De gronden voor mijn verzoek zijn:';
  return [
    list(
      'grounds',
      lead,
      items,
      'dash',
      words.flatMap((one) => one.sources),
    ),
  ];
}

function fact(draft: Draft, ground: GroundWords): string {
  if (ground.fact === null) return '';
  const words =
    ground.blank === null ? optional(draft, ground.fact) : typed(draft, ground.fact, ground.blank);
  return words === null ? '' : ` Concreet: ${words}`;
}

/** "U vermeldt zelf een bewaartermijn…": the policy's own words, with its address and the day of reading. */
function retention(draft: Draft): readonly Paragraph[] {
  const periods = quotedRetention(draft);
  if (periods.length === 0) return [];
  return [
    list(
      'retention',
      `U vermeldt zelf deze bewaartermijn in ${policyCited(draft.request)}:`,
      periods,
      'dash',
    ),
    text(
      'retentionTest',
      'Zo’n bewaartermijn is op zich geen uitzondering van artikel 17, lid 3, AVG. Is ze voorbij, wis de gegevens dan. Loopt ze nog, laat mij dan per gegeven weten op welke uitzondering ze steunt.',
      ['17(3)'],
    ),
  ];
}

export const TELL_OTHERS =
  'redelijke maatregelen om andere verwerkingsverantwoordelijken te melden dat ik vraag om elke koppeling naar, en elke kopie of reproductie van die gegevens te wissen (artikel 17, lid 2, AVG)';

function madePublic(draft: Draft): readonly Paragraph[] {
  if (choice(draft, 'erasure.madePublic') !== 'yes') return [];
  return [
    quote(
      'madePublic',
      `U hebt de gegevens openbaar gemaakt. Neem ${TELL_OTHERS}. Het gaat om:`,
      typed(draft, 'erasure.publicPlace', 'waar de gegevens openbaar staan'),
      ['17(2)'],
    ),
  ];
}

/** Art. 17(3): part may be withheld, but only per item and with the exact exception. */
function withheld(request: LetterRequest): Paragraph {
  const { data } = personOf(request);
  return withShort(
    text(
      'withheld',
      `Meent u dat u een deel van ${data} moet bewaren? Wis dan al het overige. Noem mij voor elk deel dat u bewaart de precieze uitzondering van artikel 17, lid 3, AVG, de wetsbepaling waarop u zich beroept, als die er is, en de datum waarop u dat deel zult wissen. Gebruik die gegevens intussen voor niets anders.`,
      ['17(3)'],
    ),
    'Bewaart u een deel? Noem mij per deel de precieze uitzondering van artikel 17, lid 3, AVG, de wetsbepaling, als die er is, en de datum waarop u het wist.',
  );
}
