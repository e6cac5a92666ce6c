import { citeArticle } from '@/utils/law/citation';
import { hasTermOfArticle12 } from '@/utils/law/deadline';
import { refusalGroundsFor } from '@/utils/law/refusal-grounds';
import { isUnjustifiedDemand } from '@/utils/law/request-state';
import type { Right } from '@/utils/law/rights';
import { type Breach, breachOf, REFUSED } from './breach';
import { articleOfGround, groundOfRefusal, ownerOfGround } from './ground-of-refusal';
import { leftUndone } from './left-undone';
import type { Matter } from './matter';
import { bareRightOf } from './under-article-12';

/**
 * Which of the rights that were exercised did the controller not heed? Over the writer's signature no more is said
 * than the file shows: an answer in full, only late, breaches the term and not the right; an incomplete one speaks of
 * the main right alone, and breaches it only as far as an item of that right is missing. While the month runs, or the
 * clock stands still, a right that was not heeded yet is no breach. `goesOn`: is it told in the facts that the
 * processing went on after a withdrawal?
 */
export function unheededRights(
  matter: Matter,
  today: Temporal.PlainDate,
  goesOn: boolean,
): readonly Breach[] {
  const { right, companions, answered } = matter;
  const unheard = (rights: readonly Right[]) => rights.flatMap((one) => nothingDone(one, matter, goesOn));
  switch (answered.kind) {
    case 'answered':
      return [];
    case 'partly':
      return leftUndone(matter, answered.missing);
    case 'refused':
      return refused(matter, today);
    case 'marketingContinues':
      return [
        ...[right, ...companions.filter(isMarketing)].map((one) => breachOf(one, REFUSED[one])),
        ...(isUnheard(matter, today) ? unheard(companions.filter((one) => !isMarketing(one))) : []),
      ];
    case 'noData':
    case 'notController':
      // Who denies that, denies it for all that was asked.
      return unheard([right, ...companions]);
    default:
      return mayStillAnswer(matter, today) ? [] : unheard([right, ...companions]);
  }
}

function isMarketing(right: Right): boolean {
  return right === 'directMarketing';
}

/** Advertising that came again is no answer: was there another, then it may have told what was done. */
export function isUnheard(matter: Matter, today: Temporal.PlainDate): boolean {
  const { events, hasReacted = events.length > 0 } = matter;
  return !hasReacted && !mayStillAnswer(matter, today);
}

/**
 * The main right is what was refused. What went along was refused too as far as the ground can stand in its way; of
 * the rest is only known, once the month is over, that no word came. An exception breaches nothing by itself: it is
 * the duty that was not followed as long as the exception is not shown.
 */
function refused(matter: Matter, today: Temporal.PlainDate): readonly Breach[] {
  const { right, companions } = matter;
  const ground = groundOfRefusal(matter);
  const owner = ownerOfGround(matter);
  const concerned = companions.filter(
    (one) => !mayStillAnswer(matter, today) || (ground !== null && refusalGroundsFor([one]).includes(ground)),
  );
  const article = articleOfGround(ground);
  return [right, ...concerned].flatMap((one): readonly Breach[] => {
    if (one !== owner || article === null)
      return one === right ? [breachOf(one, REFUSED[one])] : nothingDone(one, matter, false);
    const line = breachOf(one, REFUSED[one]);
    // Of art. 21(1) the line itself says what was not shown.
    const unproved = `; de organisatie toont niet aan dat ${citeArticle(article)} geldt.`;
    const words = article === '21(1)' ? line.words : line.words.replace(/\.$/, unproved);
    return [{ ...line, words, sources: [...line.sources, article] }];
  });
}

/** Not hearing of a withdrawal breaches nothing: no answer is due. That the processing goes on does. */
function wentOn(goesOn: boolean): readonly Breach[] {
  return goesOn
    ? [
        breachOf(
          'withdrawConsent',
          'artikel 7, lid 3, en artikel 6, lid 1, AVG: de verwerking die op mijn toestemming berustte, ging na de intrekking door.',
          ['7(3)', '6(1)(a)'],
        ),
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
  const alone = bareRightOf(matter) === null ? 'welcome' : 'needed';
  // Who denies to hold data, or to be the controller, did not say that nothing was done.
  if (answered.kind === 'noData' || answered.kind === 'notController') return alone;
  if (mayStillAnswer(matter, today)) return 'none';
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

function nothingDone(right: Right, matter: Matter, goesOn: boolean): readonly Breach[] {
  if (right === 'withdrawConsent') return wentOn(goesOn);
  // Beside an objection to advertising no more of art. 15 is asked.
  if (right === 'access' && matter.right === 'directMarketing')
    return [
      breachOf(right, 'artikel 15, lid 1, punten c) en g), AVG: ik vernam de bron en de ontvangers niet.', [
        '15(1)(c)',
        '15(1)(g)',
      ]),
    ];
  // What came with a refusal may hold a part of it.
  const isAnswered = matter.answered.kind === 'refused';
  return [breachOf(right, (isAnswered && right === 'access' ? null : NOTHING_DONE[right]) ?? REFUSED[right])];
}
