import { countryOfController } from '@/utils/law/controller-country';
import { courtTermNl } from '@/utils/law/court-term';
import { hasTermOfArticle12 } from '@/utils/law/deadline';
import { isDutchPublicBody } from '@/utils/law/dutch-public-body';
import { nextWorkingDay } from '@/utils/law/working-day';
import { text } from './build-paragraph';
import type { LetterRequest, Paragraph } from './letter';
import type { Matter } from './matter';

/** The day of an answer of which art. 35 UAVG speaks: of a Dutch controller, to a request under articles 15 to 22. */
function answerUnderUavg({ matter, controller }: LetterRequest): Temporal.PlainDate | null {
  if (matter === null || countryOfController(controller) !== 'NL') return null;
  return [matter.right, ...matter.companions].some(hasTermOfArticle12) ? answeredOn(matter) : null;
}

/** Until when can the writer surely still go to court about the answer? Null without one, and once the weeks are over. */
function openUntil(request: LetterRequest): Temporal.PlainDate | null {
  const answered = answerUnderUavg(request);
  if (answered === null) return null;
  const last = courtTermNl(answered);
  return Temporal.PlainDate.compare(request.today, last) <= 0 ? last : null;
}

function answeredOn({ answered, firstAnsweredOn }: Matter): Temporal.PlainDate | null {
  if (firstAnsweredOn) return firstAnsweredOn;
  switch (answered.kind) {
    case 'refused':
    case 'partly':
    case 'noData':
    case 'notController':
    case 'answered':
      return answered.on;
    default:
      return null;
  }
}

/** A day that a letter asks for leaves a week to go to court; late in the six weeks some days, and never a later one. */
export function beforeCourt(request: LetterRequest, day: Temporal.PlainDate): Temporal.PlainDate {
  const last = openUntil(request);
  if (last === null) return day;
  const weekBefore = last.subtract({ days: 7 });
  const soon = nextWorkingDay(request.today.add({ days: 2 }), 'NL');
  const asked = Temporal.PlainDate.compare(weekBefore, soon) > 0 ? weekBefore : soon;
  return earlier(day, earlier(last, asked));
}

function earlier(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) <= 0 ? one : other;
}

/**
 * To ask again does not give the way to court away, nor does it move its term. After a late answer there is no term (art.
 * 35 UAVG), so none is named. Not said to a public body, against which another way is open.
 */
export function courtStaysOpen(request: LetterRequest): readonly Paragraph[] {
  const { matter, controller } = request;
  if (matter === null || isDutchPublicBody(controller, 'NL')) return [];
  const first = answerUnderUavg(request);
  const isLate =
    first !== null && matter.dueOn !== null && Temporal.PlainDate.compare(first, matter.dueOn) > 0;
  if (!isLate && openUntil(request) === null) return [];
  const within = isLate ? '' : 'binnen zes weken na uw antwoord ';
  return [
    text(
      'court',
      `Deze brief verandert niets aan mijn recht om ${within}naar de rechter te gaan (artikel 35 UAVG).`,
      ['UAVG 35'],
    ),
  ];
}
