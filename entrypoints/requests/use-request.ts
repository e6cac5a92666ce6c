import { useLayoutEffect, useState } from 'preact/hooks';
import { usePageWords, useWords } from '@/components/language';
import { dropDraftOf } from '@/entrypoints/sending/settle-sending';
import { letterOf } from '@/utils/app/follow-up';
import { type OneRequest, readRequest } from '@/utils/app/overview';
import {
  correctFact,
  correctFacts,
  deleteRequest,
  type NotRecorded,
  type Recorded,
  type RecordedAll,
  recordFact,
  restoreRequest,
  withdrawFact,
  withdrawFacts,
} from '@/utils/app/record';
import { confirmHandedOver, takeBackHandedOver } from '@/utils/app/send-follow-up';
import { dropLetter, followUpSlot } from '@/utils/browser/kept-letters';
import { mayNotify } from '@/utils/browser/notifications';
import { onStoredChange } from '@/utils/browser/storage-area';
import type { Saved } from '@/utils/browser/write-outcome';
import type { Controller } from '@/utils/law/parties';
import type { Contradiction } from '@/utils/requests/check-entry';
import { entriesOfSendingDay } from '@/utils/requests/day-of-sending';
import { entriesOfController } from '@/utils/requests/entries-of-controller';
import type { OrdinaryFact } from '@/utils/requests/events';
import type { HandedOver, Request } from '@/utils/requests/request';
import { readKey } from '@/utils/requests/stored-keys';
import { doors } from './doors';
import { isToBeAsked } from './notification-question';

/** What was just done, and how it is undone. */
export type Undoable = { text: string; undo: () => Promise<void> };

/** One request as the log has it now, and every entry that can be made of it. `onNoted`: an entry was written. */
export function useRequest(id: string, onNoted: () => void) {
  const words = useWords();
  const { noted, deleted: saidDeleted } = usePageWords().request;
  const { read, setRead, asksToNotify, mayNotify, load } = useReading(id);
  const [against, setAgainst] = useState<readonly Contradiction[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<Undoable | null>(null);

  /** What went wrong, and nothing where it did not. */
  const tell = (outcome: { kind: 'recorded' } | NotRecorded | Saved) => {
    setAgainst(outcome.kind === 'contradiction' ? outcome.contradictions : []);
    const isFull = outcome.kind === 'notSaved' && outcome.why === 'full';
    const hasFailed = outcome.kind === 'notSaved' || outcome.kind === 'invalid';
    setProblem(hasFailed ? (isFull ? words.send.storageFull : words.send.saveFailed) : null);
  };
  const settle = async (recorded: Recorded | RecordedAll, saidUndone: string | null = noted) => {
    tell(recorded);
    if (recorded.kind !== 'recorded') return false;
    onNoted();
    const eventIds = 'eventIds' in recorded ? recorded.eventIds : [recorded.eventId];
    const undo = async () => tell(await withdrawFacts(doors, id, eventIds));
    if (saidUndone !== null) setDone({ text: saidUndone, undo });
    await load();
    return true;
  };

  return {
    read,
    asksToNotify,
    mayNotify,
    reload: () => void load(),
    against,
    forgetAgainst: () => setAgainst([]),
    problem,
    done,
    dropUndo: () => setDone(null),
    undo: async ({ undo }: Undoable) => {
      await undo();
      setDone(null);
      await load();
    },
    record: async (fact: OrdinaryFact, text: string | null = null) => {
      const recorded = await recordFact(doors, id, fact, text);
      if (recorded.kind === 'recorded' && fact.kind === 'sendingConfirmed' && read?.kind === 'request') {
        await dropDraftOf(doors.store, read.request);
      }
      return settle(recorded);
    },
    letterSent: async (request: Request, letter: HandedOver, on: Temporal.PlainDate) => {
      const isNoted = await settle(await confirmHandedOver(doors, id, letter, on));
      const kind = letterOf(request, letter);
      if (isNoted && kind !== null) await dropLetter(doors.store, followUpSlot(id, kind));
    },
    letterNotSent: async (letter: HandedOver) => settle(await takeBackHandedOver(doors, id, letter)),
    correctSending: async (request: Request, on: Temporal.PlainDate) => {
      const corrections = entriesOfSendingDay(request, on).map(({ event, fact }) => ({
        eventId: event.id,
        replacement: { ...fact, sentOn: on.toString() },
      }));
      await settle(await correctFacts(doors, id, corrections));
    },
    correctController: async (request: Request, controller: Controller) => {
      const entries = entriesOfController(request, controller);
      // Saved as it stood it is only put away.
      if (entries.length === 0) onNoted();
      else await settle(await correctFacts(doors, id, entries));
    },
    answerPublicBody: async (request: Request, isPublicBody: boolean) =>
      settle(await correctFact(doors, id, firstEventOf(request), { ...request.asked, isPublicBody }), null),
    withdraw: async (eventId: string) => settle(await withdrawFact(doors, id, eventId)),
    restore: async (withdrawnBy: string) => settle(await withdrawFact(doors, id, withdrawnBy), null),
    remove: async () => {
      const deleted = await deleteRequest(doors, id);
      if (deleted.kind !== 'deleted') return tell(deleted);
      setRead({ kind: 'unknown' });
      const undo = async () => tell(await restoreRequest(doors, deleted.removed));
      setDone({ text: saidDeleted, undo });
    },
  };
}

/** Read anew whenever the log of this request changes, also from another window. */
function useReading(id: string) {
  const [read, setRead] = useState<OneRequest | null>(null);
  const [asksToNotify, setAsksToNotify] = useState(false);
  const [may, setMay] = useState(false);
  const load = async () => {
    const [one, asks, allowed] = await Promise.all([readRequest(doors, id), isToBeAsked(), mayNotify()]);
    setAsksToNotify(asks);
    setMay(allowed);
    setRead(one);
  };
  // Before the first paint: reading takes a few milliseconds, and one more frame would take longer.
  useLayoutEffect(() => {
    void load();
    return onStoredChange((keys) => {
      const concerns = keys.map(readKey).some((key) => key?.kind === 'event' && key.requestId === id);
      if (concerns) void load();
    });
  }, []);
  return { read, setRead, asksToNotify, mayNotify: may, load };
}

function firstEventOf({ timeline }: Request): string {
  const first = timeline.find(({ fact }) => fact.kind === 'requestSent');
  // The fold makes no request without the entry that says what was asked.
  if (!first) throw new Error('A request without its first entry');
  return first.event.id;
}
