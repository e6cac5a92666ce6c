import { hasTermOfArticle12 } from '@/utils/law/deadline';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import { isUnjustifiedDemand } from '@/utils/law/request-state';
import type { Right } from '@/utils/law/rights';
import { type AnswerItem, ITEMS_OF_RIGHT } from './answer-items';
import type { Matter } from './matter';
import { SOURCES_OF_RIGHT } from './matter-words';
import { bareRightOf } from './under-article-12';

/** An article that in the writer's view was not followed, as a line of a paper. */
export type Breach = { readonly words: string; readonly sources: readonly LegalSourceId[] };

/**
 * Which of the rights that were exercised did the controller not heed? Over the writer's signature no more is said
 * than the file shows: an answer in full, only late, breaches the term and not the right; an incomplete one breaches
 * the right only as far as an item of that right is missing. While the month runs, or the clock stands still, a right
 * that was not heeded yet is no breach. An answer speaks of the main right alone; where nothing was done, what went
 * along was not done either. `goesOn`: is it
 * told in the facts that the processing went on after a withdrawal?
 */
export function unheededRights(
  matter: Matter,
  today: Temporal.PlainDate,
  goesOn: boolean,
): readonly Breach[] {
  const { right, companions, answered } = matter;
  switch (answered.kind) {
    case 'answered':
      return [];
    case 'partly':
      return leftUndone(right, answered.missing);
    case 'refused':
      return [breach(right, REFUSED[right])];
    case 'marketingContinues':
      return [right, ...companions.filter((one) => one === 'directMarketing')].map((one) =>
        breach(one, REFUSED[one]),
      );
    case 'noData':
    case 'notController':
      return right === 'withdrawConsent' ? wentOn(goesOn) : [breach(right, nothingDone(right))];
    default:
      return mayStillAnswer(matter, today)
        ? []
        : [right, ...companions].flatMap((one) =>
            one === 'withdrawConsent' ? wentOn(goesOn) : [breach(one, nothingDone(one))],
          );
  }
}

/** Not hearing of a withdrawal breaches nothing: no answer is due. That the processing goes on does. */
function wentOn(goesOn: boolean): readonly Breach[] {
  return goesOn
    ? [
        {
          words:
            'artikel 7, lid 3, en artikel 6, lid 1, AVG: de verwerking die op mijn toestemming berustte, ging na de intrekking door.',
          sources: ['7(3)', '6(1)(a)'],
        },
      ]
    : [];
}

/**
 * Is it asked what shows that the processing goes on after a withdrawal? Where nothing came back that could count as
 * heeding it, and nothing is still to come. It must be said where the paper would have no other ground.
 */
export function proofOfGoingOn(matter: Matter, today: Temporal.PlainDate): 'needed' | 'welcome' | 'none' {
  if (matter.right !== 'withdrawConsent') return 'none';
  const { answered } = matter;
  // Who denies to hold data, or to be the controller, did not say that nothing was done.
  if (answered.kind === 'noData' || answered.kind === 'notController') return 'needed';
  if (mayStillAnswer(matter, today)) return 'none';
  const alone = bareRightOf(matter) === null ? 'welcome' : 'needed';
  switch (answered.kind) {
    case 'nothing':
    case 'extended':
    case 'clarificationAsked':
      return alone;
    case 'identityAsked':
      return answered.demands.some(isUnjustifiedDemand) ? 'welcome' : alone;
    case 'feeAsked':
      return 'welcome';
    default:
      return 'none';
  }
}

/** While the month runs nothing is late; nor while the clock stands still, when no last day can be named. */
export function mayStillAnswer({ right, companions, dueOn }: Matter, today: Temporal.PlainDate): boolean {
  if (dueOn === null) return [right, ...companions].some(hasTermOfArticle12);
  return Temporal.PlainDate.compare(today, dueOn) <= 0;
}

function breach(right: Right, words: string): Breach {
  return { words, sources: SOURCES_OF_RIGHT[right] };
}

/** "Not or not wholly" would leave the reader guessing, so it is said only of a refusal, which may be partial. */
const REFUSED: Readonly<Record<Right, string>> = {
  access: 'artikel 15 AVG: ik kreeg geen of geen volledige inzage.',
  rectification: 'artikel 16 AVG: mijn gegevens zijn niet of niet volledig verbeterd of aangevuld.',
  erasure: 'artikel 17, lid 1, AVG: mijn gegevens zijn niet of niet volledig gewist.',
  restriction: 'artikel 18 AVG: de verwerking is niet beperkt.',
  portability: 'artikel 20 AVG: ik kreeg mijn gegevens niet, of niet in een geschikte vorm.',
  objection:
    'artikel 21, lid 1, AVG: de verwerking is niet gestaakt; dwingende gronden zijn niet aangetoond.',
  directMarketing: 'artikel 21, leden 2 en 3, AVG: er is geen gevolg gegeven aan mijn bezwaar.',
  withdrawConsent: 'artikel 7, lid 3, AVG: er is geen gevolg gegeven aan de intrekking van mijn toestemming.',
  automatedDecisions: 'artikel 22, lid 3, AVG: ik kreeg geen menselijke tussenkomst.',
  information: 'de artikelen 13 en 14 AVG: ik kreeg de informatie niet.',
};

