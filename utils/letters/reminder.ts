import { dayInDutch } from '@/utils/law/day-in-dutch';
import { authorityToName, contactOf } from './authority';
import { goesByPost } from './blocks';
import { quote, text } from './build-paragraph';
import { type Draft, leaveBlank, optional } from './draft';
import type { Body, Paragraph } from './letter';
import type { Matter } from './matter';
import { aboutMatter, knowsReceipt, ownWords, sourcesOf, wayOf, wholeRequestWords } from './matter-words';
import { readDay } from './read-day';
import { isOver, standing } from './reminder-state';
import { cameBackWords, fullMailbox, fullMailboxSources } from './sent-before';
import { answerWay, refusal, whoWrites } from './shared-paragraphs';
import { stopsAtOnce } from './stop-at-once';
import { bareRightOf, onlyAlong } from './under-article-12';
import { capitalised } from './words';

/** The same request again: names the missed day or the missing items; a last day that is no new legal term. */
export function reminder(draft: Draft): Body {
  const { matter } = draft.request;
  return {
    subject: `Herinnering aan ${aboutMatter(draft.request)}`,
    paragraphs: matter === null ? [noMatter(draft)] : paragraphs(draft, matter),
    enclosures: matter !== null && goesByPost(draft.request) ? [capitalised(aboutMatter(draft.request))] : [],
  };
}

/** A letter that follows on nothing: the blank says what is missing. */
export function noMatter(draft: Draft): Paragraph {
  return text('sent', `Deze brief volgt op ${leaveBlank(draft, 'matter', 'het eerdere verzoek')}.`);
}

function paragraphs(draft: Draft, matter: Matter): readonly Paragraph[] {
  const note = optional(draft, 'reminder.note');
  return [
    sent(draft, matter),
    ...heldUp(draft, matter),
    whoWrites(draft),
    ...standing(draft, matter),
    sameRequest(matter),
    lastDay(draft, matter),
    ...(note === null ? [] : [quote('note', 'Ik voeg hieraan toe:', note)]),
    ...(matter.dueOn === null ? [] : [refusal('uiterlijk op die dag', onlyAlong(matter, 'of'))]),
    ...next(draft),
  ];
}

/** What was sent, when, how, and when it arrived. */
function sent(draft: Draft, matter: Matter): Paragraph {
  const arrived = matter.cameBack ? cameBackWords(matter, matter.cameBack) : arrivedWords(matter);
  return text(
    'sent',
    `Op ${dayInDutch(matter.sentOn)} stuurde ik u ${wholeRequestWords(matter, draft.request.controller)}, ${wayOf(matter)}${matter.isOwnWords ? '' : ` (ref. ${matter.reference})`}. ${arrived}.`,
    sourcesOf(matter),
  );
}

function arrivedWords(matter: Matter): string {
  const { sentOn, receivedOn, isEstimated } = matter;
  if (sentOn.equals(receivedOn))
    return knowsReceipt(matter)
      ? 'U ontving mijn bericht dezelfde dag'
      : 'Volgens mij ontving u mijn bericht dezelfde dag';
  const lead = isEstimated
    ? 'Volgens mijn berekening ontving u mijn bericht op'
    : 'U ontving mijn bericht op';
  return `${lead} ${dayInDutch(receivedOn)}`;
}

/** The mailbox was full: the term runs from the first time, and the second began no other. */
function heldUp(draft: Draft, matter: Matter): readonly Paragraph[] {
  if (!matter.cameBack?.clockRuns || matter.dueOn === null) return [];
  const again = sentAgainWords(matter);
  return [
    text('heldUp', [`${fullMailbox(draft.request)}.`, ...again.words].join(' '), [
      ...fullMailboxSources(draft.request),
      ...again.sources,
    ]),
  ];
}

