import { useState } from 'preact/hooks';

const FIRST_OPEN =
  '.questions fieldset:has(.field__error) input, .questions [aria-invalid="true"], form:has([autocomplete="name"]) input';

/** A press on what cannot be done yet marks what is missing and brings the reader to the first of it. */
export function useMissing(): { isShown: boolean; show: () => void } {
  const [isShown, setShown] = useState(false);
  const show = () => {
    setShown(true);
    // After the marks are drawn; a question behind a closed line is opened.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const field = document.querySelector<HTMLElement>(FIRST_OPEN);
        const folded = field?.closest('details');
        if (folded) folded.open = true;
        field?.focus();
      }),
    );
  };
  return { isShown, show };
}
