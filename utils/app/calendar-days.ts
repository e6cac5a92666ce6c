import type { Deadline } from '@/utils/law/deadline';
import { reasonsInDutch } from '@/utils/law/deadline-in-words';
import { maskNationalNumbers } from '@/utils/law/national-number';
import { isRunning, type Situation } from '@/utils/law/situation';
import { asCalendar, type CalendarDay } from '@/utils/letters/as-calendar';
import { fileName } from '@/utils/letters/file-name';
import { requestWords } from '@/utils/letters/matter-words';
import type { Request } from '@/utils/requests/request';
import type { Status } from '@/utils/requests/status';

export type CalendarEntry = { request: Request; status: Status };

export type CalendarFile = { name: string; text: string; days: number; cancelled: number };

/**
 * A calendar file of the last days to answer, in Dutch like the letters; a second import updates the first. A day that
 * says nothing any more, after a final answer or where nothing arrived, is cancelled: an earlier file may hold it. In a
 * file of all requests only where it still lies ahead, since what is past rings no more.
 */
export function calendarFileOf(
  entries: readonly CalendarEntry[],
  stamp: Temporal.Instant,
  today: Temporal.PlainDate,
): CalendarFile {
  const [only] = entries;
  const isOne = entries.length === 1 && only !== undefined;
  const all = entries.flatMap(dayOf);
  const days = all.filter(
    ({ isCancelled, on }) => !isCancelled || isOne || Temporal.PlainDate.compare(on, today) >= 0,
  );
  const cancelled = days.filter(({ isCancelled }) => isCancelled).length;
  return {
    name: fileName(['rechtenbrief', isOne ? only.request.asked.reference : 'alle-verzoeken'], 'ics'),
    text: asCalendar(days, stamp),
    days: days.length - cancelled,
    cancelled,
  };
}

function dayOf({ request, status }: CalendarEntry): CalendarDay[] {
  const isCancelled = !isAwaited(status.situation);
  // Nothing but the letter that was made ready: no file can have held its day.
  if (isCancelled && request.entryCount === 1) return [];
  const { asked } = request;
  const who = asked.controller.tradeName ?? asked.controller.name ?? asked.site?.host ?? asked.reference;
  return [
    {
      id: `due-${request.id}`,
      on: status.watchOn,
      // A calendar is shown, shared and synchronised.
      summary: `${isCancelled ? 'Niet meer nodig: ' : ''}${summaryOf(status.deadline)}: ${maskNationalNumbers(who)}`,
      description: [
        `Mijn ${requestWords(asked.right, asked.controller)}, ref. ${asked.reference}.`,
        ...(isCancelled
          ? ['Deze dag hoef je niet meer af te wachten.']
          : reasonsInDutch(status.deadline.because)),
      ].join('\n'),
      // Every entry of the log may move the day, also one that takes a withdrawal back.
      sequence: request.entryCount,
      isCancelled,
    },
  ];
}

function summaryOf(deadline: Deadline): string {
  if (deadline.kind === 'checkIn') return 'Kijk na of het gebeurd is';
  const doubt = deadline.isPaused ? ' (de klok staat stil)' : deadline.isEstimated ? ' (geschat)' : '';
  return `Laatste dag om te antwoorden${doubt}`;
}

/** Of half an answer the rest is still owed by that day. */
function isAwaited(situation: Situation): boolean {
  return isRunning(situation) || situation === 'partlyAnswered';
}
