import { Button } from './button';
import { useWords } from './language';

/** Where it stands, for the button that cannot be pressed yet. */
export const MISSING_ID = 'send-bar-missing';

export interface MissingProps {
  names: readonly string[];
  /** Brings the reader to where this is filled in; absent where nothing on the screen can be. */
  onGo?: ((name: string) => void) | undefined;
}

/** What the letter still lacks before it can go: one thing a line, and a press leads to its field. */
export function Missing({ names, onGo }: MissingProps) {
  const { send } = useWords();
  return (
    <div id={MISSING_ID}>
      <p class="field__error">
        <strong>{send.missing}</strong>
      </p>
      <ul class="missing">
        {names.map((name) => (
          <li key={name}>
            {onGo ? (
              <Button small kind="quiet" onClick={() => onGo(name)}>
                {asLine(name)}
              </Button>
            ) : (
              asLine(name)
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function asLine(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
