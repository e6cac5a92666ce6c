import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ArrowLeftIcon, SettingsIcon } from '@/assets/icons/icons';
import { Mark } from '@/assets/icons/mark';
import { IconButton } from './button';
import { useFormats, useWords } from './language';

export interface PopupFrameProps {
  /** Host of the site in front, or null where there is none. */
  site: string | null;
  /** Shown instead of the mark where there is somewhere to go back to. */
  onBack?: (() => void) | undefined;
  overdueCount: number;
  onOverview: () => void;
  onSettings: () => void;
  /** What can be done now: stays in sight at the bottom. */
  footer?: ComponentChildren;
  children: ComponentChildren;
}

/** The popup's frame, there at once: the site, the way to the requests, and room for one thing. */
export function PopupFrame(props: PopupFrameProps) {
  const { site, onBack, overdueCount, onOverview, onSettings, footer, children } = props;
  const words = useWords();
  const formats = useFormats();
  // Further on, the screen has a heading of its own.
  const Site = onBack ? 'p' : 'h1';
  return (
    <div class="popup">
      <header class="popup__head">
        {onBack ? (
          <IconButton icon={ArrowLeftIcon} label={words.shared.back} onClick={onBack} />
        ) : (
          <span class="popup__mark">
            <Mark size={22} />
          </span>
        )}
        <Site class="popup__site">
          <span class="visually-hidden">{words.shared.product + words.shared.colon}</span>
          <bdi>{site || words.shared.product}</bdi>
        </Site>
        <button type="button" class="popup__overview" onClick={onOverview}>
          {words.frame.overview}
          {overdueCount > 0 && (
            <span class="count">
              <span aria-hidden="true">{overdueCount}</span>
              <span class="visually-hidden">
                {words.shared.colon + formats.count(overdueCount, words.frame.overdue)}
              </span>
            </span>
          )}
        </button>
        <IconButton icon={SettingsIcon} label={words.frame.settings} onClick={onSettings} />
      </header>
      <main class="popup__main">{children}</main>
      {footer && <footer class="popup__foot">{footer}</footer>}
    </div>
  );
}

export interface ScreenTitleProps {
  children: ComponentChildren;
  /** Takes the focus when the screen appears, so that the keyboard and the ear follow. */
  focus?: boolean;
  level?: 1 | 2;
}

export function ScreenTitle({ children, focus, level = 1 }: ScreenTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const Tag = level === 1 ? 'h1' : 'h2';
  return (
    <Tag ref={heading} class="title" tabIndex={focus ? -1 : undefined}>
      {children}
    </Tag>
  );
}
