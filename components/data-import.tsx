import { useId, useRef } from 'preact/hooks';
import { UploadIcon } from '@/assets/icons/icons';
import type { REFUSALS } from '@/utils/requests/backup';
import type { ImportCounts, ImportMode } from '@/utils/requests/import-plan';
import type { Ranked } from '@/utils/requests/urgency';
import { Button } from './button';
import { Choice } from './choice';
import { useFormats, usePageWords } from './language';
import { Notice } from './notice';
import { Progress } from './progress';
import { RequestRow } from './request-row';

export type ImportState =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'refused'; why: (typeof REFUSALS)[number]; where: string | null }
  | { kind: 'planned'; mode: ImportMode; told: ImportCounts }
  /** `first`: what comes first among the requests that are here now. */
  | { kind: 'done'; told: ImportCounts; first: Ranked | null };

export interface ImportProps {
  requestCount: number;
  overviewHref: string;
  hrefOf: (requestId: string) => string;
  today: Temporal.PlainDate;
  importState: ImportState;
  onChooseFile: (file: File) => void;
  onMode: (mode: ImportMode) => void;
  onImport: () => void;
  onCancelImport: () => void;
}

/** A backup put back: what it would do, the user's word for it, and what came of it. */
export function Import(props: ImportProps) {
  const { importState, requestCount, onChooseFile, onMode, onImport, onCancelImport } = props;
  const { data } = usePageWords();
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
      {importState.kind === 'done' && <Restored {...props} {...importState} />}
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

/** What came back, and what it asks for now. */
function Restored({
  told,
  first,
  today,
  overviewHref,
  hrefOf,
}: Extract<ImportState, { kind: 'done' }> & Pick<ImportProps, 'today' | 'overviewHref' | 'hrefOf'>) {
  const { data, papers } = usePageWords();
  return (
    <>
      <Notice kind="good" live title={data.importDone}>
        <ToldList told={told} />
        <a href={overviewHref}>{papers.toOverview}</a>
      </Notice>
      {first && (
        <div class="stack stack--tight">
          <h3>{data.first}</h3>
          <ul class="overview__rows">
            <RequestRow ranked={first} today={today} href={hrefOf(first.summary.id)} />
          </ul>
        </div>
      )}
    </>
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
        <ToldList told={told} />
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

function ToldList({ told }: { told: ImportCounts }) {
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
    <ul>
      {lines.map(({ key, text }) => (
        <li key={key} class={key === 'removedRequests' ? 'plan__gone' : undefined}>
          {text}
        </li>
      ))}
      {lines.length === 0 && <li>{data.nothingNew}</li>}
      <li>{data.profileFate[told.profile]}</li>
    </ul>
  );
}
