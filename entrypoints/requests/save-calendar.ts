import type { SavedFile } from '@/components/saved-file';
import type { CalendarFile } from '@/utils/app/calendar-days';
import { safeFileName, saveFile } from '@/utils/browser/downloads';

/** Hands a calendar file to the user, unless there is no day in it: a file without any is none (RFC 5545 §3.6). */
export function saveCalendar({ name, text, days, cancelled }: CalendarFile): SavedFile {
  if (days + cancelled > 0) saveFile(name, text, 'text/calendar');
  return { kind: 'calendar', name: safeFileName(name), days, cancelled };
}
