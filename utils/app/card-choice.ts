import * as z from 'zod/mini';
import type { Shelf } from '@/utils/browser/shelf';
import { CARD_KEYS, type CardKey, type CardValues, fieldOfReading } from '@/utils/detection/controller-of';
import type { PageReading } from '@/utils/detection/page-reading';

/** What a card holds instead of what is likeliest: another controller of the page, other values. */
export interface CardChoice {
  /** Which of the controllers on the page. */
  chosen: number;
  edits: CardValues;
}

export const LIKELIEST: CardChoice = { chosen: 0, edits: {} };

const keptSchema = z.object({
  chosen: z.number(),
  name: z.nullable(z.string()),
  edits: z.record(z.string(), z.string()),
});

/**
 * What was chosen on this page before, as far as the page still offers it. Where the memory cannot be read the likeliest
 * stands, as on a first visit.
 */
export async function keptChoice(memory: Shelf, reading: PageReading): Promise<CardChoice> {
  const key = keyOf(reading);
  const items = await memory.read([key]).catch(() => ({}));
  const { data } = keptSchema.safeParse((items as Record<string, unknown>)[key]);
  if (!data || !reading.controllers[data.chosen] || nameOf(reading, data.chosen) !== data.name) {
    return LIKELIEST;
  }
  return offeredBy(reading, data);
}

/** Keeps what was chosen from what the page offers, and nothing that was typed. The popup may close at any moment. */
export function keepChoice(memory: Shelf, reading: PageReading, before: CardChoice, now: CardChoice): void {
  const offered = offeredBy(reading, now);
  // Not at each key that is pressed.
  if (JSON.stringify(offered) === JSON.stringify(offeredBy(reading, before))) return;
  memory.writeNow({ [keyOf(reading)]: { ...offered, name: nameOf(reading, now.chosen) } });
}

function offeredBy(reading: PageReading, { chosen, edits }: CardChoice): CardChoice {
  const isOffered = (key: CardKey) => {
    const { best, alternatives } = fieldOfReading(reading, key, chosen);
    return [best, ...alternatives].some((finding) => finding?.value === edits[key]);
  };
  const offered = CARD_KEYS.filter((key) => edits[key] !== undefined && isOffered(key));
  return { chosen, edits: Object.fromEntries(offered.map((key) => [key, edits[key]])) };
}

function nameOf({ controllers }: PageReading, chosen: number): string | null {
  return controllers[chosen]?.name.best?.value ?? null;
}

function keyOf({ url }: PageReading): string {
  return `chosen:${url}`;
}
