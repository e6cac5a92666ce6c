import { dayInDutch } from '@/utils/law/day-in-dutch';
import { quote, text } from './build-paragraph';
import { type Draft, optional, typed } from './draft';
import type { Body, Paragraph } from './letter';
import type { Matter } from './matter';
import { aboutMatter, sourcesOf } from './matter-words';
import { answersToRefusal } from './refusal-answers';
import { lastDay, next, noMatter } from './reminder';
import { stopAfterWithdrawal } from './reminder-state';
import { refusal, whoWrites } from './shared-paragraphs';
import { bareRightOf, onlyAlong } from './under-article-12';
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
    ...answer(matter),
    ...ownWords(draft, matter),
    ...again(matter),
    lastDay(draft, matter),
    ...(matter.dueOn === null ? [] : [refusal('uiterlijk op die dag', onlyAlong(matter))]),
    ...next(draft),
  ];
}

/** A withdrawal is not weighed again: the processing stops. What went along is. */
function again(matter: Matter): readonly Paragraph[] {
  const look = (what: string) =>
    text('again', `Ik vraag u daarom om ${what} opnieuw te bekijken en er gevolg aan te geven.`);
  if (matter.right !== 'withdrawConsent') return [look('mijn verzoek')];
  const along = onlyAlong(matter);
  const stop = stopAfterWithdrawal('stop', matter.answered.kind === 'refused');
  return along === undefined ? [stop] : [stop, look(along)];
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

function answer(matter: Matter): readonly Paragraph[] {
  switch (matter.answered.kind) {
    case 'noData':
      return [searchAgain(matter)];
    case 'notController':
      return [whoElse(matter)];
    case 'answered':
    case 'partly':
      return [];
    default:
      return answersToRefusal(matter);
  }
}

/** Art. 15(1) is called on by who asked for access. */
function searchAgain({ right, companions }: Matter): Paragraph {
  const words =
    'Zoek opnieuw, ook in archieven en bij uw verwerkers, en op alles waaraan u mij kunt herkennen.';
  return [right, ...companions].includes('access')
    ? text(
        'answer',
        `${words} Bevestig mij daarna uitdrukkelijk of u gegevens van mij verwerkt (artikel 15, lid 1, AVG).`,
        ['15(1)'],
      )
    : text('answer', `${words} Laat mij daarna uitdrukkelijk weten wat u vond.`);
}

/** Art. 12(4) asks for reasons only of requests under articles 15 to 22. */
function whoElse(matter: Matter): Paragraph {
  const words =
    'Laat mij weten waarom u dat meent, en wie volgens u wel verantwoordelijk is. Verwerkt u mijn gegevens voor een ander? Laat mij dan weten voor wie.';
  return bareRightOf(matter) === null
    ? text(
        'answer',
        `${words} Wie geen gevolg geeft aan een verzoek, meldt de redenen (artikel 12, lid 4, AVG).`,
        ['12(4)'],
      )
    : text('answer', words);
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
