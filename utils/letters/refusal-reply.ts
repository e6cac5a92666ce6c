import { dayInDutch } from '@/utils/law/day-in-dutch';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import type { RefusalGround } from '@/utils/law/request-state';
import { quote, text } from './build-paragraph';
import { type Draft, optional, typed } from './draft';
import type { Body, Paragraph } from './letter';
import type { Matter } from './matter';
import { aboutMatter, sourcesOf } from './matter-words';
import { lastDay, next, noMatter } from './reminder';
import { refusal, whoWrites } from './shared-paragraphs';
import { oneLine } from './words';

/** Meets the ground of a refusal, or an answer that is doubted, and asks for another look. */
export function refusalReply(draft: Draft): Body {
  const { matter } = draft.request;
  const refused = matter === null || matter.answered.kind === 'refused' || matter.answered.kind === 'nothing';
  return {
    subject: `${refused ? 'Uw weigering van' : 'Uw antwoord op'} ${aboutMatter(draft.request)}`,
    paragraphs: matter === null ? [noMatter(draft)] : paragraphs(draft, matter),
  };
}

function paragraphs(draft: Draft, matter: Matter): readonly Paragraph[] {
  return [
    opening(draft, matter),
    whoWrites(draft),
    ...answer(matter.answered),
    ...ownWords(draft, matter),
    text('again', 'Ik vraag u daarom om mijn verzoek opnieuw te bekijken en er gevolg aan te geven.'),
    lastDay(draft, matter),
    ...(matter.dueOn === null ? [] : [refusal('uiterlijk op die dag')]),
    ...next(draft),
  ];
}

function opening(draft: Draft, { answered }: Matter): Paragraph {
  const about = aboutMatter(draft.request);
  const sources = sourcesOf(draft.request.matter);
  const on = answered.kind === 'nothing' ? 'Onlangs' : `Op ${dayInDutch(answered.on)}`;
  switch (answered.kind) {
    case 'noData':
      return text('refused', `${on} antwoordde u op ${about} dat u geen gegevens van mij hebt.`, sources);
    case 'notController': {
      const named = answered.named === null ? '' : `, maar ${oneLine(answered.named)}`;
      return text(
        'refused',
        `${on} antwoordde u op ${about} dat u niet de verwerkingsverantwoordelijke bent${named}.`,
        sources,
      );
    }
    case 'answered':
    case 'partly':
      return text('refused', `${on} kreeg ik uw antwoord op ${about}.`, sources);
    default:
      return text('refused', `${on} liet u mij weten dat u geen gevolg geeft aan ${about}.`, sources);
  }
}

function answer(answered: Matter['answered']): readonly Paragraph[] {
  switch (answered.kind) {
    case 'noData':
      return [
        text(
          'answer',
          'Zoek opnieuw, ook in archieven en bij uw verwerkers, en op alles waaraan u mij kunt herkennen. Bevestig mij daarna uitdrukkelijk of u gegevens van mij verwerkt (artikel 15, lid 1, AVG).',
          ['15(1)'],
        ),
      ];
    case 'notController':
      return [
        text(
          'answer',
          'Laat mij weten waarom u dat meent, en wie volgens u wel verantwoordelijk is. Verwerkt u mijn gegevens voor een ander? Laat mij dan weten voor wie. Wie geen gevolg geeft aan een verzoek, meldt de redenen (artikel 12, lid 4, AVG).',
          ['12(4)'],
        ),
      ];
    case 'answered':
    case 'partly':
      return [];
    default:
      return [answerTo(answered.kind === 'refused' ? answered.ground : 'none')];
  }
}

/** Who doubts an answer says what is wrong with it; for a refusal the law's own question is enough. */
function ownWords(draft: Draft, { answered }: Matter): readonly Paragraph[] {
  if (answered.kind === 'answered' || answered.kind === 'partly')
    return [
      quote(
        'ownWords',
        'Volgens mij klopt dat antwoord niet of is het niet volledig:',
        typed(draft, 'refusalReply.ownWords', 'wat er niet klopt of ontbreekt'),
      ),
    ];
  const words = optional(draft, 'refusalReply.ownWords');
  return words === null ? [] : [quote('ownWords', 'Ik voeg hieraan toe:', words)];
}

type Answer = { readonly words: string; readonly sources: readonly LegalSourceId[] };

const PART_ONLY =
  'Die uitzondering geldt alleen voor zover de verwerking daarvoor nodig is. Wis dus al het overige, en noem mij voor elk deel dat u bewaart de wetsbepaling, de reden en de bewaartermijn.';

