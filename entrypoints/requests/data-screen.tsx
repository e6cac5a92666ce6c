import { useEffect, useState } from 'preact/hooks';
import type { ListedDraft } from '@/components/data-drafts';
import type { ImportState } from '@/components/data-import';
import { DataPage } from '@/components/data-page';
import { useWords } from '@/components/language';
import { Notice } from '@/components/notice';
import type { SavedFile } from '@/components/saved-file';
import { calendarFileOf } from '@/utils/app/calendar-days';
import { now, today } from '@/utils/app/clock';
import {
  exportEverything,
  importEverything,
  type ReadFile,
  readImport,
  tellImport,
  wipeEverything,
} from '@/utils/app/move-data';
import { listRequests, readRequest } from '@/utils/app/overview';
import { hashOf } from '@/utils/app/place';
import { wipeSession } from '@/utils/browser/device-store';
import { safeFileName, saveFile } from '@/utils/browser/downloads';
import { draftSlot, draftsOn, dropLetter } from '@/utils/browser/kept-letters';
import { readProfile } from '@/utils/browser/profile';
import type { NotSaved } from '@/utils/browser/write-outcome';
import { MAX_BACKUP_BYTES } from '@/utils/requests/backup';
import type { ImportMode } from '@/utils/requests/import-plan';
import { type Ranked, urgencyOf } from '@/utils/requests/urgency';
import { doors } from './doors';
import { saveCalendar } from './save-calendar';
import type { ScreenProps } from './screen-props';

type Kept = {
  ids: string[];
  isNewer: boolean;
  drafts: ListedDraft[];
  unreadable: { key: string; why: string; raw: string }[];
};

const SHOWN_OF_RAW = 5_000;

/** Everything out, everything back in, everything gone. */
export function DataScreen({ onProfile }: ScreenProps) {
  const words = useWords();
  const [kept, setKept] = useState<Kept>({ ids: [], isNewer: false, drafts: [], unreadable: [] });
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  const [file, setFile] = useState<ReadFile | null>(null);
  const [isWiped, setWiped] = useState(false);
  const [isTooLarge, setTooLarge] = useState(false);
  const [savedFile, setSavedFile] = useState<SavedFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const load = async () => setKept(await keptNow());
  useEffect(() => void load(), []);

  const problemOf = ({ why }: NotSaved) => (why === 'full' ? words.send.storageFull : words.send.saveFailed);
  const plan = async (from: ReadFile, mode: ImportMode) =>
    setState({ kind: 'planned', mode, told: await tellImport(doors, from, mode) });
  const choose = async (chosen: File) => {
    setWiped(false);
    setState({ kind: 'reading' });
    if (chosen.size > MAX_BACKUP_BYTES) return setState({ kind: 'refused', why: 'tooLarge', where: null });
    const read = await readImport(await chosen.text());
    if (read.kind === 'refused') return setState({ kind: 'refused', why: read.why, where: read.where });
    setFile(read);
    await plan(read, 'merge');
  };
  const doImport = async () => {
    if (!file || state.kind !== 'planned') return;
    const imported = await importEverything(doors, file, state.mode);
    if (imported.kind !== 'imported') return setProblem(problemOf(imported));
    const { rows } = await listRequests(doors);
    setState({ kind: 'done', told: imported.told, first: rows.find(isGoing) ?? null });
    setFile(null);
    await load();
    onProfile((await readProfile(doors.store)).profile);
  };
  return (
    <>
      {problem && <Notice kind="problem" live title={problem} />}
      <DataPage
        requestCount={kept.ids.length}
        today={today()}
        hrefOf={(id) => `#${hashOf({ kind: 'request', id })}`}
        overviewHref={`#${hashOf({ kind: 'overview', filter: 'all' })}`}
        onExport={async () => {
          const { fileName, json, isTooLarge } = await exportEverything(doors);
          setTooLarge(isTooLarge);
          saveFile(fileName, json, 'application/json');
          setSavedFile({ kind: 'backup', name: safeFileName(fileName) });
        }}
        isTooLarge={isTooLarge}
        savedFile={savedFile}
        onCalendarFile={async () => {
          // As it lies here now: what was read at the opening may still be on its way, or older than another window's.
          const { ids } = await keptNow();
          const read = await Promise.all(ids.map((id) => readRequest(doors, id)));
          const requests = read.flatMap((one) => (one.kind === 'request' ? [one] : []));
          setSavedFile(saveCalendar(calendarFileOf(requests, now(), today())));
        }}
        importState={state}
        onChooseFile={choose}
        onMode={(mode) => file && void plan(file, mode)}
        onImport={doImport}
        onCancelImport={() => {
          setFile(null);
          setState({ kind: 'none' });
        }}
        onWipe={async () => {
          const wiped = await wipeEverything(doors);
          if (wiped.kind !== 'saved') return setProblem(problemOf(wiped));
          await wipeSession();
          localStorage.clear();
          setSavedFile(null);
          setWiped(true);
          await load();
          onProfile((await readProfile(doors.store)).profile);
        }}
        isWiped={isWiped}
        unreadable={kept.unreadable}
        drafts={kept.drafts}
        draftHref={({ host, right }) => `#${hashOf({ kind: 'compose', host, right, isPrivate: false })}`}
        onDropDraft={async (draft) => {
          const dropped = await dropLetter(doors.store, draftSlot(draft));
          setProblem(dropped.kind === 'saved' ? null : problemOf(dropped));
          await load();
        }}
        isNewer={kept.isNewer}
      />
    </>
  );
}

/** An answer that is there, or a closed file, asks for nothing. */
function isGoing({ standing }: Ranked): boolean {
  const urgency = urgencyOf(standing);
  return urgency !== 'answered' && urgency !== 'closed';
}

async function keptNow(): Promise<Kept> {
  const { rows, unreadable, isNewer } = await listRequests(doors);
  const broken = await Promise.all(unreadable.map(({ requestId }) => doors.store.eventsOf(requestId)));
  const aside = (await doors.store.setAside()).map((one) => ({ ...one, why: 'set aside' }));
  return {
    ids: rows.map(({ summary }) => summary.id),
    isNewer,
    drafts: await draftsOn(doors.store),
    unreadable: [...broken.flatMap((log) => log.unreadable), ...aside].map(({ key, why, raw }) => ({
      key,
      why,
      raw: JSON.stringify(raw, null, 1).slice(0, SHOWN_OF_RAW),
    })),
  };
}
