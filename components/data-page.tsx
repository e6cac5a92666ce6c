import { CalendarIcon, DownloadIcon } from '@/assets/icons/icons';
import { Button } from './button';
import { DraftList, type DraftListProps } from './data-drafts';
import { Import, type ImportProps } from './data-import';
import { Wipe, type WipeProps } from './data-wipe';
import { useFormats, usePageWords } from './language';
import { Notice } from './notice';
import { ScreenTitle } from './popup-frame';
import { type SavedFile, SavedFileNote } from './saved-file';

export interface DataPageProps extends ImportProps, DraftListProps, WipeProps {
  onExport: () => void;
  /** The file just made is larger than what can be put back. */
  isTooLarge?: boolean;
  onCalendarFile: () => void;
  /** The file that was just made, here or for the calendar; null: none. */
  savedFile: SavedFile | null;
  /** Records that could not be read, as they were found; shown, never dropped. */
  unreadable: readonly { key: string; why: string; raw: string }[];
  /** True where a newer version wrote here: nothing is touched. */
  isNewer: boolean;
}

/** Everything out, everything back, everything gone: each said beforehand. */
export function DataPage(props: DataPageProps) {
  const { data } = usePageWords();
  const formats = useFormats();
  return (
    <div class="stack stack--wide narrow">
      <ScreenTitle>{data.title}</ScreenTitle>
      <p>
        {data.where}{' '}
        {/* No request is no news, but the line keeps its room: nothing jumps once they are counted. */}
        <span style={{ visibility: props.requestCount === 0 ? 'hidden' : 'visible' }}>
          {formats.count(props.requestCount, data.kept)}
        </span>
      </p>
      {props.isNewer && (
        <Notice kind="warning" title={data.newerTitle}>
          <p>{data.newerText}</p>
        </Notice>
      )}
      <section class="panel">
        <h2>{data.exportTitle}</h2>
        <p>{data.exportText}</p>
        <div class="row">
          <Button kind="primary" icon={DownloadIcon} onClick={props.onExport}>
            {data.export}
          </Button>
          <Button icon={CalendarIcon} onClick={props.onCalendarFile}>
            {data.calendar}
          </Button>
        </div>
        <SavedFileNote saved={props.savedFile} />
        {props.isTooLarge && (
          <Notice kind="warning" live title={data.tooLargeTitle}>
            <p>{data.tooLargeText}</p>
          </Notice>
        )}
      </section>
      <Import {...props} />
      {props.drafts.length > 0 && <DraftList {...props} />}
      {props.unreadable.length > 0 && <Unreadable {...props} />}
      <Wipe {...props} />
    </div>
  );
}

function Unreadable({ unreadable }: DataPageProps) {
  const { data } = usePageWords();
  return (
    <section class="panel">
      <h2>{data.unreadableTitle}</h2>
      <p>{data.unreadableText}</p>
      <ul class="stack stack--tight">
        {unreadable.map(({ key, why, raw }) => (
          <li key={key}>
            <code class="fingerprint">
              {key} ({why})
            </code>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard */}
            <pre class="stored-text__text" tabIndex={0}>
              {raw}
            </pre>
          </li>
        ))}
      </ul>
    </section>
  );
}