/** By the ground given; each says what the controller still owes. */
const ANSWERS: Readonly<Record<RefusalGround, Answer>> = {
  none: {
    words:
      'U noemde daarvoor geen redenen. Wie geen gevolg geeft aan een verzoek, meldt binnen één maand de redenen, en wijst op klacht en beroep bij de rechter (artikel 12, lid 4, AVG).',
    sources: ['12(4)'],
  },
  other: {
    words:
      'Noem mij de bepaling van de AVG waarop u de weigering baseert, en de feiten die volgens u eronder vallen. Wie geen gevolg geeft aan een verzoek, meldt de redenen (artikel 12, lid 4, AVG).',
    sources: ['12(4)'],
  },
  '12(5)': {
    words:
      'U noemt mijn verzoek kennelijk ongegrond of buitensporig (artikel 12, lid 5, AVG). Het is aan u om dat aan te tonen. Ik vraag dit over mijn eigen gegevens en om te weten of te bepalen wat ermee gebeurt. Een eerste verzoek kan alleen in uitzonderlijke gevallen misbruik zijn (Hof van Justitie, C-526/24).',
    sources: ['12(5)', 'C-526/24'],
  },
  '15(4)': {
    words:
      'U beroept zich op de rechten en vrijheden van anderen (artikel 15, lid 4, AVG). Die bepaling gaat over de kopie. Laat daaruit alleen weg wat nodig is om anderen te beschermen, schrijf erbij wat u weglaat en waarom, en bezorg mij al het overige.',
    sources: ['15(4)'],
  },
  '17(3)(a)': {
    words: `U beroept zich op de vrijheid van meningsuiting en informatie (artikel 17, lid 3, punt a), AVG). ${PART_ONLY}`,
    sources: ['17(3)(a)', '17(3)'],
  },
  '17(3)(b)': {
    words: `U beroept zich op een wettelijke verplichting of een taak van algemeen belang (artikel 17, lid 3, punt b), AVG). ${PART_ONLY}`,
    sources: ['17(3)(b)', '17(3)'],
  },
  '17(3)(c)': {
    words: `U beroept zich op het algemeen belang op het gebied van volksgezondheid (artikel 17, lid 3, punt c), AVG). ${PART_ONLY}`,
    sources: ['17(3)(c)', '17(3)'],
  },
  '17(3)(d)': {
    words: `U beroept zich op archivering, onderzoek of statistiek (artikel 17, lid 3, punt d), AVG). ${PART_ONLY}`,
    sources: ['17(3)(d)', '17(3)'],
  },
  '17(3)(e)': {
    words: `U beroept zich op een rechtsvordering (artikel 17, lid 3, punt e), AVG). Laat mij weten om welke vordering het gaat. ${PART_ONLY}`,
    sources: ['17(3)(e)', '17(3)'],
  },
  '20(3)': {
    words:
      'U beroept zich op een taak van algemeen belang of openbaar gezag (artikel 20, lid 3, AVG). Die uitzondering geldt alleen voor verwerking die voor zo’n taak nodig is. Noem mij de taak en de wet, en bezorg mij de gegevens die u op grond van toestemming of een overeenkomst verwerkt.',
    sources: ['20(3)', '20(1)'],
  },
  '20(4)': {
    words:
      'U beroept zich op de rechten en vrijheden van anderen (artikel 20, lid 4, AVG). Laat alleen weg wat daarvoor nodig is, schrijf erbij wat u weglaat en waarom, en bezorg mij al het overige.',
    sources: ['20(4)'],
  },
  '21(1)': {
    words:
      'U beroept zich op dwingende gerechtvaardigde gronden of op een rechtsvordering (artikel 21, lid 1, AVG). Het is aan u om die aan te tonen, en aan te tonen dat ze zwaarder wegen dan mijn belangen, rechten en vrijheden. Deel mij uw afweging mee, en waarom uw doel niet op een andere manier kan.',
    sources: ['21(1)'],
  },
  '22(2)': {
    words:
      'U beroept zich op een uitzondering van artikel 22, lid 2, AVG. Laat mij weten welke. Steunt het besluit op een overeenkomst of op uitdrukkelijke toestemming, dan behoud ik het recht op menselijke tussenkomst, mag ik mijn standpunt geven en mag ik het besluit aanvechten (artikel 22, lid 3, AVG).',
    sources: ['22(2)', '22(3)'],
  },
};

function answerTo(ground: RefusalGround): Paragraph {
  return text('answer', ANSWERS[ground].words, ANSWERS[ground].sources);
}
