import type { ComponentChildren } from 'preact';
import { CheckIcon, type Icon, InfoIcon, WarningIcon } from '@/assets/icons/icons';

export type NoticeKind = 'info' | 'good' | 'warning' | 'problem';

export interface NoticeProps {
  kind: NoticeKind;
  title?: string;
  children?: ComponentChildren;
  /** Spoken when it appears; a problem at once, the others when the reader pauses. */
  live?: boolean;
}

const ICON: Readonly<Record<NoticeKind, Icon>> = {
  info: InfoIcon,
  good: CheckIcon,
  warning: WarningIcon,
  problem: WarningIcon,
};

export function Notice({ kind, title, children, live }: NoticeProps) {
  const Picture = ICON[kind];
  const role = live ? (kind === 'problem' ? 'alert' : 'status') : undefined;
  return (
    <div class={`notice notice--${kind}`} role={role}>
      <Picture />
      <div class="notice__body">
        {title && <p class="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** Parts of one link or button stand apart to the eye; to the ear they would be one long word group. */
export function Pause({ mark = ',' }: { mark?: ',' | ':' | '.' }) {
  return <span class="visually-hidden">{mark} </span>;
}

/** Speaks what changed on the screen to whoever does not see it. Always there, so that changes are heard. */
export function LiveWords({ text }: { text: string }) {
  return (
    <p class="visually-hidden" role="status">
      {text}
    </p>
  );
}
