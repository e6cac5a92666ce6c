import { pageTextOf, sentPageSchema } from '@/utils/detection/page/sent-page';
import { type PageReading, pageReadingSchema } from '@/utils/detection/page-reading';

/**
 * What a page says, from what the page reader sent out of the tab; null where that is not the text of a page.
 * The finders are loaded here, once a page is there to be read.
 */
export async function makeReading(sent: unknown): Promise<PageReading | null> {
  const page = sentPageSchema.safeParse(sent);
  if (!page.success) return null;
  const { readPageText } = await import('@/utils/detection/read-page');
  // The reading is kept with a request later: its bounds are made sure of here, whatever the page held.
  const reading = pageReadingSchema.safeParse(readPageText(pageTextOf(page.data)));
  return reading.success ? reading.data : null;
}
