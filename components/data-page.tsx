import { useId, useRef } from 'preact/hooks';
import { CalendarIcon, DownloadIcon, UploadIcon } from '@/assets/icons/icons';
import type { REFUSALS } from '@/utils/requests/backup';
import type { ImportCounts, ImportMode } from '@/utils/requests/import-plan';
import { Button } from './button';
import { Choice } from './choice';
import { Wipe } from './data-wipe';
import { useFormats, usePageWords } from './language';
import { Notice } from './notice';
import { ScreenTitle } from './popup-frame';
import { Progress } from './progress';
import { type SavedFile, SavedFileNote } from './saved-file';

export type ImportState =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'refused'; why: (typeof REFUSALS)[number]; where: string | null }
  | { kind: 'planned'; mode: ImportMode; told: ImportCounts }
  | { kind: 'done' };

export interface DataPageProps {
  requestCount: number;
  overviewHref: string;
  onExport: () => void;
  /** The file just made is larger than what can be put back. */
  isTooLarge?: boolean;
  onCalendarFile: () => void;
  /** The file that was just made, here or for the calendar; null: none. */
  savedFile: SavedFile | null;
  importState: ImportState;
  onChooseFile: (file: File) => void;
  onMode: (mode: ImportMode) => void;
  onImport: () => void;
  onCancelImport: () => void;
  onWipe: () => void;
  isWiped: boolean;
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
        {data.where} {formats.count(props.requestCount, data.kept)}
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
      {props.unreadable.length > 0 && <Unreadable {...props} />}
      <Wipe {...props} />
    </div>
  );
}

function Import(props: DataPageProps) {
  const { importState, requestCount, onChooseFile, onMode, onImport, onCancelImport } = props;
  const { data, papers } = usePageWords();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{data.importTitle}</h2>
      <p>{data.importText}</p>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onChooseFile(file);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <div>
        <Button icon={UploadIcon} onClick={() => input.current?.click()}>
          {data.choose}
        </Button>
      </div>
      {importState.kind === 'reading' && <Progress text={data.reading} />}
      {importState.kind === 'done' && (
        <Notice kind="good" live title={data.importDone}>
          <a href={props.overviewHref}>{papers.toOverview}</a>
        </Notice>
      )}
      {importState.kind === 'refused' && (
        <Notice kind="problem" live title={data.refusals[importState.why]}>
          <p>{data.nothingChanged}</p>
          {importState.where && (
            <p>
              <code class="fingerprint">{importState.where}</code>
            </p>
          )}
        </Notice>
      )}
      {importState.kind === 'planned' && (
        <Plan
          {...importState}
          isEmptyHere={requestCount === 0}
          onMode={onMode}
          onImport={onImport}
          onCancel={onCancelImport}
        />
      )}
    </section>
  );
}

interface PlanProps {
  /** On a new device there is nothing to keep or to replace, so nothing to choose. */
  isEmptyHere: boolean;
  mode: ImportMode;
  told: ImportCounts;
  onMode: (mode: ImportMode) => void;
  onImport: () => void;
  onCancel: () => void;
}

function Plan({ isEmptyHere, mode, told, onMode, onImport, onCancel }: PlanProps) {
  const { data } = usePageWords();
  const formats = useFormats();
  const lines = (
    [
      'newRequests',
      'extendedRequests',
      'sameRequests',
      'removedRequests',
      'differingEvents',
      'drafts',
    ] as const
  )
    .filter((key) => told[key] > 0)
    .map((key) => ({ key, text: formats.count(told[key], data[key]) }));
  return (
    <div class="stack">
      {!isEmptyHere && (
        <Choice
          legend={data.mode}
          value={mode}
          onChange={onMode}
          inRow
          options={(['merge', 'replace'] as const).map((value) => ({ value, ...data.modes[value] }))}
        />
      )}
      <div class="plan" role="status">
        <h3>{data.planTitle}</h3>
        <ul>
          {lines.map(({ key, text }) => (
            <li key={key} class={key === 'removedRequests' ? 'plan__gone' : undefined}>
              {text}
            </li>
          ))}
          {lines.length === 0 && <li>{data.nothingNew}</li>}
          <li>{data.profileFate[told.profile]}</li>
        </ul>
      </div>
      <div class="row">
        <Button kind={told.removedRequests > 0 ? 'danger' : 'primary'} onClick={onImport}>
          {data.import}
        </Button>
        <Button onClick={onCancel}>{data.cancelImport}</Button>
      </div>
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
