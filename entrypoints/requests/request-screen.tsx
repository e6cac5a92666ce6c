import { useLayoutEffect, useState } from 'preact/hooks';
import { useFormats, usePageWords, useWords } from '@/components/language';
import { Notice } from '@/components/notice';
import { Progress } from '@/components/progress';
import { Against, RecordAnswer } from '@/components/record-answer';
import { RequestPage } from '@/components/request-page';
import { UndoToast } from '@/components/undo-toast';
import { dropDraftOf } from '@/entrypoints/popup/settle-sending';
import { calendarFileOf } from '@/utils/app/calendar-days';
import { now, today } from '@/utils/app/clock';
import { confirmHandedOver, letterOf, takeBackHandedOver } from '@/utils/app/follow-up';
import { type OneRequest, readRequest } from '@/utils/app/overview';
import { hashOf, type Place } from '@/utils/app/place';
import {
  correctFact,
  deleteRequest,
  type Recorded,
  recordFact,
  restoreRequest,
  withdrawFact,
} from '@/utils/app/record';
import { type Doing, doingOf } from '@/utils/app/step-doing';
import { stepOf } from '@/utils/app/step-of';
import { saveFile } from '@/utils/browser/downloads';
import { removeFollowUp } from '@/utils/browser/follow-ups';
import { onStoredChange } from '@/utils/browser/storage-area';
import { openInNewTab } from '@/utils/browser/tabs';
import { calendarOf } from '@/utils/law/calendar-country';
import type { Step } from '@/utils/law/next-step';
import type { Contradiction } from '@/utils/requests/check-entry';
import type { OrdinaryFact } from '@/utils/requests/events';
import type { HandedOver } from '@/utils/requests/request';
import { readKey } from '@/utils/requests/stored-keys';
import { doors, places } from './doors';
import type { ScreenProps } from './full-page';
import { isToBeAsked, NotificationQuestion } from './notification-question';
import { sendingEntries } from './sending-entries';
import { StepAsking } from './step-asking';
import { UnknownScreen } from './unknown-screen';

type Toast = { text: string; undo: () => Promise<void> };

