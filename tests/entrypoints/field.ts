import { act } from 'preact/test-utils';

/** The field under this label, on the page as it is drawn. */
export function labelled(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
  const field = found?.querySelector('input') ?? document.getElementById(found?.htmlFor ?? '');
  if (!(field instanceof HTMLInputElement)) throw new Error(`no field “${label}”`);
  return field;
}

export async function fill(label: string, value: string): Promise<void> {
  const field = labelled(label);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
