import { useEffect, useState } from 'preact/hooks';
import type { ListedDraft } from '@/components/data-drafts';
import { DataPage } from '@/components/data-page';
import { usePageWords, useWords } from '@/components/language';
import { Notice } from '@/components/notice';
import type { SavedFile } from '@/components/saved-file';
import { calendarFileOf } from '@/utils/app/calendar-days';
import { now, today } from '@/utils/app/clock';
import { exportEverything, wipeEverything } from '@/utils/app/move-data';
import { listRequests, readRequest } from '@/utils/app/overview';
import { hashOf } from '@/utils/app/place';
import { wipeSession } from '@/utils/browser/device-store';
import { safeFileName, saveFile } from '@/utils/browser/downloads';
import { draftSlot, draftsOn, dropLetter } from '@/utils/browser/kept-letters';
import { readProfile } from '@/utils/browser/profile';
import type { NotSaved } from '@/utils/browser/write-outcome';
import { doors } from './doors';
import { saveCalendar } from './save-calendar';
import type { ScreenProps } from './screen-props';
import { useImport } from './use-import';

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
  const pageWords = usePageWords();
  const [kept, setKept] = useState<Kept>({ ids: [], isNewer: false, drafts: [], unreadable: [] });
  const [isWiped, setWiped] = useState(false);
  const [isTooLarge, setTooLarge] = useState(false);
  const [savedFile, setSavedFile] = useState<SavedFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const load = async () => setKept(await keptNow());
  useEffect(() => void load(), []);

  const problemOf = ({ why }: NotSaved) => (why === 'full' ? words.send.storageFull : words.send.saveFailed);
  const renew = async () => {
    await load();
    onProfile((await readProfile(doors.store)).profile);
  };
  const importing = useImport({
    onImported: renew,
    onRefused: (refusal) => setProblem(problemOf(refusal)),
  });
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
        importState={importing.state}
        onChooseFile={(file) => {
          setWiped(false);
          void importing.choose(file);
        }}
        onMode={importing.changeMode}
        onImport={importing.run}
        onCancelImport={importing.cancel}
        onWipe={async () => {
          const wiped = [await wipeEverything(doors), await wipeSession()];
          const isAll = wiped.every(({ kind }) => kind === 'saved');
          if (isAll) localStorage.clear();
          setProblem(isAll ? null : pageWords.data.wipeFailed);
          setSavedFile(null);
          setWiped(isAll);
          await renew();
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
