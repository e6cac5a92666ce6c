import type { Page } from 'puppeteer';
import { callOf } from './call-of';
import { until } from './until';

/**
 * The real mouse and keyboard in Chromium. `find` is an expression of the page for what is meant. A page may draw
 * itself anew at any moment, also between looking and pressing: so each try looks afresh, and what counts is where
 * the click came down.
 */

/** Clicks what is found, once it is there and nothing lies over it. */
export async function clickOn(page: Page, what: string, find: string): Promise<void> {
  await until(`${what} is there to be clicked`, () => clickOnce(page, find)).catch(async (error) => {
    const said = await page.evaluate('document.body.innerText').catch(() => '(the page is gone)');
    throw new Error(`${error.message} It says:\n${said}`);
  });
}

/** Types into the field that is found, over what stood there; again where it was drawn anew meanwhile. */
export async function typeOver(page: Page, what: string, find: string, text: string): Promise<void> {
  await clickOn(page, what, find);
  await until(`${what} is typed into`, async () => {
    if (!(await page.evaluate(callOf(takeFocus, find)))) return false;
    await page.keyboard.type(text);
    return page.evaluate(`[${find}, document.activeElement].every((each) => each === globalThis.typedInto)`);
  });
}

async function clickOnce(page: Page, find: string): Promise<boolean> {
  const point = (await page.evaluate(callOf(pointOf, `() => ${find}`))) as { x: number; y: number } | null;
  if (!point) return false;
  const landed = page.evaluate('globalThis.clickLanded') as Promise<boolean>;
  landed.catch(() => undefined);
  await page.mouse.click(point.x, point.y);
  // Where the click took the page away, nobody is left to answer.
  return Promise.race([landed, silence(page)]).catch(() => true);
}

/** A click that nothing heard, as of a button that is not enabled yet, is told by nobody. */
async function silence(page: Page): Promise<boolean> {
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 100))');
  return false;
}

type View = { clickLanded?: Promise<boolean>; stopListening?: AbortController; typedInto?: Element | null };

/**
 * The middle of what is found, once that is what lies there; `clickLanded` then tells whether the next click came
 * down on it. One that did not is kept from what it hit instead.
 */
function pointOf(find: () => Element | null): { x: number; y: number } | null {
  const view = globalThis as View;
  view.stopListening?.abort();
  const found = find();
  found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = [...(found?.getClientRects() ?? [])].find(({ width, height }) => width > 0 && height > 0);
  if (!found || !box) return null;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (!found.contains(document.elementFromPoint(x, y))) {
    // A bar may lie over the edge of what scrolls.
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    return null;
  }
  view.stopListening = new AbortController();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const hear = (event: Event) => {
    const isMeant = find()?.contains(event.target as Node) ?? false;
    if (!isMeant) event.preventDefault();
    if (!isMeant) event.stopImmediatePropagation();
    resolve(isMeant);
  };
  addEventListener('click', hear, { capture: true, once: true, signal: view.stopListening.signal });
  view.clickLanded = promise;
  return { x, y };
}

/** Selects all that stands in the field, and remembers which field it was. */
function takeFocus(field: HTMLInputElement | HTMLTextAreaElement | null): boolean {
  field?.focus();
  field?.select();
  (globalThis as View).typedInto = field;
  return field !== null;
}
