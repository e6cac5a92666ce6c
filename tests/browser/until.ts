/** Asks again until the answer is true; names what was waited for when it never came. */
export async function until(what: string, ask: () => unknown, milliseconds = 20_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited ${milliseconds / 1000} s in vain: ${what}.`);
}
