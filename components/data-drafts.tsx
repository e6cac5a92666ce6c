import { useState } from 'preact/hooks';
import { TrashIcon } from '@/assets/icons/icons';
import type { Right } from '@/utils/law/rights';
import { Button } from './button';
import { Confirm } from './confirm';
import { usePageWords, useWords } from './language';

/** A first letter in the making: for one site (none where the card is filled in by hand) and one right. */
export type ListedDraft = { host: string; right: Right };

export interface DraftListProps {
  drafts: readonly ListedDraft[];
  draftHref: (draft: ListedDraft) => string;
  onDropDraft: (draft: ListedDraft) => void;
}

/** The letters that were begun and not sent, each to write on or to throw away. */
export function DraftList({ drafts, draftHref, onDropDraft }: DraftListProps) {
  const { data } = usePageWords();
  const { rights } = useWords();
  const [going, setGoing] = useState<ListedDraft | null>(null);
  const nameOf = ({ host, right }: ListedDraft) => `${rights[right].want}, ${host || data.draftByHand}`;
  return (
    <section class="panel">
      <h2>{data.draftsTitle}</h2>
      <p>{data.draftsText}</p>
      <ul class="stack stack--tight">
        {drafts.map((draft) => (
          <li key={`${draft.host} ${draft.right}`} class="row row--apart">
            <a href={draftHref(draft)}>
              <bdi>{nameOf(draft)}</bdi>
            </a>
            <Button small icon={TrashIcon} onClick={() => setGoing(draft)}>
              {data.draftDrop}
              <span class="visually-hidden"> {nameOf(draft)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {going && (
        <Confirm
          title={data.draftDropTitle}
          confirm={data.draftDrop}
          kind="danger"
          onCancel={() => setGoing(null)}
          onConfirm={() => {
            setGoing(null);
            onDropDraft(going);
          }}
        >
          <p>
            <bdi>{nameOf(going)}</bdi>
          </p>
        </Confirm>
      )}
    </section>
  );
}
