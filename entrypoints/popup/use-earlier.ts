import { useEffect, useState } from 'preact/hooks';
import { faceOf } from '@/components/request-face';
import type { EarlierRequest } from '@/components/written-before';
import { now, today } from '@/utils/app/clock';
import type { Doors } from '@/utils/app/doors';
import { earlierIn, listRequests, readRequest } from '@/utils/app/overview';
import { deviceStore } from '@/utils/browser/device-store';
import { isRunning } from '@/utils/law/situation';
import type { Ranked } from '@/utils/requests/urgency';

/** What was asked of this site before (null: not known yet), and how many requests anywhere are late. */
export function useEarlier(host: string) {
  const [known, setKnown] = useState<{ host: string; earlier: readonly EarlierRequest[] } | null>(null);
  const [overdueCount, setOverdueCount] = useState(0);
  const refresh = async () => {
    const doors = { store: deviceStore(), now, today };
    let here: readonly EarlierRequest[] = [];
    try {
      const all = await listRequests(doors);
      here = await Promise.all(earlierIn(all, host).map((one) => earlierOf(doors, one)));
      setOverdueCount(all.overdue);
    } finally {
      // Where the storage fails the site is still shown.
      setKnown({ host, earlier: here });
    }
  };
  useEffect(() => void refresh(), [host]);
  return { earlier: known?.host === host ? known.earlier : null, overdueCount, refresh };
}

async function earlierOf(doors: Doors, { summary, standing }: Ranked): Promise<EarlierRequest> {
  const { term, reminder } = summary;
  const isPaused = term.kind === 'term' && term.isPaused;
  const runs = isRunning(standing.situation);
  const state = faceOf({ standing, isPaused, today: today() });
  return {
    requestId: summary.id,
    right: summary.right,
    companions: summary.companions,
    sentOn: Temporal.PlainDate.from(summary.sentOn),
    situation: standing.situation,
    dueOn: runs && term.kind === 'term' ? Temporal.PlainDate.from(term.dueOn) : null,
    reminder:
      runs && reminder
        ? {
            sentOn: Temporal.PlainDate.from(reminder.sentOn),
            lastTermOn: Temporal.PlainDate.from(reminder.lastTermOn),
          }
        : null,
    state,
    mail: state === 'draft' ? await mailOf(doors, summary.id) : undefined,
  };
}

/** The popup closed on the way to a webmail: what is still to be copied there. */
async function mailOf(doors: Doors, requestId: string): Promise<EarlierRequest['mail']> {
  const read = await readRequest(doors, requestId);
  if (read.kind !== 'request') return undefined;
  const { addressee, subject, textHash } = read.request.asked;
  if (addressee.channel !== 'email') return undefined;
  const kept = textHash === null ? null : await doors.store.textOf(textHash);
  // The mail has a field of its own for the subject.
  const text = kept?.kind === 'found' ? kept.text.replace(`Betreft: ${subject}\n\n`, '') : null;
  return { to: addressee.to, subject, text };
}
