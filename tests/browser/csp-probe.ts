/**
 * Tries every way out of a page or worker, and every way to make code from text. `view` is its global object.
 * What a context does not have is left out. Runs as source text: it uses nothing but its arguments.
 */
export async function tryEveryWayOut(view: Window, server: string): Promise<Record<string, string>> {
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
  };
  // Later, so that it runs as a script of the page, not as one of the debugger, for whom eval is open.
  await new Promise((resolve) => view.setTimeout(resolve, 50));
  await note('eval', () => (global.eval as unknown as (text: string) => unknown)('"made"'));
  await note('Function', () =>
    new (global.Function as new (text: string) => () => unknown)('return "made"')(),
  );
  await note('fetch', () => view.fetch(`${server}/fetch`, { mode: 'no-cors', method: 'POST', body: 'x' }));
  await note('socket', () => new (global.WebSocket ?? Object)(`${server.replace('http', 'ws')}/socket`));
  if (typeof global.EventSource === 'function') {
    await note('events', () => new (global.EventSource ?? Object)(`${server}/events`));
  }
  if (typeof view.document !== 'undefined') {
    await note('beacon', () => view.navigator.sendBeacon(`${server}/beacon`, 'x'));
    await note('image', () => add('img', { src: `${server}/image` }));
    await note('script', () => add('script', { src: `${server}/script` }));
    await note('style', () => add('link', { rel: 'stylesheet', href: `${server}/style` }));
    await note('frame', () => add('iframe', { src: `${server}/frame` }));
    // Sending a form off breaks off whatever is under way.
    await new Promise((resolve) => view.setTimeout(resolve, 500));
    await note('form', () => {
      add('form', { method: 'post', action: `${server}/form` });
      view.document.querySelector<HTMLFormElement>('form[action$="/form"]')?.submit();
    });
  }
  await new Promise((resolve) => view.setTimeout(resolve, 500));
  return outcome;
}

/** The probe as an expression over an expression that gives the global object. */
export function probeOver(view: string, server: string): string {
  return `(async (__name) => (${tryEveryWayOut})(${view}, ${JSON.stringify(server)}))((named) => named)`;
}
