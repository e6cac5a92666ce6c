import type { LegalSourceId } from '@/utils/law/legal-sources';
import type { PolicyItem } from '@/utils/law/policy';
import { copy, information, safeguards } from './access-parts';
import { list, text } from './build-paragraph';
import { companionsOf } from './companions';
import { chosen, type Draft, leaveBlank } from './draft';
import type { LetterRequest, Paragraph } from './letter';
import { absence } from './open-questions';
import { answerWay, authority, closingParagraphs, policyCited, whoWrites } from './shared-paragraphs';
import { personOf } from './words';

type Item = { readonly words: string; readonly sources: readonly LegalSourceId[] };

/** One line for each item that a policy is checked for. */
const ITEM_WORDS: Readonly<Record<PolicyItem, Item>> = {
  identity: {
    words: 'uw identiteit en contactgegevens (artikel 13, lid 1, punt a), AVG)',
    sources: ['13(1)(a)'],
  },
  officer: {
    words:
      'de contactgegevens van uw functionaris voor gegevensbescherming, als u er een hebt aangewezen (artikel 13, lid 1, punt b), AVG)',
    sources: ['13(1)(b)'],
  },
  purposes: {
    words: 'de doeleinden van de verwerking (artikel 13, lid 1, punt c), AVG)',
    sources: ['13(1)(c)'],
  },
  legalBases: {
    words: 'de rechtsgrond voor elk doel (artikel 13, lid 1, punt c), AVG)',
    sources: ['13(1)(c)'],
  },
  legitimateInterests: {
    words: 'het gerechtvaardigd belang, waar u zich daarop beroept (artikel 13, lid 1, punt d), AVG)',
    sources: ['13(1)(d)'],
  },
  recipients: {
    words: 'de ontvangers of categorieën van ontvangers (artikel 13, lid 1, punt e), AVG)',
    sources: ['13(1)(e)'],
  },
  transfers: {
    words:
      'of u gegevens doorgeeft aan een land buiten de Europese Economische Ruimte (artikel 13, lid 1, punt f), AVG)',
    sources: ['13(1)(f)'],
  },
  safeguards: {
    words:
      'het adequaatheidsbesluit of de waarborgen voor doorgifte buiten de Europese Economische Ruimte, en hoe ik een kopie van die waarborgen krijg (artikel 13, lid 1, punt f), AVG)',
    sources: ['13(1)(f)'],
  },
  retention: {
    words: 'de bewaartermijn of de criteria daarvoor, per doel (artikel 13, lid 2, punt a), AVG)',
    sources: ['13(2)(a)'],
  },
  rights: { words: 'de rechten van de betrokkene (artikel 13, lid 2, punt b), AVG)', sources: ['13(2)(b)'] },
  withdrawal: {
    words:
      'het recht om toestemming in te trekken, en dat dit niets verandert aan de rechtmatigheid van wat vóór de intrekking gebeurde (artikel 13, lid 2, punt c), AVG)',
    sources: ['13(2)(c)', '7(3)'],
  },
  complaint: {
    words:
      'het recht om een klacht in te dienen bij een toezichthoudende autoriteit (artikel 13, lid 2, punt d), AVG)',
    sources: ['13(2)(d)'],
  },
  dutyToProvide: {
    words:
      'of ik de gegevens moet verstrekken, en wat het gevolg is als ik dat niet doe (artikel 13, lid 2, punt e), AVG)',
    sources: ['13(2)(e)'],
  },
  automatedDecisions: {
    words:
      'of u geautomatiseerde besluiten neemt, met inbegrip van profilering, met de logica, het belang en de gevolgen (artikel 13, lid 2, punt f), AVG)',
    sources: ['13(2)(f)'],
  },
  source: {
    words:
      'de categorieën en de bron van gegevens die u niet rechtstreeks kreeg (artikel 14, lid 1, punt d), en lid 2, punt f), AVG)',
    sources: ['14(1)(d)', '14(2)(f)'],
  },
};