/** Of silence the writer knows only that no word came, not what was done. */
const NOTHING_DONE: Readonly<Partial<Record<Right, string>>> = {
  access: 'artikel 15 AVG: ik kreeg geen inzage.',
  rectification: 'artikel 16 AVG: ik vernam niet dat mijn gegevens zijn verbeterd of aangevuld.',
  erasure: 'artikel 17, lid 1, AVG: ik vernam niet dat mijn gegevens zijn gewist.',
  restriction: 'artikel 18 AVG: ik vernam niet dat de verwerking is beperkt.',
  portability: 'artikel 20 AVG: ik kreeg mijn gegevens niet.',
  objection: 'artikel 21, lid 1, AVG: ik vernam niet dat de verwerking is gestaakt.',
  directMarketing: 'artikel 21, leden 2 en 3, AVG: ik vernam niet dat er gevolg is gegeven aan mijn bezwaar.',
};

function nothingDone(right: Right): string {
  return NOTHING_DONE[right] ?? REFUSED[right];
}

type Undone = {
  /** One of these missing is enough. */
  readonly items: readonly AnswerItem[];
  readonly words: string;
  readonly sources?: readonly LegalSourceId[];
  /** Said only where this was not missing too: the larger fault holds the smaller. */
  readonly unless?: AnswerItem;
};

/** What a missing item says of the right itself. What is not here lacks in the answer, and breaches no right alone. */
const LEFT_UNDONE: Readonly<Record<Right, readonly Undone[]>> = {
  access: [{ items: ITEMS_OF_RIGHT.access, words: 'artikel 15 AVG: ik kreeg geen volledige inzage.' }],
  rectification: [
    { items: ['done'], words: 'artikel 16 AVG: mijn gegevens zijn niet volledig verbeterd of aangevuld.' },
  ],
  erasure: [
    { items: ['done'], words: 'artikel 17, lid 1, AVG: mijn gegevens zijn niet volledig gewist.' },
    {
      items: ['exceptionNamed'],
      unless: 'done',
      words:
        'artikel 12, lid 4, AVG: de organisatie laat niet weten of ze een deel bewaart, en op welke uitzondering van artikel 17, lid 3, AVG.',
      sources: ['12(4)', '17(3)', 'EDPB 01/2022 §193'],
    },
  ],
  restriction: [{ items: ['markedAsRestricted'], words: REFUSED.restriction }],
  portability: [
    { items: ['copy'], words: 'artikel 20, lid 1, AVG: ik kreeg mijn gegevens niet volledig.' },
    {
      items: ['machineReadable'],
      words: 'artikel 20, lid 1, AVG: ik kreeg mijn gegevens niet in een geschikte vorm.',
    },
    {
      items: ['transferred'],
      words:
        'artikel 20, lid 2, AVG: mijn gegevens zijn niet rechtstreeks doorgezonden, zonder uitleg waarom dat niet kan.',
    },
  ],
  objection: [
    { items: ['stopped'], words: 'artikel 21, lid 1, AVG: de verwerking is niet gestaakt.' },
    {
      items: ['groundsDemonstrated'],
      words: 'artikel 21, lid 1, AVG: dwingende gronden zijn niet aangetoond.',
    },
  ],
  directMarketing: [
    { items: ['stopped'], words: REFUSED.directMarketing },
    {
      items: ['profilingStopped'],
      unless: 'stopped',
      words: 'artikel 21, leden 2 en 3, AVG: de profilering voor direct marketing is niet gestaakt.',
    },
  ],
  withdrawConsent: [{ items: ['stopped'], words: REFUSED.withdrawConsent }],
  automatedDecisions: [{ items: ['humanReview'], words: REFUSED.automatedDecisions }],
  information: [
    {
      items: ['missingInformation'],
      words: 'de artikelen 13 en 14 AVG: ik kreeg maar een deel van de informatie.',
    },
  ],
};

/** What lacks in the answer, but for what the line on the right itself says already. */
export function lacking(right: Right, missing: readonly AnswerItem[]): readonly AnswerItem[] {
  return right === 'erasure' && !missing.includes('done')
    ? missing.filter((item) => item !== 'exceptionNamed')
    : missing;
}

function leftUndone(right: Right, missing: readonly AnswerItem[]): readonly Breach[] {
  return LEFT_UNDONE[right]
    .filter(({ items }) => items.some((item) => missing.includes(item)))
    .filter(({ unless }) => unless === undefined || !missing.includes(unless))
    .map(({ words, sources }) => ({ words, sources: sources ?? SOURCES_OF_RIGHT[right] }));
}
