import { dayInDutch } from '@/utils/law/day-in-dutch';
import { missingInLetter } from './answer-item-words';
import { list, text } from './build-paragraph';
import type { Draft } from './draft';
import { lateAnswer } from './late-answer';
import type { Paragraph } from './letter';
import type { Matter } from './matter';
import { knowsReceipt } from './matter-words';
import { isAsked } from './question-back';
import { stopAtOnce } from './stop-at-once';
import { bareRightOf } from './under-article-12';
import { capitalised, isBelgian } from './words';

/** How does the request stand, as a reminder tells it: what came, what lacks, and when the term ended. */
export function standing(draft: Draft, matter: Matter): readonly Paragraph[] {
  const { answered } = matter;
  switch (answered.kind) {
    case 'partly':
      return [...partly(matter, answered), ...stopAtOnce(matter), ...lateAnswer(matter)];
    case 'extended':
      return [...stopAtOnce(matter), extension(draft, matter, answered)];
    case 'marketingContinues':
      return [marketing(matter, answered.on), ...(isOver(draft, matter) ? [silence(draft, matter)] : [])];
    default:
      return [...stopAtOnce(matter), ...silenceAfter(draft, matter)];
  }
}

export function isOver({ request }: Draft, { dueOn }: Matter): boolean {
  return dueOn !== null && Temporal.PlainDate.compare(request.today, dueOn) > 0;
}

function partly(
  { right }: Matter,
  answered: Extract<Matter['answered'], { kind: 'partly' }>,
): readonly Paragraph[] {
  const { words, sources } = missingInLetter(answered.missing, right, 'controller');
  return [
    text('state', `Op ${dayInDutch(answered.on)} kreeg ik van u een antwoord. Dat is niet volledig.`),
    list(
      'missing',
      'Ik mis nog:',
      words.map((item, index) => `${item}${index === words.length - 1 ? '.' : ';'}`),
      'dash',
      sources,
    ),
  ];
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

function termWords({ right }: Matter): string {
  switch (right) {
    case 'directMarketing':
      return 'de termijn om mij te laten weten welk gevolg u eraan gaf';
    case 'withdrawConsent':
      return 'de termijn om mij te laten weten welk gevolg u gaf aan wat ik daarnaast vroeg';
    default:
      return 'de termijn om te antwoorden';
  }
}

/** Of a bare withdrawal no answer is due: what is due is that it stops. */
function silenceAfter(draft: Draft, matter: Matter): readonly Paragraph[] {
  return bareRightOf(matter) === 'withdrawConsent' ? [] : [silence(draft, matter)];
}

function silence(draft: Draft, matter: Matter): Paragraph {
  if (matter.dueOn === null) return silenceWithoutTerm(matter);
  const term = termWords(matter);
  // A question may have held the term up (EDPB Guidelines 01/2022 §159).
  const isCertain = knowsReceipt(matter) && !isAsked(matter);
  const day = dayInDutch(matter.dueOn);
  if (!isOver(draft, matter))
    return text(
      'silence',
      `${capitalised(term)} loopt ${isCertain ? '' : 'volgens mij '}tot en met ${day} (artikel 12, lid 3, AVG).`,
      ['12(3)'],
    );
  const lead = matter.isEstimated
    ? `Volgens mijn berekening eindigde op ${day} ${term}`
    : isCertain
      ? `Op ${day} eindigde ${term}`
      : `Volgens mij eindigde op ${day} ${term}`;
  return text(
    'silence',
    `${lead} (artikel 12, lid 3, AVG). Ik kreeg nog geen ${whatLacks(matter)}antwoord van u.`,
    ['12(3)'],
  );
}

function silenceWithoutTerm(matter: Matter): Paragraph {
  return bareRightOf(matter) === 'information'
    ? text('silence', 'Ik kreeg de informatie van de artikelen 13 en 14 AVG nog niet van u.', ['13', '14'])
    : text('silence', 'Ik kreeg daarop nog geen antwoord van u.');
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

/** A late or unreasoned extension changes nothing (GBA 48/2024). */
function extension(
  draft: Draft,
  matter: Matter,
  answered: { readonly on: Temporal.PlainDate; readonly fault: 'late' | 'withoutReasons' | 'none' },
): Paragraph {
  const reckoned = matter.isEstimated ? 'volgens mijn berekening' : 'volgens mij';
  const due = matter.dueOn === null ? '' : ` op ${dayInDutch(matter.dueOn)}`;
  const ended = isOver(draft, matter) ? 'eindigde' : 'eindigt';
  const on = dayInDutch(answered.on);
  // Until the month is over the reasons may still come.
  const withoutThem =
    isOver(draft, matter) || matter.dueOn === null
      ? `Zonder die redenen heeft uw melding ${reckoned} geen gevolg, en ${ended} de termijn${due}.`
      : `Meldt u die redenen niet uiterlijk op ${dayInDutch(matter.dueOn)}${matter.isEstimated ? ' (volgens mijn berekening)' : ''}, dan heeft uw melding volgens mij geen gevolg.`;
  switch (answered.fault) {
    case 'late':
      return text(
        'state',
        `Op ${on} meldde u dat u de termijn verlengt. Een verlenging moet u melden binnen één maand na ontvangst van het verzoek, met de redenen (artikel 12, lid 3, AVG). ${capitalised(reckoned)} kwam uw melding daarna, en ${ended} de termijn${due}.${isBelgian(draft.request) ? ' De Geschillenkamer van de Gegevensbeschermingsautoriteit aanvaardde een late verlenging niet (beslissing 48/2024).' : ''}`,
        isBelgian(draft.request) ? ['12(3)/extension', 'GBA 48/2024'] : ['12(3)/extension'],
      );
    case 'withoutReasons':
      return text(
        'state',
        `Op ${on} meldde u dat u de termijn verlengt, zonder redenen. Een verlenging vraagt redenen: de complexiteit van de verzoeken en hun aantal (artikel 12, lid 3, AVG). ${withoutThem}`,
        ['12(3)/extension', 'EDPB 01/2022 §162'],
      );
    case 'none':
      return text(
        'state',
        isOver(draft, matter)
          ? `Op ${on} verlengde u de termijn. Ook de verlengde termijn is ${reckoned} voorbij: die eindigde${due} (artikel 12, lid 3, AVG). Ik kreeg nog geen volledig antwoord van u.`
          : `Op ${on} verlengde u de termijn. De verlengde termijn eindigt ${reckoned}${due} (artikel 12, lid 3, AVG).`,
        ['12(3)/extension'],
      );
  }
}
