import type { Words } from '@/assets/dictionaries/nl';
import type { Reason } from '@/utils/law/deadline-reason';
import type { Formats } from './formats';

/** One step of the calculation as a sentence in the language of the interface. */
export function reasonInWords(reason: Reason, { reasons, holidays }: Words, formats: Formats): string {
  const day = (d: Temporal.PlainDate) => formats.day(d);
  switch (reason.kind) {
    case 'received':
      return reasons.received[reason.basis](day(reason.on));
    case 'sentAgain':
      return reasons.sentAgain(day(reason.on));
    case 'wroteAgain':
      return reasons.wroteAgain(day(reason.on));
    case 'atOnce':
      return reasons.atOnce[reason.right];
    case 'oneMonth':
      return reason.isClamped ? reasons.oneMonthClamped(day(reason.to)) : reasons.oneMonth(day(reason.to));
    case 'threeMonths':
      return reasons.threeMonths(day(reason.announcedOn), day(reason.to));
    case 'extensionIneffective':
      return reasons.extensionIneffective[reason.why](day(reason.announcedOn), day(reason.announceBy));
    case 'weekend':
      return reasons.weekend(formats.weekday(reason.day), day(reason.to));
    case 'holiday':
      return reasons.holiday(day(reason.day), holidays[reason.holiday], day(reason.to));
    case 'pause':
      return reasons.pause(
        day(reason.askedOn),
        day(reason.suppliedOn),
        formats.count(reason.days, reasons.days),
      );
    case 'pausedUntil':
      return reasons.pausedUntil(formats.count(reason.days, reasons.days), day(reason.to));
    case 'pauseOpen':
      return reasons.pauseOpen(day(reason.askedOn));
    case 'pauseIgnored':
      return reasons.pauseIgnored[reason.why](day(reason.askedOn));
    case 'margin':
      return reasons.margin(formats.count(reason.workingDays, reasons.workingDays), day(reason.to));
    case 'checkIn':
      return reasons.checkIn(day(reason.to), formats.count(reason.days, reasons.days));
  }
}
