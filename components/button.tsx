import type { ComponentChildren } from 'preact';
import type { Icon } from '@/assets/icons/icons';

export interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: Icon;
  type?: 'button' | 'submit';
  /** Takes the whole line. */
  wide?: boolean;
  small?: boolean;
  /** Said to the ear in place of the children, where these only make sense in their place. */
  label?: string;
  /** Not possible now; stays reachable by keyboard so that `describedBy` can say why. */
  unavailable?: boolean;
  /** What a press does meanwhile, e.g. lead to what is missing. */
  onUnavailable?: () => void;
  describedBy?: string;
  expanded?: boolean;
}

export function Button(props: ButtonProps) {
  const { children, icon: Picture, unavailable, onUnavailable, onClick, type = 'button' } = props;
  return (
    <button
      type={type}
      class={buttonClass(props)}
      aria-label={props.label}
      aria-disabled={unavailable || undefined}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      onClick={(event) => {
        if (unavailable) {
          event.preventDefault();
          onUnavailable?.();
        } else onClick?.();
      }}
    >
      {Picture && <Picture />}
      {children}
    </button>
  );
}

export interface LinkButtonProps extends Pick<ButtonProps, 'children' | 'kind' | 'icon' | 'wide' | 'small'> {
  href: string;
  onClick?: (event: MouseEvent) => void;
  /** Name of the file, where the link saves one. */
  download?: string;
  newTab?: boolean;
}

/** A link that looks like a button: for mailto:, files and pages, which a button cannot open by itself. */
export function LinkButton(props: LinkButtonProps) {
  const { children, icon: Picture, href, onClick, download, newTab } = props;
  return (
    <a
      class={buttonClass(props)}
      href={href}
      download={download}
      target={newTab ? '_blank' : undefined}
      rel={newTab ? 'noopener noreferrer' : undefined}
      onClick={onClick}
    >
      {Picture && <Picture />}
      {children}
    </a>
  );
}

export interface IconButtonProps {
  icon: Icon;
  /** The name: said to the ear and shown on hover. */
  label: string;
  onClick: () => void;
  expanded?: boolean;
}

export function IconButton({ icon: Picture, label, onClick, expanded }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} aria-expanded={expanded} onClick={onClick}>
      {/* The tip is for the eye alone: on the button itself the ear would hear the name twice. */}
      <span class="icon-button__tip" title={label} aria-hidden="true">
        <Picture />
      </span>
    </button>
  );
}

function buttonClass({ kind = 'plain', wide, small }: Pick<ButtonProps, 'kind' | 'wide' | 'small'>): string {
  return `button button--${kind}${wide ? ' button--wide' : ''}${small ? ' button--small' : ''}`;
}
