import { nl } from '@/assets/dictionaries/nl';
import type { PopupDriver } from './popup-driver';
import { until } from './until';

/** All that can be seen, as one line a block. */
export function textOf(popup: PopupDriver): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden words are not seen
  return popup.evaluate(({ document }) => document.body.innerText);
}

/** Waits for words; the failure shows what stood there instead. */
export async function sees(popup: PopupDriver, words: string): Promise<void> {
  let text = '';
  await until(`“${words}” appears`, async () => {
    text = '';
    text = await textOf(popup);
    return text.includes(words);
  }).catch((error) => {
    throw new Error(`${error.message} It says:\n${text}`);
  });
}

export type CardLine = { value: string | null; sureness: string };

/** The card as it is read by eye, once it is there: the first lines, by their label. */
export async function cardOf(popup: PopupDriver): Promise<Record<string, CardLine>> {
  await sees(popup, nl.card.title);
  const lines = await popup.evaluate(({ document }) => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    return [...document.querySelectorAll<HTMLElement>('.card-row__head')].map((row) => ({
      label: row.querySelector('.card-row__label')?.textContent ?? '',
      value: row.querySelector('.card-row__value')?.textContent ?? null,
      sureness: row.querySelector('.sureness')?.textContent ?? '',
    }));
  });
  return Object.fromEntries(lines.map(({ label, ...line }) => [label, line]));
}

/** What the card shows on each of its lines. */
export async function valuesOf(popup: PopupDriver): Promise<Record<string, string | null>> {
  const card = await cardOf(popup);
  return Object.fromEntries(Object.entries(card).map(([label, { value }]) => [label, value]));
}
