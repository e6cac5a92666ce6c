import { usePageWords } from './language';
import { Notice } from './notice';

/** The file that was just given to the browser to save. */
export type SavedFile =
  | { kind: 'backup'; name: string }
  /** `days` and `cancelled` as it holds them. */
  | { kind: 'calendar'; name: string; days: number; cancelled: number };

/** Its name, and what to do with it. The place of the message is always there, so that it is heard when it comes. */
export function SavedFileNote({ saved }: { saved: SavedFile | null }) {
  return <div role="status">{saved && <Saved key={saved.kind} saved={saved} />}</div>;
}

function Saved({ saved }: { saved: SavedFile }) {
  const { files } = usePageWords();
  switch (saved.kind) {
    case 'backup':
      return (
        <Notice kind="good" title={files.saved(saved.name)}>
          <p>{files.backup}</p>
        </Notice>
      );
    case 'calendar':
      return <SavedCalendar {...saved} />;
  }
}

/** A calendar is told of the days; whether it drops one that is cancelled is up to it. */
function SavedCalendar({ name, days, cancelled }: Extract<SavedFile, { kind: 'calendar' }>) {
  const { files } = usePageWords();
  if (days + cancelled === 0) return <Notice kind="info" title={files.noDay} />;
  return (
    <Notice kind="good" title={files.saved(name)}>
      <p>{days > 0 ? files.calendar : files.calendarCancels}</p>
      {cancelled > 0 && <p>{files.notEveryCalendar}</p>}
    </Notice>
  );
}
