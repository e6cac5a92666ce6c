import { useState } from 'preact/hooks';
import { useFormats, usePageWords, useWords } from '@/components/language';
import { Notice } from '@/components/notice';
import { Progress } from '@/components/progress';
import { Against, RecordAnswer } from '@/components/record-answer';
import { RequestPage } from '@/components/request-page';
import type { SavedFile } from '@/components/saved-file';
import { UndoNotice } from '@/components/undo-notice';
import { calendarFileOf } from '@/utils/app/calendar-days';
import { now, today } from '@/utils/app/clock';
import type { OneRequest } from '@/utils/app/overview';
import { hashOf, type Place } from '@/utils/app/place';
import { type Doing, doingOf } from '@/utils/app/step-doing';
import { stepOf } from '@/utils/app/step-of';
import { openInNewTab } from '@/utils/browser/tabs';
import { calendarOf } from '@/utils/law/calendar-country';
import type { Step } from '@/utils/law/next-step';
import { earlyForPaper } from '@/utils/requests/patience';
import { nextReminderOn } from '@/utils/requests/reminders';
import { companionsAsked } from '@/utils/requests/status';
import type { Profile } from '@/utils/requests/stored-profile';
import { summaryOf } from '@/utils/requests/summary';
import { ControllerForm } from './controller-form';
import { doors } from './doors';
import { NotificationQuestion } from './notification-question';
import { saveCalendar } from './save-calendar';
import type { ScreenProps } from './screen-props';
import { StepAsking } from './step-asking';
import { UnknownScreen } from './unknown-screen';
import { useRequest } from './use-request';

/** What is open beside the page of the request: the form of an answer, or what a step still asks. */
type Open = { kind: 'answer' } | { kind: 'controller' } | Doing;

/** One request: its last day, what to do now, and its story. */
export function RequestScreen({ place, profile }: ScreenProps<Extract<Place, { kind: 'request' }>>) {
  const words = useWords();
  const page = usePageWords();
  const formats = useFormats();
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const log = useRequest(place.id, () => setOpen({ kind: 'none' }));
  const { read, done } = log;
  if (!read) return <Progress text={words.shared.busy} />;
  if (read.kind === 'headless') {
    return (
      <Notice kind="warning">
        <p>{formats.count(read.unreadable.length + read.events.length, page.request.unreadable)}</p>
      </Notice>
    );
  }
  return (
    <>
      {done && <UndoNotice text={done.text} onUndo={() => log.undo(done)} onGone={log.dropUndo} />}
      {read.kind === 'unknown' ? (
        <UnknownScreen />
      ) : (
        <KnownRequest
          read={read}
          log={log}
          profile={profile}
          open={open}
          onOpen={(next) => {
            // What was noted before has nothing to do with what is opened now.
            log.dropUndo();
            setOpen(next);
          }}
        />
      )}
    </>
  );
}

interface KnownRequestProps {
  read: Extract<OneRequest, { kind: 'request' }>;
  log: ReturnType<typeof useRequest>;
  profile: Profile;
  open: Open;
  onOpen: (open: Open) => void;
}

function KnownRequest({ read, log, profile, open, onOpen }: KnownRequestProps) {
  const { against, problem } = log;
  const { asked } = read.request;
  return (
    <>
      {problem && <Notice kind="problem" live title={problem} />}
      {open.kind === 'none' && <Against contradictions={against} />}
      {open.kind === 'answer' ? (
        <RecordAnswer
          right={asked.right}
          companions={companionsAsked(read.request)}
          items={asked.items}
          sentOn={asked.sentOn}
          today={today()}
          onSave={log.record}
          onCancel={() => onOpen({ kind: 'none' })}
          contradictions={against}
        />
      ) : (
        <>
          {log.asksToNotify && <NotificationQuestion onSettled={log.reload} />}
          <Page read={read} log={log} profile={profile} open={open} onOpen={onOpen} />
        </>
      )}
    </>
  );
}

function Page({
  read,
  log,
  profile,
  open,
  onOpen,
}: KnownRequestProps & { open: Exclude<Open, { kind: 'answer' }> }) {
  const { request, status } = read;
  const [calendar, setCalendar] = useState<SavedFile | null>(null);
  const close = () => onOpen({ kind: 'none' });
  const openAnew = (next: Open) => {
    log.forgetAgainst();
    onOpen(next);
  };
  return (
    <RequestPage
      request={request}
      status={status}
      step={stepOf(request, status, today())}
      calendar={calendarOf(request.asked.controllerCountry)}
      today={today()}
      early={earlyForPaper(request, status, today())}
      unreadableCount={read.unreadable.length}
      onStep={(step) => doStep(step, read, log, openAnew)}
      asking={
        open.kind !== 'none' &&
        open.kind !== 'controller' && (
          <StepAsking
            key={JSON.stringify(open)}
            doing={open}
            against={log.against}
            onCancel={close}
            onFact={log.record}
            onPublicBody={(isPublicBody) => log.answerPublicBody(request, isPublicBody)}
          />
        )
      }
      onRecordAnswer={() => openAnew({ kind: 'answer' })}
      reminders={profile.reminders}
      notification={
        log.mayNotify
          ? { kind: 'allowed', on: nextReminderOn(summaryOf(request), profile.reminders, today()) }
          : { kind: 'off', href: `#${hashOf({ kind: 'profile' })}` }
      }
      onFact={log.record}
      onLetterSent={(letter, on) => void log.letterSent(request, letter, on)}
      onLetterNotSent={log.letterNotSent}
      onSentOn={(on) => log.correctSending(request, on)}
      onController={() => openAnew({ kind: 'controller' })}
      controllerForm={
        open.kind === 'controller' && (
          <ControllerForm
            request={request}
            onSave={(controller) => log.correctController(request, controller)}
            onCancel={close}
          />
        )
      }
      onWithdraw={log.withdraw}
      onRestore={log.restore}
      onReadText={textOf}
      onCalendarFile={() => {
        setCalendar(saveCalendar(calendarFileOf([{ request, status }], now(), today())));
      }}
      savedCalendar={calendar}
      onPrintDossier={() => {
        location.hash = hashOf({ kind: 'dossier', id: request.id });
      }}
      onDelete={log.remove}
    />
  );
}

async function doStep(
  step: Step,
  { request }: KnownRequestProps['read'],
  log: KnownRequestProps['log'],
  open: (next: Doing) => void,
): Promise<void> {
  const next = doingOf(step, request, today());
  switch (next.kind) {
    case 'letter':
    case 'resend':
      location.hash = hashOf({ kind: 'followUp', id: request.id, letter: next.letter });
      return;
    case 'newRequest':
      location.hash = hashOf({ kind: 'compose', host: '', right: request.asked.right, isPrivate: false });
      return;
    case 'fact':
      await log.record(next.fact);
      return;
    case 'visit':
      await openInNewTab(next.url);
      return;
    case 'enterDay':
    case 'askPublicBody':
    case 'explain':
    case 'none':
      open(next);
      return;
  }
}

async function textOf(hash: string): Promise<string | null> {
  const kept = await doors.store.textOf(hash);
  return kept.kind === 'missing' ? null : kept.text;
}
