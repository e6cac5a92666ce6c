import { dayInDutch } from '@/utils/law/day-in-dutch';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import { text } from './build-paragraph';
import { choice, type Draft, leaveBlank, optional } from './draft';
import type { Body, Paragraph } from './letter';
import { aboutMatter, sourcesOf } from './matter-words';
import { noMatter } from './reminder';
import { refusal, whoWrites } from './shared-paragraphs';
import { oneLine } from './words';

/** Art. 12(5): free, unless manifestly unfounded or excessive, which the controller must demonstrate. */
export function feeReply(draft: Draft): Body {
  const { matter } = draft.request;
  return {
    subject: `De vergoeding die u vraagt bij ${aboutMatter(draft.request)}`,
    paragraphs: [
      ...(matter === null ? [noMatter(draft)] : []),
      asked(draft),
      whoWrites(draft),
      rule(draft),
      ...ground(draft),
      text(
        'goOn',
        'Ik betaal deze vergoeding daarom niet. Ik vraag u om mijn verzoek kosteloos en zonder verder uitstel te behandelen (artikel 12, leden 2 en 3, AVG).',
        ['12(2)', '12(3)', '12(5)'],
      ),
      refusal('zonder verder uitstel'),
    ],
  };
}

function asked(draft: Draft): Paragraph {
  const { matter } = draft.request;
  const on = matter?.answered.kind === 'feeAsked' ? `Op ${dayInDutch(matter.answered.on)}` : 'Onlangs';
  const amount = optional(draft, 'feeReply.amount');
  const fee = amount === null ? 'een vergoeding' : `een vergoeding (${oneLine(amount)})`;
  return text(
    'asked',
    `${on} vroeg u mij ${fee} om ${aboutMatter(draft.request)} te behandelen.`,
    sourcesOf(matter),
  );
}

function rule(draft: Draft): Paragraph {
  const access = draft.request.matter?.right === 'access';
  const copy = access
    ? ' De eerste kopie is kosteloos, ook als het verzoek een ander doel dient (artikel 15, lid 3, AVG; Hof van Justitie, C-307/22).'
    : '';
  const sources: readonly LegalSourceId[] = access ? ['12(5)', '15(3)', 'C-307/22'] : ['12(5)'];
  return text(
    'rule',
    `De behandeling van een verzoek is kosteloos. Een redelijke vergoeding kan alleen als het verzoek kennelijk ongegrond of buitensporig is, en het is aan u om dat aan te tonen (artikel 12, lid 5, AVG).${copy}`,
    sources,
  );
}

function ground(draft: Draft): readonly Paragraph[] {
  switch (choice(draft, 'feeReply.ground')) {
    case 'excessive':
      return [
        text(
          'ground',
          'U noemt mijn verzoek buitensporig. Dat moet u aantonen aan de hand van feiten. Over klachten bij een autoriteit besliste het Hof van Justitie dat hun aantal alleen ze niet buitensporig maakt (C-416/23).',
          ['12(5)', 'C-416/23'],
        ),
      ];
    case 'unfounded':
      return [
        text(
          'ground',
          'U noemt mijn verzoek kennelijk ongegrond. Dat moet u aantonen aan de hand van feiten. Wie inzage vraagt, hoeft zijn redenen niet te noemen (EDPB-richtsnoeren 01/2022, § 167).',
          ['12(5)', 'EDPB 01/2022 §167'],
        ),
      ];
    case 'furtherCopies':
      return [
        text(
          'ground',
          'U beschouwt mijn verzoek als een vraag om een bijkomende kopie. Ik vraag de eerste kopie van deze gegevens.',
          ['15(3)'],
        ),
      ];
    case null:
      return [
        text('ground', `Als reden noemde u ${leaveBlank(draft, 'feeReply.ground', 'welke reden ze geven')}.`),
      ];
    case 'none':
      return [
        text(
          'ground',
          'U noemde geen reden waarom mijn verzoek kennelijk ongegrond of buitensporig zou zijn.',
          ['12(5)'],
        ),
      ];
  }
}
