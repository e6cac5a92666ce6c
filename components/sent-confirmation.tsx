import type { Deadline } from '@/utils/law/deadline';
import { Button } from './button';
import { useWords } from './language';
import { LastDay } from './last-day';
import { ScreenTitle } from './popup-frame';

export interface SentConfirmationProps {
  deadline: Deadline;
  onFollow: () => void;
  onAnother: () => void;
}

/** It is noted; this is the day; after it the icon speaks up. */
export function SentConfirmation({ deadline, onFollow, onAnother }: SentConfirmationProps) {
  const { sent } = useWords();
  return (
    <div class="stack stack--wide sent">
      <ScreenTitle focus>{sent.title}</ScreenTitle>
      <LastDay deadline={deadline} />
      <p class="soft">{sent.remind}</p>
      <div class="stack stack--tight">
        <Button kind="primary" wide onClick={onFollow}>
          {sent.follow}
        </Button>
        <Button kind="quiet" wide onClick={onAnother}>
          {sent.another}
        </Button>
      </div>
    </div>
  );
}
