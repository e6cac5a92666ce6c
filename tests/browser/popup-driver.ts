import type { Page } from 'puppeteer';
import { callOf } from './call-of';
import type { FirefoxPopup } from './firefox';
import { clickOn, typeOver } from './real-input';
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
  /** Fills that field at once, as pasting does, or the picker of a day or list; an option by its words or its value. */
  set(label: string, text: string): Promise<void>;
};

/** With the real mouse and keyboard. */
export function chromiumPopup(page: Page): PopupDriver {
  const evaluate = (expression: string) => page.evaluate(expression);
  return {
    ...throughEvents(evaluate, 'window'),
    press: (words) => clickOn(page, `“${words}”`, found(findPressable, 'window', words)),
    fill: (label, text) => typeOver(page, `“${label}”`, found(findField, 'window', label), text),
  };
}

/** With events that the page makes: BiDi has no mouse inside a popup. */
export function firefoxPopup(popup: FirefoxPopup): PopupDriver {
  return throughEvents(popup.evaluate, 'popup');
}

/** `popup` is what the window is called in an expression. */
function throughEvents(evaluate: FirefoxPopup['evaluate'], popup: string): PopupDriver {
  // Found and used in one go: between two calls the page may draw itself anew.
  const act = (find: Find, words: string, deed: string) =>
    until(`“${words}” is there`, () =>
      evaluate(`((found) => found !== null && (${deed})(found))(${found(find, popup, words)})`),
    );
  const set = (label: string, text: string) =>
    act(findField, label, `(field) => (${callOf(setValue, 'field', JSON.stringify(text))}, true)`);
  return {
    evaluate: async <Result, Args extends unknown[]>(
      run: (popup: Window, ...args: Args) => Result,
      ...args: Args
    ): Promise<Awaited<Result>> =>
      (await evaluate(callOf(run, popup, `...${JSON.stringify(args)}`))) as Awaited<Result>,
    press: (words) => act(findPressable, words, '(found) => !found.disabled && (found.click(), true)'),
    fill: set,
    set,
  };
}

type Find = (popup: Window, words: string) => HTMLElement | null;

function found(find: Find, popup: string, words: string): string {
  return callOf(find, popup, JSON.stringify(words));
}

function findPressable(popup: Window, words: string): HTMLElement | null {
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  // Under a question that must be answered first nothing can be pressed.
  const open = popup.document.querySelector('dialog:modal') ?? popup.document;
  const all = [...open.querySelectorAll<HTMLElement>('button, a[href], summary, label')];
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

function setValue(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, text: string): void {
  const options = 'options' in field ? [...field.options] : null;
  const option = options?.find((each) => [each.text, each.value].includes(text));
  if (options && !option) throw new Error(`“${text}” cannot be chosen.`);
  field.value = option?.value ?? text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
