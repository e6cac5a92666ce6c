import type { ComponentChildren } from 'preact';
import { PopupFrame } from '@/components/popup-frame';
import { hashOf } from '@/utils/app/place';
import { openFullPage } from '@/utils/browser/tabs';

export interface FrameProps {
  site: string | null;
  overdueCount: number;
  onBack?: (() => void) | undefined;
  footer?: ComponentChildren;
  children: ComponentChildren;
}

/** The popup's frame with its two doors to the full page. */
export function Frame(props: FrameProps) {
  return (
    <PopupFrame
      {...props}
      onOverview={() => openFullPage(hashOf({ kind: 'overview', filter: 'all' }))}
      onSettings={() => openFullPage(hashOf({ kind: 'profile' }))}
    />
  );
}
