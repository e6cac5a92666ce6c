import { useEffect, useState } from 'preact/hooks';
import { faceOf } from '@/components/request-face';
import type { EarlierRequest } from '@/components/written-before';
import { now, today } from '@/utils/app/clock';
import { earlierRequests, listRequests } from '@/utils/app/overview';
import { deviceStore } from '@/utils/browser/device-store';
import type { Ranked } from '@/utils/requests/urgency';

/** What was asked of this site before (null: not known yet), and how many requests anywhere are late. */
export function useEarlier(host: string) {
  const [known, setKnown] = useState<{ host: string; earlier: readonly EarlierRequest[] } | null>(null);
  const [overdueCount, setOverdueCount] = useState(0);
  const refresh = async () => {
    const doors = { store: deviceStore(), now, today };
    let here: readonly Ranked[] = [];
    try {
      const [earlier, all] = await Promise.all([
        host === '' ? [] : earlierRequests(doors, host),
        listRequests(doors),
      ]);
      here = earlier;
      setOverdueCount(all.overdue);
    } finally {
      // Where the storage fails the site is still shown.
      setKnown({ host, earlier: here.map(earlierOf) });
    }
  };
  useEffect(() => void refresh(), [host]);
  return { earlier: known?.host === host ? known.earlier : null, overdueCount, refresh };
}

function earlierOf({ summary, standing }: Ranked): EarlierRequest {
  const { term } = summary;
  const isPaused = term.kind === 'term' && term.isPaused;
  return {
    requestId: summary.id,
    right: summary.right,
    sentOn: Temporal.PlainDate.from(summary.sentOn),
    dueOn: term.kind === 'term' ? Temporal.PlainDate.from(term.dueOn) : null,
    state: faceOf({ standing, isPaused, today: today() }),
  };
}
