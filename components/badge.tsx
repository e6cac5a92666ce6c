import { type Face, StateShape } from '@/assets/icons/state-shape';

export interface BadgeProps {
  state: Face;
  /** Its word; see `badgeWords`. */
  text: string;
}

/** One state by colour, shape and word together. */
export function Badge({ state, text }: BadgeProps) {
  return (
    <span class={`badge state--${state}`}>
      <StateShape state={state} />
      {text}
    </span>
  );
}
