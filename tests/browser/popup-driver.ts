import type { ElementHandle, Page } from 'puppeteer';
import type { FirefoxPopup } from './firefox';
import { until } from './until';

/**
 * What a person does in the popup, and sees there, in either browser. Things are found by the words on
 * them, as a person finds them: no test knows how the popup is built.
 */
export type PopupDriver = {
  /** `run` goes over as source text: it can use its arguments and the popup's window, nothing else. */
  evaluate<Result, Args extends unknown[]>(
    run: (popup: Window, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Clicks the button, link, summary or label that carries these words: all of them, or the first. */
  press(words: string): Promise<void>;
  /** Types into the field with this label, over what stood there. */
  fill(label: string, text: string): Promise<void>;
};

/** With the real mouse and keyboard. */
export function chromiumPopup(page: Page): PopupDriver {
  const handleOf = async (find: Find, words: string) => {
    const expression = callOf(find, 'window', [words]);
    await until(`“${words}” is there`, () => page.evaluate(`${expression} !== null`)).catch(async (error) => {
      throw new Error(`${error.message} It says:\n${await page.evaluate('document.body.innerText')}`);
    });
    return (await page.evaluateHandle(expression)).asElement() as ElementHandle<HTMLElement>;
  };
  return {
    evaluate: async <Result, Args extends unknown[]>(
      run: (popup: Window, ...args: Args) => Result,
      ...args: Args
    ): Promise<Awaited<Result>> => (await page.evaluate(callOf(run, 'window', args))) as Awaited<Result>,
    press: async (words) => {
      await (await handleOf(findPressable, words)).click();
    },
    fill: async (label, text) => {
      const field = await handleOf(findField, label);
      await field.click({ count: 3 });
      await field.type(text);
    },
  };
}

/** With events that the page makes: BiDi has no mouse inside a popup. */
export function firefoxPopup(popup: FirefoxPopup): PopupDriver {
  // Found and used in one go: between two calls the page may draw itself anew.
  const act = (find: Find, words: string, deed: string) =>
    until(`“${words}” is there`, () =>
      popup.evaluate(
        `((found) => found !== null && ((${deed})(found), true))(${callOf(find, 'popup', [words])})`,
      ),
    );
  return {
    evaluate: async <Result, Args extends unknown[]>(
      run: (popup: Window, ...args: Args) => Result,
      ...args: Args
    ): Promise<Awaited<Result>> => (await popup.evaluate(callOf(run, 'popup', args))) as Awaited<Result>,
    press: async (words) => {
      await act(findPressable, words, '(found) => found.click()');
    },
    fill: async (label, text) => {
      await act(findField, label, `(field) => (${setValue})(field, ${JSON.stringify(text)})`);
    },
  };
}

/** A call as source text. `__name` is what some compilers wrap around inner functions; the page has none. */
function callOf<Args extends unknown[]>(
  run: (popup: Window, ...args: Args) => unknown,
  popup: string,
  args: Args,
): string {
  return `((__name) => (${run})(${popup}, ...${JSON.stringify(args)}))((named) => named)`;
}

type Find = (popup: Window, words: string) => HTMLElement | null;

function findPressable(popup: Window, words: string): HTMLElement | null {
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const all = [...popup.document.querySelectorAll<HTMLElement>('button, a[href], summary, label')];
  const seen = all.filter((each) => each.checkVisibility({ visibilityProperty: true }));
  const said = (each: HTMLElement) => [plain(each.getAttribute('aria-label')), plain(each.textContent)];
  return (
    seen.find((each) => said(each).includes(words)) ??
    seen.find((each) => said(each).some((text) => text.startsWith(words))) ??
    null
  );
}

function findField(popup: Window, words: string): HTMLElement | null {
  const labels = [...popup.document.querySelectorAll('label')];
  const label = labels.find((each) => (each.textContent ?? '').trim().startsWith(words));
  return label?.control ?? null;
}

function setValue(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
