import { useWords } from './language';

/** Where it stands, for the button that cannot be pressed yet. */
export const MISSING_ID = 'send-bar-missing';

/** What the letter still lacks before it can go. */
export function Missing({ names }: { names: readonly string[] }) {
  const words = useWords();
  return (
    <p class="field__error" id={MISSING_ID}>
      <span>
        <strong>{words.send.missing}</strong> {names.map((name) => name.replace(/\s?[?.]$/, '')).join(', ')}.
      </span>
    </p>
  );
}