/** What art. 13 and 14 demand and this policy was not found to state. No term of art. 12(3). */
export function informationParagraphs(draft: Draft): readonly Paragraph[] {
  const { request } = draft;
  const withAccess = companionsOf(request).includes('access');
  return [
    text(
      'ask',
      `Ik vraag u om mij de informatie te geven die u op grond van de artikelen 13 en 14 van de Algemene Verordening Gegevensbescherming (AVG) moet geven over de verwerking van ${personOf(request).data}.${request.policy === null ? '' : ` Ik las ${policyCited(request)}.`}`,
      ['13', '14'],
    ),
    whoWrites(draft),
    ...lists(draft),
    when(),
    ...(withAccess ? access(request) : [answerBy(request), authority(request)].filter((one) => one !== null)),
  ];
}

/** Only what the user confirmed is said to be missing; the rest was not found. */
function lists(draft: Draft): readonly Paragraph[] {
  const { request } = draft;
  const items = chosenItems(draft);
  if (items.length === 0) {
    const blank = leaveBlank(draft, 'information.items', 'welke informatie je mist');
    return [text('items', `Het gaat om: ${blank}.`, ['13', '14'])];
  }
  if (request.policy === null)
    return [itemList('items', 'Het gaat om:', items)].filter((one) => one !== null);
  const partly = items.filter((item) => statusOf(request, item) === 'partly');
  const absent = items.filter((item) => !partly.includes(item));
  const missing = absent.filter((item) => absence(request, item) === 'missing');
  const notFound = absent.filter((item) => absence(request, item) === 'notFound');
  return [
    itemList('missing', 'Dit ontbreekt in uw privacyverklaring:', missing),
    itemList('notFound', 'Dit vond ik er niet in:', notFound),
    itemList('partly', 'Dit staat er volgens mij maar voor een deel in:', partly),
  ].filter((one) => one !== null);
}

function chosenItems(draft: Draft): readonly PolicyItem[] {
  const ticked = chosen(draft, 'information.items');
  return (Object.keys(ITEM_WORDS) as PolicyItem[]).filter((item) => ticked.includes(item));
}

function itemList(id: string, lead: string, items: readonly PolicyItem[]): Paragraph | null {
  if (items.length === 0) return null;
  return list(
    id,
    lead,
    items.map((item, index) => `${ITEM_WORDS[item].words}${index === items.length - 1 ? '.' : ';'}`),
    'dash',
    [...new Set(items.flatMap((item) => ITEM_WORDS[item].sources))],
  );
}

function statusOf(request: LetterRequest, item: PolicyItem): 'stated' | 'partly' | 'notFound' | null {
  return request.policy?.policy.checks.find((check) => check.item === item)?.status ?? null;
}

function when(): Paragraph {
  return text(
    'when',
    'U moet deze informatie geven wanneer u de gegevens verzamelt (artikel 13 AVG). Kreeg u de gegevens niet rechtstreeks, dan moet dat uiterlijk één maand nadat u ze kreeg (artikel 14, lid 3, AVG). De informatie moet beknopt, begrijpelijk en in duidelijke taal zijn (artikel 12, lid 1, AVG).',
    ['13', '14', '14(3)', '12(1)'],
  );
}

/** A wish of the writer's; the law names no term for this answer. */
function answerBy(request: LetterRequest): Paragraph {
  return text(
    'answer',
    `Ik stel een antwoord binnen veertien dagen op prijs. ${answerWay(request)} Deze informatie is kosteloos (artikel 12, lid 5, AVG).`,
    ['12(5)'],
  );
}

function access(request: LetterRequest): readonly Paragraph[] {
  return [
    text(
      'access',
      `Ik vraag u ook om inzage in ${personOf(request).data}, met een kopie (artikel 15, leden 1 en 3, AVG).`,
      ['15(1)', '15(3)'],
    ),
    information(request),
    safeguards(request),
    copy(request),
    ...closingParagraphs(request, 'mijn verzoek om inzage'),
  ];
}
