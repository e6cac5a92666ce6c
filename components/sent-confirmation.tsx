import { type Deadline, isOverdue } from '@/utils/law/deadline';
import { Button } from './button';
import { useWords } from './language';
import { LastDay } from './last-day';
import { ScreenTitle } from './popup-frame';

export interface SentConfirmationProps {
  deadline: Deadline;
  today: Temporal.PlainDate;
  onFollow: () => void;
  onAnother: () => void;
}

/** It is noted; this is the day; after it the icon speaks up. Of an old letter that day may have passed by now. */
export function SentConfirmation({ deadline, today, onFollow, onAnother }: SentConfirmationProps) {
  const { sent } = useWords();
  const isPast = isOverdue(deadline, today);
  return (
    <div class="stack stack--wide sent">
      <ScreenTitle focus>{sent.title}</ScreenTitle>
      <LastDay deadline={deadline} isPast={isPast} />
      <p class={isPast ? undefined : 'soft'}>{isPast ? sent.past : sent.remind}</p>
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
