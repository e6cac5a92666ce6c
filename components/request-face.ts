import type { Words } from '@/assets/dictionaries/nl';
import type { PageWords } from '@/assets/dictionaries/nl-page';
import type { Face } from '@/assets/icons/state-shape';
import type { Situation } from '@/utils/law/situation';
import type { Standing } from '@/utils/requests/summary';
import { urgencyOf } from '@/utils/requests/urgency';
import type { Formats } from './formats';

/** A last day within so many days is near. */
const SOON_DAYS = 7;

export interface Moment {
  standing: Pick<Standing, 'situation' | 'isOverdue' | 'watchOn'>;
  isPaused: boolean;
  today: Temporal.PlainDate;
}

/** Which of the states the face shows: one language of colour, shape and word for the list and the page. */
export function faceOf({ standing, isPaused, today }: Moment): Face {
  const { situation, watchOn } = standing;
  if (situation === 'awaitingDispatch') return 'draft';
  const urgency = urgencyOf(standing);
  switch (urgency) {
    case 'overdue':
    case 'answered':
    case 'closed':
      return urgency;
    case 'act':
      return isPaused && (situation === 'identityAsked' || situation === 'clarificationAsked')
        ? 'paused'
        : 'act';
    case 'wait': {
      if (isPaused) return 'paused';
      if (situation === 'authorityAsked') return 'waiting';
      const days = daysUntil(watchOn, today);
      return days >= 0 && days <= SOON_DAYS ? 'dueSoon' : 'waiting';
    }
  }
}

export function daysUntil(day: Temporal.PlainDate, today: Temporal.PlainDate): number {
  return today.until(day, { largestUnit: 'days' }).days;
}

/** "vandaag", "nog 5 dagen", "3 dagen te laat"; of a look-back of our own nobody can be late: "3 dagen geleden". */
export function distanceInWords(days: number, words: PageWords, formats: Formats, isCheckIn = false): string {
  const { today, left, late, ago } = words.distance;
  if (days === 0) return today;
  return days > 0 ? formats.count(days, left) : formats.count(-days, isCheckIn ? ago : late);
}

/** The word of the badge: what came last, but that the last day is near is worth more than that we wait. */
export function badgeWords(
  face: Face,
  situation: Situation,
  words: Pick<Words, 'states' | 'situations'>,
): string {
  return face === 'dueSoon' ? words.states.dueSoon : words.situations[situation];
}
