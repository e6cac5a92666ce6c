import { useEffect, useState } from 'preact/hooks';
import { useFormats, usePageWords, useWords } from '@/components/language';
import { Notice } from '@/components/notice';
import { OverviewList } from '@/components/overview-list';
import { Progress } from '@/components/progress';
import { today } from '@/utils/app/clock';
import { listRequests, type Overview } from '@/utils/app/overview';
import { hashOf, type Place } from '@/utils/app/place';
import { placeFrom } from '@/utils/app/read-place';
import { onStoredChange } from '@/utils/browser/storage-area';
import { readKey } from '@/utils/requests/stored-keys';
import { type Filter, matches, NO_FILTER } from '@/utils/requests/urgency';
import { doors } from './doors';
import type { ScreenProps } from './screen-props';

/** The list is fetched while the words still load: with 2,000 requests that is half of the wait. */
let early = placeFrom(location.hash).kind === 'overview' ? listRequests(doors) : null;

/** Every request, what needs the user first. */
export function OverviewScreen({ place }: ScreenProps<Extract<Place, { kind: 'overview' }>>) {
  const words = useWords();
  const page = usePageWords();
  const formats = useFormats();
  const [overview, setOverview] = useState<Overview | null>(null);
  const [filter, setFilter] = useState<Filter>({ ...NO_FILTER, urgency: place.filter });
  useEffect(() => {
    const load = () => {
      const list = early ?? listRequests(doors);
      early = null;
      void list.then(setOverview);
    };
    load();
    // Another window, or the popup, may record something.
    return onStoredChange((keys) => {
      if (keys.some((key) => readKey(key)?.kind === 'event')) load();
    });
  }, []);
  const hasRows = overview !== null && overview.rows.length > 0;
  useEffect(() => {
    // The next click opens one of them: its screen is fetched while the list is looked at.
    if (hasRows) void import('./screens');
  }, [hasRows]);
  useEffect(() => setFilter({ ...NO_FILTER, urgency: place.filter }), [place.filter]);
  if (!overview) return <Progress text={words.shared.busy} />;
  const unreadable = overview.unreadable.reduce((sum, one) => sum + Math.max(1, one.records), 0);
  return (
    <>
      {overview.isNewer && (
        <Notice kind="warning" title={page.data.newerTitle}>
          <p>{page.data.newerText}</p>
        </Notice>
      )}
      {unreadable > 0 && (
        <Notice kind="warning">
          <p>
            {formats.count(unreadable, page.request.unreadable)}{' '}
            <a href={`#${hashOf({ kind: 'data' })}`}>{page.nav.data}</a>
          </p>
        </Notice>
      )}
      <OverviewList
        all={overview.rows}
        shown={overview.rows.filter((row) => matches(row, filter))}
        filter={filter}
        onFilter={setFilter}
        today={today()}
        dataHref={`#${hashOf({ kind: 'data' })}`}
        writeHref={(right) =>
          `#${hashOf({ kind: 'compose', host: '', right, isPrivate: false, hasGone: true })}`
        }
        hrefOf={(id) => `#${hashOf({ kind: 'request', id })}`}
      />
    </>
  );
}
