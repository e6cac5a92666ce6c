import { callOf } from './call-of';

/**
 * Tries every way out of a page or worker, but the form. `view` is its global object. What a context does not have is left
 * out. Runs as source text: it uses nothing but its arguments.
 */
async function tryEveryWayOut(view: Window, server: string): Promise<Record<string, string>> {
  const outcome: Record<string, string> = {};
  const note = async (name: string, attempt: () => unknown) => {
    try {
      outcome[name] = String(await attempt());
    } catch {
      outcome[name] = 'refused';
    }
  };
  const global = view as unknown as Record<string, new (...given: unknown[]) => unknown> & Window;
  const add = (tag: string, attributes: Record<string, string>) => {
    const element = view.document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    view.document.body.append(element);
    return element;
  };
  await note('fetch', () => view.fetch(`${server}/fetch`, { mode: 'no-cors', method: 'POST', body: 'x' }));
  await note('socket', () => new (global.WebSocket ?? Object)(`${server.replace('http', 'ws')}/socket`));
  if (typeof global.EventSource === 'function') {
    await note('events', () => new (global.EventSource ?? Object)(`${server}/events`));
  }
  if (typeof view.document !== 'undefined') {
    await note('beacon', () => view.navigator.sendBeacon(`${server}/beacon`, 'x'));
    await note('image', () => add('img', { src: `${server}/image` }));
    await note('background', () => {
      const box = add('p', { title: 'box' });
      box.style.setProperty('background-image', `url("${server}/background")`);
    });
    await note('video', () => add('video', { src: `${server}/video`, preload: 'auto' }));
    await note('object', () => add('object', { data: `${server}/object` }));
    await note('script', () => add('script', { src: `${server}/script` }));
    await note('style', () => add('link', { rel: 'stylesheet', href: `${server}/style` }));
    await note('frame', () => add('iframe', { src: `${server}/frame` }));
  }
  await new Promise((resolve) => view.setTimeout(resolve, 500));
  return outcome;
}

/** Sends a form off, which breaks off whatever is under way. Runs as source text. */
async function trySendingForm(view: Window, server: string): Promise<void> {
  if (typeof view.document === 'undefined') return;
  const form = view.document.createElement('form');
  form.method = 'post';
  form.action = `${server}/form`;
  view.document.body.append(form);
  try {
    form.submit();
  } catch {
    // Firefox refuses with an error, Chromium without a word: what counts is whether the server hears of it.
  }
  await new Promise((resolve) => view.setTimeout(resolve, 500));
}

/** Tries every way to make code from text; each says `made` or `refused`. Runs as source text. */
async function tryToMakeCode(view: Window): Promise<Record<string, string>> {
  const outcome: Record<string, string> = {};
  const global = view as unknown as Window & { made: string; eval: unknown; Function: unknown };
  const note = async (name: string, attempt: () => unknown) => {
    global.made = 'refused';
    try {
      attempt();
    } catch {
      // Refused with an error, or without a word: what counts is whether the code ran.
    }
    await new Promise((resolve) => view.setTimeout(resolve, 50));
    outcome[name] = global.made;
  };
  const code = 'globalThis.made = "made"';
  // Later, so that it runs as a script of the page, not as one of the debugger, for whom eval is open.
  await new Promise((resolve) => view.setTimeout(resolve, 50));
  await note('eval', () => (global.eval as (text: string) => unknown)(code));
  await note('Function', () => new (global.Function as new (text: string) => () => unknown)(code)());
  await note('timer', () => (view.setTimeout as (text: string) => unknown)(code));
  if (typeof view.document !== 'undefined') {
    await note('inline', () => {
      const script = view.document.createElement('script');
      script.textContent = code;
      view.document.body.append(script);
    });
    await note('handler', () => {
      const button = view.document.createElement('button');
      button.setAttribute('onclick', code);
      button.click();
    });
    await note('link', () => {
      const link = view.document.createElement('a');
      link.href = `javascript:void(${code})`;
      view.document.body.append(link);
      link.click();
    });
  }
  return outcome;
}

/** The ways out as an expression over an expression that gives the global object. */
export function waysOutOf(view: string, server: string): string {
  return callOf(tryEveryWayOut, view, JSON.stringify(server));
}

/** The way out by a form, likewise: apart, because it takes the page away. */
export function formOutOf(view: string, server: string): string {
  return callOf(trySendingForm, view, JSON.stringify(server));
}

/** The ways to make code, likewise. */
export function codeMadeIn(view: string): string {
  return callOf(tryToMakeCode, view);
}
