import { countryOfController } from '@/utils/law/controller-country';
import { courtTermNl } from '@/utils/law/court-term';
import { hasTermOfArticle12 } from '@/utils/law/deadline';
import { beginsLikePublicBody } from '@/utils/law/flemish-public-body';
import { nextWorkingDay } from '@/utils/law/working-day';
import { text } from './build-paragraph';
import type { LetterRequest, Paragraph } from './letter';
import type { Matter } from './matter';

/**
 * Until when can the writer still go to a Dutch court about the answer (art. 35 UAVG)? Null where no answer came, where
 * the controller is not in the Netherlands, and once the six weeks are over.
 */
function openUntil({ matter, controller, today }: LetterRequest): Temporal.PlainDate | null {
  const answered = matter === null ? null : answeredOn(matter);
  if (matter === null || answered === null || countryOfController(controller) !== 'NL') return null;
  const last = courtTermNl(answered);
  const isOpen = Temporal.PlainDate.compare(today, last) <= 0;
  return isOpen && [matter.right, ...matter.companions].some(hasTermOfArticle12) ? last : null;
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
 * To ask again does not give the court's term away, nor does it move it. Not said to a public body, against which another
 * way is open.
 */
export function courtStaysOpen(request: LetterRequest): readonly Paragraph[] {
  return openUntil(request) === null || beginsLikePublicBody(request.controller.name)
    ? []
    : [
        text(
          'court',
          'Deze brief verandert niets aan mijn recht om binnen zes weken na uw antwoord naar de rechter te gaan (artikel 35 UAVG).',
          ['UAVG 35'],
        ),
      ];
}
