const MARKED =
  '.questions fieldset:has(> .field__error) input, .questions .field:has(> .field__error) .field__input';
const FIELDS_OF_SENDER = '.sender input[autocomplete]:not([autocomplete="off"])';

/** What a letter lacks of whom it goes to, and the key of the card that holds it. */
const ON_THE_CARD: Readonly<Record<string, string>> = {
  'controller.name': 'name',
  'controller.address': 'street',
};

/** Is it filled in on the card of whom the letter goes to? */
export function isOnTheCard(field: string | null): boolean {
  return field !== null && Object.hasOwn(ON_THE_CARD, field);
}

/**
 * Brings the reader to where a field that the letter lacks is filled in; null: to the first of them. A marked question
 * first; else what is empty in the form that asks who writes.
 */
export async function goToField(field: string | null): Promise<void> {
  await drawn();
  const row = isOnTheCard(field) ? await rowOfCard(ON_THE_CARD[field ?? ''] ?? '') : null;
  const own = row ?? (field === null ? null : document.querySelector(`[data-asks="${CSS.escape(field)}"]`));
  const first = own?.querySelector<HTMLElement>('input, textarea, select');
  const empty = [...document.querySelectorAll<HTMLInputElement>(FIELDS_OF_SENDER)].find(
    ({ value }) => value.trim() === '',
  );
  const target =
    first ?? (isOfSender(field) ? empty : null) ?? document.querySelector<HTMLElement>(MARKED) ?? empty;
  unfold(target);
  target?.focus();
}

function isOfSender(field: string | null): boolean {
  return field?.startsWith('sender.') ?? false;
}

/** The line of the card that holds this key, with its fields drawn. */
async function rowOfCard(key: string): Promise<Element | null> {
  const row = document.querySelector(`.card-row[data-keys~="${key}"]`);
  unfold(row);
  row?.querySelector<HTMLElement>('.card-row__head[aria-expanded="false"]')?.click();
  await drawn();
  return row;
}

function unfold(element: Element | null | undefined): void {
  const folded = element?.closest('details');
  if (folded) folded.open = true;
}

/** After what changed is drawn. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