/** That it was the same request is said only where neither letter was in the writer's own words. */
function sentAgainWords(matter: Matter): Pick<Paragraph, 'sources'> & { readonly words: readonly string[] } {
  const { sentAgain } = matter;
  if (!sentAgain) return { words: [], sources: [] };
  const on = `Op ${dayInDutch(sentAgain.sentOn)}`;
  const way = wayOf(sentAgain);
  return matter.isOwnWords || sentAgain.isOwnWords
    ? { words: [`${on} schreef ik u hierover opnieuw${ownWords(sentAgain)}, ${way}.`], sources: [] }
    : {
        words: [
          `${on} stuurde ik hetzelfde verzoek nog eens, ${way}.`,
          'Daarmee begon volgens mij geen nieuwe termijn (vergelijk EDPB-richtsnoeren 01/2022, §§ 28-29).',
        ],
        sources: ['EDPB 01/2022 §28'],
      };
}

/** The guidelines say it of access; where no term runs there is none that could begin anew. */
function sameRequest(matter: Matter): Paragraph {
  if (bareRightOf(matter) !== null) return text('sameRequest', 'Dit is een herinnering.');
  const cited = matter.right === 'access' ? '' : 'vergelijk ';
  return text(
    'sameRequest',
    `Dit is een herinnering. Het is geen nieuw verzoek en er begint geen nieuwe termijn (${cited}EDPB-richtsnoeren 01/2022, §§ 28-29).`,
    ['EDPB 01/2022 §28'],
  );
}

/** Nothing came that could count as the answer: within the term "alsnog" would be a reproach too early. */
const AWAITED: ReadonlySet<Matter['answered']['kind']> = new Set([
  'nothing',
  'extended',
  'marketingContinues',
]);

/** A courtesy of the writer's own, editable; fourteen days unless changed. */
export function lastDay(draft: Draft, matter: Matter): Paragraph {
  const day = readDay(optional(draft, 'reminder.lastDay') ?? '');
  const until =
    day === null ? leaveBlank(draft, 'reminder.lastDay', 'laatste dag om te antwoorden') : dayInDutch(day);
  return text(
    'lastDay',
    `${askedBy(draft, matter, until)}${whatForDay(matter, day)} ${answerWay(draft.request)}`,
    bareRightOf(matter) === 'information' ? ['13', '14'] : [],
  );
}

/** The day is a courtesy; of what must stop at once it would else read as leave to go on until then. */
function whatForDay(matter: Matter, day: Temporal.PlainDate | null): string {
  const { dueOn } = matter;
  const isBesideTerm = dueOn !== null && day?.equals(dueOn) !== true;
  // Of a bare withdrawal the day is asked from which it stopped, so that it reads as no leave.
  const isLeave = matter.answered.kind === 'marketingContinues' || bareRightOf(matter) === null;
  if (isLeave && stopsAtOnce(matter))
    return isBesideTerm
      ? ' Die datum verandert niets aan de wettelijke termijn en geldt alleen voor uw antwoord: stoppen moet onmiddellijk.'
      : ' Die dag geldt alleen voor uw antwoord: stoppen moet onmiddellijk.';
  return isBesideTerm ? ' Die datum verandert niets aan de wettelijke termijn.' : '';
}

/** Of a withdrawal no answer is due, and of articles 13 and 14 the information is. */
function askedBy(draft: Draft, matter: Matter, until: string): string {
  switch (bareRightOf(matter)) {
    case 'withdrawConsent':
      return `Bevestig mij uiterlijk op ${until} vanaf welke dag u gestopt bent.`;
    case 'information':
      return `Ik vraag u om mij de informatie van de artikelen 13 en 14 AVG uiterlijk op ${until} volledig te geven.`;
    case null: {
      const stillOpen = matter.dueOn !== null && !isOver(draft, matter) && AWAITED.has(matter.answered.kind);
      return `Ik vraag u om uiterlijk op ${until} ${stillOpen ? '' : 'alsnog '}volledig te antwoorden.`;
    }
  }
}

/** What comes after, as information. */
export function next(draft: Draft): readonly Paragraph[] {
  const found = authorityToName(draft.request);
  if (found === null) return [];
  return [
    text(
      'authority',
      `Komen wij er samen niet uit, dan kan ik terecht bij de toezichthoudende autoriteit van het land waar ik woon (artikel 77, lid 1, AVG): ${contactOf(found)}.`,
      ['77'],
    ),
  ];
}
