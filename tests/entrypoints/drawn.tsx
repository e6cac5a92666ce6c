import { render } from 'preact';
import { act } from 'preact/test-utils';

/** What a hook gives, drawn once and again whenever it changes; `again` draws it as from outside. */
export function drawn<T>(hook: () => T): (() => T) & { again(): void } {
  let given: T | null = null;
  const Drawn = () => {
    given = hook();
    return null;
  };
  const again = () => {
    void act(() => render(<Drawn />, document.body));
  };
  again();
  return Object.assign(() => given as T, { again });
}
