import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { EditIcon } from '@/assets/icons/icons';
import type { Controller } from '@/utils/law/parties';
import { Button } from './button';
import { usePageWords, useWords } from './language';

/** What a later letter or the clock needs of the controller and nobody told yet. */
export type Lacking = 'name' | 'address' | 'country';

/** `country`: where it is established, as far as that is known. */
export function lackingOf({ name, address }: Controller, country: string | null): readonly Lacking[] {
  const lacks: Record<Lacking, boolean> = {
    name: name === null,
    address: address.street === null && address.city === null,
    country: country === null,
  };
  return (['name', 'address', 'country'] as const).filter((what) => lacks[what]);
}

export interface ControllerDetailsProps {
  controller: Controller;
  country: string | null;
  onEdit: () => void;
  /** The form that completes them, in their place while it is open. */
  form?: ComponentChildren;
}

/** Whom the request went to, what is not known of it, and the way to complete that. */
export function ControllerDetails({ controller, country, onEdit, form }: ControllerDetailsProps) {
  const words = useWords();
  const page = usePageWords();
  const place = useRef<HTMLDivElement>(null);
  const isOpen = Boolean(form);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Put away again without a word elsewhere: the reader goes on from the button that opened it.
    const isLost = wasOpen.current && !isOpen && document.activeElement === document.body;
    if (isLost) place.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return <>{form}</>;
  const { name, legalForm, address, requestsEmail, email } = controller;
  const together = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ');
  const lines = [
    together(name, legalForm),
    address.street,
    together(address.postalCode, address.city),
    country === 'BE' || country === 'NL' ? words.sender.countries[country] : country,
    requestsEmail ?? email,
  ].filter(Boolean);
  return (
    <div ref={place} class="stack stack--tight">
      {lines.length > 0 && (
        <p class="facts__lines">
          <bdi>{lines.join('\n')}</bdi>
        </p>
      )}
      {lackingOf(controller, country).map((what) => (
        <p key={what} class="small soft">
          {page.controller.lacks[what]}
        </p>
      ))}
      <div>
        <Button
          small
          kind="quiet"
          icon={EditIcon}
          label={`${page.controller.title}${words.shared.colon}${page.controller.edit}`}
          onClick={onEdit}
        >
          {page.controller.edit}
        </Button>
      </div>
    </div>
  );
}
