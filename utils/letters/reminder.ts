import { dayInDutch } from '@/utils/law/day-in-dutch';
import { authorityOf, contactOf } from './authority';
import { goesByPost } from './blocks';
import { list, quote, text } from './build-paragraph';
import { type Draft, leaveBlank, optional } from './draft';
import type { Body, Paragraph } from './letter';
import type { Matter } from './matter';
import {
  ANSWER_ITEM_WORDS,
  aboutMatter,
  nameOf,
  ownWords,
  sourcesOf,
  wayOf,
  wholeRequestWords,
} from './matter-words';
import { readDay } from './read-day';
import { cameBackWords, fullMailbox, fullMailboxSources } from './sent-before';
import { answerWay, refusal, whoWrites } from './shared-paragraphs';
import { isBelgian } from './words';

/** The same request again: names the missed day or the missing items; a last day that is no new legal term. */
export function reminder(draft: Draft): Body {
  const { matter } = draft.request;
  return {
    subject: `Herinnering aan ${aboutMatter(draft.request)}`,
    paragraphs: matter === null ? [noMatter(draft)] : paragraphs(draft, matter),
    enclosures:
      matter !== null && goesByPost(draft.request)
        ? [`Mijn ${nameOf(matter, draft.request.controller)}`]
        : [],
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
    ...state(draft, matter),
    sameRequest(),
    lastDay(draft, matter),
    ...(note === null ? [] : [quote('note', 'Ik voeg hieraan toe:', note)]),
    ...(matter.dueOn === null ? [] : [refusal('uiterlijk op die dag')]),
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

function arrivedWords({ sentOn, receivedOn, isEstimated }: Matter): string {
  if (sentOn.equals(receivedOn)) return 'U ontving mijn bericht dezelfde dag';
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

function state(draft: Draft, matter: Matter): readonly Paragraph[] {
  const { answered } = matter;
  switch (answered.kind) {
    case 'partly':
      return [
        text('state', `Op ${dayInDutch(answered.on)} kreeg ik van u een antwoord. Dat is niet volledig.`),
        list(
          'missing',
          'Ik mis nog:',
          answered.missing.map(
            (item, index) =>
              `${ANSWER_ITEM_WORDS[item].words}${index === answered.missing.length - 1 ? '.' : ';'}`,
          ),
          'dash',
          [...new Set(answered.missing.flatMap((item) => ANSWER_ITEM_WORDS[item].sources))],
        ),
      ];
    case 'extended':
      return [extension(draft, matter, answered)];
    case 'marketingContinues':
      return [marketing(matter, answered.on), ...(isOver(draft, matter) ? [silence(draft, matter)] : [])];
    default:
      return [silence(draft, matter)];
  }
}

/** An objection ends direct marketing; a withdrawal alone ends what rested on that consent. */
function marketing({ right, companions }: Matter, on: Temporal.PlainDate): Paragraph {
  const again = `Op ${dayInDutch(on)} kreeg ik opnieuw reclame van u.`;
  return [right, ...companions].includes('directMarketing')
    ? text(
        'state',
        `${again} Na mijn bezwaar mag u mijn gegevens niet meer voor direct marketing verwerken (artikel 21, lid 3, AVG). Stop er onmiddellijk mee.`,
        ['21(3)'],
      )
    : text(
        'state',
        `${again} Ik trok mijn toestemming in (artikel 7, lid 3, AVG). U kunt dat gebruik dus niet meer op mijn toestemming baseren. Stop er onmiddellijk mee.`,
        ['7(3)'],
      );
}

function isOver(draft: Draft, matter: Matter): boolean {
  return matter.dueOn !== null && Temporal.PlainDate.compare(draft.request.today, matter.dueOn) > 0;
}

function silence(draft: Draft, matter: Matter): Paragraph {
  if (matter.dueOn === null) return text('silence', 'Ik kreeg daarop nog geen antwoord van u.');
  const term =
    matter.right === 'directMarketing' || matter.right === 'withdrawConsent'
      ? 'de termijn om mij te laten weten welk gevolg u eraan gaf'
      : 'de termijn om te antwoorden';
  const day = dayInDutch(matter.dueOn);
  if (!isOver(draft, matter))
    return text('silence', `${upper(term)} loopt tot en met ${day} (artikel 12, lid 3, AVG).`, ['12(3)']);
  const lead = matter.isEstimated
    ? `Volgens mijn berekening eindigde ${term} op ${day}`
    : `Op ${day} eindigde ${term}`;
  return text(
    'silence',
    `${lead} (artikel 12, lid 3, AVG). Ik kreeg nog geen ${whatLacks(matter)}antwoord van u.`,
    ['12(3)'],
  );
}

/** A confirmation of receipt, or a question back, is no answer to the matter; marketing may have had half a one. */
function whatLacks({ answered, events, hasReacted = events.length > 0 }: Matter): string {
  switch (answered.kind) {
    case 'nothing':
      return hasReacted ? 'inhoudelijk ' : '';
    case 'identityAsked':
    case 'clarificationAsked':
    case 'feeAsked':
      return 'inhoudelijk ';
    default:
      return 'volledig ';
  }
}

function upper(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A late or unreasoned extension changes nothing (GBA 48/2024). */
function extension(
  draft: Draft,
  matter: Matter,
  answered: { readonly on: Temporal.PlainDate; readonly fault: 'late' | 'withoutReasons' | 'none' },
): Paragraph {
  const reckoned = matter.isEstimated ? ' volgens mijn berekening' : '';
  const due = matter.dueOn === null ? '' : `${reckoned} op ${dayInDutch(matter.dueOn)}`;
  const ended = isOver(draft, matter) ? 'eindigde' : 'eindigt';
  const on = dayInDutch(answered.on);
  switch (answered.fault) {
    case 'late':
      return text(
        'state',
        `Op ${on} meldde u dat u de termijn verlengt. Een verlenging moet u melden binnen één maand na ontvangst van het verzoek, met de redenen (artikel 12, lid 3, AVG). ${matter.isEstimated ? 'Volgens mij kwam uw melding' : 'Uw melding kwam'} daarna. De termijn ${ended} dus${due}.${isBelgian(draft.request) ? ' De Geschillenkamer van de Gegevensbeschermingsautoriteit aanvaardde een late verlenging niet (beslissing 48/2024).' : ''}`,
        isBelgian(draft.request) ? ['12(3)/extension', 'GBA 48/2024'] : ['12(3)/extension'],
      );
    case 'withoutReasons':
      return text(
        'state',
        `Op ${on} meldde u dat u de termijn verlengt, zonder redenen. Een verlenging vraagt redenen: de complexiteit van de verzoeken en hun aantal (artikel 12, lid 3, AVG). Zonder die redenen heeft uw melding geen gevolg. De termijn ${ended} dus${due}.`,
        ['12(3)/extension', 'EDPB 01/2022 §162'],
      );
    case 'none':
      return text(
        'state',
        isOver(draft, matter)
          ? `Op ${on} verlengde u de termijn. Ook de verlengde termijn is voorbij: die eindigde${due} (artikel 12, lid 3, AVG). Ik kreeg nog geen volledig antwoord van u.`
          : `Op ${on} verlengde u de termijn. De verlengde termijn eindigt${due} (artikel 12, lid 3, AVG).`,
        ['12(3)/extension'],
      );
  }
}

function sameRequest(): Paragraph {
  return text(
    'sameRequest',
    'Dit is een herinnering. Het is geen nieuw verzoek en er begint geen nieuwe termijn (EDPB-richtsnoeren 01/2022, §§ 28-29).',
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
  const unchanged =
    matter.dueOn === null || day?.equals(matter.dueOn) === true
      ? ''
      : ' Die datum verandert niets aan de wettelijke termijn.';
  const stillOpen = matter.dueOn !== null && !isOver(draft, matter) && AWAITED.has(matter.answered.kind);
  return text(
    'lastDay',
    `Ik vraag u om uiterlijk op ${until} ${stillOpen ? '' : 'alsnog '}volledig te antwoorden.${unchanged} ${answerWay(draft.request)}`,
  );
}

/** What comes after, as information. */
export function next(draft: Draft): readonly Paragraph[] {
  const found = authorityOf(draft.request);
  if (found === null) return [];
  return [
    text(
      'authority',
      `Komen wij er samen niet uit, dan kan ik terecht bij de toezichthoudende autoriteit van het land waar ik woon (artikel 77, lid 1, AVG): ${contactOf(found)}.`,
      ['77'],
    ),
  ];
}
