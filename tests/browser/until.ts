/** Far longer than anything takes on a machine that is busy with others: only what never comes waits so long. */
const PATIENCE = 40_000;

/**
 * Asks again until the answer is true. An answer that could not be given counts as not yet: the page may be
 * drawing itself anew, the file may be moved just now. What was waited for in vain is named, with the last such error.
 */
export async function until(what: string, ask: () => unknown, milliseconds = PATIENCE): Promise<void> {
  const end = Date.now() + milliseconds;
  let trouble = '';
  while (Date.now() < end) {
    try {
      if (await ask()) return;
      trouble = '';
    } catch (error) {
      trouble = ` Last: ${error instanceof Error ? error.message : error}`;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited ${milliseconds / 1000} s in vain: ${what}.${trouble}`);
}
