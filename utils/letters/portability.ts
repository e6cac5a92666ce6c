import { citeArticle } from '@/utils/law/citation';
import { ARTICLE_OF_BASIS } from '@/utils/law/grounds';
import type { Purpose } from '@/utils/law/policy';
import { list, quote, text } from './build-paragraph';
import { companionsOf } from './companions';
import { choice, chosen, type Draft, leaveBlank, many, optional, typed } from './draft';
import { erasureCore, reachesAll } from './erasure-parts';
import type { Paragraph } from './letter';
import { quoted } from './page-words';
import { closingParagraphs, policyCited, tellRecipients, whoWrites } from './shared-paragraphs';
import { listed, personOf } from './words';

/** Art. 20: consent or contract, what was provided, format, directly to another, nothing about erasure. */
export function portabilityParagraphs(draft: Draft): readonly Paragraph[] {
  const withErasure = companionsOf(draft.request).includes('erasure');
  return [
    ask(draft),
    whoWrites(draft),
    ...basis(draft),
    ...data(draft),
    used(draft),
    format(draft),
    ...direct(draft),
    others(),
    ...(withErasure ? erasureAfter(draft) : [notErasure(draft)]),
    ...closingParagraphs(draft.request),
  ];
}

function ask(draft: Draft): Paragraph {
  const isDirect = choice(draft, 'portability.direct') === 'yes';
  const [data, provided] =
    draft.request.onBehalfOf.kind === 'child'
      ? [
          'de persoonsgegevens',
          'die mijn kind aan u heeft verstrekt, of die ik voor mijn kind aan u heb verstrekt',
        ]
      : ['de persoonsgegevens over mij', 'die ik aan u heb verstrekt'];
  const asked = isDirect
    ? `${data} ${provided}, rechtstreeks door te sturen naar een andere verwerkingsverantwoordelijke`
    : `mij ${data} te bezorgen ${provided}`;
  return text(
    'ask',
    `Op grond van artikel 20, ${isDirect ? 'leden 1 en 2' : 'lid 1'}, van de Algemene Verordening Gegevensbescherming (AVG) vraag ik u om ${asked}, in een gestructureerde, gangbare en machineleesbare vorm.`,
    isDirect ? ['20(1)', '20(2)'] : ['20(1)'],
  );
}

const BASIS_WORDS = {
  consent: 'toestemming',
  contract: 'de uitvoering van een overeenkomst',
} as const;
const OWN_BASIS = {
  consent: 'toestemming (artikel 6, lid 1, punt a), of artikel 9, lid 2, punt a), AVG)',
  contract: 'een overeenkomst met u (artikel 6, lid 1, punt b), AVG)',
} as const;

/** What the policy itself names, else what the user says. */
function basis(draft: Draft): readonly Paragraph[] {
  const titles = chosen(draft, 'portability.purposes');
  const purposes = (draft.request.policy?.policy.purposes ?? []).filter((one) => titles.includes(one.title));
  if (purposes.length > 0)
    return [
      list(
        'basis',
        `Dit recht geldt voor gegevens die u geautomatiseerd verwerkt op grond van toestemming of een overeenkomst (artikel 20, lid 1, punten a) en b), AVG). In ${policyCited(draft.request)} noemt u:`,
        purposes.map(purposeLine),
        'dash',
        ['20(1)', '6(1)(a)', '6(1)(b)'],
      ),
    ];
  const chosenBasis = choice(draft, 'portability.basis');
  const words =
    chosenBasis === null
      ? leaveBlank(draft, 'portability.basis', 'toestemming of overeenkomst')
      : OWN_BASIS[chosenBasis];
  return [
    text('basis', `Het gaat om gegevens die u geautomatiseerd verwerkt op grond van ${words}.`, [
      '20(1)',
      '6(1)(a)',
      '6(1)(b)',
      '9(2)(a)',
    ]),
  ];
}

function purposeLine(purpose: Purpose): string {
  const bases = purpose.legalBases
    .filter((one) => one === 'consent' || one === 'contract')
    .map((one) => `${BASIS_WORDS[one]} (${citeArticle(ARTICLE_OF_BASIS[one])})`);
  const only = bases.length === purpose.legalBases.length ? '' : ', voor zover u zich daarop beroept';
  return `${quoted(purpose.title, 160)}: ${listed(bases)}${only}`;
}

function data(draft: Draft): readonly Paragraph[] {
  const words = optional(draft, 'portability.data');
  return words === null ? [] : [quote('data', 'Het gaat in elk geval om:', words)];
}

/** What came about by the use of a service counts as provided too; a controller seldom thinks of it unasked. */
function used({ request }: Draft): Paragraph {
  const who = request.onBehalfOf.kind === 'child' ? 'mijn kind' : 'ik';
  return text(
    'used',
    `Ik vraag ook de gegevens die ontstonden doordat ${who} uw dienst gebruikte. Bezorg alles op een beveiligde manier.`,
    ['20(1)'],
  );
}

function format(draft: Draft): Paragraph {
  const names = { json: 'JSON', csv: 'CSV', xml: 'XML' } as const;
  const wanted = many(draft, 'portability.format').map((one) => names[one]);
  const suited = wanted.length === 0 ? '' : `Geschikt is bijvoorbeeld ${listed(wanted, 'of')}. `;
  return text(
    'format',
    `${suited}Een pdf-bestand is geen geschikte vorm (EDPB-richtsnoeren 01/2022, § 156).`,
    ['20(1)', 'EDPB 01/2022 §156'],
  );
}

function direct(draft: Draft): readonly Paragraph[] {
  if (choice(draft, 'portability.direct') !== 'yes') return [];
  return [
    quote(
      'direct',
      'Rechtstreeks doorsturen moet als het technisch mogelijk is (artikel 20, lid 2, AVG). Is het niet mogelijk? Laat mij dan weten waarom, en bezorg de gegevens aan mij. De ontvanger is:',
      typed(draft, 'portability.receiver', 'naam en contactgegevens van de ontvanger'),
      ['20(2)'],
    ),
  ];
}

function others(): Paragraph {
  return text(
    'others',
    'Moet u rekening houden met de rechten van anderen (artikel 20, lid 4, AVG)? Laat dan alleen weg wat daarvoor nodig is, en schrijf erbij wat u weglaat.',
    ['20(4)'],
  );
}

function notErasure(draft: Draft): Paragraph {
  const { data: whose } = personOf(draft.request);
  return text('notErasure', `Dit verzoek is geen verzoek om ${whose} te wissen (artikel 20, lid 3, AVG).`, [
    '20(3)',
  ]);
}

function erasureAfter(draft: Draft): readonly Paragraph[] {
  const { data: whose } = personOf(draft.request);
  return [
    text(
      'erasureAfter',
      `Daarnaast vraag ik u op grond van artikel 17, lid 1, AVG om ${whose} te wissen${reachesAll(draft) ? '' : ', voor zover een grond hieronder geldt'} (artikel 20, lid 3, AVG). Doe dat pas nadat u de gegevens hebt overgedragen.`,
      ['17(1)', '20(3)'],
    ),
    ...erasureCore(draft),
    tellRecipients(['wissing']),
  ];
}
