import { useState } from 'preact/hooks';

/** A press on what cannot be done yet marks what is missing and brings the reader to the first of it. */
export function useMissing(): { isShown: boolean; show: () => void } {
  const [isShown, setShown] = useState(false);
  const show = () => {
    setShown(true);
    // After the marks are drawn.
    requestAnimationFrame(() => requestAnimationFrame(goToMissing));
  };
  return { isShown, show };
}

const MARKED =
  '.questions fieldset:has(> .field__error) input, .questions .field:has(> .field__error) .field__input';
const FIELDS_OF_SENDER = '.sender input[autocomplete]:not([autocomplete="off"])';

/** A marked question first; else what is empty in the form that asks who writes. */
function goToMissing(): void {
  const empty = [...document.querySelectorAll<HTMLInputElement>(FIELDS_OF_SENDER)].filter(
    ({ value }) => value.trim() === '',
  );
  const field = document.querySelector<HTMLElement>(MARKED) ?? empty.at(0);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}
