import type { RequestState } from '@/assets/icons/state-shape';
import type { Right } from '@/utils/law/rights';
import { Badge } from './badge';
import { Button } from './button';
import { useFormats, useWords } from './language';
import { Notice } from './notice';

/** A request that went to this site before. */
export interface EarlierRequest {
  requestId: string;
  right: Right;
  sentOn: Temporal.PlainDate;
  /** null where no legal term runs. */
  dueOn: Temporal.PlainDate | null;
  state: RequestState;
}

export interface WrittenBeforeProps {
  requests: readonly EarlierRequest[];
  onOpen: (requestId: string) => void;
}

/** Said first on a site that was written to: what was asked, how it stands, and not to ask it twice. */
export function WrittenBefore({ requests, onOpen }: WrittenBeforeProps) {
  const words = useWords();
  const formats = useFormats();
  if (requests.length === 0) return null;
  return (
    <Notice kind="info" title={words.before.title}>
      <ul class="stack stack--tight">
        {requests.map((request) => (
          <li key={request.requestId} class="stack stack--tight">
            <p>
              {words.before.line(words.rights[request.right].name, formats.day(request.sentOn))}{' '}
              {request.dueOn && words.before.due(formats.day(request.dueOn))}
            </p>
            <p class="row row--apart">
              <Badge state={request.state} />
              <Button small onClick={() => onOpen(request.requestId)}>
                {words.before.open}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <p class="small">{words.before.doubling}</p>
    </Notice>
  );
}
