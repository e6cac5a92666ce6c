import { dayInDutch } from '@/utils/law/day-in-dutch';
import { list, quote, text, withShort } from './build-paragraph';
import { choice, type Draft, optional, typed } from './draft';
import type { Paragraph } from './letter';
import { readDay } from './read-day';
import { closingParagraphs, whoWrites } from './shared-paragraphs';
import { personOf } from './words';

/** Art. 22: the decision, its effect, a human review, the own view, and the explanation of 15(1)(h). */
export function automatedDecisionParagraphs(draft: Draft): readonly Paragraph[] {
  const { about, me } = personOf(draft.request);
  return [
    text(
      'ask',
      `Op grond van artikel 22 van de Algemene Verordening Gegevensbescherming (AVG) vecht ik een besluit aan dat u ${about} nam. Voor zover ik weet, berust het uitsluitend op geautomatiseerde verwerking. Ik vraag menselijke tussenkomst en uitleg.`,
      ['22(1)', '22(3)'],
    ),
    whoWrites(draft),
    quote(
      'decision',
      decisionLead(draft),
      typed(draft, 'automatedDecisions.decision', 'welk besluit het is'),
    ),
    quote(
      'effect',
      `Dit besluit heeft rechtsgevolgen voor ${me} of treft ${me} op een andere manier in aanmerkelijke mate (artikel 22, lid 1, AVG):`,
      typed(draft, 'automatedDecisions.effect', 'wat het besluit voor je betekent'),
      ['22(1)'],
    ),
    review(),
    quote(
      'view',
      'Mijn standpunt, en de redenen waarom ik het besluit aanvecht:',
      typed(draft, 'automatedDecisions.view', 'waarom je het niet eens bent'),
      ['22(3)'],
    ),
    exception(draft),
    explanation(draft),
    ...closingParagraphs(draft.request),
  ];
}

function decisionLead(draft: Draft): string {
  const on = readDay(optional(draft, 'automatedDecisions.decidedOn') ?? '');
  return on === null ? 'Het gaat om dit besluit:' : `Het gaat om dit besluit van ${dayInDutch(on)}:`;
}

function review(): Paragraph {
  return list(
    'review',
    'Ik vraag u om (artikel 22, lid 3, AVG):',
    [
      'het besluit opnieuw te laten beoordelen door een mens, die het ook kan wijzigen;',
      'daarbij mijn standpunt te betrekken;',
      'mij het nieuwe besluit met de redenen te sturen.',
    ],
    'dash',
    ['22(3)'],
  );
}

function exception({ request }: Draft): Paragraph {
  return withShort(
    text(
      'exception',
      `Laat mij weten op welke uitzondering u zich beroept: een overeenkomst, een wet of uitdrukkelijke toestemming (artikel 22, lid 2, AVG). Is het een wet? Noem mij dan de bepaling, en de maatregelen die ${personOf(request).interests} beschermen (artikel 22, lid 2, punt b), AVG). Geldt er geen uitzondering? Trek het besluit dan in (artikel 22, lid 1, AVG).`,
      ['22(1)', '22(2)', '22(2)(a)', '22(2)(b)', '22(2)(c)'],
    ),
    'Op welke uitzondering beroept u zich (artikel 22, lid 2, AVG)? Geldt er geen, trek het besluit dan in (artikel 22, lid 1, AVG).',
  );
}

function explanation(draft: Draft): Paragraph {
  const score =
    choice(draft, 'automatedDecisions.score') === 'yes'
      ? ' Steunt het besluit in doorslaggevende mate op een score van een ander, dan is die score zelf een geautomatiseerd besluit (Hof van Justitie, C-634/21). Laat mij dan weten wie die score gaf.'
      : '';
  return text(
    'explanation',
    `Leg mij ook in begrijpelijke taal uit welke van ${personOf(draft.request).data} u gebruikte, hoe ze meewogen, en welke procedure en beginselen u toepaste om tot dit besluit te komen (artikel 15, lid 1, punt h), AVG; Hof van Justitie, C-203/22).${score}`,
    ['15(1)(h)', 'C-203/22', ...(score === '' ? [] : (['C-634/21'] as const))],
  );
}
