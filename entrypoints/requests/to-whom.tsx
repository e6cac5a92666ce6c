import { useState } from 'preact/hooks';
import { Disclosure } from '@/components/disclosure';
import { usePageWords, useWords } from '@/components/language';
import { Notice } from '@/components/notice';
import { correctFacts } from '@/utils/app/record';
import type { ComposedLetter } from '@/utils/letters/letter';
import { entriesOfController } from '@/utils/requests/entries-of-controller';
import { currentSending, type Request } from '@/utils/requests/request';
import { ControllerForm } from './controller-form';
import { doors } from './doors';

export interface ToWhomProps {
  request: Request;
  composed: ComposedLetter;
  onChanged: () => Promise<void>;
}

/** The controller's details beside a letter after the request: open where the letter lacks one of them. */
export function ToWhom({ request, composed, onChanged }: ToWhomProps) {
  const { send } = useWords();
  const { controller: said } = usePageWords();
  const [hasFailed, setFailed] = useState(false);
  const isLacking = composed.missing.some(({ field }) => field.startsWith('controller.'));
  return (
    <>
      {hasFailed && <Notice kind="problem" live title={send.saveFailed} />}
      <Disclosure summary={said.title} open={isLacking}>
        <ControllerForm
          // What was saved is what the form then begins with.
          key={JSON.stringify(currentSending(request).controller)}
          request={request}
          onSave={async (controller) => {
            const recorded = await correctFacts(doors, request.id, entriesOfController(request, controller));
            setFailed(recorded.kind !== 'recorded');
            await onChanged();
          }}
        />
      </Disclosure>
    </>
  );
}
