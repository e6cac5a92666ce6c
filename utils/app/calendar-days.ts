import { reasonsInDutch } from '@/utils/law/deadline-in-words';
import { asCalendar, type CalendarDay } from '@/utils/letters/as-calendar';
import { fileName } from '@/utils/letters/file-name';
import { REQUEST_WORDS } from '@/utils/letters/matter-words';
import type { Request } from '@/utils/requests/request';
import type { Status } from '@/utils/requests/status';

export type CalendarEntry = { request: Request; status: Status };

/** A calendar file of the last days to answer, in Dutch like the letters; a second import updates the first. */
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
  if (request.closed || status.situation === 'awaitingDispatch') return [];
  const { asked, timeline } = request;
  const who = asked.controller.tradeName ?? asked.controller.name ?? asked.site?.host ?? asked.reference;
  const what = status.deadline.kind === 'term' ? 'Laatste dag om te antwoorden' : 'Kijk na of het gebeurd is';
  return [
    {
      id: `due-${request.id}`,
      on: status.watchOn,
      summary: `${what}: ${who}`,
      description: [
        `Mijn ${REQUEST_WORDS[asked.right]}, ref. ${asked.reference}.`,
        ...reasonsInDutch(status.deadline.because),
      ].join('\n'),
      // Every entry of the log may move the day, and only ever adds to this number.
      sequence: timeline.reduce(
        (sum, entry) => sum + 1 + entry.correctionIds.length + (entry.withdrawnBy ? 1 : 0),
        0,
      ),
    },
  ];
}
