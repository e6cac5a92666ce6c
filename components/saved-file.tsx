import type { ComponentChildren } from 'preact';
import { usePageWords } from './language';
import { Notice } from './notice';

export interface SavedFileProps {
  name: string;
  /** What to do with it. */
  children: ComponentChildren;
}

/** A file that the browser was given to save: its name, and what it is for. Spoken when it appears. */
export function SavedFile({ name, children }: SavedFileProps) {
  const { files } = usePageWords();
  return (
    <Notice kind="good" live title={files.saved(name)}>
      {children}
    </Notice>
  );
}

/** What became of a calendar file: `days` and `cancelled` as it holds them. */
export type SavedCalendar = { name: string; days: number; cancelled: number };

/** A calendar is told of the days; whether it drops one that is cancelled is up to it. */
export function CalendarSaved({ saved: { name, days, cancelled } }: { saved: SavedCalendar }) {
  const { files } = usePageWords();
  if (days + cancelled === 0) return <Notice kind="info" live title={files.noDay} />;
  return (
    <SavedFile name={name}>
      <p>{days > 0 ? files.calendar : files.calendarCancels}</p>
      {cancelled > 0 && <p>{files.notEveryCalendar}</p>}
    </SavedFile>
  );
}
