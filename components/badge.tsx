import { type RequestState, StateShape } from '@/assets/icons/state-shape';
import { useWords } from './language';

export interface BadgeProps {
  state: RequestState;
  /** Said in place of the state's own word, e.g. "nog 5 dagen". */
  text?: string;
}

/** One state by colour, shape and word together. */
export function Badge({ state, text }: BadgeProps) {
  const words = useWords();
  return (
    <span class={`badge state--${state}`}>
      <StateShape state={state} />
      {text ?? words.states[state]}
    </span>
  );
}
