import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { lackingOf } from '@/components/controller-details';
import { usePageWords, useWords } from '@/components/language';
import type { CardKey } from '@/utils/detection/controller-of';
import { countryOfController } from '@/utils/law/controller-country';
import type { Controller } from '@/utils/law/parties';
import type { Request } from '@/utils/requests/request';
import { currentSending } from '@/utils/requests/request';
import { LetterCard } from './letter-card';

export interface ControllerFormProps {
  request: Request;
  onSave: (controller: Controller) => void;
  /** Absent where it was not called for, and stands open. */
  onCancel?: () => void;
}

/** The card of the letter that went, to be completed or put right for the letters after it and for the clock. */
export function ControllerForm({ request, onSave, onCancel }: ControllerFormProps) {
  const words = useWords();
  const { controller: said } = usePageWords();
  const known = currentSending(request).controller;
  const [typed, setTyped] = useState(known);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (onCancel) form.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, []);
  const country = countryOfController(known, request.asked.site?.host);
  return (
    <form
      ref={form}
      class="stack controller-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(typed);
      }}
    >
      <LetterCard
        controller={typed}
        before={known}
        onChange={setTyped}
        title={said.written}
        open={lackingOf(known, country).flatMap((what) => FIELDS[what])}
      />
      <p class="small soft">{said.hint}</p>
      <div class="row">
        <Button type="submit" kind="primary">
          {words.shared.save}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words.shared.cancel}</Button>}
      </div>
    </form>
  );
}

const FIELDS: Readonly<Record<ReturnType<typeof lackingOf>[number], readonly CardKey[]>> = {
  name: ['name'],
  address: ['street'],
  country: ['country'],
};
