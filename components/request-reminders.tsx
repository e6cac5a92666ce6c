import { useState } from 'preact/hooks';
import { REMINDER_MOMENTS, type ReminderMoment } from '@/utils/requests/events';
import { mayPetition } from '@/utils/requests/may-petition';
import type { Request } from '@/utils/requests/request';
import type { Status } from '@/utils/requests/status';
import { Button } from './button';
import { ManyChoice } from './choice';
import { usePageWords, useWords } from './language';

export interface RequestRemindersProps {
  request: Request;
  status: Status;
  /** What the profile says for every request without a choice of its own. */
  usual: readonly ReminderMoment[];
  onSave: (moments: ReminderMoment[]) => void;
  onCancel: () => void;
}

/** What to be reminded of for this one request; moments that cannot come here are not offered. */
export function RequestReminders({ request, status, usual, onSave, onCancel }: RequestRemindersProps) {
  const words = useWords();
  const page = usePageWords();
  const [chosen, setChosen] = useState<readonly ReminderMoment[]>(request.reminders ?? usual);
  const offered = REMINDER_MOMENTS.filter((moment) => canCome(moment, request, status));
  const unseen = chosen.filter((moment) => !offered.includes(moment));
  return (
    <form
      class="stack panel__choices"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(REMINDER_MOMENTS.filter((moment) => chosen.includes(moment)));
      }}
    >
      <ManyChoice<ReminderMoment>
        legend={page.profile.reminders}
        hint={page.request.remindersHint}
        values={chosen}
        onChange={(seen) => setChosen([...seen, ...unseen])}
        options={offered.map((value) => ({ value, label: page.profile.moments[value] }))}
      />
      <span class="row">
        <Button small kind="primary" type="submit">
          {words.shared.save}
        </Button>
        <Button small onClick={onCancel}>
          {words.shared.cancel}
        </Button>
      </span>
    </form>
  );
}

function canCome(moment: ReminderMoment, request: Request, { deadline }: Status): boolean {
  switch (moment) {
    case 'checkIn':
      return deadline.kind === 'checkIn';
    case 'twoWeeksBefore':
    case 'lastDay':
    case 'overdue':
      return deadline.kind === 'term';
    case 'courtTerm':
      return mayPetition(request);
    case 'notSentYet':
    case 'lastTerm':
      return true;
  }
}
