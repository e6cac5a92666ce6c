import { useRef, useState } from 'preact/hooks';
import { Disclosure } from '@/components/disclosure';
import { usePageWords, useWords } from '@/components/language';
import { Notice } from '@/components/notice';
import { correctFacts } from '@/utils/app/record';
import type { Controller } from '@/utils/law/parties';
import type { ComposedLetter } from '@/utils/letters/letter';
import { entriesOfController } from '@/utils/requests/entries-of-controller';
import type { Request } from '@/utils/requests/request';
import { ControllerForm } from './controller-form';
import { doors } from './doors';

export interface ToWhomProps {
  request: Request;
  composed: Pick<ComposedLetter, 'missing'>;
  onChanged: () => Promise<void>;
}

/** The controller's details beside a letter after the request: open where the letter lacks one of them. */
export function ToWhom({ request, composed, onChanged }: ToWhomProps) {
  const { send } = useWords();
  const page = usePageWords();
  const [outcome, setOutcome] = useState<'noted' | 'failed' | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const isLacking = composed.missing.some(({ field }) => field.startsWith('controller.'));
  const save = async (controller: Controller) => {
    // Noted once more it is said once more.
    setOutcome(null);
    const entries = entriesOfController(request, controller);
    if (entries.length === 0) return;
    const recorded = await correctFacts(doors, request.id, entries);
    const isNoted = recorded.kind === 'recorded';
    if (isNoted) {
      await onChanged();
      // The form closes where nothing lacks any more, and the reader goes on from here.
      place.current?.querySelector('summary')?.focus();
    }
    setOutcome(isNoted ? 'noted' : 'failed');
  };
  return (
    <div ref={place} class="stack stack--tight">
      {outcome === 'failed' && <Notice kind="problem" live title={send.saveFailed} />}
      <Disclosure summary={page.controller.title} open={isLacking}>
        <ControllerForm request={request} onSave={save} />
      </Disclosure>
      {/* Always there, so that what it comes to say is heard. */}
      <p class="small soft" role="status">
        {outcome === 'noted' && page.request.noted}
      </p>
    </div>
  );
}
