import type { Deadline } from '@/utils/law/deadline';
import { reasonsInDutch } from '@/utils/law/deadline-in-words';
import { maskNationalNumbers } from '@/utils/law/national-number';
import type { Situation } from '@/utils/law/request-state';
import { asCalendar, type CalendarDay } from '@/utils/letters/as-calendar';
import { fileName } from '@/utils/letters/file-name';
import { requestWords } from '@/utils/letters/matter-words';
import type { Request } from '@/utils/requests/request';
import type { Status } from '@/utils/requests/status';

export type CalendarEntry = { request: Request; status: Status };

/**
 * A calendar file of the last days to answer, in Dutch like the letters; a second import updates the first. Only
 * days that still say something: after a final answer, or where nothing arrived, there is no last day to await.
 */
export function calendarFileOf(
  entries: readonly CalendarEntry[],
  stamp: Temporal.Instant,
): { name: string; text: string } {
  const days = entries.flatMap(dayOf);
  const [only] = entries;
  const about = entries.length === 1 && only ? only.request.asked.reference : 'alle-verzoeken';
  return { name: fileName(['rechtenbrief', about], 'ics'), text: asCalendar(days, stamp) };
}

function dayOf({ request, status }: CalendarEntry): CalendarDay[] {
  if (!isAwaited(status.situation)) return [];
  const { asked } = request;
  const who = asked.controller.tradeName ?? asked.controller.name ?? asked.site?.host ?? asked.reference;
  return [
    {
      id: `due-${request.id}`,
      on: status.watchOn,
      // A calendar is shown, shared and synchronised.
      summary: `${summaryOf(status.deadline)}: ${maskNationalNumbers(who)}`,
      description: [
        `Mijn ${requestWords(asked.right, asked.controller)}, ref. ${asked.reference}.`,
        ...reasonsInDutch(status.deadline.because),
      ].join('\n'),
      // Every entry of the log may move the day, also one that takes a withdrawal back.
      sequence: request.entryCount,
    },
  ];
}

function summaryOf(deadline: Deadline): string {
  if (deadline.kind === 'checkIn') return 'Kijk na of het gebeurd is';
  const doubt = deadline.isPaused ? ' (de klok staat stil)' : deadline.isEstimated ? ' (geschat)' : '';
  return `Laatste dag om te antwoorden${doubt}`;
}

function isAwaited(situation: Situation): boolean {
  switch (situation) {
    case 'awaitingDispatch':
    case 'bouncedUnknownAddress':
    case 'noData':
    case 'notController':
    case 'refused':
    case 'answered':
    case 'answeredLate':
    case 'authorityAsked':
    case 'closed':
      return false;
    case 'awaitingDelivery':
    case 'waiting':
    case 'checkIn':
    case 'overdue':
    case 'reminded':
    case 'reminderUnanswered':
    case 'extended':
    case 'extendedIneffectively':
    case 'identityAsked':
    case 'clarificationAsked':
    case 'feeAsked':
    case 'bouncedFullMailbox':
    case 'forwarded':
    case 'partlyAnswered':
    case 'marketingContinues':
      return true;
  }
}
