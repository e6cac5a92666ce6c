import { useState } from 'preact/hooks';
import { RIGHTS, type Right } from '@/utils/law/rights';
import {
  type Filter,
  NO_FILTER,
  type Ranked,
  URGENCIES,
  type Urgency,
  urgencyOf,
} from '@/utils/requests/urgency';
import { Button } from './button';
import { Disclosure } from './disclosure';
import { useFormats, usePageWords, useWords } from './language';
import { LiveWords } from './notice';
import { ScreenTitle } from './popup-frame';
import { RequestRow, rightsOf } from './request-row';
import { FilterTabs } from './tabs';
import { SelectField, TextField } from './text-field';

export interface OverviewListProps {
  /** Every request, by urgency. */
  all: readonly Ranked[];
  /** Those that the filter means, by urgency. */
  shown: readonly Ranked[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  today: Temporal.PlainDate;
  hrefOf: (requestId: string) => string;
  /** Where a backup is put back. */
  dataHref: string;
  /** Where a letter for this right is written, or said to have gone already. */
  writeHref: (right: Right) => string;
}

/** So many rows are drawn at once: two thousand would cost a second and nobody reads them. */
const ROWS_AT_ONCE = 100;

/** All requests, what needs you first. */
export function OverviewList(props: OverviewListProps) {
  const { overview } = usePageWords();
  const formats = useFormats();
  const { all, shown, filter } = props;
  if (all.length === 0) return <NoRequests {...props} />;
  return (
    <div class="stack stack--wide">
      <ScreenTitle>{overview.title}</ScreenTitle>
      <Filters {...props} />
      <LiveWords text={formats.count(shown.length, overview.found)} />
      {shown.length === 0 ? (
        <div class="empty">
          <p>{overview.noneFound}</p>
          <Button onClick={() => props.onFilter(NO_FILTER)}>{overview.clear}</Button>
        </div>
      ) : (
        <Rows key={JSON.stringify(filter)} {...props} />
      )}
      <SentBefore writeHref={props.writeHref} />
    </div>
  );
}

function Filters({ all, filter, onFilter }: OverviewListProps) {
  const words = useWords();
  const { overview } = usePageWords();
  const counts = new Map<Urgency, number>();
  for (const { standing } of all) {
    const urgency = urgencyOf(standing);
    counts.set(urgency, (counts.get(urgency) ?? 0) + 1);
  }
  const rights = RIGHTS.filter((right) => all.some((one) => rightsOf(one).includes(right)));
  return (
    <search class="overview__filters">
      <FilterTabs<Urgency | 'all'>
        label={overview.show}
        value={filter.urgency}
        onChange={(urgency) => onFilter({ ...filter, urgency })}
        items={[
          { value: 'all', label: overview.all, count: all.length },
          ...URGENCIES.filter((urgency) => counts.has(urgency)).map((urgency) => ({
            value: urgency,
            label: overview.urgency[urgency],
            count: counts.get(urgency) ?? 0,
          })),
        ]}
      />
      <div class="overview__search">
        <TextField
          label={overview.search}
          type="search"
          value={filter.text}
          onInput={(text) => onFilter({ ...filter, text })}
          maxLength={200}
        />
        {rights.length > 1 && (
          <SelectField<Right | 'all'>
            label={overview.right}
            value={filter.right}
            onChange={(right) => onFilter({ ...filter, right })}
            options={[
              { value: 'all', label: overview.allRights },
              ...rights.map((right) => ({ value: right, label: words.rights[right].want })),
            ]}
          />
        )}
      </div>
    </search>
  );
}

function Rows({ shown, today, hrefOf }: OverviewListProps) {
  const { overview } = usePageWords();
  const formats = useFormats();
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  return (
    <>
      <ul class="overview__rows">
        {shown.slice(0, limit).map((ranked) => (
          <RequestRow
            key={ranked.summary.id}
            ranked={ranked}
            today={today}
            href={hrefOf(ranked.summary.id)}
          />
        ))}
      </ul>
      {shown.length > limit && (
        <Button wide onClick={() => setLimit(limit + ROWS_AT_ONCE)}>
          {overview.more} ({formats.number(shown.length - limit)})
        </Button>
      )}
    </>
  );
}

/** A letter that went without us is followed up like any other. */
function SentBefore({ writeHref }: Pick<OverviewListProps, 'writeHref'>) {
  const { rights } = useWords();
  const { overview } = usePageWords();
  return (
    <Disclosure summary={overview.enter}>
      <p>{overview.enterHow}</p>
      <ul class="stack stack--tight">
        {RIGHTS.map((right) => (
          <li key={right}>
            <a href={writeHref(right)}>{rights[right].want}</a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Nothing yet: what to do next, not an empty table. */
function NoRequests({ dataHref, writeHref }: Pick<OverviewListProps, 'dataHref' | 'writeHref'>) {
  const { overview, welcome } = usePageWords();
  return (
    <div class="empty empty--first">
      <ScreenTitle>{overview.emptyTitle}</ScreenTitle>
      <ol class="steps">
        {welcome.steps.map(({ title, text }) => (
          <li key={title}>
            <span>
              <strong>{title}.</strong> {text}
            </span>
          </li>
        ))}
      </ol>
      <SentBefore writeHref={writeHref} />
      <a href={dataHref}>{overview.haveBackup}</a>
    </div>
  );
}
