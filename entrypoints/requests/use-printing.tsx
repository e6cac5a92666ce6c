import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Shows a sheet alone on the page while the browser's print dialog is open, and puts the screen back after it.
 * The style sheet for paper comes with the page, so what is seen is what is printed.
 */
export function usePrinting(sheet: ComponentChildren): {
  isPrinting: boolean;
  sheet: JSX.Element;
  start: () => void;
} {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const done = () => setPrinting(false);
    addEventListener('afterprint', done, { once: true });
    // After the sheet is drawn: the dialog freezes the page as it then is.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => print()));
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('afterprint', done);
    };
  }, [isPrinting]);
  return { isPrinting, sheet: <div class="printing">{sheet}</div>, start: () => setPrinting(true) };
}
