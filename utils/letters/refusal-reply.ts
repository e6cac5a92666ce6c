import { dayInDutch } from '@/utils/law/day-in-dutch';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import { courtStaysOpen } from './before-court';
import { quote, text } from './build-paragraph';
import { type Draft, optional, typed } from './draft';
import { lateAnswer } from './late-answer';
import type { Body, Paragraph } from './letter';
import type { Matter } from './matter';
import { aboutMatter, askedInShort, inShort, sourcesOf } from './matter-words';
import { answersToRefusal } from './refusal-answers';
import { lastDay, next, noMatter } from './reminder';
import { refusal, whoWrites } from './shared-paragraphs';
import { stopAtOnce } from './stop-at-once';
import { bareRightOf, onlyAlong } from './under-article-12';
import { oneLine, type Person, personOf } from './words';

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
    ...answer(draft, matter),
    ...ownWords(draft, matter),
    ...lateAnswer(matter),
    ...again(matter),
    lastDay(draft, matter),
    ...(matter.dueOn === null ? [] : [refusal('uiterlijk op die dag', onlyAlong(matter, 'of'))]),
    ...courtStaysOpen(draft.request),
    ...next(draft),
  ];
}

/** What must stop is not weighed again: it stops. What went along is. */
function again(matter: Matter): readonly Paragraph[] {
  const rights = [matter.right, ...matter.companions];
  const stop = stopAtOnce(matter);
  if (stop.length === 0)
    return [
      text(
        'again',
        `Ik vraag u daarom om ${askedInShort(rights)} opnieuw te bekijken en er gevolg aan te geven.`,
      ),
    ];
  const along = rights.filter((right) => right !== 'withdrawConsent' && right !== 'directMarketing');
  return along.length === 0
    ? stop
    : [...stop, text('again', `Bekijk ook ${inShort(along)} opnieuw, en geef er gevolg aan.`)];
}

function opening(draft: Draft, { answered }: Matter): Paragraph {
  const about = aboutMatter(draft.request);
  const sources = sourcesOf(draft.request.matter);
  const on = answered.kind === 'nothing' ? 'Onlangs' : `Op ${dayInDutch(answered.on)}`;
  switch (answered.kind) {
    case 'noData':
      return text(
        'refused',
        `${on} antwoordde u op ${about} dat u geen gegevens van ${personOf(draft.request).me} hebt.`,
        sources,
      );
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

function answer({ request }: Draft, matter: Matter): readonly Paragraph[] {
  switch (matter.answered.kind) {
    case 'noData':
      return [searchAgain(matter, personOf(request))];
    case 'notController':
      return [whoElse(matter, matter.answered.named)];
    case 'answered':
    case 'partly':
      return [];
    default:
      return answersToRefusal(matter, personOf(request));
  }
}

/** Art. 15(1) is called on by who asked for access. */
function searchAgain({ right, companions }: Matter, { me }: Person): Paragraph {
  const words = `Zoek opnieuw, ook in archieven en bij uw verwerkers, en op alles waaraan u ${me} kunt herkennen.`;
  return [right, ...companions].includes('access')
    ? text(
        'answer',
        `${words} Bevestig mij daarna uitdrukkelijk of u gegevens van ${me} verwerkt (artikel 15, lid 1, AVG).`,
        ['15(1)'],
      )
    : text('answer', `${words} Laat mij daarna uitdrukkelijk weten wat u vond.`);
}

/** Art. 12(4) asks for reasons only of requests under articles 15 to 22. */
function whoElse(matter: Matter, named: string | null): Paragraph {
  const words =
    named === null
      ? 'Laat mij weten waarom u dat meent, en wie volgens u wel verantwoordelijk is. Verwerkt u mijn gegevens voor een ander? Laat mij dan weten voor wie.'
      : `Laat mij weten waarom u dat meent. Verwerkt u mijn gegevens voor ${oneLine(named)}? Bevestig dat dan, en geef ${askedInShort([matter.right, ...matter.companions])} door. Bent u samen verantwoordelijk? Dan kan ik ook bij u terecht (artikel 26, lid 3, AVG).`;
  const sources: readonly LegalSourceId[] = named === null ? [] : ['26(3)'];
  return bareRightOf(matter) === null
    ? text(
        'answer',
        `${words} Wie geen gevolg geeft aan ${onlyAlong(matter, 'of') ?? 'een verzoek'}, meldt de redenen (artikel 12, lid 4, AVG).`,
        [...sources, '12(4)'],
      )
    : text('answer', words, sources);
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
