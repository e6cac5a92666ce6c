import type { ComponentChildren } from 'preact';
import { ChevronIcon } from '@/assets/icons/icons';

export interface DisclosureProps {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
}

export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary>
        <ChevronIcon size={14} />
        <span>{summary}</span>
      </summary>
      <div class="disclosure__body">{children}</div>
    </details>
  );
}