/** One request: its last day, what to do now, and its story. */
export function RequestScreen({ place, profile }: ScreenProps<Extract<Place, { kind: 'request' }>>) {
  const words = useWords();
  const page = usePageWords();
  const formats = useFormats();
  const [read, setRead] = useState<OneRequest | null>(null);
  const [isAnswering, setAnswering] = useState(false);
  const [doing, setDoing] = useState<Doing>({ kind: 'none' });
  const [against, setAgainst] = useState<readonly Contradiction[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [toast, setToast] = useState<Toast | null>(null);
  const [asksToNotify, setAsksToNotify] = useState(false);
  const load = async () => {
    const [one, asks] = await Promise.all([readRequest(doors, place.id), isToBeAsked()]);
    setAsksToNotify(asks);
    setRead(one);
  };
  // Before the first paint: reading takes a few milliseconds, and one more frame would take longer.
  useLayoutEffect(() => {
    void load();
    return onStoredChange((keys) => {
      const concerns = keys.map(readKey).some((key) => key?.kind === 'event' && key.requestId === place.id);
      if (concerns) void load();
    });
  }, []);

  const settle = async (recorded: Recorded, saidUndone: string | null): Promise<boolean> => {
    setAgainst(recorded.kind === 'contradiction' ? recorded.contradictions : []);
    setProblem(
      recorded.kind === 'recorded' || recorded.kind === 'contradiction' ? null : problemOf(recorded),
    );
    if (recorded.kind !== 'recorded') return false;
    setAnswering(false);
    setDoing({ kind: 'none' });
    const { eventId } = recorded;
    if (saidUndone !== null) {
      setToast({
        text: saidUndone,
        undo: async () => void (await withdrawFact(doors, place.id, eventId)),
      });
    }
    await load();
    return true;
  };
  const problemOf = (recorded: Exclude<Recorded, { kind: 'recorded' | 'contradiction' }>) =>
    recorded.kind === 'notSaved' && recorded.why === 'full' ? words.send.storageFull : words.send.saveFailed;
  const record = async (fact: OrdinaryFact, text: string | null = null) => {
    const recorded = await recordFact(doors, place.id, fact, text);
    if (recorded.kind === 'recorded' && fact.kind === 'sendingConfirmed' && read?.kind === 'request') {
      await dropDraftOf(places, read.request);
    }
    return settle(recorded, page.request.noted);
  };

  const undo = toast && (
    <UndoToast
      text={toast.text}
      onUndo={async () => {
        await toast.undo();
        setToast(null);
        await load();
      }}
      onGone={() => setToast(null)}
    />
  );
  if (!read) return <Progress text={words.shared.busy} />;
  if (read.kind === 'unknown') {
    return (
      <>
        <UnknownScreen />
        {undo}
      </>
    );
  }
  if (read.kind === 'headless') {
    return (
      <Notice kind="warning">
        <p>{formats.count(read.unreadable.length + read.events.length, page.request.unreadable)}</p>
      </Notice>
    );
  }
  const { request, status } = read;
  const doStep = async (step: Step) => {
    const next = doingOf(step, request, today());
    switch (next.kind) {
      case 'letter':
      case 'resend':
        location.hash = hashOf({ kind: 'followUp', id: place.id, letter: next.letter });
        return;
      case 'newRequest':
        location.hash = hashOf({ kind: 'compose', host: '', right: request.asked.right, isPrivate: false });
        return;
      case 'fact':
        await record(next.fact);
        return;
      case 'visit':
        await openInNewTab(next.url);
        return;
      case 'enterDay':
      case 'askPublicBody':
      case 'explain':
      case 'none':
        setAgainst([]);
        setDoing(next);
        return;
    }
  };
  const letterSent = async (letter: HandedOver, on: Temporal.PlainDate) => {
    const isNoted = await settle(await confirmHandedOver(doors, place.id, letter, on), page.request.noted);
    const kind = letterOf(request, letter);
    if (isNoted && kind !== null) await removeFollowUp(doors.store, place.id, kind);
  };
  const correctSending = async (on: Temporal.PlainDate) => {
    for (const entry of sendingEntries(request, on)) {
      const fact = { ...entry.fact, sentOn: on.toString() };
      const recorded = await correctFact(doors, place.id, entry.event.id, fact);
      if (!(await settle(recorded, page.request.noted))) return;
    }
  };
  const answerPublicBody = async (isPublicBody: boolean) =>
    settle(await correctFact(doors, place.id, firstEventOf(read), { ...request.asked, isPublicBody }), null);
  return (
    <>
      {problem && <Notice kind="problem" live title={problem} />}
      {!isAnswering && doing.kind === 'none' && <Against contradictions={against} />}
      {isAnswering ? (
        <RecordAnswer
          right={request.asked.right}
          items={request.asked.items}
          sentOn={request.asked.sentOn}
          today={today()}
          onSave={record}
          onCancel={() => setAnswering(false)}
          contradictions={against}
        />
      ) : (
        <>
          {asksToNotify && <NotificationQuestion />}
          <RequestPage
            request={request}
            status={status}
            step={stepOf(request, status, today())}
            calendar={calendarOf(request.asked.controllerCountry)}
            today={today()}
            unreadableCount={read.unreadable.length}
            onStep={doStep}
            asking={
              doing.kind !== 'none' && (
                <StepAsking
                  key={JSON.stringify(doing)}
                  doing={doing}
                  against={against}
                  onCancel={() => setDoing({ kind: 'none' })}
                  onFact={record}
                  onPublicBody={answerPublicBody}
                />
              )
            }
            onRecordAnswer={() => {
              setAgainst([]);
              setAnswering(true);
            }}
            reminders={profile.reminders}
            onFact={record}
            onLetterSent={(letter, on) => void letterSent(letter, on)}
            onLetterNotSent={async (letter) =>
              settle(await takeBackHandedOver(doors, place.id, letter), page.request.noted)
            }
            onSentOn={correctSending}
            onWithdraw={async (eventId) =>
              settle(await withdrawFact(doors, place.id, eventId), page.request.noted)
            }
            onRestore={async (withdrawnBy) => settle(await withdrawFact(doors, place.id, withdrawnBy), null)}
            onReadText={textOf}
            onCalendarFile={() => {
              const file = calendarFileOf([{ request, status }], now());
              saveFile(file.name, file.text, 'text/calendar');
            }}
            onPrintDossier={() => {
              location.hash = hashOf({ kind: 'dossier', id: place.id });
            }}
            onDelete={async () => {
              const deleted = await deleteRequest(doors, place.id);
              if (deleted.kind !== 'deleted') return setProblem(problemOf(deleted));
              setRead({ kind: 'unknown' });
              setToast({
                text: page.request.deleted,
                undo: async () => void (await restoreRequest(doors, deleted.removed)),
              });
            }}
          />
        </>
      )}
      {undo}
    </>
  );
}

function firstEventOf(read: Extract<OneRequest, { kind: 'request' }>): string {
  const first = read.request.timeline.find(({ fact }) => fact.kind === 'requestSent');
  return first?.event.id ?? '';
}

async function textOf(hash: string): Promise<string | null> {
  const kept = await doors.store.textOf(hash);
  return kept.kind === 'missing' ? null : kept.text;
}
