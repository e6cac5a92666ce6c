import type { Page } from 'puppeteer';

/**
 * The moment at which something was on screen, in milliseconds since 1970: looked for in every frame, and told
 * once the frame that held it was painted. `find` is an expression of the page.
 */
export async function paintedAt(page: Page, find: string): Promise<number> {
  return (await page.evaluate(whenPainted(find))) as number;
}

/** As `paintedAt`, in milliseconds since `act`, which runs in the page at once. */
export async function paintedAfter(page: Page, act: string, find: string): Promise<number> {
  return (await page.evaluate(
    `(() => { const started = performance.timeOrigin + performance.now(); ${act};
      return ${whenPainted(find)}.then((painted) => painted - started); })()`,
  )) as number;
}

function whenPainted(find: string): string {
  return `new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    // A message that is sent while a frame is made arrives when that frame is painted.
    port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
    const look = () => (${find}) ? port2.postMessage(null) : requestAnimationFrame(look);
    requestAnimationFrame(look);
  })`;
}

/** Milliseconds from the start of the page until the first text or picture of it was painted. */
export async function firstContentfulPaint(page: Page): Promise<number> {
  return (await page.evaluate(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  })`)) as number;
}

/**
 * How much of what was already on screen has moved since the page began: the sum of its layout shifts (CLS,
 * counted where the user did something too). Waits until nothing has been drawn for a while.
 */
export async function layoutShift(page: Page, quiet = 700): Promise<number> {
  return (await page.evaluate(`new Promise((resolve) => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) moved += value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(moved), ${quiet});
  })`)) as number;
}
